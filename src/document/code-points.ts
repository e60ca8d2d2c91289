/** Translates between UTF-16 offsets of a text and code point offsets; identity where no surrogates stand in it. */
export interface CodePoints {
  /** The code point offset of a UTF-16 offset. */
  readonly codePoint: (unit: number) => number
  /** The UTF-16 offset of a code point offset. */
  readonly unit: (codePoint: number) => number
}

/** Finds the surrogate pairs of a text once; each translation is a search among them. */
export const codePointsOf = (text: string): CodePoints => {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  if (pairs.length === 0) return { codePoint: (unit) => unit, unit: (codePoint) => codePoint }
  return {
    codePoint: (unit) => unit - countWhere(pairs, (pair) => pair < unit),
    unit: (codePoint) => codePoint + countWhere(pairs, (pair, before) => pair - before < codePoint)
  }
}

/** How many of a sorted list's first items pass a test that none passes after the first that fails. */
const countWhere = (sorted: readonly number[], passes: (item: number, at: number) => boolean): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(sorted[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
