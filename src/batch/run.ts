import type { Item } from './item.js'
import type { Outcome } from './job.js'
import type { Pool } from './pool.js'
import { settlesWithin } from './settles.js'
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
}

/** What goes to a worker at once. */
const CHUNK_ITEMS = 16
const CHUNK_BYTES = 256_000
/** How long a chunk that is not full waits for the next item, in milliseconds. */
const PATIENCE = 20

/**
 * Takes items through a pool to a sink, in input order whatever the pool's width. At most `pool.width` chunks are under
 * way, so memory does not grow with the number of items; where items come slowly, each is done and written as it comes.
 * @param stop takes no more items once it is aborted; those under way are written
 */
export const runBatch = async (
  items: AsyncIterable<Item>,
  pool: Pool,
  sink: Sink,
  observer: Observer,
  stop: AbortSignal
): Promise<Summary> => {
  const summary: Summary = { documents: 0, records: 0, failures: 0, recalled: 0, interrupted: false }
  const note = (failed: boolean, records: number): void => {
    summary.documents++
    summary.records += records
    if (failed) summary.failures++
    observer.progress(summary)
  }
  const write = async (chunk: readonly Item[], outcomes: readonly Outcome[]): Promise<void> => {
    for (const [index, item] of chunk.entries()) {
      const outcome = outcomes[index]
      if (!outcome) continue
      await sink.write(item, outcome)
      if (outcome.messages !== '') observer.messages(outcome.messages)
      note(outcome.failed, outcome.records)
    }
  }
  const queue = openQueue(pool, write)
  for await (const chunk of chunksOf(unknownItems(), pool.width > 1 ? CHUNK_ITEMS : 1)) await queue.add(chunk)
  await queue.end()
  return summary

  /** The items that no earlier run has done. */
  async function* unknownItems(): AsyncGenerator<Item> {
    for await (const item of items) {
      if (stop.aborted) break
      const known = sink.recall(item)
      if (!known) yield item
      else {
        summary.recalled++
        note(known.failed, known.records)
      }
    }
    summary.interrupted = stop.aborted
  }
}

/** Chunks of items, full ones unless the items are long or slow to come. */
async function* chunksOf(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]()
  let chunk: Item[] = []
  let bytes = 0
  const take = (): readonly Item[] => {
    const taken = chunk
    chunk = []
    bytes = 0
    return taken
  }
  for (;;) {
    const coming = iterator.next()
    if (chunk.length > 0 && !(await settlesWithin(coming, PATIENCE))) yield take()
    const next = await coming
    if (next.done) break
    chunk.push(next.value)
    bytes += next.value.document?.content.length ?? 0
    if (chunk.length >= size || bytes >= CHUNK_BYTES) yield take()
  }
  if (chunk.length > 0) yield chunk
}

/** Chunks under way: done in parallel, written one after the other. */
const openQueue = (
  pool: Pool,
  write: (chunk: readonly Item[], outcomes: readonly Outcome[]) => Promise<void>
): { add: (chunk: readonly Item[]) => Promise<void>; end: () => Promise<void> } => {
  const underWay: Promise<void>[] = []
  let before = Promise.resolve()
  return {
    add: async (chunk) => {
      const outcomes = pool.run(chunk)
      before = before.then(async () => write(chunk, await outcomes))
      for (const promise of [outcomes, before]) promise.catch(() => {}) // awaited, and thrown, in its turn
      underWay.push(before)
      if (underWay.length >= pool.width) await underWay.shift()
    },
    end: async () => {
      await before
    }
  }
}
