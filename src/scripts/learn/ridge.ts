import type { LearningExample } from './logistic.js'

const PENALTY = 10
const PASSES = 60

/**
 * Weights of a logistic model with a quadratic penalty, by coordinate descent: one feature after another goes by Newton's
 * step to where it fits best, the others held (Zhang and Oles, Text Categorization Based on Regularized Linear
 * Classification Methods, 2001). The same examples give the same weights.
 * @param least a feature of fewer examples is left out
 */
export const learnRidge = (examples: readonly LearningExample[], least: number): Map<string, number> => {
  const holders = holdersOf(examples)
  const common = [...holders].filter(([, at]) => at.length >= least)
  const weights = new Map<string, number>()
  const sums = new Float64Array(examples.length)
  const target = examples.map(({ positive }) => (positive ? 1 : 0))
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [feature, at] of common) {
      const weight = weights.get(feature) ?? 0
      let slope = PENALTY * weight
      let bend = PENALTY
      for (const example of at) {
        const share = 1 / (1 + Math.exp(-(sums[example] ?? 0)))
        slope += share - (target[example] ?? 0)
        bend += share * (1 - share)
      }
      weights.set(feature, weight - slope / bend)
      for (const example of at) sums[example] = (sums[example] ?? 0) - slope / bend
    }
  }
  return weights
}

/** Which examples have a feature. */
const holdersOf = (examples: readonly LearningExample[]): Map<string, number[]> => {
  const holders = new Map<string, number[]>()
  examples.forEach(({ features }, at) => {
    for (const feature of new Set(features)) {
      const list = holders.get(feature) ?? []
      list.push(at)
      holders.set(feature, list)
    }
  })
  return holders
}
