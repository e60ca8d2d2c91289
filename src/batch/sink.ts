import type { Item } from './item.js'
import type { Outcome } from './job.js'

/** Where outcomes go, in input order. */
export interface Sink {
  /** What an earlier, unfinished run left of an item that need not be done again; null where it must be done. */
  readonly recall: (item: Item) => Done | null
  /** Takes the outcome of the next item. */
  readonly write: (item: Item, outcome: Outcome) => Promise<void>
  /** Makes the output whole. */
  readonly finish: () => Promise<void>
  /** Leaves what is whole, so that `--resume` can go on. */
  readonly abandon: () => void
}

/** What is remembered of an item that is done. */
export interface Done {
  readonly failed: boolean
  readonly records: number
}
