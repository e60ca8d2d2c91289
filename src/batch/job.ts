import type { InputFormat } from '../extract/index.js'
import type { Encoding } from '../read/index.js'

/** Forms of output. */
export const FORMATS = ['json', 'ndjson', 'csv', 'table'] as const
export type Format = (typeof FORMATS)[number]

/** Everything that decides what comes out of an input; plain data, so that it can be sent to a worker and recorded. */
export interface Job {
  readonly format: Format
  readonly input: InputFormat
  readonly encoding: Encoding
  /** YYYY-MM-DD, or null to look for it in the document. */
  readonly date: string | null
  /** Types of record; null for all. */
  readonly types: readonly string[] | null
  readonly minConfidence: number
  readonly evidence: boolean
  readonly repair: boolean
  /** Whether JSON is indented. */
  readonly indented: boolean
  /** Columns and colour of the terminal, for what a person reads. */
  readonly width: number
  readonly colour: boolean
}

/** What came out of one input. */
export interface Outcome {
  /** Name of the stream (a CSV table's type, else `records`) and what goes into it. */
  readonly parts: readonly { readonly stream: string; readonly text: string }[]
  /** Lines for stderr. */
  readonly messages: string
  readonly failed: boolean
  readonly records: number
  /** Hex digest of the input's bytes; null where it could not be read. */
  readonly sha256: string | null
}
