import type { Span } from '../../core/span.js'

/** How a title is written: in brackets, without, as a decision around a title, or only referred to. */
export type TitleForm = 'bracketed' | 'plain' | 'decision' | 'reference'

/** A regulation as a sentence names it. Offsets are those of the article's text. */
export interface TitlePhrase extends Span {
  readonly form: TitleForm
  /** The title without brackets and stage. */
  readonly title: Span
  readonly stage: Span | null
}
