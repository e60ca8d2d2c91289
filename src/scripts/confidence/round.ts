import * as z from 'zod'

/** One judged record: its features by their number in the round's list, and whether it was right. */
const judgedSchema = z.object({ right: z.boolean(), features: z.array(z.int()) })

/**
 * A round of fresh pages as the program stood before anything was mended: what its records looked like and how they fared.
 * Only features are kept, no text: pages that may not be kept can be learned from, and once mended they can't be judged so again.
 */
export const roundSchema = z.object({ features: z.array(z.string()), records: z.array(judgedSchema) })

export type Round = z.infer<typeof roundSchema>

/** A round with its features numbered. */
export const roundOf = (judged: readonly { right: boolean; features: readonly string[] }[]): Round => {
  const numbers = new Map<string, number>()
  const number = (feature: string): number => {
    const known = numbers.get(feature) ?? numbers.size
    numbers.set(feature, known)
    return known
  }
  const records = judged.map(({ right, features }) => ({ right, features: features.map(number) }))
  return { features: [...numbers.keys()], records }
}

/** The records of a round with the names of their features. */
export const judgedOf = ({ features, records }: Round): { right: boolean; features: string[] }[] =>
  records.map(({ right, features: numbers }) => ({ right, features: numbers.map((at) => features[at] ?? '') }))
