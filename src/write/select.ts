import type { DocumentResult, ExtractedRecord } from '../document/result.js'

/** What of the records is written. */
export interface Selection {
  /** Records below it are left out. */
  readonly minConfidence?: number
  /** Whether records carry their evidence; true unless said otherwise. */
  readonly evidence?: boolean
}

/** The document with the selected records only. */
export const select = (document: DocumentResult, { minConfidence = 0, evidence = true }: Selection): DocumentResult => ({
  ...document,
  articles: document.articles.map((article) => ({
    ...article,
    records: article.records
      .filter((record) => record.confidence >= minConfidence)
      .map((record) => (evidence ? record : withoutEvidence(record)))
  }))
})

const withoutEvidence = ({ evidence: _, ...record }: ExtractedRecord): ExtractedRecord => record
