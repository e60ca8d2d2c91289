import { COUNTRIES } from '../../mentions/place/index.js'
import type { Word } from './words.js'

/** The words of a name found by walking left or right from something that shows a firm. */
export interface Walked {
  /** Index of the first word. */
  readonly from: number
  /** Index after the last. */
  readonly to: number
}

const MOST_UNITS = 26
const MOST_WORDS = 12

/**
 * Index of the first word of the name that ends before word `to`: left over names, lines of work, common nouns and
 * places, not over function words, verbs, descriptions and marks (brackets and quotes inside a name apart).
 */
export const walkLeft = (words: readonly Word[], to: number, through: ReadonlySet<string> = new Set()): number => {
  const end = words[to - 1]?.end ?? 0
  let from = to
  while (from > 0 && to - from < MOST_WORDS) {
    const word = words[from - 1]
    if (!word || end - word.start > MOST_UNITS) break
    if (word.kind === 'mark') {
      const over = overMark(words, from - 1)
      if (over === null) break
      from = over
      if (words[from]?.text === '“') break
      continue
    }
    if (word.kind === 'stop' || (word.kind === 'head' && !through.has(word.text))) break
    if (word.kind === 'place' && words[from - 2]?.kind !== 'place' && words[from - 2]?.kind !== 'name') return from - 1
    from--
  }
  return from
}

/** 赞华（北京）…, “五粮液”…, B2B-…: index of the word that a mark inside a name leads back to, or null where it ends it. */
const overMark = (words: readonly Word[], at: number): number | null => {
  const mark = words[at]?.text
  if (mark === '）' || mark === '”') {
    const opener = mark === '）' ? '（' : '“'
    for (let k = at - 1; k >= 0 && k >= at - 5; k--) {
      if (words[k]?.text !== opener) continue
      const before = words[k - 1]
      if (mark === '”') return k
      return before && before.kind !== 'mark' && before.kind !== 'stop' ? k : null
    }
    return null
  }
  const latin = /[A-Za-z.]$/u.test(words[at - 1]?.text ?? '') && /^[A-Za-z]/u.test(words[at + 1]?.text ?? '')
  if (mark === ' ' || mark === '&') return latin ? at : null
  const inName = mark === '·' || mark === '-'
  return inName && words[at - 1]?.kind === 'name' ? at : null
}

/** Drops what leads a name without belonging to it: countries other than China, a province before its city with 市. */
export const trimLead = (words: readonly Word[], from: number, to: number): number => {
  let start = from
  while (start < to - 1 && words[start]?.kind === 'place') {
    const word = words[start]
    const next = words[start + 1]
    const foreign = word !== undefined && word.text !== '中国' && COUNTRIES.includes(word.text)
    const province = next?.kind === 'place' && next.text.endsWith('市') && !word?.text.endsWith('市')
    if (!foreign && !province) break
    start++
  }
  return start
}

/** Index after the last word of the name that begins at word `from`: a place or none, then names, nouns, lines of work. */
export const walkRight = (words: readonly Word[], from: number): number => {
  let to = from
  let nouns = 0
  while (to < words.length && to - from < 6) {
    const word = words[to]
    if (!word || word.kind === 'stop' || word.kind === 'mark' || word.kind === 'generic') break
    if (word.kind === 'place' && to > from) break
    if (word.kind !== 'industry' && word.kind !== 'head' && words[to - 1]?.kind === 'industry' && to > from) break
    if (word.kind === 'common') nouns++
    if (nouns > 1 || word.end - (words[from]?.start ?? 0) > 14) break
    to++
    if (word.kind === 'head') break
  }
  return to
}

/** Text of words `from` up to `to`. */
export const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join('')
