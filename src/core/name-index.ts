interface Entry<T> {
  readonly name: string
  readonly value: T
  /** The name's third unit, -1 where it has two: names with one beginning, of which there may be hundreds, are ordered by it. */
  readonly third: number
}

/** Index of the first name with a third unit that is none of a smaller one. */
const firstWith = (names: readonly Entry<unknown>[], third: number): number => {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.third ?? third) < third) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Names by their first two UTF-16 units, then by the third, the longest first: what of many names stands at an offset of a text,
 * without a slice. Where nothing like one stands, as nearly everywhere, it says so after one look into a table. Names of one unit
 * are not held.
 */
export class NameIndex<T> {
  private readonly byPair = new Map<number, Entry<T>[]>()
  /** For a hash of two units, 1 where a name begins with two such: some sixteen times as many places as names. */
  private readonly begins: Uint8Array

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    const held = Array.from(entries).filter(([name]) => name.length >= 2)
    this.begins = new Uint8Array(2 ** Math.ceil(Math.log2(held.length * 16 + 1)))
    for (const [name, value] of held) {
      const first = name.charCodeAt(0)
      const second = name.charCodeAt(1)
      const entry = { name, value, third: name.length > 2 ? name.charCodeAt(2) : -1 }
      const bucket = this.byPair.get((first << 16) | second)
      if (bucket) bucket.push(entry)
      else this.byPair.set((first << 16) | second, [entry])
      this.begins[(first * 31 + second) & (this.begins.length - 1)] = 1
    }
    for (const bucket of this.byPair.values())
      if (bucket.length > 1) bucket.sort((a, b) => a.third - b.third || b.name.length - a.name.length)
  }

  /** The first offset of a text, from one on, at which a name may stand; -1 where none does. */
  next(text: string, from: number): number {
    const { begins } = this
    const mask = begins.length - 1
    const last = text.length - 1
    let unit = text.charCodeAt(from)
    for (let at = from; at < last; at++) {
      const after = text.charCodeAt(at + 1)
      if (begins[(unit * 31 + after) & mask] === 1) return at
      unit = after
    }
    return -1
  }

  /** The longest name that stands at an offset of a text and passes the test, with its value; null where none does. */
  longestAt(text: string, at: number, passes?: (name: string) => boolean): Entry<T> | null {
    const first = text.charCodeAt(at)
    const second = text.charCodeAt(at + 1)
    if (this.begins[(first * 31 + second) & (this.begins.length - 1)] !== 1) return null
    const bucket = this.byPair.get((first << 16) | second)
    if (!bucket) return null
    const third = text.charCodeAt(at + 2)
    for (let k = firstWith(bucket, third); bucket[k]?.third === third; k++) {
      const entry = bucket[k]
      if (entry && text.startsWith(entry.name, at) && (passes?.(entry.name) ?? true)) return entry
    }
    const pair = bucket[0]
    return pair?.third === -1 && (passes?.(pair.name) ?? true) ? pair : null
  }
}
