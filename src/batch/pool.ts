import type { Item } from './item.js'
import type { Job, Outcome } from './job.js'
import { processItem } from './process.js'

/** Does chunks of items, here or in worker threads. */
export interface Pool {
  /** Chunks that may be under way at once. */
  readonly width: number
  readonly run: (items: readonly Item[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

/** Does the work in this thread. */
export const localPool = (job: Job): Pool => ({
  width: 1,
  run: async (items) => {
    const outcomes: Outcome[] = []
    for (const item of items) outcomes.push(await processItem(item, job))
    return outcomes
  },
  close: async () => {}
})
