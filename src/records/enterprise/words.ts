import type { Span } from '../../core/span.js'
import { isPlaceName } from '../../mentions/place/index.js'
import { type Sentence, type Token, tokenise } from '../../segment/index.js'
import { DESCRIPTORS, GENERIC, HEADS, INDUSTRY_WORD, LEADING, NAME_VERBS, POINTING, STOP_CHARS } from './lexicon.js'

/**
 * What a word may be in a firm's name: `head` ends one (公司), `industry` fills it (科技), `name` is a word that no
 * dictionary knows or knows as a name, `common` any other noun; `stop` and `mark` are in none.
 */
export type WordKind = 'head' | 'industry' | 'place' | 'generic' | 'name' | 'common' | 'stop' | 'mark'

/** A word of a sentence, in the sentence's own offsets. */
export interface Word extends Span {
  readonly text: string
  readonly kind: WordKind
}

const MARK = /^[\p{P}\p{S}\s]+$/u
const HAN = /^\p{Script=Han}+$/u
const NAMELIKE_TAG = /^(?:x|nr|nz|nt|eng|nrt|nrfg)$/u
const STOP_TAG = /^(?:p|c|u|ul|uj|ud|uz|ug|uv|d|r|rr|rz|y|e|o|q|t|mq|f|ad|s|df|v)$/u

/** Words of a sentence with their kinds; heads and lines of work are cut off words that end in them. */
export const wordsOf = (sentence: Sentence, places: ReadonlySet<string>): Word[] =>
  tokenise(sentence.text)
    .flatMap(cutLead)
    .flatMap(cutTail)
    .map(({ start, end, text, tag }) => ({ start, end, text, kind: kindOf(text, tag, places) }))

const part = ({ text, tag, start }: Token, from: number, to: number, as = tag): Token => ({
  text: text.slice(from, to),
  tag: as,
  start: start + from,
  end: start + to
})

/** 由腾澜 → 由 + 腾澜: a guessed word keeps no preposition at its front. */
const cutLead = (token: Token): Token[] => {
  const lead = token.tag === 'x' && HAN.test(token.text) ? (LEADING.exec(token.text)?.[0].length ?? 0) : 0
  return lead > 0 && lead < token.text.length
    ? [part(token, 0, lead, 'p'), part(token, lead, token.text.length)]
    : [token]
}

/** 水泥厂 → 水泥 + 厂, 晟泰光电 → 晟泰 + 光电. */
const cutTail = (token: Token): Token[] => {
  const { text } = token
  if (text.length < 3 || INDUSTRY_WORD.has(text) || DESCRIPTORS.has(text)) return [token]
  const head = HEADS.find((word) => text.length > word.length && text.endsWith(word))
  if (head)
    return [...cutTail(part(token, 0, text.length - head.length)), part(token, text.length - head.length, text.length)]
  if (token.tag !== 'x' && token.tag !== 'nr' && token.tag !== 'nz') return [token]
  for (let size = Math.min(4, text.length - 1); size >= 2; size--) {
    const at = text.length - size
    if (INDUSTRY_WORD.has(text.slice(at))) return [part(token, 0, at), part(token, at, text.length, 'n')]
  }
  return [token]
}

const kindOf = (text: string, tag: string, places: ReadonlySet<string>): WordKind => {
  if (MARK.test(text)) return 'mark'
  if (HEADS.includes(text) || text === '有限公司') return 'head'
  if (places.has(text) || isPlaceName(text)) return 'place'
  if (POINTING.has(text) || DESCRIPTORS.has(text)) return 'stop'
  if (INDUSTRY_WORD.has(text) || NAME_VERBS.has(text)) return 'industry'
  if (GENERIC.has(text)) return 'generic'
  if (/^[A-Za-z][\w.&'-]*$/u.test(text)) return 'name'
  if (text.length === 1) return singleKind(text, tag)
  if (NAMELIKE_TAG.test(tag)) return 'name'
  if (tag === 'm') return /^第|^[一二三四五六七八九十百千万]+$/u.test(text) ? 'common' : 'stop'
  return STOP_TAG.test(tag) ? 'stop' : 'common'
}

/** A single character is mostly a piece of a name that fell apart, unless it is a function word or a digit. */
const singleKind = (text: string, tag: string): WordKind =>
  STOP_CHARS.has(text) || /^[\d.]$/u.test(text) || tag.startsWith('u') || tag === 'p' || tag === 'q' ? 'stop' : 'name'
