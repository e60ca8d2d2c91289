import { readDocuments } from './quality/annotated.js'
import { type Judged, judge } from './quality/judge.js'
import { measure } from './quality/measure.js'
import { f1, SCORED_TYPES } from './quality/score.js'

// quality FOLDER...: found and right F1 by type over annotated folders, then how often records of each confidence were
// right, as Markdown.
const documents = process.argv.slice(2).flatMap(readDocuments)
const judged: Judged[] = []
const tallies = await measure(documents, (document, result) => judged.push(...judge(document, result)))

const rows = SCORED_TYPES.map((type) => {
  const t = tallies[type]
  return { type, gold: t.gold, predicted: t.predicted, found: f1(t.found, t), right: f1(t.right, t) }
})
const mean = (values: readonly number[]): string => (values.reduce((sum, v) => sum + v, 0) / values.length).toFixed(1)
console.log(`${documents.length} documents\n`)
console.log('| type | annotated | extracted | found F1 | right F1 |\n| --- | ---: | ---: | ---: | ---: |')
for (const { type, gold, predicted, found, right } of rows) {
  console.log(`| ${type} | ${gold} | ${predicted} | ${found.toFixed(1)} | ${right.toFixed(1)} |`)
}
console.log(`| mean | | | ${mean(rows.map((row) => row.found))} | ${mean(rows.map((row) => row.right))} |`)

console.log('\n| confidence | records | right |\n| --- | ---: | ---: |')
for (const [from, to] of [
  [0.95, 1.01],
  [0.9, 0.95],
  [0.8, 0.9],
  [0.7, 0.8],
  [0.5, 0.7],
  [0, 0.5]
] as const) {
  const bin = judged.filter(({ record }) => record.confidence >= from && record.confidence < to)
  const right = bin.filter((entry) => entry.right).length
  const share = bin.length > 0 ? `${((100 * right) / bin.length).toFixed(1)} %` : ''
  console.log(`| ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)} | ${bin.length} | ${share} |`)
}
