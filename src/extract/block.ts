import type { AlignedText } from '../core/aligned-text.js'
import type { Message } from '../core/message.js'

/**
 * What the carrier says a block is; the layout stage decides what it is in the article.
 * `title` begins an article, `heading` and `strong` (a paragraph set wholly in bold) stand inside one, a `row` is a row of a
 * table, `meta` is no article text, a `line` may be only part of a paragraph.
 */
export type BlockHint = 'title' | 'kicker' | 'heading' | 'strong' | 'paragraph' | 'row' | 'byline' | 'line' | 'meta'

/**
 * A stretch of article text as its carrier holds it: an HTML paragraph, a line of plain text, a Markdown heading.
 * A `line` may be only part of a paragraph; every other block is whole.
 */
export interface Block {
  readonly text: AlignedText
  readonly hint: BlockHint
  /** Whether an empty line (or a rule, or a page break) stands before it. */
  readonly apart: boolean
  /** How wide it is set in the source. */
  readonly shape: LineShape
}

/** How a line is set; ideographic characters and spaces are two columns wide. */
export interface LineShape {
  /** Columns of white space at its beginning. */
  readonly indent: number
  /** Columns in all, without white space at its end. */
  readonly columns: number
  /** Characters in all, without white space at its end. */
  readonly characters: number
}

/** Of a block that is no line: nothing follows from its width. */
export const NO_SHAPE: LineShape = { indent: 0, columns: 0, characters: 0 }

/** What a carrier yields: the blocks in source order, and facts that its meta data states. */
export interface Carrier {
  readonly blocks: readonly Block[]
  /** Publication date from meta data, ISO 8601. */
  readonly date: string | null
  readonly messages: readonly Message[]
}
