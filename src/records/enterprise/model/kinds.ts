import { memoised } from '../../../core/memo.js'
import type { Span } from '../../../core/span.js'
import { COUNTRIES } from '../../../mentions/place/index.js'
import { KIND_TAIL, LIST_TAIL, NO_FIRM, PERSON_NOUNS, PLACE_TAIL, POINTING } from '../lexicon.js'
import { type Enumeration, enumerationsOf, MADE, mayList } from '../rules/lists.js'
import { ownersWithProducts } from '../rules/projects.js'
import type { Reading } from '../rules/sighting.js'
import { wordsInside } from '../word-at.js'
import type { Word } from '../words.js'
import { spanKey } from './features.js'
import type { Scored } from './score.js'

/**
 * 地区性银行, 设计公司, 金融服务有限公司: lines of work and common modifiers alone, nothing that could be a name of its own;
 * 23家边贸公司, 这家巧克力公司: what is counted or pointed at.
 */
export const isKind = ({ words, text, firms }: Reading, { from, to, start, end, surface }: Scored): boolean => {
  const before = words[from - 1]?.text ?? ''
  return (
    COUNTER.test(before) ||
    before === '某' ||
    COUNTED.test(surface) ||
    isBodysShort(text, surface, { start, end }) ||
    (firms.some((firm) => firm.start === end) && CALLED.test(surface)) ||
    (NAMED_IN_LATIN.test(text.slice(end, end + 16)) && CALLED.test(surface) && isOfTrade(words[to - 2])) ||
    (surface.endsWith('厂') && /^[A-Z]{2}/u.test(text.slice(end, end + 2))) ||
    cutsLatin(words, from, to) ||
    isPlantOf(words, from, to) ||
    isNamed(words, from, to) ||
    isContract(words, text, to) ||
    isCalled(words, from, to) ||
    isPlain(words, from, to)
  )
}

const isPlain = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word && !PLAIN.has(word.kind) && !POINTING.has(word.text)) return false
  }
  return true
}
const PLAIN: ReadonlySet<string> = new Set(['generic', 'industry', 'head', 'mark'])

/** 是物联网技术公司, 全球最大租箱公司, 美国市场研究公司弗里蒙集团: what a firm is, said before or instead of its name. */
const isCalled = (words: readonly Word[], from: number, to: number): boolean => {
  if (!HOUSES.has(words[to - 1]?.text ?? '')) return false
  const run = words.slice(from, to)
  if (run.some(({ text }) => LEGAL.test(text))) return false
  if (isSuperlative(words, from)) return true
  const before = words[from - 1]?.text ?? ''
  const own = run.some(({ kind, proper, tag }) => kind === 'name' || kind === 'place' || proper || tag === 'x')
  if (!own && /^(?:是|为|系|作为|成为)$/u.test(before)) return true
  const next = words[to]
  const first = run[0]?.text ?? ''
  const country = COUNTRIES.some((name) => first.startsWith(name)) && run.slice(1).every(({ kind }) => kind !== 'name')
  return country && next?.kind === 'name' && next.text.length > 1
}

const HOUSES: ReadonlySet<string> = new Set(['公司', '集团', '厂'])

/** 一座石油加工厂, 某州一炼油厂, 第三大乳业公司, 大多数航空公司: one or some of a kind. */
const COUNTED =
  /(?<!第)[一两几数某][座家个](?!\p{Script=Han}{0,2}$)|[省市县州]一\p{Script=Han}{1,4}厂$|第[一二三四五六七八九十]大|最大|(?<!集团)[两三几]公司$|托管公司$|^(?:大多数|有的|多[国家]|\d+家)|^[中美俄英法德日韩乌澳加土印巴伊]{1,2}(?:公司|企业)$|^[美俄英法德日韩乌澳加]集团$|地[区方]性/u
/** 风投公司 before 英特尔资本: what a firm is called before its name. */
const CALLED = /^\p{Script=Han}{2,6}(?<!有限|股份|责任|集团|总)公司$/u

/** 图形芯片技术公司N4Graphics, 轴承公司Halden宣布: a name in Latin letters, behind which the clause goes on. */
const NAMED_IN_LATIN =
  /^[A-Z][A-Za-z0-9]*[a-z]{3,}(?![A-Za-z0-9])(?=[，。；、的在与和将已]|表示|宣布|首席|总裁|称|近日|公司|（)/u
const isOfTrade = (word: Word | undefined): boolean => word?.kind === 'industry' || word?.kind === 'generic'

/** （CISA）, （…，简称SMMT）: letters that a bracket gives for a body before it that is no firm. */
const isBodysShort = (text: string, surface: string, { start, end }: Span): boolean => {
  if (!ACRONYM.test(surface) || !/^ ?[），]/u.test(text.slice(end, end + 2))) return false
  const before = text.slice(Math.max(0, start - MOST_IN_BRACKET), start)
  const opener = before.lastIndexOf('（')
  if (opener < 0 || before.includes('）', opener) || !/(?:（|简称“?) ?$/u.test(before)) return false
  return NO_FIRM.test(before.slice(Math.max(0, opener - 6), opener).trimEnd())
}
const ACRONYM = /^[A-Z]{2,8}$/u
const MOST_IN_BRACKET = 80

const isSuperlative = (words: readonly Word[], from: number): boolean => {
  const before = words[from - 1]?.text ?? ''
  return SUPERLATIVE.test(before) || (before === '的' && SUPERLATIVE.test(words[from - 2]?.text ?? ''))
}
const SUPERLATIVE = /^(?:最大|最早|最好|最强|知名|著名|领先)$/u

/** What a sentence holds that calls a house the greatest of its kind. */
export const SUPERLATIVES = /最[大早好强]/u

/** Whether a house is called the greatest of its kind and has no place or form of its own: 全球最大租箱公司. */
export const isGreatest = ({ words }: Reading, { from, to }: Scored): boolean =>
  words[to - 1]?.text === '公司' &&
  /^最/u.test(words[from - 1]?.text ?? '') &&
  isSuperlative(words, from) &&
  words.slice(from, to).every(({ kind, text }) => kind !== 'place' && !LEGAL.test(text))
const LEGAL = /^(?:有限|股份|责任)/u

/** Hadley of John Hadley: a piece of a run of Latin words. */
const cutsLatin = (words: readonly Word[], from: number, to: number): boolean =>
  (words[from - 1]?.text === ' ' && LATIN.test(words[from - 2]?.text ?? '') && LATIN.test(words[from]?.text ?? '')) ||
  (words[to]?.text === ' ' && LATIN.test(words[to - 1]?.text ?? '') && LATIN.test(words[to + 1]?.text ?? ''))

const LATIN = /^[A-Z][A-Za-z'-]*$/u

/** 上海天胶期货31日减仓, 原棉期货敞口: a contract on an exchange, no house that deals in them. */
const isContract = (words: readonly Word[], text: string, to: number): boolean => {
  const last = words[to - 1]
  return last?.text === '期货' && CONTRACT.test(text.slice(last.end, last.end + 2))
}
const CONTRACT = /^(?:\d|[合连主涨跌收报]|价格|敞口|库存|市场|交易|品种|震荡|早盘|午盘)/u

/** 群众阿普言: a name without a line of work behind what somebody is. */
const isNamed = (words: readonly Word[], from: number, to: number): boolean =>
  PERSON_NOUNS.has(words[from - 1]?.text ?? '') && words.slice(from, to).every(({ kind }) => kind === 'name')

/** 钓具厂, 锡冶炼厂, 无人机组装厂: a works by what it makes, nothing of its own or of a place before it. */
const isPlantOf = (words: readonly Word[], from: number, to: number): boolean => {
  if (!/^(?:加工)?厂$/u.test(words[to - 1]?.text ?? '')) return false
  const things = words.slice(from, to - 1)
  if (!things.every(isThing)) return false
  if (things.filter(({ kind }) => kind === 'name').length > 1) return false
  const branded = things.some(({ kind }, at) => kind === 'common' && things[at + 1]?.kind === 'industry')
  return !branded || things.some(({ kind }) => kind === 'generic')
}

/** 进, 锡, 打火机: a word that names a thing or a deed, no firm and no place. */
const isThing = ({ kind, text, proper }: Word): boolean =>
  /^(?:generic|industry)$/u.test(kind) ||
  (kind === 'common' && !proper && !text.startsWith('第')) ||
  (kind === 'name' && text.length === 1 && !/[省市县区镇乡村州一二三四五六七八九十]/u.test(text))

const COUNTER = /^[这那该某各每一两几多数\d]*[家户]$/u

/** 类脑芯片、柔性电子等未来产业: items of a list that is closed by what they are, which is no firms. */
export const thingsIn = (reading: Reading): ReadonlySet<number> =>
  mayList(reading) ? thingsInLists(reading) : NO_THINGS
const NO_THINGS: ReadonlySet<number> = new Set()

const thingsInLists = memoised((reading: Reading): ReadonlySet<number> => {
  const things = new Set<number>()
  for (const owner of ownersWithProducts(reading)) things.add(spanKey(owner))
  for (const list of enumerationsOf(reading))
    if (isOfThings(reading, list)) for (const item of list.items) things.add(spanKey(item))
    else if (BRANDS.test(list.after))
      for (const item of list.items)
        if (LATIN_ALONE.test(reading.text.slice(item.start, item.end))) things.add(spanKey(item))
  return things
})

/** NEKE、ADILAS等国际品牌: names in Latin letters that are said to be brands. */
const BRANDS =
  /^(?: [A-Z][A-Za-z]{1,15}){0,3} ?(?:等)?(?:[\d一二两三四五六七八九十几多]+[大个])?(?:国际|国内|世界|知名|著名|一线|高端|服装|运动|奢侈|自有|主|外国|国外|洋){0,3}品牌(?!商|企业|公司)/u
const LATIN_ALONE = /^[A-Z][A-Za-z&'. -]*$/u

const isOfThings = (reading: Reading, list: Enumeration): boolean =>
  MADE.test(list.before) ||
  PLACE_TAIL.test(list.after) ||
  (/以“$/u.test(list.before) && /^”为/u.test(list.after)) ||
  (KIND_TAIL.test(list.after) && !LIST_TAIL.test(list.after)) ||
  areKinds(reading, list)

/**
 * 科技金融、绿色金融、养老金融: kinds of one thing, of which two at least are told apart by a trade or a common modifier; 丁苯橡胶、
 * 顺丁橡胶等合成橡胶, which closes with the thing itself; 碳汇交易、碳汇科技、碳汇文化: sides of one thing.
 */
const areKinds = ({ words }: Reading, { items, after }: Enumeration): boolean => {
  const runs = items.map((item) => wordsInside(words, item))
  if (
    runs.length >= LEAST_KINDS &&
    runs.every(([topic]) => topic?.kind === 'common' && topic.text === runs[0]?.[0]?.text)
  )
    return true
  const thing = runs[0]?.at(-1)
  if (thing?.kind !== 'industry' || runs.some((run) => run.at(-1)?.text !== thing.text)) return false
  if (closesWith(after, thing.text) || TOPIC.test(thing.text)) return true
  if (runs.length < LEAST_KINDS) return false
  return runs.filter((run) => /^(?:industry|generic)$/u.test(run.at(-2)?.kind ?? '')).length >= 2
}
const LEAST_KINDS = 3
/** 运河文化、佛教文化: what a list repeats is what it lists. */
const TOPIC = /^(?:文化|旅游|经济|金融|农业|教育|服务|安全|健康|贸易|消费)$/u

/** 等合成橡胶: whether a list closes with a kind of the thing. */
const closesWith = (after: string, thing: string): boolean => {
  const at = after.indexOf(thing)
  return /^等\p{Script=Han}{0,4}$/u.test(after.slice(0, Math.max(0, at)))
}
