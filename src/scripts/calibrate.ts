import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judgedOf, roundSchema } from './confidence/round.js'
import type { LearningExample } from './learn/logistic.js'
import { learnRidge } from './learn/ridge.js'

// calibrate: learns from the judged rounds of test/fresh/judged how sure a record with such features is, and writes
// src/records/confidence/weights.ts.
/** What 0.9 promises: of records at least that sure so many were right, on rounds the weights were not learned from. */
const PROMISE = 0.96
const SURE = 0.9
/** A feature of fewer records is not learned. */
const LEAST_RECORDS = 10

const folder = fileURLToPath(new URL('../../test/fresh/judged/', import.meta.url))
const rounds = readdirSync(folder)
  .sort()
  .map((name) => roundSchema.parse(JSON.parse(readFileSync(folder + name, 'utf8'))))
  .map((round) =>
    judgedOf(round).map(({ right, features }): LearningExample => ({ positive: right, features, share: 1 }))
  )

const sumOf = (weights: ReadonlyMap<string, number>, { features }: LearningExample): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

/** How each round's records stand by weights learned from the other rounds. */
const heldOut = rounds.flatMap((round) => {
  const weights = learnRidge(rounds.filter((other) => other !== round).flat(), LEAST_RECORDS)
  return round.map((example) => ({ sum: sumOf(weights, example), right: example.positive }))
})

/** The lowest sum from which on upwards records were right as often as promised. */
const promised = (): number => {
  const sorted = [...heldOut].sort((a, b) => b.sum - a.sum)
  let right = 0
  let lowest = Number.POSITIVE_INFINITY
  sorted.forEach((entry, at) => {
    right += entry.right ? 1 : 0
    if (right >= PROMISE * (at + 1)) lowest = entry.sum
  })
  return lowest
}

/** Every sum is lowered by as much as the promise asks for: a confidence says how often such records are right at least. */
const caution = Math.max(0, promised() - Math.log(SURE / (1 - SURE)))
const lines = [...learnRidge(rounds.flat(), LEAST_RECORDS)]
  .map(([feature, weight]): [string, number] => [feature, feature.endsWith(' always') ? weight - caution : weight])
  .map(([feature, weight]): [string, string] => [feature, weight.toFixed(2)])
  .filter(([feature, weight]) => feature.endsWith(' always') || Math.abs(Number(weight)) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `${feature} ${weight}`)
const body = `/** Written by \`npm run calibrate\`: what each feature adds to the logarithm of the odds that a record is right. */
export const WEIGHTS = \`
${lines.join('\n')}
\`
`
writeFileSync(fileURLToPath(new URL('../../src/records/confidence/weights.ts', import.meta.url)), body)

const above = heldOut.filter(({ sum }) => sum >= promised())
process.stdout.write(
  `${heldOut.length} records of ${rounds.length} rounds; held out, ${above.length} stand at 0.9 or above, ` +
    `${((100 * above.filter(({ right }) => right).length) / above.length).toFixed(1)} % of them right\n`
)
