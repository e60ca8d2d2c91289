import { hasResearch } from '../lexicon.js'
import type { Reading, Sighting } from '../rules/sighting.js'
import { firstEndingAfter } from '../word-at.js'
import { type Candidate, candidatesOf } from './candidates.js'
import {
  bySpan,
  knownFeatures,
  type Lists,
  listFeatures,
  listsOf,
  shapeFeatures,
  sightingFeatures,
  spanKey,
  wordsFeatures
} from './features.js'
import { type ScoringWeights, WeightSums } from './sums.js'
import { WEIGHTS } from './weights.js'

/** A stretch that may be a name, with how much speaks for it: the logarithm of its odds. */
export interface Scored extends Candidate {
  readonly surface: string
  readonly score: number
}

/** Names of features with their weights, one a line. */
const parseWeights = (list: string): ScoringWeights =>
  new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, number] => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), Number(line.slice(at + 1))]
      })
  )

/** What makes the stretch before it part of a body's or a work's name: 澳门科技大学, 引洮供水工程. */
const OTHER_BODY =
  /^(?:业内|事务代表|大学|学院|研究院|研究所|协会|学会|联合会|联合社|商会|委员会|医院|饭店|高铁|运河|[供调]水|(?:建设)?工程(?![师院机部局股有项设技学]))/u

const isOfOther = (text: string, at: number): boolean => OTHER_BODY.test(text.slice(at, at + 4))

/** Ends and words that speak so much against a name are not looked at as a whole. */
const HOPELESS = -5

let trained: WeightSums | null = null

/** What was learned, as it is shipped. It is read at its first use: most pages name no firm. */
const asTrained = (): WeightSums => {
  trained ??= new WeightSums(parseWeights(WEIGHTS))
  return trained
}

/** Candidates of a sentence, those of the rules and the items of lists too, each once. */
const allCandidates = ({ words }: Reading, sightings: readonly Sighting[], lists: Lists): Candidate[] => {
  const candidates = candidatesOf(words)
  if (sightings.length === 0 && lists.spans.length === 0) return candidates
  const found = new Set(candidates.map(spanKey))
  for (const span of [...sightings, ...lists.spans]) {
    const key = spanKey(span)
    if (found.has(key)) continue
    found.add(key)
    const { start, end } = span
    candidates.push({ start, end, from: firstEndingAfter(words, start), to: firstEndingAfter(words, end - 1) + 1 })
  }
  return candidates
}

/** Scores every candidate of a sentence that is not hopeless. */
export const scoreSpans = (
  reading: Reading,
  sightings: readonly Sighting[],
  sums: WeightSums = asTrained()
): Scored[] => {
  const { words, text } = reading
  const lists = listsOf(reading)
  const candidates = allCandidates(reading, sightings, lists)
  if (candidates.length === 0) return []
  const inSentence = sums.sentence(words)
  const seen = bySpan(sightings)
  const bias = sums.of(['bias'])
  const unseen = sums.of(UNSEEN)
  const scored: Scored[] = []
  for (const candidate of candidates) {
    const { from, to, start, end } = candidate
    const ofParts = bias + inSentence.parts(from, to)
    const near = seen.get(spanKey(candidate))
    if ((ofParts < HOPELESS && !near) || (isOfOther(text, end) && !hasResearch(text, candidate))) continue
    const surface = text.slice(start, end)
    const shape = inSentence.shape(from, to, end - start)
    const ofRules = near ? sums.of(sightingFeatures(near)) : unseen
    const ofKnown = sums.of(knownFeatures(reading, candidate, surface), ofRules)
    const evidence = sums.of(listFeatures(lists, candidate), ofKnown)
    scored.push({ from, to, start, end, surface, score: ofParts + shape + evidence })
  }
  return scored
}

const UNSEEN = sightingFeatures([])

/** All that the model is told of a candidate, for training. */
export const featuresOf = (
  reading: Reading,
  sightings: readonly Sighting[]
): { candidate: Candidate; features: string[] }[] => {
  const { words } = reading
  const seen = bySpan(sightings)
  const lists = listsOf(reading)
  return allCandidates(reading, sightings, lists).map((candidate) => {
    const kinds = words.slice(candidate.from, candidate.to).map(({ kind }) => kind)
    return {
      candidate,
      features: [
        'bias',
        ...wordsFeatures(words, candidate),
        ...shapeFeatures(kinds, candidate.end - candidate.start),
        ...sightingFeatures(seen.get(spanKey(candidate)) ?? []),
        ...knownFeatures(reading, candidate, reading.text.slice(candidate.start, candidate.end)),
        ...listFeatures(lists, candidate)
      ]
    }
  })
}
