import type { DocumentResult, ExtractedRecord } from '../../index.js'
import type { Annotated } from './annotated.js'
import { pairUp, SCORED_TYPES } from './score.js'

/** A record that came out, and whether a reader found the same with the same fields. */
export interface Judged {
  readonly record: ExtractedRecord
  readonly right: boolean
}

/** Judges each record of the scored types in one document's result. */
export const judge = ({ annotation }: Annotated, { articles }: DocumentResult): Judged[] => {
  const records = articles.flatMap((article) => article.records)
  return SCORED_TYPES.flatMap((type) => {
    const got = records.filter((record) => record.type === type)
    const pairs = pairUp(type, annotation[type], got, annotation.meeting)
    const right = new Set(pairs.flatMap((pair) => (pair.right ? [pair.got] : [])))
    return got.map((record, index) => ({ record, right: right.has(index) }))
  })
}
