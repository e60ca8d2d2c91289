import type { Verdict } from '../audit/index.js'
import type { Message } from '../core/message.js'
import type { DetectedFormat } from '../extract/index.js'
import type { BlockRole } from '../layout/index.js'
import type { Script } from '../normalise/index.js'
import type { PublicationDate } from './context.js'

/** Version of the JSON document's shape. */
export const SCHEMA_VERSION = 1

/** A stretch of the decoded source in code points, with the text between. */
export interface Evidence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A validated record. The fields of its type stand beside these; `schemas/` has them all. */
export interface ExtractedRecord {
  readonly type: string
  readonly id: string
  readonly source: string
  readonly article: string
  /** Absent only where the caller asked for records without it. */
  readonly evidence?: readonly Evidence[]
  readonly confidence: number
  readonly rule: string
  readonly implied: readonly string[]
  readonly [field: string]: unknown
}

/** A labelled part of an article; spans in code points of the source. */
export interface LayoutBlock {
  readonly role: BlockRole
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** What a check of the audit says: what the article states against what was computed from it. */
export interface Finding {
  readonly check: string
  readonly verdict: Verdict
  readonly text: string
  readonly evidence: readonly Evidence[]
}

export interface ArticleResult {
  readonly id: string
  readonly headline: string | null
  readonly kicker: string | null
  readonly subheads: readonly string[]
  readonly byline: readonly string[]
  readonly dateline: string | null
  readonly span: { readonly start: number; readonly end: number }
  readonly layout: readonly LayoutBlock[]
  readonly repairs: readonly {
    readonly kind: string
    readonly spans: readonly { start: number; end: number }[]
    readonly score: number
  }[]
  readonly records: readonly ExtractedRecord[]
  readonly findings: readonly Finding[]
}

/** All that is known of one input. Message spans are source offsets in UTF-16 units. */
export interface DocumentResult {
  readonly source: {
    readonly path: string
    readonly sha256: string
    readonly encoding: string
    readonly format: DetectedFormat
    readonly script: Script
    readonly characters: number
  }
  readonly published: PublicationDate | null
  readonly articles: readonly ArticleResult[]
  readonly messages: readonly Message[]
  /** Fields that came with the input and are passed through. */
  readonly input?: Readonly<Record<string, unknown>>
  /** The decoded text; not written out. */
  readonly text: string
}
