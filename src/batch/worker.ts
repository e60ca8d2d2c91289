import { SegmenterUnavailable } from '../segment/unavailable.js'
import type { Item } from './item.js'
import type { Job, Outcome } from './job.js'
import { processItem } from './process.js'

/** What a worker thread does: the items of a chunk, one after the other. What it lacks is told, since a class is lost on the way. */
export default async ({
  items,
  job
}: {
  items: readonly Item[]
  job: Job
}): Promise<Outcome[] | 'segmenter-unavailable'> => {
  const outcomes: Outcome[] = []
  try {
    for (const item of items) outcomes.push(await processItem(item, job))
  } catch (error) {
    if (error instanceof SegmenterUnavailable) return 'segmenter-unavailable'
    throw error
  }
  return outcomes
}
