import type { Item } from './item.js'
import type { Job, Outcome } from './job.js'
import { processItem } from './process.js'

/** What a worker thread does: the items of a chunk, one after the other. */
export default async ({ items, job }: { items: readonly Item[]; job: Job }): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const item of items) outcomes.push(await processItem(item, job))
  return outcomes
}
