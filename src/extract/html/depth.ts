import type { Span } from '../../core/span.js'

/** Elements nested deeper than this are no page that anybody made; a parser's cost grows with the square of the depth. */
const DEEPEST = 1000

/** Elements that hold nothing, or that the next of their kind ends. */
const SHALLOW =
  /^(?:p|li|d[dt]|t[rdh]|tbody|thead|option|br|hr|img|meta|link|input|col|area|base|wbr|source|param|embed)$/iu
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})(?=[\s>/])/giu

/** Whether a page's elements are nested too deep to be parsed: its tags are then read as they stand. */
export const isTooDeep = (source: string): boolean => {
  let depth = 0
  for (const [, closing, name = ''] of source.matchAll(TAG)) {
    if (SHALLOW.test(name)) continue
    depth = Math.max(0, depth + (closing ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}

const HIDDEN = /<(?:script|style|head|noscript|template)\b/gu

/** What of an unparsed page is no text: scripts, styles, its head. One that is never closed hides nothing. */
export const hiddenSpans = (source: string): Span[] => {
  const spans: Span[] = []
  const lower = source.toLowerCase()
  const unclosed = new Set<string>()
  let at = 0
  for (const { 0: tag, index } of lower.matchAll(HIDDEN)) {
    const name = tag.slice(1)
    if (index < at || unclosed.has(name)) continue
    const end = lower.indexOf(`</${name}`, index + tag.length)
    if (end < 0) {
      unclosed.add(name)
      continue
    }
    at = end + name.length + 3
    spans.push({ start: index, end: at })
  }
  return spans
}
