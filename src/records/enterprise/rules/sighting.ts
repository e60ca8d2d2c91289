import type { Span } from '../../../core/span.js'
import type { Word } from '../words.js'

/** A sentence with its words, as the rules read it. */
export interface Reading {
  readonly text: string
  /** Its words, cut when they are first asked for. */
  readonly words: readonly Word[]
  /** Firms of the gazetteer that stand in it. */
  readonly firms: readonly Span[]
  /** Offset of the sentence in the article. */
  readonly start: number
}

/**
 * One reason to take a stretch of a sentence for a firm's name, in the sentence's offsets. Weights of different rules
 * for the same wording add up over the article until there is enough for a firm.
 */
export interface Sighting extends Span {
  readonly rule: string
  readonly weight: number
}

/** The sighting of words `from` up to `to`. */
export const sighting = (
  words: readonly Word[],
  from: number,
  to: number,
  rule: string,
  weight: number
): Sighting | null => {
  const first = words[from]
  const last = words[to - 1]
  return first && last && to > from ? { start: first.start, end: last.end, rule, weight } : null
}

/** What a rule sees at each word of a sentence; nothing at most. */
export const seenAt = (
  words: readonly Word[],
  see: (word: Word, at: number, words: readonly Word[]) => Sighting | null
): Sighting[] => {
  const found: Sighting[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const seen = word ? see(word, at, words) : null
    if (seen) found.push(seen)
  }
  return found
}
