import type { Span } from '../core/span.js'
import type { ArticleContext } from '../document/context.js'

/** Whether what the article states agrees with what was computed from it. */
export type Verdict = 'confirmed' | 'discrepancy'

/** What a check says of an article: what was computed from what. Nothing is changed by it. */
export interface FindingDraft {
  readonly verdict: Verdict
  /** One English sentence with the figures: what is stated, what was computed, from what. */
  readonly text: string
  /** Where the figures stand, in offsets of the article's text. Never empty. */
  readonly spans: readonly Span[]
}

/** One check across an article's records and mentions. */
export interface Check {
  /** Name of the check, such as `average-growth`. */
  readonly name: string
  /** What it compares, for the documentation. */
  readonly about: string
  readonly run: (context: ArticleContext) => readonly FindingDraft[]
}
