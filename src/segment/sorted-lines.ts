import type { Span } from '../core/span.js'

/** The sorted lines that begin with a UTF-16 unit. */
export const linesOf = (lines: string, unit: number): Span => {
  const start = firstLine(lines, String.fromCharCode(unit), { start: 0, end: lines.length })
  if (lines.charCodeAt(start) !== unit) return { start, end: start }
  return { start, end: firstLine(lines, String.fromCharCode(unit + 1), { start, end: lines.length }) }
}

/** Where, among sorted lines, the first begins that is not before `beginning`. */
export const firstLine = (lines: string, beginning: string, { start, end }: Span): number => {
  let low = start
  let high = end
  while (low < high) {
    const middle = lines.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const line = Math.max(middle, low)
    if (lines.slice(line, line + beginning.length) < beginning) low = lines.indexOf('\n', line) + 1
    else high = line
  }
  return low
}
