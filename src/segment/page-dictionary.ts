import type { Span } from '../core/span.js'
import type { Coverage } from './coverage.js'
import { firstLine, linesOf } from './sorted-lines.js'

const SPACE = 0x20

/** What the whole dictionary says of itself; weights are logarithms of shares in it. */
export interface DictionaryTotals {
  /** Sum of all frequencies. */
  readonly sum: number
  /** The smallest frequency: the weight of what is no word. */
  readonly least: number
}

// Two words that no text holds: they keep the sum and the smallest frequency what they are in the whole dictionary.
const FILLER = '\u{1FFFE}\u{1FFFF}'
const LEAST = '\u{1FFFF}\u{1FFFE}'

/**
 * The lines of a dictionary (`word frequency tag`, sorted by their UTF-16 units) that a covered text can make use of. A text is cut
 * by them as it is by the whole: which words stand in it, and what each weighs, is the same. Looks up each pair of the text instead
 * of reading the dictionary.
 */
export const wordsWithin = (dictionary: string, totals: DictionaryTotals, coverage: Coverage): string => {
  const kept: string[] = []
  let sum = totals.least
  const keepAll = (beginning: string, within: Span): void => {
    for (let at = firstLine(dictionary, beginning, within); dictionary.startsWith(beginning, at); ) {
      const space = dictionary.indexOf(' ', at)
      const end = dictionary.indexOf('\n', space)
      if (coverage.covers(dictionary, at, space)) {
        kept.push(dictionary.slice(at, end))
        sum += Number.parseInt(dictionary.slice(space + 1, end), 10)
      }
      at = end + 1
    }
  }
  for (const [unit, after] of coverage.units) {
    const within = linesOf(dictionary, unit)
    if (within.start === within.end) continue
    const character = String.fromCharCode(unit)
    keepAll(`${character} `, within)
    for (const next of after) if (next > SPACE) keepAll(character + String.fromCharCode(next), within)
  }
  if (sum < totals.sum) kept.push(`${FILLER} ${totals.sum - sum} x`)
  return `${kept.join('\n')}\n${LEAST} ${totals.least} x\n`
}
