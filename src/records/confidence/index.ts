import { type Grounded, type Mark, type Surroundings, tellFeatures } from './features.js'
import { WEIGHTS } from './weights.js'

/** The confidence of records of a type that no reader has judged. */
export const UNMEASURED = 0.5

/** What features add to the logarithm of the odds that a record is right, by what they are of. */
interface Model {
  readonly always: number
  readonly byName: ReadonlyMap<string, Readonly<Record<Mark, ReadonlyMap<string | number, number>>>>
}

let table: ReadonlyMap<string, Model> | undefined

/** A line of the weights: a type, a feature, a number. */
const LINE = /^(?<type>\S+) (?:always|(?<name>[^=~#]+)(?<mark>[=~#])(?<value>.*)) (?<weight>\S+)$/u

const isMark = (text: string | undefined): text is Mark => text === '=' || text === '~' || text === '#'

/** The model of each judged type. */
const models = (): ReadonlyMap<string, Model> => {
  if (table) return table
  const read = new Map<string, { always: number; byName: Map<string, Record<Mark, Map<string | number, number>>> }>()
  for (const line of WEIGHTS.trim().split('\n')) {
    const { type = '', name = '', mark, value = '', weight } = LINE.exec(line)?.groups ?? {}
    const model = read.get(type) ?? { always: 0, byName: new Map() }
    read.set(type, model)
    if (!isMark(mark)) {
      model.always = Number(weight)
      continue
    }
    const known = model.byName.get(name) ?? { '=': new Map(), '~': new Map(), '#': new Map() }
    model.byName.set(name, known)
    known[mark].set(mark === '=' ? value : Number(value), Number(weight))
  }
  table = read
  return read
}

/**
 * Records of one article with how sure each is: a logistic model of how records with its features fared on pages that no
 * rule had been made from, two decimals. Types that were never judged stay at `UNMEASURED`.
 */
export const withConfidence = <Row extends Grounded>(records: readonly Row[], surroundings: Surroundings): Row[] => {
  const judged = records.filter(({ type }) => models().has(type))
  const own = judged.map(({ type }) => models().get(type))
  const sums = own.map((model) => model?.always ?? 0)
  tellFeatures(judged, surroundings, (at, name, mark, value) => {
    sums[at] = (sums[at] ?? 0) + (own[at]?.byName.get(name)?.[mark].get(value) ?? 0)
  })
  let at = 0
  return records.map((record) => {
    const sum = models().has(record.type) ? sums[at++] : undefined
    return { ...record, confidence: sum === undefined ? UNMEASURED : confidenceOf(sum) }
  })
}

/** The logistic function, cut to two decimals. */
const confidenceOf = (sum: number): number => Math.floor(100 / (1 + Math.exp(-sum))) / 100
