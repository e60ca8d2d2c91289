import { LONGEST_ABBREVIATION } from './abbreviations.js'
import { ARTICLE_WEIGHTS } from './weights.js'

/** What the article says of a candidate, each a number. */
export const ARTICLE_FEATURES = [
  'bias',
  'here',
  'best',
  'evidence',
  'enough',
  'repeated',
  'refused',
  'others',
  'abbreviates',
  'siblings',
  'listed',
  'inside-better',
  'holds-better',
  'unsupported',
  'all-common'
] as const

type Feature = (typeof ARTICLE_FEATURES)[number]

/** 营商环境, 实木家具: words of the dictionary alone name a firm more seldom than on the pages learned from, which are about firms. */
const COMMON_WORDS = -0.8

/** How much speaks for a candidate after all, seen in its article; above nothing it is a name. */
export const verdict = ({
  values,
  common
}: {
  readonly values: readonly number[]
  readonly common: boolean
}): number => {
  let sum = common ? COMMON_WORDS : 0
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (ARTICLE_WEIGHTS[at] ?? 0)
  return sum
}

const weightOf = (feature: Feature): number => ARTICLE_WEIGHTS[ARTICLE_FEATURES.indexOf(feature)] ?? 0

/** What is known of a candidate before it is looked at closely. */
export interface FirstLook {
  readonly surface: string
  /** Its own score, and the highest of its wording. */
  readonly here: number
  readonly best: number
  readonly repeated: boolean
  /** Whether any rule says anything for its wording. */
  readonly seen: boolean
  /** How much the number of other firms in the article says. */
  readonly others: number
  /** What share of the other items of its list are firms; undefined where it is in none. */
  readonly share: number | undefined
}

const BIAS = weightOf('bias')
const HERE = weightOf('here')
const BEST = weightOf('best')
const REPEATED = weightOf('repeated')
const OTHERS = weightOf('others')
const SIBLINGS = weightOf('siblings')
const LISTED = weightOf('listed')
const ABBREVIATES = Math.max(0, weightOf('abbreviates'))
/** The most that the rest adds where no rule has seen the wording. */
const REST = (['refused', 'inside-better', 'holds-better', 'unsupported', 'all-common'] as const)
  .map((feature) => Math.max(0, weightOf(feature)))
  .reduce((sum, weight) => sum + weight, 0)
/** A sum in another order may differ in its last digits. */
const ROUNDING = 1e-6

/**
 * Whether the verdict on a candidate may be above nothing, whatever it costs to find out: with all that is not yet known in
 * its favour. Where a rule has seen it, it may.
 */
export const mayBeName = ({ surface, here, best, repeated, seen, others, share }: FirstLook): boolean => {
  if (seen) return true
  const known = BIAS + here * HERE + best * BEST + (repeated ? REPEATED : 0) + others * OTHERS
  const ofList = share === undefined ? 0 : share * SIBLINGS + LISTED
  const short = surface.length <= LONGEST_ABBREVIATION ? ABBREVIATES : 0
  return known + ofList + short + REST > -ROUNDING
}
