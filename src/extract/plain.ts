import { AlignedText } from '../core/aligned-text.js'
import type { Block, Carrier } from './block.js'

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu

/** Reads plain text: a block a line; an empty line or a form feed sets the next block apart. */
export const extractPlain = (source: string): Carrier => {
  const blocks: Block[] = []
  let apart = true
  let at = 0
  const line = (end: number): void => {
    if (source.slice(at, end).trim() === '') {
      apart = true
      return
    }
    blocks.push({ text: AlignedText.of(source, { start: at, end }), hint: 'line', apart })
    apart = false
  }
  for (const end of source.matchAll(LINE_END)) {
    line(end.index)
    if (end[0] === '\f') apart = true
    at = end.index + end[0].length
  }
  if (at < source.length) line(source.length)
  return { blocks, date: null }
}
