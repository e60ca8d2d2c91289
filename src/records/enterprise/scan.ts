import { leftmostLongest, type Span } from '../../core/span.js'

/** Finds any of many names in a text in one pass: names by their first two units, the longest first. */
export class NameScanner {
  private readonly byHead = new Map<string, string[]>()

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      if (name.length < 2) continue
      const head = name.slice(0, 2)
      const bucket = this.byHead.get(head)
      if (bucket) bucket.push(name)
      else this.byHead.set(head, [name])
    }
    for (const bucket of this.byHead.values()) bucket.sort((a, b) => b.length - a.length)
  }

  /** Spans of names in a text, leftmost first, of those the longest. An ASCII name is not found inside a longer word. */
  find(text: string, offset = 0): Span[] {
    const spans: Span[] = []
    for (let at = 0; at < text.length - 1; at++) {
      const name = this.byHead.get(text.slice(at, at + 2))?.find((candidate) => standsAt(text, at, candidate))
      if (name !== undefined) spans.push({ start: offset + at, end: offset + at + name.length })
    }
    return leftmostLongest(spans)
  }
}

const LETTER = /[A-Za-z]/u

const standsAt = (text: string, at: number, name: string): boolean => {
  if (!text.startsWith(name, at)) return false
  const end = at + name.length
  const cutsBefore = LETTER.test(name.charAt(0)) && LETTER.test(text.charAt(at - 1))
  const cutsAfter = LETTER.test(name.charAt(name.length - 1)) && LETTER.test(text.charAt(end))
  return !cutsBefore && !cutsAfter
}
