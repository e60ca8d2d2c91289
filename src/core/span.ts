/** Half-open range of UTF-16 units. Which text it indexes is said by whoever holds it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two half-open spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Reading order: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Settles overlaps: leftmost first, of those the longest.
 *
 *     aaaaa            aaaaa
 *       bbbb      →
 *          cc               cc
 */
export const leftmostLongest = <T extends Span>(spans: readonly T[]): T[] => {
  const kept: T[] = []
  let end = 0
  for (const span of [...spans].sort(byPosition)) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}

/** Sorts spans and merges those that touch or overlap. */
export const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: { start: number; end: number }[] = []
  for (const span of [...spans].sort(byPosition)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ start: span.start, end: span.end })
  }
  return merged
}
