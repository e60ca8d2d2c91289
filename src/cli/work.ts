import { statSync } from 'node:fs'
import type { Item } from '../batch/item.js'
import type { Job } from '../batch/job.js'
import { localPool, type Pool } from '../batch/pool.js'

/** Inputs, and bytes of several inputs, from which starting worker threads pays. */
const MANY_ITEMS = 48
const MANY_BYTES = 1_500_000

/** Takes one item after the other and says when together they outweigh the start of worker threads. */
export const gaugeWork = (): ((item: Item) => boolean) => {
  let items = 0
  let bytes = 0
  return (item) => {
    items++
    bytes += sizeOf(item)
    return items >= MANY_ITEMS || (items > 1 && bytes > MANY_BYTES)
  }
}

/** Worker threads where they are wanted and the first items are much work, else this thread. */
export const choosePool = async (job: Job, jobs: number, first: readonly Item[]): Promise<Pool> => {
  if (jobs === 1) return localPool(job)
  const outweighs = gaugeWork()
  if (!first.some((item) => outweighs(item))) return localPool(job)
  const { threadPool } = await import('../batch/thread-pool.js')
  return threadPool(job, jobs)
}

const sizeOf = ({ path, document }: Item): number => {
  if (document) return document.content.length
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
