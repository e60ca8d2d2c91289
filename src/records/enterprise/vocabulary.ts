import { lastOf } from '../../core/ending.js'
import { isPlaceName } from '../../mentions/place/index.js'
import {
  DEEDS,
  DESCRIPTORS,
  GENERIC,
  HEADS,
  INDUSTRIES,
  INDUSTRY_WORD,
  LEADING,
  NAME_VERBS,
  PERSON_NOUNS,
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

/** What a word is wherever it stands. One object for all words that are alike. */
export interface WordForm {
  readonly text: string
  readonly kind: WordKind
  /** A word that stops a name unless the name's end is certain: 工程 in 川崎船舶工程有限公司. */
  readonly soft: boolean
  /** A word that the dictionary knows as a name of a place or thing. */
  readonly proper: boolean
  /** The dictionary's part of speech; `x` for a word that it does not know. */
  readonly tag: string
}

/** A form with a number, by which tables of forms are looked up; one that is known only now may have that of one long past. */
export interface NumberedForm extends WordForm {
  readonly number: number
}

/** What is known of a text with a part of speech, wherever it stands. */
export interface KnownWord {
  readonly text: string
  readonly tag: string
  /** Its kind by itself. */
  readonly kind: WordKind
  /** Whether it is the end of a line of work that the dictionary may have cut apart. */
  readonly endsWork: boolean
  /** Its forms by the kinds that it was taken for. */
  readonly forms: NumberedForm[]
}

/** A word or a part of one. */
interface Piece {
  readonly text: string
  readonly tag: string
}

const WHOLE_HEADS = new Set(HEADS)
const HEAD_ENDS = lastOf(HEADS)
const HEAD_WORDS = new Set([...HEADS, '有限公司'])
const MARK = /^[\p{P}\p{S}\s]+$/u
const HAN = /^\p{Script=Han}+$/u
const NAMELIKE_TAG = /^(?:x|nr|nz|nt|eng|nrt|nrfg)$/u
const PROPER_TAG = /^(?:ns|nz|nr|j|nt)$/u
/** Common nouns that the dictionary takes for places. */
const NO_NAME = /^(?:城市|海洋|城镇|美丽|太阳|英雄|爱国|大街|山区|山水|海滩|桥头堡|阳光|新村|大桥|商城|都市)$/u
const STOP_TAG = /^(?:p|c|u|ul|uj|ud|uz|ug|uv|d|r|rr|rz|y|e|o|q|t|mq|f|ad|s|df|v)$/u

/** 融资性, 科技型: what kind of thing something is. */
const QUALITY = /^\p{Script=Han}{2,3}[性型]$/u
/** 运维方, 承租方, 阿方: who somebody is in a deal. */
const PARTY = /^(?:\p{Script=Han}{2}(?<![东南西北])|[中美俄英日韩阿外港台])方$/u

const WORK_ENDS = new Set(INDUSTRIES.flatMap((work) => [...work].map((_, at) => work.slice(at + 1))))

/** More words than this are not remembered: a run over millions of articles meets ever new ones. */
const MOST_KNOWN = 60_000
const knownWords = new Map<string, KnownWord[]>()

/** What is known of a text with a part of speech. */
export const known = (text: string, tag: string): KnownWord => {
  const alike = knownWords.get(text)
  if (alike) for (const word of alike) if (word.tag === tag) return word
  if (knownWords.size >= MOST_KNOWN) knownWords.clear()
  const endsWork = text === '业' || WORK_ENDS.has(text)
  const word: KnownWord = { text, tag, kind: kindOf(text, tag), endsWork, forms: [] }
  knownWords.set(text, [...(alike ?? []), word])
  return word
}

/** Numbers begin again after so many. */
export const MOST_NUMBERS = 2 ** 17
let formsMade = 0

/** The one object for a word that is taken for a kind. */
export const formOf = ({ text, tag, forms }: KnownWord, kind: WordKind): NumberedForm => {
  // Nearly every word is taken for one kind.
  const usual = forms[0]
  if (usual?.kind === kind) return usual
  for (const form of forms) if (form.kind === kind) return form
  const proper = PROPER_TAG.test(tag) && !NO_NAME.test(text)
  const form = { text, kind, soft: SOFT.test(text), tag, proper, number: formsMade++ % MOST_NUMBERS }
  forms.push(form)
  return form
}

/** The pieces of a word of the dictionary, which together are the word: what leads it, heads and lines of work that it ends in. */
export const piecesOf = (text: string, tag: string): readonly KnownWord[] => {
  // Only a guessed word has a joint or a lead, and nothing is cut off the end of two characters.
  if (tag !== 'x' && text.length < LEAST_CUT) return [known(text, tag)]
  return cutJoint({ text, tag })
    .flatMap(cutLead)
    .flatMap(cutTail)
    .map((piece) => known(piece.text, piece.tag))
}

const LEAST_CUT = 3

const part = ({ text, tag }: Piece, from: number, to: number, as = tag): Piece => ({
  text: text.slice(from, to),
  tag: as
})

/**
 * 信委和市 → 信委 + 和 + 市, 厂同 → 厂 + 同: a guessed word does not go on over a conjunction before the rank of a place, or behind
 * the head of a name.
 */
const cutJoint = (token: Piece): Piece[] => {
  if (token.tag !== 'x') return [token]
  const at = token.text.search(/(?<=^.{1,4})[和与及][省市县区州]|(?<=^厂)[同与和及向]$/u)
  if (at < 0) return [token]
  return [part(token, 0, at), part(token, at, at + 1, 'c'), part(token, at + 1, token.text.length)].filter(
    ({ text }) => text !== ''
  )
}

/** How much of a guessed word leads it: 如 only where a name of two characters is left, for 如家 is one. */
const leadOf = (text: string): number => (/^如..(?!.{3})/u.test(text) ? 1 : (LEADING.exec(text)?.[0].length ?? 0))

/** 由腾澜 → 由 + 腾澜: a guessed word keeps no preposition at its front. */
const cutLead = (token: Piece): Piece[] => {
  if (token.tag !== 'x') return [token]
  const whole = DESCRIPTORS.has(token.text) || SOFT.test(token.text)
  const lead = !whole && HAN.test(token.text) ? leadOf(token.text) : 0
  const tail = /^\p{Script=Han}(?:[对等说是与]|\p{Script=Han}+[对为与和在向由的等即则拟到说用])$/u.test(token.text)
    ? token.text.length - 1
    : token.text.length
  const from = lead < tail ? lead : 0
  return [part(token, 0, from, 'p'), part(token, from, tail), part(token, tail, token.text.length, 'p')].filter(
    ({ text }) => text !== ''
  )
}

/** 水泥厂 → 水泥 + 厂, 昊泰光电 → 昊泰 + 光电, 弘泽钒业 → 弘泽 + 钒业. */
const cutTail = (token: Piece): Piece[] => {
  const { text } = token
  if (text.length < LEAST_CUT || INDUSTRY_WORD.has(text) || DESCRIPTORS.has(text) || WHOLE_HEADS.has(text))
    return [token]
  const headed = HEAD_ENDS.has(text.slice(-1))
  const head = headed ? HEADS.find((word) => text.length > word.length && text.endsWith(word)) : undefined
  if (head)
    return [...cutTail(part(token, 0, text.length - head.length)), part(token, text.length - head.length, text.length)]
  if (token.tag !== 'x' && token.tag !== 'nr' && token.tag !== 'nz') return [token]
  for (let size = Math.min(4, text.length - 1); size >= 2; size--) {
    const at = text.length - size
    const work = text.slice(at)
    if (INDUSTRY_WORD.has(work) || (token.tag === 'x' && text.length > 3 && TRADE.test(work)))
      return [part(token, 0, at), part(token, at, text.length, 'n')]
  }
  return [token]
}

const kindOf = (text: string, tag: string): WordKind => {
  if (MARK.test(text)) return 'mark'
  if (HEAD_WORDS.has(text)) return 'head'
  if (POINTING.has(text) || DESCRIPTORS.has(text) || DEEDS.has(text) || PERSON_NOUNS.has(text)) return 'stop'
  if (isPlaceName(text) && !INDUSTRY_WORD.has(text)) return 'place'
  if (INDUSTRY_WORD.has(text) || NAME_VERBS.has(text) || TRADE.test(text)) return 'industry'
  if (GENERIC.has(text) || QUALITY.test(text)) return 'generic'
  if (PARTY.test(text) || isGuessedFunction(text, tag)) return 'stop'
  if (/^[A-Za-z][\w.&'-]*$/u.test(text)) return 'name'
  if (text.length === 1) return singleKind(text, tag)
  if (NAMELIKE_TAG.test(tag)) return 'name'
  if (tag === 'm')
    return /\d|^[一二三四五六七八九十百千万两几多]+[\u4e00-\u9fff]?$/u.test(text) && text !== '三维' ? 'stop' : 'common'
  return STOP_TAG.test(tag) ? 'stop' : 'common'
}

/** 可为, 占到: function words that stood together and were guessed to be one word. */
const isGuessedFunction = (text: string, tag: string): boolean =>
  tag === 'x' && text.length === 2 && [...text].every((unit) => STOP_CHARS.has(unit))

/** A single character is mostly a piece of a name that fell apart, unless it is a function word or a digit. */
const singleKind = (text: string, tag: string): WordKind =>
  STOP_CHARS.has(text) || /^[\d.]$/u.test(text) || /^[cu]/u.test(tag) ? 'stop' : 'name'
