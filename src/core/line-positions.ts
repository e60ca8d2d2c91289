/** Line and column (both from 1, columns in code points) of a UTF-16 offset; builds its table of lines once. */
export const linePositions = (text: string): ((offset: number) => { line: number; column: number }) => {
  const starts: number[] = [0]
  for (const end of text.matchAll(/\r\n|[\n\r]/gu)) starts.push(end.index + end[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: [...text.slice(starts[low] ?? 0, Math.max(offset, 0))].length + 1 }
  }
}
