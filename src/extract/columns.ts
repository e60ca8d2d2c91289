import type { Span } from '../core/span.js'
import { columnsOf } from './shape.js'

/** A line of a page, in source offsets; `indent` is counted from the edge of its column. */
export interface SetLine extends Span {
  readonly indent: number
}

/** Lines at least of a page whose columns stand side by side. */
const LEAST = 6
/** Chinese characters that either side of such a line holds at least, as a rule. */
const SIDE = 7
/** How far a line may be set in from its column's edge. */
const INDENT = 5

interface Parted {
  readonly line: Span
  /** The two sides, where a gap of three columns or more parts the line. */
  readonly left: Span | null
  readonly right: Span | null
  /** Column that the right side begins at. */
  readonly edge: number
}

const part = (source: string, line: Span): Parted => {
  const text = source.slice(line.start, line.end)
  const gap = text.length > 400 ? null : /(?<=\S)(?:[ \u3000]{3,}|\t+ *)(?=\S)/u.exec(text)
  if (!gap) return { line, left: null, right: null, edge: columnsOf(/^\s*/u.exec(text)?.[0] ?? '') }
  const start = line.start + gap.index + gap[0].length
  return {
    line,
    left: { start: line.start, end: line.start + gap.index },
    right: { start, end: line.end },
    edge: columnsOf(text.slice(0, gap.index + gap[0].length))
  }
}

const isText = (source: string, span: Span | null): boolean =>
  span !== null && (source.slice(span.start, span.end).match(/\p{Script=Han}/gu)?.length ?? 0) >= SIDE

/** The edge of the right column where the lines of a page stand in two; null where they do not. */
const edgeOf = (source: string, lines: readonly Parted[]): number | null => {
  const both = lines.filter(({ left, right }) => isText(source, left) && isText(source, right))
  if (both.length < LEAST || both.length < lines.length * 0.4) return null
  const counts = new Map<number, number>()
  for (const { edge } of both) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  const edges = [...counts].filter(([, count]) => count >= both.length * 0.2).map(([edge]) => edge)
  const edge = Math.min(...edges)
  const held = both.filter((line) => line.edge >= edge && line.edge <= edge + INDENT).length
  return edges.length > 0 && held >= both.length * 0.7 ? edge : null
}

const PAGE_NUMBER = /^[\s\-—－·\d]+$/u

/**
 * The lines of a page in reading order, where `pdftotext -layout` set two columns side by side: down the left one, then
 * down the right; a line across both ends the columns above it. null where the page is set in one.
 */
export const readColumns = (source: string, page: readonly Span[]): SetLine[] | null => {
  const lines = page.map((line) => part(source, line))
  const edge = edgeOf(source, lines)
  if (edge === null) return null
  const indentOf = ({ start, end }: Span): number => columnsOf(/^\s*/u.exec(source.slice(start, end))?.[0] ?? '')
  const read: SetLine[] = []
  let right: SetLine[] = []
  const across = (line: Span): void => {
    read.push(...right, { ...line, indent: indentOf(line) })
    right = []
  }
  for (const { line, left, right: other, edge: at } of lines) {
    const text = source.slice(line.start, line.end)
    if (PAGE_NUMBER.test(text)) across(line)
    else if (other && left && at >= edge - 1 && at <= edge + INDENT) {
      read.push({ ...left, indent: indentOf(left) })
      right.push({ ...other, indent: at - edge })
    } else if (!other && at >= edge - 1) right.push({ ...line, indent: at - edge })
    else if (!other && columnsOf(text) < edge) read.push({ ...line, indent: at })
    else across(line)
  }
  return [...read, ...right]
}
