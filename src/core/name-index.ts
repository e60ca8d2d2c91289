/**
 * Names by their first two UTF-16 units, the longest first: what of many names stands at an offset of a text, for two map
 * lookups and no slice. Names of one unit are not held.
 */
export class NameIndex<T> {
  private readonly byFirst = new Map<number, Map<number, { readonly name: string; readonly value: T }[]>>()

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) {
      if (name.length < 2) continue
      const seconds = this.byFirst.get(name.charCodeAt(0)) ?? new Map()
      this.byFirst.set(name.charCodeAt(0), seconds)
      const bucket = seconds.get(name.charCodeAt(1)) ?? []
      seconds.set(name.charCodeAt(1), bucket)
      bucket.push({ name, value })
    }
    for (const seconds of this.byFirst.values())
      for (const bucket of seconds.values()) bucket.sort((a, b) => b.name.length - a.name.length)
  }

  /** The longest name that stands at an offset of a text and passes the test, with its value; null where none does. */
  longestAt(text: string, at: number, passes?: (name: string) => boolean): { name: string; value: T } | null {
    const bucket = this.byFirst.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1))
    if (!bucket) return null
    for (const entry of bucket) if (text.startsWith(entry.name, at) && (passes?.(entry.name) ?? true)) return entry
    return null
  }
}
