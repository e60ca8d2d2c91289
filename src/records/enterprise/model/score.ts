import type { Reading, Sighting } from '../rules/sighting.js'
import { type Candidate, candidatesOf } from './candidates.js'
import {
  bySpan,
  endFeatures,
  type Lists,
  listsOf,
  spanFeatures,
  spanKey,
  startFeatures,
  wordFeatures
} from './features.js'
import { WEIGHTS } from './weights.js'

/** A stretch that may be a name, with how much speaks for it: the logarithm of its odds. */
export interface Scored extends Candidate {
  readonly score: number
}

/** Names of features with their weights, one a line. */
export const parseWeights = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, number] => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), Number(line.slice(at + 1))]
      })
  )

/** Weights by feature. */
export type ScoringWeights = ReadonlyMap<string, number>

/** What makes the stretch before it part of a body's or a work's name: 澳门科技大学, 引洮供水工程. */
const OTHER_BODY =
  /^(?:大学|学院|研究院|研究所|协会|学会|联合会|商会|委员会|医院|饭店|高铁|运河|[供调]水|(?:建设)?工程(?![师院机部局股有项设技学]))/u

/** Ends and words that speak so much against a name are not looked at as a whole. */
const HOPELESS = -5

const TRAINED = parseWeights(WEIGHTS)

/** Candidates of a sentence, those of the rules and the items of lists too, each once. */
const allCandidates = (reading: Reading, sightings: readonly Sighting[], lists: Lists): Candidate[] => {
  const { words } = reading
  const found = new Map(candidatesOf(words).map((candidate) => [spanKey(candidate), candidate]))
  for (const { start, end } of [...sightings, ...lists.spans]) {
    const key = spanKey({ start, end })
    if (found.has(key)) continue
    const from = words.findIndex((word) => word.end > start)
    const after = words.findIndex((word) => word.start >= end)
    found.set(key, { start, end, from, to: after < 0 ? words.length : after })
  }
  return [...found.values()]
}

/** Scores every candidate of a sentence. What depends on one end or one word is summed once. */
export const scoreSpans = (
  reading: Reading,
  sightings: readonly Sighting[],
  weights: ScoringWeights = TRAINED
): Scored[] => {
  const { words } = reading
  const sum = (features: readonly string[]): number =>
    features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)
  const starts = onDemand((at) => sum(startFeatures(words, at)))
  const ends = onDemand((at) => sum(endFeatures(words, at)))
  const insides = words.map((word) => sum(wordFeatures(word)))
  const seen = bySpan(sightings)
  const lists = listsOf(reading)
  const bias = weights.get('bias') ?? 0
  const scored: Scored[] = []
  for (const candidate of allCandidates(reading, sightings, lists)) {
    const { from, to } = candidate
    if (OTHER_BODY.test(reading.text.slice(candidate.end, candidate.end + 4))) continue
    let ofParts = bias + starts(from) + ends(to)
    for (let at = from; at < to; at++) ofParts += insides[at] ?? 0
    const near = seen.get(spanKey(candidate))
    if (ofParts < HOPELESS && !near) continue
    scored.push({ ...candidate, score: ofParts + sum(spanFeatures(reading, candidate, near ?? [], lists)) })
  }
  return scored
}

/** A function of a position, computed once for each. */
const onDemand = (compute: (at: number) => number): ((at: number) => number) => {
  const known: number[] = []
  return (at) => (known[at] ??= compute(at))
}

/** All that the model is told of a candidate, for training. */
export const featuresOf = (
  reading: Reading,
  sightings: readonly Sighting[]
): { candidate: Candidate; features: string[] }[] => {
  const { words } = reading
  const insides = words.map(wordFeatures)
  const seen = bySpan(sightings)
  const lists = listsOf(reading)
  return allCandidates(reading, sightings, lists).map((candidate) => ({
    candidate,
    features: [
      'bias',
      ...startFeatures(words, candidate.from),
      ...endFeatures(words, candidate.to),
      ...insides.slice(candidate.from, candidate.to).flat(),
      ...spanFeatures(reading, candidate, seen.get(spanKey(candidate)) ?? [], lists)
    ]
  }))
}
