import table from './pairs.json' with { type: 'json' }

/** Two characters that were seen together, two frequent ones that never were, and any others. */
const SEEN = 1.6
const NEVER = -2
const UNKNOWN = -0.3

const FOLLOW: Readonly<Record<string, string>> = table.follow
const FREQUENT: ReadonlySet<string> = new Set(table.frequent)
const HAN = /\p{Script=Han}/u

/** How gladly one character follows another in running text. Of other characters nothing is known. */
export const pairScore = (first: string, second: string): number => {
  if (!HAN.test(first) || !HAN.test(second)) return 0
  if (FOLLOW[first]?.includes(second)) return SEEN
  return FREQUENT.has(first) && FREQUENT.has(second) ? NEVER : UNKNOWN
}
