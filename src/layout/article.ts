import type { AlignedText } from '../core/aligned-text.js'
import type { Span } from '../core/span.js'

/** What a stretch of a page is. Only the first five are read for records; the others are labelled and kept out. */
export type BlockRole =
  | 'headline'
  | 'kicker'
  | 'subhead'
  | 'paragraph'
  | 'table'
  | 'byline'
  | 'caption'
  | 'pull-quote'
  | 'furniture'
  | 'advertisement'

/** Roles whose text states facts. */
export const READ_ROLES: ReadonlySet<BlockRole> = new Set([
  'headline',
  'kicker',
  'subhead',
  'paragraph',
  'table',
  'caption'
])

/** A labelled stretch of the article's text, in its offsets. */
export interface ArticleBlock extends Span {
  readonly role: BlockRole
}

/** A join of text that a page layout had torn apart. Spans are in source offsets. */
export interface Repair {
  readonly kind: string
  readonly spans: readonly Span[]
  readonly score: number
}

/**
 * One article of a page. `text` holds all its blocks in reading order, a line feed between two; every offset of later
 * stages points into it.
 */
export interface Article {
  readonly id: string
  readonly text: AlignedText
  readonly blocks: readonly ArticleBlock[]
  readonly repairs: readonly Repair[]
  /** 本报西宁11月24日讯 */
  readonly dateline: Span | null
  /** Who reports, where the dateline says it: 记者 …. Lines of their own are blocks of role `byline`. */
  readonly byline: Span | null
}

/** The article's own wording of a span: its script and punctuation, line feeds between blocks removed. */
export const wording = ({ text }: Article, span: Span): string => {
  const { start, end } = text.whole(span)
  return text.own.slice(start, end).replaceAll('\n', '')
}

/** Text of the first block of a role, or null. */
export const blockText = (article: Article, role: BlockRole): string | null => {
  const block = article.blocks.find((b) => b.role === role)
  return block ? wording(article, block) : null
}
