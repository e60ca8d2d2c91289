import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { SegmenterUnavailable } from '../segment/unavailable.js'
import type { Item } from './item.js'
import type { Job, Outcome } from './job.js'
import type { Pool } from './pool.js'
import { failure } from './process.js'

/**
 * Does the work in worker threads. Where one dies, its items are done again one by one, so that only the item that
 * kills a worker fails; the pool replaces dead workers.
 * @param worker path of the module that a worker runs
 */
export const threadPool = (
  job: Job,
  threads: number,
  worker = fileURLToPath(new URL('../start/worker.js', import.meta.url))
): Pool => {
  const pool = new Piscina({
    filename: worker,
    minThreads: threads,
    maxThreads: threads
  })
  // What befalls a worker that has nothing to do, or one that still answers while the pool is closed, concerns no item.
  pool.on('error', () => {})
  const run = async (items: readonly Item[]): Promise<readonly Outcome[]> => {
    const sent: Promise<Outcome[] | 'segmenter-unavailable'> = pool.run({ items, job })
    const done = await sent.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
    if (done === 'segmenter-unavailable') throw new SegmenterUnavailable(null)
    if (!(done instanceof Error)) return done
    const [first] = items
    if (first && items.length === 1) return [failure(first, 'internal', `its worker died (${done.message})`)]
    const outcomes: Outcome[] = []
    for (const item of items) outcomes.push(...(await run([item])))
    return outcomes
  }
  return { width: threads * 2, run, close: () => pool.destroy() }
}
