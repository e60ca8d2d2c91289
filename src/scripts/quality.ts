import { readFileSync } from 'node:fs'
import { createExtractor } from '../index.js'
import { readDocuments } from './quality/annotated.js'
import { judge } from './quality/judge.js'
import { emptyTallies, f1, SCORED_TYPES, tally } from './quality/score.js'

// quality FOLDER...: found and right F1 by type over annotated folders, then how often records of each confidence were right.
const documents = process.argv.slice(2).flatMap(readDocuments)
const tallies = emptyTallies()
const extractor = createExtractor()
for (const { path, annotation } of documents) {
  const { articles } = await extractor.extract({ id: path, content: readFileSync(path) })
  tally(
    tallies,
    annotation,
    articles.flatMap((article) => article.records)
  )
}
const mean = (values: readonly number[]): string => (values.reduce((sum, v) => sum + v, 0) / values.length).toFixed(1)
console.log(
  `${documents.length} documents\n\n| type | gold | predicted | found F1 | right F1 |\n| --- | ---: | ---: | ---: | ---: |`
)
for (const type of SCORED_TYPES) {
  const t = tallies[type]
  console.log(`| ${type} | ${t.gold} | ${t.predicted} | ${f1(t.found, t).toFixed(1)} | ${f1(t.right, t).toFixed(1)} |`)
}
console.log(
  `| mean | | | ${mean(SCORED_TYPES.map((type) => f1(tallies[type].found, tallies[type])))} | ${mean(SCORED_TYPES.map((type) => f1(tallies[type].right, tallies[type])))} |`
)

const judged = await judge(documents)
console.log('\n| confidence | records | right |\n| --- | ---: | ---: |')
for (let from = 0.9; from > 0.25; from -= 0.1) {
  const bin = judged.filter(
    ({ record: { confidence: c } }) => c >= from - 1e-9 && (c < from + 0.1 - 1e-9 || from > 0.85)
  )
  const right = bin.filter((entry) => entry.right).length
  if (bin.length > 0)
    console.log(
      `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${bin.length} | ${((100 * right) / bin.length).toFixed(1)} % |`
    )
}
