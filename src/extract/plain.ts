import { AlignedText } from '../core/aligned-text.js'
import type { Block, Carrier, LineShape } from './block.js'

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu

/** Longest line that is measured whole: what is longer was not broken at any width. */
const MEASURED = 2000

const columnsOf = (text: string): number => {
  let columns = 0
  for (const unit of text) {
    if (unit === '\t') columns += 4
    else if (/[\ufeff\u200b-\u200f]/u.test(unit)) columns += 0
    else columns += unit > '\u2e7f' || /[“”‘’—…\u2003]/u.test(unit) ? 2 : 1
  }
  return columns
}

/** How a line is set. */
export const shapeOf = (line: string): LineShape => {
  const text = line.length > MEASURED ? line.slice(0, MEASURED) : line.trimEnd()
  const white = /^[\s\ufeff\u200b]*/u.exec(text)?.[0] ?? ''
  return { indent: columnsOf(white), columns: columnsOf(text), characters: [...text].length }
}

/** Reads plain text: a block a line; an empty line or a form feed sets the next block apart. */
export const extractPlain = (source: string): Carrier => {
  const blocks: Block[] = []
  let apart = true
  let at = 0
  const line = (end: number): void => {
    const text = source.slice(at, end)
    if (text.trim() === '') {
      apart = true
      return
    }
    blocks.push({ text: AlignedText.of(source, { start: at, end }), hint: 'line', apart, shape: shapeOf(text) })
    apart = false
  }
  for (const end of source.matchAll(LINE_END)) {
    line(end.index)
    if (end[0] === '\f') apart = true
    at = end.index + end[0].length
  }
  if (at < source.length) line(source.length)
  return { blocks, date: null, messages: [] }
}
