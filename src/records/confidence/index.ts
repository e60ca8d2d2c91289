import { type Grounded, type Surroundings, traitsOf } from './features.js'
import { WEIGHTS } from './weights.js'

/** The confidence of records of a type that no reader has judged. */
export const UNMEASURED = 0.5

type Weights = ReadonlyMap<string, number>

let table: ReadonlyMap<string, Weights> | undefined

/** For each judged type what each feature adds to the logarithm of the odds that a record is right, by its name. */
const weights = (): ReadonlyMap<string, Weights> => {
  if (table) return table
  const read = new Map<string, Map<string, number>>()
  for (const line of WEIGHTS.trim().split('\n')) {
    const [first, last] = [line.indexOf(' '), line.lastIndexOf(' ')]
    const [type, weight] = [line.slice(0, first), Number(line.slice(last + 1))]
    const known = read.get(type) ?? new Map<string, number>()
    read.set(type, known.set(line.slice(first + 1, last), weight))
  }
  table = read
  return read
}

/** The weights of a type; undefined where none of it was ever judged. */
const modelOf = (type: string): Weights | undefined => {
  const model = weights().get(type)
  return model?.has('always') ? model : undefined
}

/**
 * Records of one article with how sure each is: a logistic model of how records with its features fared on pages that no
 * rule had been made from, two decimals. Types that were never judged stay at `UNMEASURED`.
 */
export const withConfidence = <Row extends Grounded>(records: readonly Row[], surroundings: Surroundings): Row[] => {
  const judged = records.filter(({ type }) => modelOf(type) !== undefined)
  const traits = traitsOf(judged, surroundings)
  let at = 0
  return records.map((record) => {
    const model = modelOf(record.type)
    return { ...record, confidence: model ? confidenceOf(model, traits[at++] ?? []) : UNMEASURED }
  })
}

const confidenceOf = (model: Weights, traits: readonly string[]): number => {
  let sum = 0
  for (const trait of traits) sum += model.get(trait) ?? 0
  return Math.floor(100 / (1 + Math.exp(-sum))) / 100
}
