import { NameIndex } from '../../core/name-index.js'
import type { Span } from '../../core/span.js'

/** Finds any of many names in a text in one pass. */
export class NameScanner {
  private readonly index: NameIndex<null>
  private readonly empty: boolean

  constructor(names: Iterable<string>) {
    const each = new Set(names)
    this.empty = each.size === 0
    this.index = new NameIndex([...each].map((name) => [name, null] as const))
  }

  /** Spans of names in a text, leftmost first, of those the longest. An ASCII name is not found inside a longer word. */
  find(text: string): Span[] {
    const spans: Span[] = []
    if (this.empty) return spans
    let at = this.index.next(text, 0)
    const passes = (name: string): boolean => standsAlone(text, at, name)
    while (at >= 0) {
      const found = this.index.longestAt(text, at, passes)
      if (found) spans.push({ start: at, end: at + found.name.length })
      at = this.index.next(text, at + (found?.name.length ?? 1))
    }
    return spans
  }
}

const standsAlone = (text: string, at: number, name: string): boolean => {
  const end = at + name.length
  const cutsBefore = isLetter(name.charCodeAt(0)) && isLetter(text.charCodeAt(at - 1))
  const cutsAfter = isLetter(name.charCodeAt(name.length - 1)) && isLetter(text.charCodeAt(end))
  return !cutsBefore && !cutsAfter
}

const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
