/** An example: which features it has, and whether it is one of those looked for. */
export interface LearningExample {
  readonly features: readonly string[]
  readonly positive: boolean
  /** How much it counts. */
  readonly share: number
}

const RATE = 0.1
const SMOOTHING = 1
const LASSO = 0.6
const RIDGE = 1
const EPOCHS = 5
const RUNS = 3

/**
 * Weights of a logistic model by FTRL-proximal, which leaves features that say little at nothing. The same examples
 * in the same order give the same weights. What hangs on the order in which they are seen is evened out over several runs.
 */
export const learnSparse = (examples: readonly LearningExample[]): Map<string, number> => {
  const total = new Map<string, number>()
  for (let run = 0; run < RUNS; run++) {
    for (const [feature, weight] of learnOnce(examples, run * EPOCHS))
      total.set(feature, (total.get(feature) ?? 0) + weight / RUNS)
  }
  return total
}

/** One run through the examples in an order of its own. */
const learnOnce = (examples: readonly LearningExample[], order: number): Map<string, number> => {
  const ids = new Map<string, number>()
  const coded = examples.map(({ features, positive, share }) => {
    const list = new Int32Array(features.length)
    features.forEach((feature, at) => {
      const id = ids.get(feature) ?? ids.size
      ids.set(feature, id)
      list[at] = id
    })
    return { list, positive, share }
  })
  const z = new Float64Array(ids.size)
  const n = new Float64Array(ids.size)
  const weight = (id: number): number => {
    const sum = z[id] ?? 0
    if (Math.abs(sum) <= LASSO) return 0
    return -(sum - Math.sign(sum) * LASSO) / ((SMOOTHING + Math.sqrt(n[id] ?? 0)) / RATE + RIDGE)
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { list, positive, share } of shuffled(coded, order + epoch + 1)) {
      let score = 0
      for (const id of list) score += weight(id)
      const error = share * (1 / (1 + Math.exp(-score)) - (positive ? 1 : 0))
      const square = error * error
      for (const id of list) {
        const old = n[id] ?? 0
        const sigma = (Math.sqrt(old + square) - Math.sqrt(old)) / RATE
        z[id] = (z[id] ?? 0) + error - sigma * weight(id)
        n[id] = old + square
      }
    }
  }
  return new Map([...ids].map(([feature, id]): [string, number] => [feature, weight(id)]).filter(([, w]) => w !== 0))
}

/** Leaves to examples only the features that stand in several documents: others would be learned by heart. */
export const withCommonFeatures = (
  documents: readonly (readonly LearningExample[])[],
  least: number
): LearningExample[][] => {
  const counts = new Map<string, number>()
  for (const examples of documents) {
    for (const feature of new Set(examples.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const common = (feature: string): boolean => (counts.get(feature) ?? 0) >= least
  return documents.map((examples) =>
    examples.map((example) => ({ ...example, features: example.features.filter(common) }))
  )
}

/** Weights of a small dense logistic model by gradient descent. */
export const learnDense = (
  examples: readonly { readonly values: readonly number[]; readonly positive: boolean }[]
): number[] => {
  const size = examples[0]?.values.length ?? 0
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1e-6)
  for (let epoch = 0; epoch < 40; epoch++) {
    for (const { values, positive } of shuffled(examples, epoch + 1)) {
      const score = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
      const error = 1 / (1 + Math.exp(-score)) - (positive ? 1 : 0)
      values.forEach((value, at) => {
        const slope = error * value
        squares[at] = (squares[at] ?? 0) + slope * slope
        weights[at] = (weights[at] ?? 0) - (0.2 * slope) / Math.sqrt(squares[at] ?? 1)
      })
    }
  }
  return weights
}

/** A list in an order that depends on the seed alone. */
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const mixed = [...list]
  let state = seed * 2654435761
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const a = mixed[at]
    const b = mixed[other]
    if (a !== undefined && b !== undefined) {
      mixed[at] = b
      mixed[other] = a
    }
  }
  return mixed
}
