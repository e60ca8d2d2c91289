import { StartFilter } from './start-filter.js'

interface Entry<T> {
  readonly name: string
  readonly value: T
  /** The name's third unit, -1 where it has two: names with one beginning, of which there may be hundreds, are ordered by it. */
  readonly third: number
}

/** Two units of a text as one number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

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
 * without a slice. Where nothing like one stands, as nearly everywhere, the filter says so first. Names of one unit
 * are not held.
 */
export class NameIndex<T> {
  private readonly byPair = new Map<number, Entry<T>[]>()
  private readonly starts: StartFilter

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    const held = Array.from(entries).filter(([name]) => name.length >= 2)
    this.starts = new StartFilter(held.map(([name]) => name))
    for (const [name, value] of held) {
      const entry = { name, value, third: name.length > 2 ? name.charCodeAt(2) : -1 }
      const bucket = this.byPair.get(pairAt(name, 0))
      if (bucket) bucket.push(entry)
      else this.byPair.set(pairAt(name, 0), [entry])
    }
    for (const bucket of this.byPair.values())
      if (bucket.length > 1) bucket.sort((a, b) => a.third - b.third || b.name.length - a.name.length)
  }

  /** The first offset of a text, from one on, at which a name may stand; -1 where none does. */
  next(text: string, from: number): number {
    return this.starts.next(text, from)
  }

  /** The longest name that stands at an offset of a text and passes the test, with its value; null where none does. */
  longestAt(text: string, at: number, passes?: (name: string) => boolean): Entry<T> | null {
    if (!this.starts.mayBegin(text, at)) return null
    const bucket = this.byPair.get(pairAt(text, at))
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
