import { COUNTRIES } from '../../mentions/place/index.js'
import { DEEDS, DESCRIPTORS, POINTING } from './lexicon.js'
import type { Word } from './words.js'

/** The words of a name found by walking left or right from something that shows a firm. */
export interface Walked {
  /** Index of the first word. */
  readonly from: number
  /** Index after the last. */
  readonly to: number
}

const NONE: ReadonlySet<string> = new Set()
const MOST_UNITS = 26
const MOST_WORDS = 12

/**
 * Index of the first word of the name that ends before word `to`: left over names, lines of work, common nouns and
 * places, not over function words, verbs, descriptions and marks (brackets and quotes inside a name apart).
 */
export const walkLeft = (
  words: readonly Word[],
  to: number,
  through: ReadonlySet<string> = NONE,
  certain = false
): number => {
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
    if (
      (word.kind === 'stop' &&
        !(certain && (word.soft || goesThrough(words, from - 1) || opensBracket(words, from - 1)))) ||
      (word.kind === 'head' && !through.has(word.text) && !(certain && from === to && words[to]?.kind !== 'head'))
    )
      break
    if (isDoneWell(words, from - 1)) break
    if (word.kind === 'place' && !goesBeyond(words, from - 1, certain)) return from - 1
    from--
  }
  while (from < to - 1 && words[from]?.kind === 'stop' && !opensName(words, from)) from++
  return certain || through !== NONE ? withSecondUnit(words, from, to) : from
}

/** 服务|好|平州…, 建设|好: what follows a deed says how it is done, not whose name is next. */
const isDoneWell = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '好' && words[at - 1]?.kind === 'industry' && /^v/u.test(words[at - 1]?.tag ?? '')

/** 宁夏向|丰农业, 青岛有|明食品: a name has more than one character, be the one before it a function word elsewhere. */
const withSecondUnit = (words: readonly Word[], from: number, to: number): number => {
  const own = words.slice(from, to).filter(({ kind }) => !/^(?:industry|generic)$/u.test(kind))
  const before = words[from - 1]
  if (own.length !== 1 || own[0]?.kind !== 'name' || !HAN_UNIT.test(own[0].text)) return from
  if (
    own[0] !== words[from] ||
    from === to - 1 ||
    before?.kind !== 'stop' ||
    !/^\p{Script=Han}{1,2}$/u.test(before.text)
  )
    return from
  if (POINTING.has(before.text) || DESCRIPTORS.has(before.text) || DEEDS.has(before.text)) return from
  if (words[from - 2]?.kind === 'place') return from - 2
  return /^[cup]/u.test(before.tag) || JOINS.test(before.text) ? from : from - 1
}
/** One character that is not the rank of a place. */
const HAN_UNIT = /^(?![省市县区镇乡村州])\p{Script=Han}$/u
const JOINS = /^[和与及在是由等的了为将]$/u

/** 星河兄弟（天津）…: the word right before the bracket with the place of a house is the name's own. */
const opensBracket = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === '（' && /^\p{Script=Han}{2}$/u.test(words[at]?.text ?? '') && words[at + 2]?.kind === 'place'

/** 辽宁|锻压|装备…, 青岛|四方|庞巴迪…: whether a word that ends most names is one inside a name whose end is certain. */
const goesThrough = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + 1]
  if (!word || !before || !after) return false
  if (word.text === '和' && /^[省市县区州]/u.test(after.text)) return false
  if (word.text === '和') return before.text.length === 1 && before.kind === 'name' && words[at - 2]?.kind === 'place'
  if (/^[百千万]$/u.test(word.text)) return before.kind === 'place' && /^(?:name|common)$/u.test(after.kind)
  if (word.text === '国有') return before.kind === 'place' && (after.kind === 'industry' || after.text === '资产')
  if (POINTING.has(word.text) || DESCRIPTORS.has(word.text) || DEEDS.has(word.text)) return false
  if (word.text === '件') return before.kind === 'common' && after.kind === 'head'
  const named = /^(?:name|place)$/u.test(before.kind) || (before.proper && before.kind === 'common')
  const underPlace = before.kind === 'common' && words[at - 2]?.kind === 'place'
  if (!(named || underPlace) || !/^[vamnbzdl]/u.test(word.tag)) return false
  if (word.text.length === 1) {
    if (before.kind !== 'name' || before.text.length > 1) return false
    return word.text === '都' || (words[at - 2]?.kind === 'place' && word.tag === 'v' && after.kind === 'industry')
  }
  if (word.tag.startsWith('v')) return /^(?:industry|head)$/u.test(after.kind) && !/[于到给在为]$/u.test(word.text)
  return /^\p{Script=Han}{2}$/u.test(word.text) && !/^\d|^[一二两三四五六七八九十]+[个家名位种]/u.test(word.text)
}

/** Whether a name may begin before a place: 四川|绵阳…, and where its end is certain 中国铁路|哈尔滨局集团公司. */
const goesBeyond = (words: readonly Word[], place: number, certain: boolean): boolean => {
  const before = words[place - 1]?.kind
  if (before === 'place' || before === 'name') return true
  return certain && before === 'industry' && /^(?:place|name)$/u.test(words[place - 2]?.kind ?? '')
}

/** 新南方集团, 第一机床: which words that stop a name may still open one that is certain. */
const opensName = (words: readonly Word[], at: number): boolean =>
  /^(?:新|大|小|老|中|未来|明天|\d{2,4}|[东西南北][方部]|华[东南西北中]|第.+|国际|世纪|现代|当代|时代|先锋|卓越)$/u.test(
    words[at]?.text ?? ''
  ) && words[at - 1]?.kind !== 'name'

/** 赞华（北京）…, “五粮液”…, B2B-…: index of the word that a mark inside a name leads back to, or null where it ends it. */
const overMark = (words: readonly Word[], at: number): number | null => {
  const mark = words[at]?.text
  if (mark === '）' || mark === '”') {
    const opener = mark === '）' ? '（' : '“'
    for (let k = at - 1; k >= 0 && k >= at - 5; k--) {
      if (words[k]?.text !== opener) continue
      const before = words[k - 1]
      if (mark === '”') return k
      return before && before.kind !== 'mark' && (before.kind !== 'stop' || opensBracket(words, k - 1)) ? k : null
    }
    return null
  }
  const latin = /[A-Za-z.]$/u.test(words[at - 1]?.text ?? '') && /^[A-Za-z]/u.test(words[at + 1]?.text ?? '')
  if (mark === ' ' || mark === '&') return latin ? at : null
  const dash = mark === '—' && words[at + 1]?.kind === 'name'
  return (mark === '·' || mark === '-' || dash) && words[at - 1]?.kind === 'name' ? at : null
}

/** 山东省 before 莱州…: a province with its rank is where the firm is, a bare one may open its name. */
const inFull = (word: Word | undefined): boolean => word !== undefined && /(?:省|自治区)$/u.test(word.text)

/**
 * Drops what leads a name without belonging to it: countries other than China, a province before its city. Dutch firms that bear the
 * title are called so with their country: 荷兰皇家航空公司.
 */
export const trimLead = (words: readonly Word[], from: number, to: number): number => {
  let start = from
  while (start < to - 1 && /^(?:place|common)$/u.test(words[start]?.kind ?? '')) {
    const word = words[start]
    const next = words[start + 1]
    const titled = word?.text === '荷兰' && next?.text === '皇家'
    const foreign = word !== undefined && word.text !== '中国' && !titled && COUNTRIES.includes(word.text)
    const province = next?.kind === 'place' && (next.text.endsWith('市') ? !word?.text.endsWith('市') : inFull(word))
    const deed = word?.kind === 'common' && /^[A-Za-z]/u.test(next?.text ?? '')
    if (!foreign && !province && !deed) break
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
