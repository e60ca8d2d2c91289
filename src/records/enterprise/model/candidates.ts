import type { Span } from '../../../core/span.js'
import type { Word } from '../words.js'

/** A stretch of words that may be a firm's name. */
export interface Candidate extends Span {
  readonly from: number
  readonly to: number
}

const MOST_WORDS = 5
const MOST_WORDS_TO_HEAD = 9
const MOST_UNITS = 24
/** Function words that no name holds. */
const HARD = /^(?:[的了是在等被将把对从向为着过其该这那]|\d.*)$/u
const INSIDE_MARK = /^[（）·\-&“”]$/u

/**
 * Every stretch of a sentence's words that may be a name, none across marks and function words. One of common nouns alone
 * is none unless a rule or a list points at it.
 */
export const candidatesOf = (words: readonly Word[]): Candidate[] => {
  const found: Candidate[] = []
  for (let from = 0; from < words.length; from++) {
    if (mayOpen(words[from])) extend(words, from, found)
  }
  return found
}

const extend = (words: readonly Word[], from: number, found: Candidate[]): void => {
  const start = words[from]?.start ?? 0
  let stops = 0
  let open = 0
  let marked = false
  let named = false
  for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS_TO_HEAD); to++) {
    const word = words[to - 1]
    if (!word || word.end - start > MOST_UNITS || HARD.test(word.text)) return
    if (word.kind === 'mark') {
      if (!INSIDE_MARK.test(word.text)) return
      open += /[（“]/u.test(word.text) ? 1 : /[）”]/u.test(word.text) ? -1 : 0
      if (open < 0) return
      marked = true
    } else if (word.kind === 'stop' && !word.soft) stops++
    if (stops > 2) return
    named ||= word.proper || /^(?:name|head|industry)$/u.test(word.kind)
    const head = word.kind === 'head'
    const size = to - from
    const whole = head ? open === 0 : !marked && size <= MOST_WORDS && stops === 0
    if (named && whole && word.end - start >= 2) found.push({ from, to, start, end: word.end })
  }
}

const mayOpen = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind !== 'mark' &&
  !HARD.test(word.text) &&
  !(word.kind === 'stop' && !word.soft && (word.text.length === 1 || /^[pcurmqfy]/u.test(word.tag)))
