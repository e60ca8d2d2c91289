/** Takes up to `count` items from a sequence; `rest` yields them again and then all others. */
export const peek = async <T>(
  items: AsyncIterable<T>,
  count: number
): Promise<{ first: T[]; rest: AsyncIterable<T> }> => {
  const iterator = items[Symbol.asyncIterator]()
  const first: T[] = []
  while (first.length < count) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
  }
  async function* rest(): AsyncGenerator<T> {
    yield* first
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { first, rest: rest() }
}
