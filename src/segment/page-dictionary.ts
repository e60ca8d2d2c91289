import type { Coverage } from './coverage.js'

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
  const keepFrom = (beginning: string): void => {
    for (let at = firstLine(dictionary, beginning); dictionary.startsWith(beginning, at); ) {
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
    const character = String.fromCharCode(unit)
    keepFrom(`${character} `)
    for (const next of after) if (next > SPACE) keepFrom(character + String.fromCharCode(next))
  }
  if (sum < totals.sum) kept.push(`${FILLER} ${totals.sum - sum} x`)
  return `${kept.join('\n')}\n${LEAST} ${totals.least} x\n`
}

/** Where the first line begins that is not before `beginning`. */
const firstLine = (dictionary: string, beginning: string): number => {
  let low = 0
  let high = dictionary.length
  while (low < high) {
    const middle = dictionary.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const line = Math.max(middle, low)
    if (dictionary.slice(line, line + beginning.length) < beginning) low = dictionary.indexOf('\n', line) + 1
    else high = line
  }
  return low
}

/**
 * The hidden Markov model that guesses unknown words, with the emissions of the text's characters alone. Its file has comments, a
 * line of probabilities a state, and for each state a line of emissions, `字:-3.14,字:-2.72`.
 */
export const modelWithin = (model: string, coverage: Coverage): string =>
  model
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => (line.includes(',') ? emissionsWithin(line, coverage) : line))
    .join('\n')

const emissionsWithin = (line: string, coverage: Coverage): string => {
  const kept: string[] = []
  for (let at = 0; at < line.length; ) {
    const comma = line.indexOf(',', at)
    const end = comma < 0 ? line.length : comma
    // One stays whatever the text: nodejieba reads no line without emissions.
    if (at === 0 || coverage.has(line.charCodeAt(at))) kept.push(line.slice(at, end))
    at = end + 1
  }
  return kept.join(',')
}
