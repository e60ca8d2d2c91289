import type { LineShape } from './block.js'

/** Longest line that is measured whole: what is longer was not broken at any width. */
const MEASURED = 2000

/** How many columns a text takes; ideographic characters and spaces take two. */
export const columnsOf = (text: string): number => {
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
