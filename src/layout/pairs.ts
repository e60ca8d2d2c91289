import table from './pairs.json' with { type: 'json' }

/** What a pair's group says, from rarer than chance to many times oftener. */
const WEIGHTS = [-0.8, 0.2, 1, 1.7, 2.4]
/** Two frequent characters that never stand together. */
const NEVER = -2
const UNKNOWN = -0.3

const FOLLOW: Readonly<Record<string, string>> = table.follow
const FREQUENT: ReadonlySet<string> = new Set(table.frequent)
const HAN = /\p{Script=Han}/u

/** How gladly one character follows another in running text: above 0 oftener than chance. Of other characters nothing is known. */
export const pairScore = (first: string, second: string): number => {
  if (!HAN.test(first) || !HAN.test(second)) return 0
  const at = FOLLOW[first]?.indexOf(second) ?? -1
  if (at < 0) return FREQUENT.has(first) && FREQUENT.has(second) ? NEVER : UNKNOWN
  const group = FOLLOW[first]?.slice(0, at).match(/ /gu)?.length ?? 0
  return WEIGHTS[group] ?? 0
}
