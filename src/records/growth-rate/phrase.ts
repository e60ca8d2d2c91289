import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { tokenise } from '../../segment/index.js'
import type { StatedBasis } from './basis.js'
import {
  ADVERBS,
  CUT_EXCEPTIONS,
  CUT_VERBS,
  DOWN_VERBS,
  LEADS,
  LEVEL_VERBS,
  OWNER_TERMS,
  OWNERS,
  QUANTITY,
  SHORT_ADVERBS,
  SHORT_LEADS,
  UP_VERBS
} from './lexicon.js'
import type { Marks } from './marks.js'

/** What a phrase is read with: the text, the marks of its mentions, the bases of its clause. */
export interface PhraseContext {
  readonly text: string
  readonly marks: Marks
  readonly bases: readonly StatedBasis[]
}

const REACH = 24
const ADVERB = new RegExp(`(?:${anyOf(ADVERBS)}|${SHORT_ADVERBS})$`, 'u')
const LEVEL_LEAD = /[的由从和与及、负−-]$|每[\p{Script=Han}]{1,3}$/u
const LEVEL_VERB = new RegExp(`${anyOf(LEVEL_VERBS)}$`, 'u')
const DURATION =
  /(?:近|过去|这|连续|前|头|短短)*[一二两三四五六七八九十几\d]{1,4}(?:年|个月|个季度|天|个?交易日|周)(?:多|内|间|来|半)?$/u
const CIRCUMSTANCE =
  /(?:在[^，；。在]{2,20}(?:背景|情况|条件|基础|前提|影响|形势|带动|推动|作用)[下上中]|按[^，；。按]{2,12}(?:计算|口径|计)|(?:扣除|剔除|不考虑)[^，；。]{2,12}(?:因素|影响)?(?:后|外)?)$/u
const QUALITATIVE = new RegExp(
  `(?:基本持平|持平|相当|止跌|转正|稳定|表现(?:良好|突出|亮眼|强劲|活跃)|${anyOf([...UP_VERBS, ...DOWN_VERBS].filter((verb) => verb.length > 1 && !/[增减][收产]|增值/u.test(verb)))})(?:了)?(?:态势|趋势|势头)?$`,
  'u'
)
const RISE_FROM = /(?:由|从)(?=[^，；。由从]{0,24}\d)/u

/** How a phrase is trimmed: `level` where it states a level, `loose` where it may end in a verb of change. */
export interface TrimOptions {
  readonly loose?: boolean
}

/** End of the phrase once adverbs, bases, periods, levels and brackets are taken off its right. */
export const trimRight = (
  { text, marks, bases }: PhraseContext,
  start: number,
  from: number,
  options: TrimOptions = {}
): { readonly end: number; readonly level: boolean } => {
  let end = from
  let level = false
  for (let step = 0; step < 40 && end > start; step++) {
    const next = oneOff(text, marks, bases, start, end, level, options)
    if (next === null) break
    level ||= next.level
    end = next.end
  }
  const phrase = text.slice(start, end)
  const rise = level ? RISE_FROM.exec(phrase) : null
  if (rise && rise.index > 0) return { ...trimRight({ text, marks, bases }, start, start + rise.index), level }
  return { end, level }
}

const oneOff = (
  text: string,
  marks: Marks,
  bases: readonly StatedBasis[],
  start: number,
  end: number,
  level: boolean,
  options: TrimOptions
): { end: number; level: boolean } | null => {
  const tail = text.slice(Math.max(start, end - REACH), end)
  const off = (length: number, isLevel = false): { end: number; level: boolean } => ({
    end: end - length,
    level: isLevel
  })
  if (tail.endsWith('）')) {
    const open = text.lastIndexOf('（', end)
    if (open >= start && end - open < 60) return off(end - open)
  }
  if (/[“”、 ]$/u.test(tail) && !/[^“]*“[^”]*”$/u.test(tail)) return off(1)
  const basis = bases.find((each) => each.end === end && each.start >= start)
  if (basis) return off(end - basis.start)
  const time = marks.timeByEnd.get(end)
  if (time !== undefined && time >= start) return off(end - time)
  const duration = DURATION.exec(tail)?.[0]
  if (duration !== undefined) return off(duration.length)
  const figure = levelEnding(text, marks, start, end, options.loose === true && !level)
  if (figure !== null) return off(end - figure, true)
  const word =
    CIRCUMSTANCE.exec(tail)?.[0] ??
    (level ? (LEVEL_VERB.exec(tail) ?? LEVEL_LEAD.exec(tail))?.[0] : undefined) ??
    (ADVERB.exec(tail) ?? /的$|(?<![存实])在$|(?<![来各])自$/u.exec(tail))?.[0]
  if (word !== undefined) return off(word.length)
  const quality = options.loose ? QUALITATIVE.exec(tail)?.[0] : undefined
  return quality === undefined ? null : off(quality.length, true)
}

const ANY_UNIT = /^(?:\p{Script=Han}{1,3}|[\p{Script=Han}A-Za-z]{1,3}\/[\p{Script=Han}A-Za-z]{1,3})$/u
const LONGEST_UNIT = 6

/** Start of the level that ends at an offset, also with a unit that no list has: 60万机架, 29微克/立方米. */
const levelEnding = (text: string, marks: Marks, start: number, end: number, anyUnit: boolean): number | null => {
  for (let unit = 0; unit <= (anyUnit ? LONGEST_UNIT : 0); unit++) {
    const figure = marks.levelByEnd.get(end - unit)
    if (figure === undefined || figure < start) continue
    if (unit === 0 || ANY_UNIT.test(text.slice(end - unit, end))) return figure
  }
  return null
}

const LEAD = new RegExp(`^(?:${anyOf(LEADS)}|${SHORT_LEADS})`, 'u')
const OWNER = new RegExp(`^${anyOf(OWNERS)}`, 'u')
const OWNER_OF =
  /^(?!新|流[向入出]|进出|进入|出入|往返|前往|抵达|归)[^，；。、]{0,20}(?:企业|公司|集团|工厂|银行|机构|地区|国家|经济体|中心|省|市|县|区|州|镇|村|园|平台|我国|全国|港|产业|行业|部门|项目|基地|民|人|们|厂|店|市场)的(?=.{2})/u
/** 从中东运往欧洲的原油: the whole is the quantity. */
const FROM_WHERE = /^从[^，；。]{2,14}的/u
const PARTNER =
  /^(?:对|与|向|同|至|输往|销往|来自|运往)(?!外)[^，；。的]{1,25}?(?:的)?(?=进出口|出口|进口|贸易|货值|直接投资|投资|非金融类|调配|供应|提供)/u
const REFLECTS = /^(?:(?:反映|体现|衡量|代表)[^，；。]{2,30}|占[^，；。]{2,20}%)的/u
const CITIES =
  /^[^，；。]{0,30}等(?:[\d一二三四五六七八九十]{0,4}(?:个|大|座))?(?:重点|主要|大中)?(?:城市|地区|地|省份|省市|省|国家|市|县|区|州)(?!场)/u
/** 德国最大银行之一的X股价. */
const ONE_OF = /^[^，；。]{2,20}之一(?:的|、)/u
/** 铁路发送货物: verb and object are the quantity, not who does it. */
const CARRIED = /(?:日均)?(?:发送|运送|揽收|投递|接待|承运)(?=\p{Script=Han}{2})/u
const REGIONS =
  /^(?:(?:对|在)?(?:共建)?“一带一路”(?:共建|沿线)?国家(?:和地区)?|[^，；。、]{0,8}\d{1,2}个?(?:省区市|省份|省市|省区|省|国)(?!级)|(?:春节|国庆|五一|暑期|元旦)档|(?:首|前|头|近)[一二两三四五六七八九十\d]{1,3}(?:个月|季度|季|年|天|日|周)|(?:大?多数|绝?大?部分|少数)(?!民)|\d{1,4}个(?:重点|主要)?(?:大中)?城市|上(?:个?季度|个?月|周|半年|一年|年)的?|(?:[铁公水]路|民航)(?=发送|运送|保障|接待))/u
const COUNTED_FIRMS =
  /^[^，；。]{0,24}?(?:等)?(?:\d{1,6}|[一二三四五六七八九十百]{1,4})(?:多|余)?(?:家|户|个)[^，；。、]{0,10}?(?:企业|公司|商户|单位|商家|工厂|门店|景区|景点|酒店|医院|高校|口岸|港口)(?!数)/u
/** Firms by their last word, and 企业 before a list of products. */
const FIRM =
  /^(?:[\p{Script=Han}A-Za-z·（）]{2,14}?(?:(?<!保险|上市|证券|基金|信托|期货|物业|航空|快递|物流|企业)公司|集团|股份|银行|(?<!出)厂)(?![业债房商区卡军家]|贷款|存款)|[^，；。]{2,40}等(?:企业|公司|单位|商家)的?|[^，；。、和及]{0,10}企业(?=[^，；。、]{1,8}、))/u
const MARKS_AT_START = /^[^\p{L}\p{N}“‘《（〈]+|^的/u
/** 铁路、民航共发送旅客: the quantity begins after 共. */
const TOGETHER = '共(?=发送|接待|运送|投入|销售|生产|签约|新增|办理|揽收|投递|查处|发放|出口|进口|保障|执行|开行)'
const CUT = new RegExp(`${anyOf(CUT_VERBS)}|${TOGETHER}`, 'gu')
const NAMED_ADMIN =
  /^[\p{Script=Han}]{1,4}?(?:省|自治区|自治州|自治县|(?<!上)市(?![场值民政区容])|县(?![域级外城])|旗|开发区|高新区|经开区|新区|自贸区|经济带|经济区|都市圈)(?!外|级|直)|^[\p{Script=Han}]{2,3}地区(?!生产总值)/u

/** Start of the phrase once leading words, periods, owners and the verbs before it are taken off its left. */
export const trimLeft = (context: PhraseContext, from: number, end: number): number => {
  const { text } = context
  let start = afterVerbs(text, afterTimes(context, from, end), end)
  for (let step = 0; step < 40 && start < end; step++) {
    const off = leadingLength(context, start, end)
    if (off === 0) break
    start = Math.min(end, start + off)
  }
  const carried = CARRIED.exec(text.slice(start, end))
  return carried && !/的/u.test(carried.input) ? start + carried.index : start
}

/** Past the last period of the phrase. */
const afterTimes = ({ text, marks }: PhraseContext, from: number, end: number): number => {
  for (let at = end - 1; at > from; at--) {
    const start = marks.timeByEnd.get(at)
    if (start !== undefined && start >= from) return at + (/^[度内间来初底末份]/u.test(text.slice(at, end)) ? 1 : 0)
  }
  return from
}

/** Past the last verb that takes the phrase as its object or clause. */
const afterVerbs = (text: string, from: number, end: number): number => {
  const phrase = text.slice(from, end)
  let start = from
  for (const m of phrase.matchAll(CUT)) {
    if (m.index > 0 && '、和与及'.includes(phrase.charAt(m.index - 1))) continue
    if (CUT_EXCEPTIONS.test(phrase.slice(m.index))) continue
    start = from + m.index + m[0].length
  }
  return start
}

const leadingLength = ({ text, marks }: PhraseContext, start: number, end: number): number => {
  const phrase = text.slice(start, end)
  const punctuation = MARKS_AT_START.exec(phrase)?.[0].length
  if (punctuation !== undefined) return punctuation
  if (FROM_WHERE.test(phrase)) return 0
  const reflected = (REFLECTS.exec(phrase) ??
    ONE_OF.exec(phrase) ??
    CITIES.exec(phrase) ??
    COUNTED_FIRMS.exec(phrase) ??
    REGIONS.exec(phrase))?.[0].length
  if (reflected !== undefined) return reflected
  const owner = marks.ownerByStart.get(start)
  if (owner !== undefined && owner < end && isWordEnd(phrase, owner - start)) return owner - start
  if (OWNER_TERMS.test(phrase)) return 0
  const named = marks.firmByStart.get(start)
  const firm = named === undefined ? FIRM.exec(phrase)?.[0].length : named - start
  if (firm !== undefined && firm < phrase.length) return firm
  return firstMatch(phrase, [OWNER, NAMED_ADMIN, PARTNER, LEAD, OWNER_OF])
}

/** Whether a word may end at an offset of a phrase: not inside 白山羊. */
const isWordEnd = (phrase: string, at: number): boolean =>
  tokenise(phrase.slice(0, at + 4)).some((token) => token.end === at)

/** Start of an item of a list without the words that lead into it: 累计利润. */
export const trimLeads = (text: string, item: Span): number => {
  const lead = LEAD.exec(text.slice(item.start, item.end))?.[0].length ?? 0
  return lead < item.end - item.start - 1 ? item.start + lead : item.start
}

const firstMatch = (phrase: string, patterns: readonly RegExp[]): number => {
  for (const pattern of patterns) {
    const length = pattern.exec(phrase)?.[0].length
    if (length !== undefined) return length
  }
  return 0
}

const AFTER_QUANTITY =
  /^(?:也|却|得到|均|都|已|创|居|位居|全球|呈|保持|继续|持续|有|出现|开始|一直|一路|基本|较|仍|将|在|突破|排|连续|更|同步|稳|大幅|明显|快速|不断|随之|逆势|双双|全面|实现|迎来|受|再|坐)/u
const LONGEST_TOPIC = 40

/** The quantity that a clause without a figure speaks of first: 化肥需求量全球居首. Null where none is told apart. */
export const quantityIn = (context: PhraseContext, clause: Span): Span | null => {
  const text = context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_TOPIC))
  for (let length = text.length; length >= 2; length--) {
    const rest = text.slice(length)
    if ((rest !== '' && !AFTER_QUANTITY.test(rest)) || !QUANTITY.test(text.slice(0, length))) continue
    const phrase = phraseBefore(context, clause.start, clause.start + length)
    return phrase && QUANTITY.test(context.text.slice(phrase.start, phrase.end)) ? phrase : null
  }
  return null
}

const SHARE = /占[^，；。]{1,24}(?:比重|比例|份额|占比|百分比)$/u

/** The quantity that stands before `end` in a stretch of the text; null where none does. */
export const phraseBefore = (
  context: PhraseContext,
  start: number,
  before: number,
  options: TrimOptions = {}
): (Span & { readonly level: boolean }) | null => {
  const { end, level } = trimRight(context, start, before, options)
  if (end <= start) return null
  const share = SHARE.exec(context.text.slice(start, end))
  const left = trimLeft(context, start, share ? start + share.index : end)
  const phrase = context.text.slice(left, end)
  if (phrase.length < 2 || !/\p{Script=Han}|[A-Z]{2}/u.test(phrase) || /^[的了]?$/u.test(phrase)) return null
  const shared = phrase.length > 3 && /(?<![抢侵])占$/u.test(phrase) ? 1 : 0
  return { start: left, end: end - shared, level }
}
