import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codePointsOf } from '../document/code-points.js'
import type { DocumentResult } from '../index.js'
import { readSource } from '../read/index.js'
import { featuresOf } from '../records/confidence/features.js'
import { roundOf } from './confidence/round.js'
import { readDocuments } from './quality/annotated.js'
import { judge } from './quality/judge.js'
import { measure } from './quality/measure.js'

// keep-round NAME FOLDER...: run on fresh annotated folders before anything is mended; writes test/fresh/judged/NAME.json,
// what `npm run calibrate` learns from.
const [name = '', ...folders] = process.argv.slice(2)
const judged: { right: boolean; features: string[] }[] = []

/** The features of a document's records, by the record's id. */
const featuresById = (path: string, { articles }: DocumentResult): Map<string, string[]> => {
  const { text } = readSource(path, readFileSync(path)).source
  const { unit } = codePointsOf(text)
  const pairs = articles.flatMap(({ records, repairs }) => {
    const features = featuresOf(records, { text, unit, articles: articles.length, repairs: repairs.length })
    return records.map(({ id }, at): [string, string[]] => [id, features[at] ?? []])
  })
  return new Map(pairs)
}

await measure(folders.flatMap(readDocuments), (document, result) => {
  const features = featuresById(document.path, result)
  for (const { record, right } of judge(document, result))
    judged.push({ right, features: features.get(record.id) ?? [] })
})
const folder = fileURLToPath(new URL('../../test/fresh/judged/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}${name}.json`, `${JSON.stringify(roundOf(judged))}\n`)
