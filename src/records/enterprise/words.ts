import type { Span } from '../../core/span.js'
import { COUNTRIES, isPlaceName } from '../../mentions/place/index.js'
import { type Sentence, type Token, tokenise } from '../../segment/index.js'
import { DEEDS, DESCRIPTORS, INDUSTRY_WORD, POINTING, TRADE } from './lexicon.js'
import { formOf, type KnownWord, known, piecesOf, type WordForm, type WordKind } from './vocabulary.js'

export type { WordForm, WordKind } from './vocabulary.js'

/** A word of a sentence, in the sentence's own offsets. */
export interface Word extends Span, WordForm {
  readonly form: WordForm
}

/** Words of a sentence with their kinds; heads and lines of work are cut off words that end in them. */
export const wordsOf = (sentence: Sentence, places: ReadonlySet<string>): Word[] => {
  const words: Placed[] = []
  for (const { text, tag, start } of ranked(tokenise(sentence.text), places)) {
    for (const { word, from } of piecesOf(text, tag)) rejoin(words, word, start + from)
  }
  return words
    .map(({ word, start }) => {
      const named = places.has(word.text) && !/^(?:mark|head)$/u.test(word.kind) && !/^v$/u.test(word.tag)
      return wordAt(formOf(word, named ? 'place' : word.kind), start)
    })
    .map((word, at, all) => (isVerbalName(all, at) ? as(word, 'name') : word))
    .map(soften)
}

/** A word at its place. */
interface Placed {
  readonly word: KnownWord
  readonly start: number
}

// Written out: a spread of each word would cost more than all that is read of it.
const wordAt = (form: WordForm, start: number): Word => ({
  text: form.text,
  kind: form.kind,
  soft: form.soft,
  proper: form.proper,
  tag: form.tag,
  form,
  start,
  end: start + form.text.length
})

/** A word taken for another kind. */
const as = ({ text, tag, start }: Word, kind: WordKind): Word => wordAt(formOf(known(text, tag), kind), start)

const HAN = /^\p{Script=Han}+$/u
/** The ends of places, and 方 of those who take part in a deal. */
const RANKS = new Set('省市县区州镇方')

/** 上 + 海瑞: a guessed name that took a character of the place before it. */
const GUESSED = /^(?:nr|nz|nrt|x)$/u
const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|西藏|宁夏|新疆|深圳)$/u

/** 8 + 家新 → 8 + 家 + 新: what is left of a guessed word without the measure that belongs to the figure before it. */
const measured = (token: Token, last: Token | undefined): Token => {
  const counts = token.tag === 'x' && /^[家户]./u.test(token.text) && last !== undefined && COUNT.test(last.text)
  return counts ? { ...token, text: token.text.slice(1), start: token.start + 1 } : token
}

/** 中 + 宁县 → 中宁县, 其 + 中华 → 其中 + 华: a place that the dictionary has cut, a word that ends inside another. */
const withLast = (last: Token, token: Token): Token[] | null => {
  const both = last.text + token.text
  if (CUT_HEAD.test(both)) return [{ ...last, text: both, end: token.end }]
  if (last.text.length > 1) return null
  if (HOUSE_CUT.test(both) || (BY_OWNER.test(both) && (token.tag === 'x' || token.text === '企')))
    return atFirst(last, token)
  if (token.tag === 'ns' && token.text.length > 1 && isPlaceName(both))
    return [{ ...last, text: both, tag: 'ns', end: token.end }]
  if (last.text !== '其' || !/^中\p{Script=Han}+$/u.test(token.text) || COUNTRIES.includes(token.text)) return null
  const cut = last.end + 1
  return [
    { ...last, text: '其中', tag: 'r', end: cut },
    { ...token, text: token.text.slice(1), tag: 'x', start: cut }
  ]
}

/** 信用 + 联社 → 信用联社, 贸易 + 行 → 贸易行. */
const CUT_HEAD = /^(?:(?:信用|农信)联社|贸易行)$/u
/** 台 + 企旭朔 → 台企 + 旭朔: whose firm it is. */
const BY_OWNER = /^[台港外民央国日韩美德英法葡侨][企资商]/u
/** 分 + 行为 → 分行 + 为. */
const HOUSE_CUT = /^[分支]行[为在与和的于]$/u

/** A word and the first character of the next as one, and what is left of that. */
const atFirst = (last: Token, token: Token): Token[] => {
  const cut = last.end + 1
  const whole = { ...last, text: last.text + token.text.charAt(0), tag: 'n', end: cut }
  return token.text.length === 1 ? [whole] : [whole, { ...token, text: token.text.slice(1), start: cut }]
}

const COUNT = /^[\d一二三四五六七八九十百千两几数多余]+$/u

/** 博湖 + 县福海 → 博湖县 + 福海, 承办 + 方恒泽 → 承办方 + 恒泽: a rank goes to its place, not to the word after it. */
const ranked = (tokens: readonly Token[], places: ReadonlySet<string>): Token[] => {
  const done: Token[] = []
  for (const whole of tokens) {
    const last = done.at(-1)
    const joined = last ? withLast(last, whole) : null
    if (joined) {
      done.splice(-1, 1, ...joined)
      continue
    }
    const token = measured(whole, last)
    if (token !== whole) done.push({ text: whole.text.charAt(0), tag: 'q', start: whole.start, end: token.start })
    if (last?.text.length === 1 && GUESSED.test(token.tag) && token.text.length > 1) {
      const place = last.text + token.text.charAt(0)
      if (PROVINCE.test(place)) {
        done.splice(-1, 1, { text: place, tag: 'ns', start: last.start, end: last.end + 1 })
        done.push({ text: token.text.slice(1), tag: 'x', start: last.end + 1, end: token.end })
        continue
      }
    }
    const ofLast = last && (token.text.length !== 2 || token.tag === 'x') && RANKS.has(token.text.charAt(0))
    const place = ofLast ? last.text + token.text.charAt(0) : ''
    if (!ofLast || !(isPlaceName(place) || DESCRIPTORS.has(place) || (places.has(place) && last.tag !== 'v'))) {
      done.push(token)
      continue
    }
    const cut = last.end + 1
    done.splice(-1, 1, { text: place, tag: 'ns', start: last.start, end: cut })
    if (token.text.length > 1) done.push({ text: token.text.slice(1), tag: token.tag, start: cut, end: token.end })
  }
  return done
}

/** 兴发集团, 山东如意: a verb can be a name where no verb can stand, as the whole of what a head or a place leaves over. */
const isVerbalName = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (words[at + 1]?.text !== '集团' || word?.kind !== 'stop' || word.soft || word.tag !== 'v') return false
  if (!/^\p{Script=Han}{2}$/u.test(word.text)) return false
  if (POINTING.has(word.text) || DESCRIPTORS.has(word.text) || DEEDS.has(word.text)) return false
  if (isManaged(words[at + 2])) return false
  const before = words[at - 1]
  return before === undefined || /^(?:mark|place)$/u.test(before.kind)
}

/** 增强集团|资源: a noun behind the group is what somebody does something to, unless it is the name's own form. */
const isManaged = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:common|industry|generic)$/u.test(word.kind) && !/^(?:股份|有限|控股|责任)/u.test(word.text)

/** 春酒 + 业 → 春 + 酒业, 文 + 旅 → 文旅: a line of work that the dictionary has cut apart. */
const rejoin = (done: Placed[], word: KnownWord, start: number): void => {
  const last = done.at(-1)
  const joins = last && word.endsWork && last.word.kind !== 'mark' && word.kind !== 'mark'
  const both = joins ? last.word.text + word.text : ''
  const whole = INDUSTRY_WORD.has(word.text) && !INDUSTRY_WORD.has(both)
  for (let size = Math.min(4, both.length); joins && !whole && size > word.text.length; size--) {
    if (!INDUSTRY_WORD.has(both.slice(-size)) && !isTrade(last.word.text, word.text, size)) continue
    const { tag } = last.word
    const cut = both.length - size
    done.pop()
    if (cut > 0) done.push({ word: known(both.slice(0, cut), tag), start: last.start })
    done.push({ word: known(both.slice(cut), 'n'), start: last.start + cut })
    return
  }
  done.push({ word, start })
}

/** 钨 + 业: a trade whose two characters stand apart. */
const isTrade = (before: string, text: string, size: number): boolean =>
  size === 2 && text === '业' && before.length === 1 && TRADE.test(before + text)

/** Whether a conjunction may stand after a word: it begins no clause and no item of a list, and seldom follows a place with a name. */
const mayJoin = (before: Word | undefined): boolean =>
  before !== undefined && before.kind !== 'place' && !/^[，。；：、“（]$/u.test(before.text)

/** 万 + 佳, 中 + 泰: a small word that opens a name which fell apart is a piece of it. */
const soften = (word: Word, at: number, words: readonly Word[]): Word => {
  if (word.kind !== 'stop' && word.text.length > 1) return word
  const before = words[at - 1]
  const next = words[at + 1]
  const opens = before === undefined || /^(?:mark|stop|place)$/u.test(before.kind)
  const piece = next?.kind === 'name' && HAN.test(next.text) && next.text.length <= 2
  if (
    word.text === '国际' &&
    before?.kind === 'name' &&
    !/^(?:common|name|industry|generic|head)$/u.test(next?.kind ?? '')
  )
    return as(word, 'industry')
  if (word.text === '方' && before?.kind === 'industry') return as(word, 'stop')
  if (word.text === '和') return (piece && !mayJoin(before)) || next?.text === '株式会社' ? as(word, 'name') : word
  const small = /^[新万大中小千百老金正永同长]$/u.test(word.text)
  return word.kind === 'stop' && small && opens && piece ? as(word, 'name') : word
}
