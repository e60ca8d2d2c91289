import { AlignedText } from '../core/aligned-text.js'
import type { Block, BlockHint } from '../extract/index.js'

/** A whole paragraph, lines joined. */
export interface Paragraph {
  readonly text: AlignedText
  readonly hint: BlockHint
  readonly apart: boolean
}

const CLOSED = /[。！？；：…”’）》】—]$/u

/**
 * Joins the lines of a paragraph: a line that does not end a sentence goes on in the next one, unless an empty line
 * stands between, the next is indented, or the line is much shorter than its page is wide.
 */
export const joinLines = (blocks: readonly Block[]): Paragraph[] => {
  const width = Math.max(0, ...blocks.filter((b) => b.hint === 'line').map((b) => b.text.length))
  const paragraphs: { parts: AlignedText[]; hint: BlockHint; apart: boolean; open: boolean }[] = []
  for (const block of blocks) {
    const last = paragraphs.at(-1)
    const indented = /^[\s\u3000]{2}/u.test(block.text.own)
    if (last?.open && block.hint === 'line' && !block.apart && !indented) last.parts.push(block.text)
    else paragraphs.push({ parts: [block.text], hint: block.hint, apart: block.apart, open: false })
    const current = paragraphs.at(-1)
    if (current) {
      current.open =
        block.hint === 'line' && !CLOSED.test(block.text.text.trimEnd()) && block.text.length >= Math.min(width, 60) - 3
    }
  }
  return paragraphs.map(({ parts, hint, apart }) => ({ text: AlignedText.join(parts), hint, apart }))
}
