import { AlignedText } from '../core/aligned-text.js'
import type { Message } from '../core/message.js'
import type { Block } from '../extract/index.js'
import type { Article, ArticleBlock, BlockRole } from './article.js'
import { joinLines, type Paragraph } from './paragraphs.js'
import { roleOf } from './roles.js'

export * from './article.js'

export interface LayoutOptions {
  /** Whether text that a page layout tore apart is joined. */
  readonly repair?: boolean
}

/** Parts the blocks of a page into articles and says what each block is. */
export const layOut = (
  blocks: readonly Block[],
  _options: LayoutOptions = {}
): { articles: Article[]; messages: Message[] } => {
  const pages: Paragraph[][] = []
  for (const paragraph of joinLines(blocks)) {
    if (paragraph.hint === 'title' || pages.length === 0) pages.push([])
    pages.at(-1)?.push(paragraph)
  }
  return { articles: pages.map((page, index) => assemble(`a${index + 1}`, page)), messages: [] }
}

const assemble = (id: string, paragraphs: readonly Paragraph[]): Article => {
  const blocks: ArticleBlock[] = []
  const roles: BlockRole[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    const role = roleOf(paragraph, roles)
    roles.push(role)
    blocks.push({ role, start: at, end: at + paragraph.text.length })
    at += paragraph.text.length + 1
  }
  return {
    id,
    text: AlignedText.join(
      paragraphs.map((p) => p.text),
      '\n'
    ),
    blocks,
    repairs: []
  }
}
