import { AlignedText } from '../core/aligned-text.js'
import type { Message } from '../core/message.js'
import type { Block } from '../extract/index.js'
import type { Article, ArticleBlock } from './article.js'
import { type Dateline, datelineOf } from './dateline.js'
import { formOf } from './forms.js'
import { joinLines } from './paragraphs.js'
import { articleStarts, type Piece } from './parting.js'
import { rolesOf } from './roles.js'

export * from './article.js'

export interface LayoutOptions {
  /** Whether text that a page layout tore apart is joined; true unless said otherwise. */
  readonly repair?: boolean
}

/** Parts the blocks of a page into articles and says what each block is. */
export const layOut = (
  blocks: readonly Block[],
  _options: LayoutOptions = {}
): { articles: Article[]; messages: Message[] } => {
  const pieces = joinLines(blocks).map((paragraph) => ({ paragraph, form: formOf(paragraph) }))
  const starts = articleStarts(pieces)
  const articles = starts.map((start, index) => assemble(`a${index + 1}`, pieces.slice(start, starts[index + 1])))
  return { articles: articles.length > 0 ? articles : [assemble('a1', [])], messages: [] }
}

const assemble = (id: string, pieces: readonly Piece[]): Article => {
  const roles = rolesOf(
    pieces.map(({ paragraph, form }) => ({ text: paragraph.text.text, form, hint: paragraph.hint }))
  )
  const blocks: ArticleBlock[] = []
  let at = 0
  pieces.forEach(({ paragraph }, index) => {
    blocks.push({ role: roles[index] ?? 'paragraph', start: at, end: at + paragraph.text.length })
    at += paragraph.text.length + 1
  })
  const text = AlignedText.join(
    pieces.map(({ paragraph }) => paragraph.text),
    '\n'
  )
  return { id, text, blocks, repairs: [], ...(datelineIn(text.text, blocks) ?? { dateline: null, byline: null }) }
}

/** The dateline of the first paragraph that has one, not looked for beyond the first three. */
const datelineIn = (text: string, blocks: readonly ArticleBlock[]): Dateline | null => {
  for (const block of blocks.filter(({ role }) => role === 'paragraph').slice(0, 3)) {
    const found = datelineOf(text.slice(block.start, Math.min(block.end, block.start + 200)), block.start)
    if (found) return found
  }
  return null
}
