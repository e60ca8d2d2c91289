import { readFileSync } from 'node:fs'
import { createExtractor, type ExtractedRecord } from '../../index.js'
import type { Annotated } from './annotated.js'
import { pairUp, SCORED_TYPES } from './score.js'

/** A record that came out, and whether a reader found the same with the same fields. */
export interface Judged {
  readonly record: ExtractedRecord
  readonly right: boolean
}

/** Runs the extractor over annotated documents and judges each record of the scored types. */
export const judge = async (documents: readonly Annotated[]): Promise<Judged[]> => {
  const extractor = createExtractor()
  const judged: Judged[] = []
  for (const { path, annotation } of documents) {
    const { articles } = await extractor.extract({ id: path, content: readFileSync(path) })
    const records = articles.flatMap((article) => article.records)
    for (const type of SCORED_TYPES) {
      const got = records.filter((record) => record.type === type)
      const right = new Set(
        pairUp(type, annotation[type], got, annotation.meeting).flatMap((pair) => (pair.right ? [pair.got] : []))
      )
      got.forEach((record, index) => {
        judged.push({ record, right: right.has(index) })
      })
    }
  }
  return judged
}
