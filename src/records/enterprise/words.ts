import { lastOf } from '../../core/ending.js'
import { words as wordList } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { COUNTRIES, isPlaceName } from '../../mentions/place/index.js'
import { type Sentence, WordReader } from '../../segment/index.js'
import { DEEDS, DESCRIPTORS, INDUSTRY_WORD, POINTING, TRADE } from './lexicon.js'
import {
  formOf,
  type KnownWord,
  known,
  type NumberedForm,
  piecesOf,
  type WordForm,
  type WordKind
} from './vocabulary.js'

export { MOST_NUMBERS, type NumberedForm, type WordForm, type WordKind } from './vocabulary.js'

/** A word of a sentence, in the sentence's own offsets. */
export interface Word extends Span, WordForm {
  readonly form: NumberedForm
}

/** Words of a sentence with their kinds; heads and lines of work are cut off words that end in them. */
export const wordsOf = ({ text }: Sentence, places: ReadonlySet<string>): readonly Word[] => {
  const pieces: KnownWord[] = []
  // Here and below without `for … of`, whose steps are objects: there are hundreds of thousands of words.
  const take = (piece: KnownWord): void => rejoin(pieces, piece)
  ranked(TOKENS.of(text), places).forEach((token) => {
    token.pieces.forEach(take)
  })
  let start = 0
  const words = pieces.map((piece) => {
    const named = places.has(piece.text) && piece.kind !== 'mark' && piece.kind !== 'head' && piece.tag !== 'v'
    const word = wordAt(formOf(piece, named ? 'place' : piece.kind), start)
    start = word.end
    return word
  })
  return softened(text.includes('集团') ? words.map(withVerbalName) : words)
}

/** A word as the dictionary cuts it. */
interface DictionaryWord {
  readonly text: string
  readonly tag: string
  readonly pieces: readonly KnownWord[]
  /** Whether it stays as it is, whatever stands before it. */
  readonly settled: boolean
}

const dictionaryWord = (text: string, tag: string): DictionaryWord => ({
  text,
  tag,
  pieces: piecesOf(text, tag),
  settled: isSettled(text, tag)
})

const TOKENS = new WordReader(dictionaryWord)

// Written out: a spread of each word would cost more than all that is read of it.
const wordAt = (form: NumberedForm, start: number): Word => ({
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
const PROVINCES = new Set(wordList`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 广西 西藏 宁夏 新疆 深圳
`)
const PROVINCE_ENDS = lastOf(PROVINCES)

/** 8 + 家新 → 8 + 家 + 新: whether a guessed word begins with the measure that belongs to the figure before it. */
const isMeasured = ({ text, tag }: DictionaryWord, last: DictionaryWord): boolean =>
  tag === 'x' && /^[家户]./u.test(text) && COUNT.test(last.text)

/** 中 + 宁县 → 中宁县, 其 + 中华 → 其中 + 华: a place that the dictionary has cut, a word that ends inside another. */
const withLast = (last: DictionaryWord, word: DictionaryWord): DictionaryWord[] | null => {
  const both = last.text + word.text
  if (CUT_HEAD.test(both)) return [dictionaryWord(both, last.tag)]
  if (last.text.length > 1) return null
  if (HOUSE_CUT.test(both) || (BY_OWNER.test(both) && (word.tag === 'x' || word.text === '企')))
    return atFirst(last, word)
  if (word.tag === 'ns' && word.text.length > 1 && isPlaceName(both)) return [dictionaryWord(both, 'ns')]
  if (last.text !== '其' || !/^中\p{Script=Han}+$/u.test(word.text) || COUNTRIES.includes(word.text)) return null
  return [dictionaryWord('其中', 'r'), dictionaryWord(word.text.slice(1), 'x')]
}

/** 信用 + 联社 → 信用联社, 贸易 + 行 → 贸易行. */
const CUT_HEAD = /^(?:(?:信用|农信)联社|贸易行)$/u
/** 台 + 企旭朔 → 台企 + 旭朔: whose firm it is. */
const BY_OWNER = /^[台港外民央国日韩美德英法葡侨][企资商]/u
/** 分 + 行为 → 分行 + 为. */
const HOUSE_CUT = /^[分支]行[为在与和的于]$/u

/** A word and the first character of the next as one, and what is left of that. */
const atFirst = (last: DictionaryWord, word: DictionaryWord): DictionaryWord[] => {
  const whole = dictionaryWord(last.text + word.text.charAt(0), 'n')
  return word.text.length === 1 ? [whole] : [whole, dictionaryWord(word.text.slice(1), word.tag)]
}

const COUNT = /^[\d一二三四五六七八九十百千两几数多余]+$/u

/** What the first character of a word may belong to before it, ranks apart: a house or an owner, 其中, a measure. */
const GOES_BACK = /^[行企资商中家户]|[社行]$/u

/** Whether none of what `withLast` and `rank` look for can begin with a word. */
const isSettled = (text: string, tag: string): boolean => {
  const first = text.charAt(0)
  if (RANKS.has(first) || GOES_BACK.test(text)) return false
  return text.length === 1 || !(tag === 'ns' || (GUESSED.test(tag) && PROVINCE_ENDS.has(first)))
}

/** Words of the dictionary, each with what it took from the one before it given back. */
const ranked = (words: readonly DictionaryWord[], places: ReadonlySet<string>): DictionaryWord[] => {
  const done: DictionaryWord[] = []
  words.forEach((word) => {
    const last = word.settled ? undefined : done.at(-1)
    if (!last) done.push(word)
    else {
      const joined = withLast(last, word)
      if (joined) done.splice(-1, 1, ...joined)
      else rank(done, last, word, places)
    }
  })
  return done
}

/** 博湖 + 县福海 → 博湖县 + 福海, 承办 + 方恒泽 → 承办方 + 恒泽: a rank goes to its place, not to the word after it. */
const rank = (
  done: DictionaryWord[],
  last: DictionaryWord,
  whole: DictionaryWord,
  places: ReadonlySet<string>
): void => {
  const measured = isMeasured(whole, last)
  if (measured) done.push(dictionaryWord(whole.text.charAt(0), 'q'))
  const word = measured ? dictionaryWord(whole.text.slice(1), whole.tag) : whole
  const place = last.text + word.text.charAt(0)
  const guessed = last.text.length === 1 && GUESSED.test(word.tag) && word.text.length > 1
  if (guessed && PROVINCES.has(place)) {
    done.splice(-1, 1, dictionaryWord(place, 'ns'), dictionaryWord(word.text.slice(1), 'x'))
    return
  }
  const ofLast = (word.text.length !== 2 || word.tag === 'x') && RANKS.has(word.text.charAt(0))
  if (!ofLast || !(isPlaceName(place) || DESCRIPTORS.has(place) || (places.has(place) && last.tag !== 'v'))) {
    done.push(word)
    return
  }
  done.splice(-1, 1, dictionaryWord(place, 'ns'))
  if (word.text.length > 1) done.push(dictionaryWord(word.text.slice(1), word.tag))
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

const withVerbalName = (word: Word, at: number, words: readonly Word[]): Word =>
  isVerbalName(words, at) ? as(word, 'name') : word

/** 春酒 + 业 → 春 + 酒业, 文 + 旅 → 文旅: a line of work that the dictionary has cut apart. */
const rejoin = (done: KnownWord[], word: KnownWord): void => {
  const last = word.endsWork && word.kind !== 'mark' ? done.at(-1) : undefined
  const both = last && last.kind !== 'mark' ? last.text + word.text : ''
  if (!last || both === '' || (INDUSTRY_WORD.has(word.text) && !INDUSTRY_WORD.has(both))) {
    done.push(word)
    return
  }
  for (let size = Math.min(4, both.length); size > word.text.length; size--) {
    if (!INDUSTRY_WORD.has(both.slice(-size)) && !isTrade(last.text, word.text, size)) continue
    const cut = both.length - size
    done.pop()
    if (cut > 0) done.push(known(both.slice(0, cut), last.tag))
    done.push(known(both.slice(cut), 'n'))
    return
  }
  done.push(word)
}

/** 钨 + 业: a trade whose two characters stand apart. */
const isTrade = (before: string, text: string, size: number): boolean =>
  size === 2 && text === '业' && before.length === 1 && TRADE.test(before + text)

/** Whether a conjunction may stand after a word: it begins no clause and no item of a list, and seldom follows a place with a name. */
const mayJoin = (before: Word | undefined): boolean =>
  before !== undefined && before.kind !== 'place' && !/^[，。；：、“（]$/u.test(before.text)

const softened = (words: readonly Word[]): readonly Word[] => {
  let mended: Word[] | null = null
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !PLIANT.has(word.text)) continue
    const soft = soften(word, at, words)
    if (soft === word) continue
    mended ??= [...words]
    mended[at] = soft
  }
  return mended ?? words
}

/** The words that `soften` may take for another kind. */
const PLIANT = new Set(['国际', '方', '和', ...'新万大中小千百老金正永同长'])

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
