import { bracketDepth } from '../core/brackets.js'
import type { Span } from '../core/span.js'

/** Parts of a text between the given marks where these stand outside all brackets and quotes; the marks belong to none. */
export const splitOutsideBrackets = (text: string, marks: string, offset = 0): Span[] => {
  const depth = bracketDepth(text)
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !(depth[i] === 0 && marks.includes(text.charAt(i)))) continue
    if (i > start) spans.push({ start: offset + start, end: offset + i })
    start = i + 1
  }
  return spans
}

/** Clauses of a sentence: its parts between ，；：。 outside brackets. `offset` is added to every span. */
export const splitClauses = (text: string, offset = 0): Span[] => splitOutsideBrackets(text, '，；：。！？', offset)
