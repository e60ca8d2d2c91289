import { AlignedText } from '../core/aligned-text.js'
import type { Span } from '../core/span.js'
import type { Block, Carrier } from './block.js'
import { readColumns } from './columns.js'
import { shapeOf } from './shape.js'

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu

/** A line that holds text. */
interface Line extends Span {
  /** Whether an empty line or a form feed stands before it. */
  readonly apart: boolean
}

/** Reads plain text: a block a line; an empty line or a form feed sets the next block apart. */
export const extractPlain = (source: string): Carrier => ({
  blocks: pagesOf(source).flatMap((page) => blocksOf(source, page)),
  date: null,
  messages: []
})

/** The lines of each page; a form feed ends one. */
const pagesOf = (source: string): Line[][] => {
  const pages: Line[][] = [[]]
  let apart = true
  let at = 0
  const line = (end: number): void => {
    if (source.slice(at, end).trim() === '') {
      apart = true
      return
    }
    pages.at(-1)?.push({ start: at, end, apart })
    apart = false
  }
  for (const end of source.matchAll(LINE_END)) {
    line(end.index)
    if (end[0] === '\f') {
      apart = true
      pages.push([])
    }
    at = end.index + end[0].length
  }
  if (at < source.length) line(source.length)
  return pages
}

const blocksOf = (source: string, page: readonly Line[]): Block[] => {
  const columns = readColumns(source, page)
  const block = ({ start, end }: Span, apart: boolean, indent: number | null): Block => {
    const shape = shapeOf(source.slice(start, end))
    const text = AlignedText.of(source, { start, end })
    return { text, hint: 'line', apart, shape: indent === null ? shape : { ...shape, indent } }
  }
  if (!columns) return page.map((line) => block(line, line.apart, null))
  const apart = new Map(page.map((line) => [line.start, line.apart]))
  return columns.map((line) => block(line, apart.get(line.start) ?? false, line.indent))
}
