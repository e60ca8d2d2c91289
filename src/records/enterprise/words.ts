import type { Span } from '../../core/span.js'
import { isPlaceName } from '../../mentions/place/index.js'
import { type Sentence, type Token, tokenise } from '../../segment/index.js'
import {
  DEEDS,
  DESCRIPTORS,
  GENERIC,
  HEADS,
  INDUSTRY_WORD,
  LEADING,
  NAME_VERBS,
  POINTING,
  SOFT,
  STOP_CHARS,
  TRADE
} from './lexicon.js'

/**
 * What a word may be in a firm's name: `head` ends one (公司), `industry` fills it (科技), `name` is a word that no
 * dictionary knows or knows as a name, `common` any other noun; `stop` and `mark` are in none.
 */
export type WordKind = 'head' | 'industry' | 'place' | 'generic' | 'name' | 'common' | 'stop' | 'mark'

/** A word of a sentence, in the sentence's own offsets. */
export interface Word extends Span {
  readonly text: string
  readonly kind: WordKind
  /** A word that stops a name unless the name's end is certain: 工程 in 川崎船舶工程有限公司. */
  readonly soft: boolean
  /** A word that the dictionary knows as a name of a place or thing. */
  readonly proper: boolean
  /** The dictionary's part of speech; `x` for a word that it does not know. */
  readonly tag: string
}

const MARK = /^[\p{P}\p{S}\s]+$/u
const HAN = /^\p{Script=Han}+$/u
const NAMELIKE_TAG = /^(?:x|nr|nz|nt|eng|nrt|nrfg)$/u
const PROPER_TAG = /^(?:ns|nz|nr|j|nt)$/u
/** Common nouns that the dictionary takes for places. */
const NO_NAME = /^(?:城市|海洋|城镇|美丽|太阳|英雄|爱国|大街|山区|山水|海滩|桥头堡|阳光|新村|大桥|商城|都市)$/u
const STOP_TAG = /^(?:p|c|u|ul|uj|ud|uz|ug|uv|d|r|rr|rz|y|e|o|q|t|mq|f|ad|s|df|v)$/u

/** Words of a sentence with their kinds; heads and lines of work are cut off words that end in them. */
export const wordsOf = (sentence: Sentence, places: ReadonlySet<string>): Word[] => {
  const tokens = ranked(tokenise(sentence.text), places).flatMap(cutLead).flatMap(cutTail).reduce(rejoin, [])
  return tokens
    .map(({ start, end, text, tag }) => ({
      start,
      end,
      text,
      kind: kindOf(text, tag, places),
      soft: SOFT.test(text),
      tag,
      proper: PROPER_TAG.test(tag) && !NO_NAME.test(text)
    }))
    .map((word, at, words) => (isVerbalName(words, at, tokens[at]?.tag) ? { ...word, kind: 'name' as const } : word))
    .map(soften)
}

/** 博湖 + 县福海 → 博湖县 + 福海: a rank goes to its place, not to the word after it. */
const ranked = (tokens: readonly Token[], places: ReadonlySet<string>): Token[] =>
  tokens.reduce<Token[]>((done, token) => {
    const last = done.at(-1)
    const whole = (last?.text ?? '') + token.text.charAt(0)
    if (
      !last ||
      !/^[省市县区州镇](?:$|..)/u.test(token.text) ||
      !(isPlaceName(whole) || (places.has(whole) && last.tag !== 'v'))
    )
      return pushed(done, token)
    done.pop()
    done.push({ ...last, text: whole, end: last.end + 1, tag: 'ns' })
    return token.text.length === 1 ? done : pushed(done, part(token, 1, token.text.length))
  }, [])

/** 兴发集团, 山东如意: a verb can be a name where no verb can stand, as the whole of what a head or a place leaves over. */
const isVerbalName = (words: readonly Word[], at: number, tag = ''): boolean => {
  const word = words[at]
  if (
    word?.kind !== 'stop' ||
    word.soft ||
    !/^(?:v|d|a|t|f|i|z|vn)$/u.test(tag) ||
    !/^\p{Script=Han}{2}$/u.test(word.text)
  )
    return false
  if (POINTING.has(word.text) || DESCRIPTORS.has(word.text) || DEEDS.has(word.text)) return false
  const before = words[at - 1]
  const opens = before === undefined || /^(?:mark|place)$/u.test(before.kind)
  return opens && tag === 'v' && words[at + 1]?.text === '集团'
}

const part = ({ text, tag, start }: Token, from: number, to: number, as = tag): Token => ({
  text: text.slice(from, to),
  tag: as,
  start: start + from,
  end: start + to
})

/** 由腾澜 → 由 + 腾澜: a guessed word keeps no preposition at its front. */
const cutLead = (token: Token): Token[] => {
  const lead = token.tag === 'x' && HAN.test(token.text) ? (LEADING.exec(token.text)?.[0].length ?? 0) : 0
  const tail =
    token.tag === 'x' && /^\p{Script=Han}{2,}[对为与和在向由的]$/u.test(token.text)
      ? token.text.length - 1
      : token.text.length
  const from = lead < tail ? lead : 0
  return [part(token, 0, from, 'p'), part(token, from, tail), part(token, tail, token.text.length, 'p')].filter(
    ({ text }) => text !== ''
  )
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

/** 春酒 + 业 → 春 + 酒业, 文 + 旅 → 文旅: a line of work that the dictionary has cut apart. */
const rejoin = (done: Token[], token: Token): Token[] => {
  const last = done.at(-1)
  if (
    !last ||
    (INDUSTRY_WORD.has(token.text) && !INDUSTRY_WORD.has(last.text + token.text)) ||
    MARK.test(last.text) ||
    MARK.test(token.text)
  )
    return pushed(done, token)
  const both = last.text + token.text
  for (let size = Math.min(4, both.length); size > token.text.length; size--) {
    if (!INDUSTRY_WORD.has(both.slice(-size)) && !isTrade(last.text, token.text, size)) continue
    done.pop()
    const whole: Token = { ...last, text: both, end: token.end }
    if (both.length > size) done.push(part(whole, 0, both.length - size))
    return pushed(done, part(whole, both.length - size, both.length, 'n'))
  }
  return pushed(done, token)
}

/** 钨 + 业: a trade whose two characters stand apart. */
const isTrade = (before: string, text: string, size: number): boolean =>
  size === 2 && text === '业' && before.length === 1 && TRADE.test(before + text)

const pushed = (done: Token[], token: Token): Token[] => {
  done.push(token)
  return done
}

/** 万 + 佳, 中 + 泰: a small word that opens a name which fell apart is a piece of it. */
const soften = (word: Word, at: number, words: readonly Word[]): Word => {
  const before = words[at - 1]
  const next = words[at + 1]
  const opens = before === undefined || /^(?:mark|stop|place)$/u.test(before.kind)
  const piece = next?.kind === 'name' && HAN.test(next.text) && next.text.length <= 2
  if (word.text === '和' && next?.kind === 'head' && next.text === '株式会社') return { ...word, kind: 'name' }
  if (word.text === '方' && before?.kind === 'industry') return { ...word, kind: 'stop' }
  const small = /^[新万大中小千百老金正永同长]$/u.test(word.text) || (word.text === '和' && before?.kind === 'place')
  return word.kind === 'stop' && small && opens && piece ? { ...word, kind: 'name' } : word
}

const kindOf = (text: string, tag: string, places: ReadonlySet<string>): WordKind => {
  if (MARK.test(text)) return 'mark'
  if (HEADS.includes(text) || text === '有限公司') return 'head'
  if (places.has(text) || (isPlaceName(text) && !INDUSTRY_WORD.has(text))) return 'place'
  if (POINTING.has(text) || DESCRIPTORS.has(text) || DEEDS.has(text)) return 'stop'
  if (INDUSTRY_WORD.has(text) || NAME_VERBS.has(text) || TRADE.test(text)) return 'industry'
  if (GENERIC.has(text)) return 'generic'
  if (/^[A-Za-z][\w.&'-]*$/u.test(text)) return 'name'
  if (text.length === 1) return singleKind(text, tag)
  if (NAMELIKE_TAG.test(tag)) return 'name'
  if (tag === 'm')
    return /\d|^[一二三四五六七八九十百千万两几多]+[\u4e00-\u9fff]?$/u.test(text) && text !== '三维' ? 'stop' : 'common'
  return STOP_TAG.test(tag) ? 'stop' : 'common'
}

/** A single character is mostly a piece of a name that fell apart, unless it is a function word or a digit. */
const singleKind = (text: string, tag: string): WordKind =>
  STOP_CHARS.has(text) || /^[\d.]$/u.test(text) || tag.startsWith('u') ? 'stop' : 'name'
