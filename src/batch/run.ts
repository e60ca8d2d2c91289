import type { Item } from './item.js'
import type { Outcome } from './job.js'
import type { Pool } from './pool.js'
import type { Sink } from './sink.js'

/** What a batch came to. */
export interface Summary {
  documents: number
  records: number
  failures: number
  /** Items that an earlier run had done. */
  recalled: number
  interrupted: boolean
}

/** What a batch tells while it runs. */
export interface Observer {
  readonly messages: (lines: string) => void
  readonly progress: (summary: Readonly<Summary>) => void
  /** Whether to stop taking items. */
  readonly stopped: () => boolean
}

/**
 * Takes items through a pool to a sink, in input order whatever the pool's width. At most `pool.width` chunks are under
 * way, so memory does not grow with the number of items.
 */
export const runBatch = async (
  items: AsyncIterable<Item>,
  pool: Pool,
  sink: Sink,
  observer: Observer,
  chunkSize: number
): Promise<Summary> => {
  const summary: Summary = { documents: 0, records: 0, failures: 0, recalled: 0, interrupted: false }
  const queue: { items: readonly Item[]; outcomes: Promise<readonly Outcome[]> }[] = []
  const note = (failed: boolean, records: number): void => {
    summary.documents++
    summary.records += records
    if (failed) summary.failures++
    observer.progress(summary)
  }
  const drainOne = async (): Promise<void> => {
    const chunk = queue.shift()
    const outcomes = await (chunk?.outcomes ?? [])
    for (const [index, item] of (chunk?.items ?? []).entries()) {
      const outcome = outcomes[index]
      if (!outcome) continue
      await sink.write(item, outcome)
      if (outcome.messages !== '') observer.messages(outcome.messages)
      note(outcome.failed, outcome.records)
    }
  }
  const start = async (chunk: readonly Item[]): Promise<void> => {
    const outcomes = pool.run(chunk)
    outcomes.catch(() => {}) // awaited, and thrown, in its turn
    queue.push({ items: chunk, outcomes })
    if (queue.length >= pool.width) await drainOne()
  }
  let chunk: Item[] = []
  for await (const item of items) {
    if (observer.stopped()) {
      summary.interrupted = true
      break
    }
    const known = sink.recall(item)
    if (known) {
      summary.recalled++
      note(known.failed, known.records)
      continue
    }
    chunk.push(item)
    if (chunk.length < chunkSize) continue
    await start(chunk)
    chunk = []
  }
  if (chunk.length > 0 && !summary.interrupted) await start(chunk)
  while (queue.length > 0) await drainOne()
  return summary
}
