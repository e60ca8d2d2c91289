import type { AlignedText } from '../core/aligned-text.js'

/** What the carrier says a block is; the layout stage decides what it is in the article. */
export type BlockHint = 'title' | 'heading' | 'paragraph' | 'line' | 'meta'

/**
 * A stretch of article text as its carrier holds it: an HTML paragraph, a line of plain text, a Markdown heading.
 * A `line` may be only part of a paragraph; every other block is whole.
 */
export interface Block {
  readonly text: AlignedText
  readonly hint: BlockHint
  /** Whether an empty line (or a rule, or a page break) stands before it. */
  readonly apart: boolean
}

/** What a carrier yields: the blocks in source order, and facts that its meta data states. */
export interface Carrier {
  readonly blocks: readonly Block[]
  /** Publication date from meta data, ISO 8601. */
  readonly date: string | null
}
