import { NameIndex } from '../../core/name-index.js'
import { leftmostLongest, type Span } from '../../core/span.js'

/** Finds any of many names in a text in one pass. */
export class NameScanner {
  private readonly index: NameIndex<null>

  constructor(names: Iterable<string>) {
    this.index = new NameIndex([...new Set(names)].map((name) => [name, null] as const))
  }

  /** Spans of names in a text, leftmost first, of those the longest. An ASCII name is not found inside a longer word. */
  find(text: string, offset = 0): Span[] {
    const spans: Span[] = []
    for (let at = 0; at < text.length - 1; at++) {
      const found = this.index.longestAt(text, at, (name) => standsAlone(text, at, name))
      if (found) spans.push({ start: offset + at, end: offset + at + found.name.length })
    }
    return leftmostLongest(spans)
  }
}

const LETTER = /[A-Za-z]/u

const standsAlone = (text: string, at: number, name: string): boolean => {
  const end = at + name.length
  const cutsBefore = LETTER.test(name.charAt(0)) && LETTER.test(text.charAt(at - 1))
  const cutsAfter = LETTER.test(name.charAt(name.length - 1)) && LETTER.test(text.charAt(end))
  return !cutsBefore && !cutsAfter
}
