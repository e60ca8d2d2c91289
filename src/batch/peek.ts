import { settlesWithin } from './settles.js'

/** How long a sequence may take to yield its next item before what is there is looked at alone, in milliseconds. */
const PATIENCE = 100

/** Takes items from a sequence until one makes it `enough` or no more come soon; `rest` yields them again and then all others. */
export const peek = async <T>(
  items: AsyncIterable<T>,
  enough: (item: T) => boolean
): Promise<{ first: readonly T[]; rest: AsyncIterable<T> }> => {
  const iterator = items[Symbol.asyncIterator]()
  const first: T[] = []
  let coming = iterator.next()
  while (first.length === 0 || (await settlesWithin(coming, PATIENCE))) {
    const next = await coming
    if (next.done) break
    first.push(next.value)
    coming = iterator.next()
    coming.catch(() => {}) // awaited, and thrown, in its turn
    if (enough(next.value)) break
  }
  async function* rest(): AsyncGenerator<T> {
    yield* first.splice(0)
    for (let next = await coming; !next.done; next = await iterator.next()) yield next.value
  }
  return { first: [...first], rest: rest() }
}
