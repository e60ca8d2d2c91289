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
const HARD = new Set('的了是在等被将把对从向为着过其该这那')
/** Whether a word opens with a digit. */
const isFigure = (text: string): boolean => text >= '0' && text < ':'

/** What a word is to a stretch: it bars any, opens or closes a bracket inside one, counts as a stop, ends a name, or fills one. */
type Role = 'bar' | 'opener' | 'closer' | 'mark' | 'stop' | 'head' | 'filler'

const MARKS: ReadonlyMap<string, Role> = new Map([
  ...['（', '“'].map((mark): [string, Role] => [mark, 'opener']),
  ...['）', '”'].map((mark): [string, Role] => [mark, 'closer']),
  ...['·', '-', '&'].map((mark): [string, Role] => [mark, 'mark'])
])

const roleOf = ({ text, kind, soft }: Word): Role => {
  if (kind === 'mark') return MARKS.get(text) ?? 'bar'
  if (HARD.has(text) || isFigure(text)) return 'bar'
  if (kind === 'head') return 'head'
  return kind === 'stop' && !soft ? 'stop' : 'filler'
}

/**
 * Every stretch of a sentence's words that may be a name, none across marks and function words. One of common nouns alone
 * is none unless a rule or a list points at it.
 */
export const candidatesOf = (words: readonly Word[]): Candidate[] => {
  const found: Candidate[] = []
  const roles = words.map(roleOf)
  words.forEach((word, from) => {
    const role = roles[from]
    if (role === 'head' || role === 'filler' || (role === 'stop' && mayOpen(word))) extend(words, roles, from, found)
  })
  return found
}

const extend = (words: readonly Word[], roles: readonly Role[], from: number, found: Candidate[]): void => {
  const start = words[from]?.start ?? 0
  const most = Math.min(words.length, from + MOST_WORDS_TO_HEAD)
  let stops = 0
  let open = 0
  let marked = false
  let named = false
  for (let to = from + 1; to <= most; to++) {
    const word = words[to - 1]
    const role = roles[to - 1]
    if (!word || role === 'bar' || word.end - start > MOST_UNITS) return
    if (word.kind === 'mark') {
      open += role === 'opener' ? 1 : role === 'closer' ? -1 : 0
      if (open < 0) return
      marked = true
    } else if (role === 'stop' && ++stops > MOST_STOPS) return
    named ||= word.proper || role === 'head' || word.kind === 'name' || word.kind === 'industry'
    const whole = role === 'head' ? open === 0 : !marked && stops === 0 && to - from <= MOST_WORDS
    if (named && whole && word.end - start >= 2) found.push({ from, to, start, end: word.end })
  }
}
const MOST_STOPS = 2

/** Whether a word that is mostly a stop may open a name: none of one character and no function word. */
const mayOpen = ({ text, tag }: Word): boolean => text.length > 1 && !FUNCTION_TAGS.has(tag.charAt(0))
const FUNCTION_TAGS = new Set('pcurmqfy')
