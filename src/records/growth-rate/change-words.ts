import type { Mention } from '../../mentions/mention.js'
import type { RateValue } from '../../mentions/rate/index.js'
import { DOWN_COMPARED, DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS } from './lexicon.js'
import type { Direction } from './schema.js'

export type Rate = Mention<RateValue>

/** How a rate is said to be a change, and where the words that say so begin. */
export interface Change {
  readonly rule: string
  readonly direction: Direction
  /** Where the predicate begins; what stands before is its subject. */
  readonly start: number
  /** Where the change ends, with what follows the rate: 的增长. */
  readonly end: number
  /** The noun of change that the predicate is about (增速), where it stands before the predicate. */
  readonly compared: boolean
  /** The quantity is the object of the verb and stands here. */
  readonly object?: { readonly start: number; readonly end: number }
  readonly annual?: boolean
  /** The quantity stands in the same clause, or there is none: 0.8%的同比增幅. */
  readonly own?: boolean
  /** End of the noun of change that stands behind the quantity: 投资增速. */
  readonly noun?: number
}

/** Verbs and nouns of change, in either direction. */
export const VERBS = [...UP_VERBS, ...DOWN_VERBS]
export const NOUNS = [...UP_NOUNS, ...DOWN_NOUNS]

const DOWN: ReadonlySet<string> = new Set([...DOWN_VERBS, ...DOWN_NOUNS, ...DOWN_COMPARED])

/** The direction that a word of change tells. */
export const direction = (word: string): Direction => (DOWN.has(word) ? 'down' : 'up')

/** That direction, turned round by a minus sign. */
export const flipped = (way: Direction, rate: Rate): Direction =>
  rate.value.negative ? (way === 'up' ? 'down' : 'up') : way
