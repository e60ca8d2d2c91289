import type { Span } from '../../core/span.js'
import type { Word } from './words.js'

/** Index of the first word that ends after an offset: the word that holds it. The number of words where none does. */
export const firstEndingAfter = (words: readonly Word[], offset: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The words that lie wholly in a span. */
export const wordsInside = (words: readonly Word[], { start, end }: Span): Word[] => {
  const inside: Word[] = []
  for (let at = firstEndingAfter(words, start); at < words.length; at++) {
    const word = words[at]
    if (!word || word.end > end) break
    if (word.start >= start) inside.push(word)
  }
  return inside
}
