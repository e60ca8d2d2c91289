import type { DocumentResult } from '../document/result.js'

/** One record a line, as the record format lays down. */
export const toNdjson = (documents: readonly DocumentResult[]): string =>
  documents
    .flatMap((document) => document.articles.flatMap((article) => article.records))
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
