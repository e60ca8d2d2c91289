/** Translates UTF-16 offsets of a text to code point offsets; identity where no surrogates stand in it. */
export const codePointOffsets = (text: string): ((unit: number) => number) => {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index)
  if (pairs.length === 0) return (unit) => unit
  return (unit) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < unit) low = middle + 1
      else high = middle
    }
    return unit - low
  }
}
