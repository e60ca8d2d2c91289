import type { DocumentResult, ExtractedRecord } from '../document/result.js'

/** What of the records is written. */
export interface Selection {
  /** Records below it are left out. */
  readonly minConfidence?: number
  /** Whether records carry their evidence; true unless said otherwise. */
  readonly evidence?: boolean
  /** Fields of the input that are passed through, under `input`. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/** The document with the selected records only. */
export const select = (
  document: DocumentResult,
  { minConfidence = 0, evidence = true, fields = {} }: Selection
): DocumentResult => ({
  ...document,
  ...passedThrough(fields),
  articles: document.articles.map((article) => ({
    ...article,
    records: article.records
      .filter((record) => record.confidence >= minConfidence)
      .map((record) => ({ ...(evidence ? record : withoutEvidence(record)), ...passedThrough(fields) }))
  }))
})

const withoutEvidence = ({ evidence: _, ...record }: ExtractedRecord): ExtractedRecord => record

const passedThrough = (fields: Readonly<Record<string, unknown>>): { input?: Readonly<Record<string, unknown>> } =>
  Object.keys(fields).length > 0 ? { input: fields } : {}
