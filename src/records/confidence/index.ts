import { featuresOf, type Grounded, type Surroundings } from './features.js'
import { WEIGHTS } from './weights.js'

/** The confidence of records of a type that no reader has judged. */
export const UNMEASURED = 0.5

let table: ReadonlyMap<string, number> | undefined

/** What each feature adds to the logarithm of the odds that a record is right, by its name. */
const weights = (): ReadonlyMap<string, number> => {
  table ??= new Map(
    WEIGHTS.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))])
  )
  return table
}

/**
 * Records of one article with how sure each is: a logistic model of how records with its features fared on pages that no
 * rule had been made from, two decimals. Types that were never judged stay at `UNMEASURED`.
 */
export const withConfidence = <Row extends Grounded>(records: readonly Row[], surroundings: Surroundings): Row[] => {
  const features = featuresOf(records, surroundings)
  return records.map((record, at) => ({ ...record, confidence: confidenceOf(record.type, features[at] ?? []) }))
}

const confidenceOf = (type: string, features: readonly string[]): number => {
  if (!weights().has(`${type} always`)) return UNMEASURED
  const sum = features.reduce((total, feature) => total + (weights().get(feature) ?? 0), 0)
  return Math.floor(100 / (1 + Math.exp(-sum))) / 100
}
