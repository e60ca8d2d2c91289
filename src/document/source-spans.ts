import type { AlignedText } from '../core/aligned-text.js'
import type { Span } from '../core/span.js'

/** Units at most between two pieces that still count as running on. */
const GAP = 200
const MARKUP = /<[^<>]*>|&#?\w{1,8};/gu

/** Whether what stands between two pieces of a source is only line breaks, tags, characters that are not seen. */
const runsOn = (source: string, from: number, to: number): boolean =>
  to >= from && to - from <= GAP && !/[\p{L}\p{N}]/u.test(source.slice(from, to).replace(MARKUP, ''))

/** The source spans of a span of a text: several where the text jumps over words of the source, as at a mended seam. */
export const sourceSpans = (text: AlignedText, span: Span, source: string): Span[] => {
  const spans: { start: number; end: number }[] = []
  for (const piece of text.lift(span, 0)) {
    const last = spans.at(-1)
    if (last && runsOn(source, last.end, piece.start)) last.end = piece.end
    else spans.push({ start: piece.start, end: piece.end })
  }
  return spans
}
