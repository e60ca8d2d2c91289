import { Ending, lastOf } from '../../core/ending.js'
import { anyOf } from '../../core/lexicon.js'
import type { StatedBasis } from './basis/index.js'
import { ADVERBS, DOWN_VERBS, LEVEL_VERBS, SHORT_ADVERB_UNITS, SHORT_ADVERBS, UP_VERBS } from './lexicon.js'
import type { Marks } from './marks.js'
import type { PhraseContext } from './phrase-context.js'
import { splitsWord } from './words.js'

const REACH = 24
/** 资产总计 is a quantity by that name. */
const NOT_IN_NAME = '(?!(?<=(?:资产|负债|权益)[总合]?)[总合]?计$)'
const ADVERB = new Ending(
  new RegExp(`${NOT_IN_NAME}(?:${anyOf(ADVERBS)}|${SHORT_ADVERBS})$`, 'u'),
  lastOf([...ADVERBS, ...SHORT_ADVERB_UNITS])
)
const LEVEL_LEAD = new Ending(
  /[的由从以和与及、负−-]$|(?<=[速幅])(?:排名|位?居)?[前后]$|每[^\P{Script=Han}价费额量率本耗益润值产利息入]{1,3}$|一(?:公斤|斤|吨|亩|件|台|桶|股|盎司|平方米|标箱|只|头|瓶|箱)$/u
)
const LEVEL_VERB = new Ending(new RegExp(`${NOT_IN_NAME}${anyOf(LEVEL_VERBS)}$`, 'u'), lastOf(LEVEL_VERBS))
const DURATION = new Ending(
  /(?<![\d.短长快少加了至到迟早])(?:近|过去|这|连续|前|头|短短)*(?<![\d.短长快少加了至到迟早])[一二两三四五六七八九十几\d]{1,4}(?:年|个月|个季度|天|个?交易日|周)(?:的时间)?(?:多|内|间|来|半|里)?$|[上本]?(?:周|星期)[一二三四五六日天]$|(?<![至到])[昨今][日天]$/u
)
const CIRCUMSTANCE = new Ending(
  /(?:在[^，；。在]{2,20}(?:背景|情况|条件|基础|前提|影响|形势|带动|推动|作用|阴影|压力|冲击)[下上中]|按[^，；。按]{2,12}(?:计算|口径|计)|在[^，；。在]{2,10}(?:交易|过程|期间|时段)[中内里]|在[^，；。在]{2,20}?市场上|在[^，；。在]{2,10}(?:之|以)?后|自[^，；。自]{2,10}起|在?(?:今年|明年|本月|当年)?[年月季][底末中]之?前|(?:扣除|剔除|不考虑)[^，；。的]{1,12}(?:因素|影响|变动|后|外)|(?<=.{2})的(?:临时|修订|初步)(?:估计|估算|数字|数据)?)$/u
)
const QUALITATIVE = new Ending(
  new RegExp(
    `(?:[多少高低快慢旺淡]了|“?由[\\p{Script=Han}]转[\\p{Script=Han}]”?|(?:结束|扭转|摆脱|告别|终结|延续|止住)了?|陷入(?:衰退|萎缩|停滞|低迷)|基本持平|过半|持平|相当|止跌|转正|(?:继续|总体|仍|均)?保持(?:了)?(?:较[高快]|稳定|平稳|高速|快速|稳步|两位数)的?(?:增[长速]|水平)|稳定|[齐双同][升增涨跌降]|(?<=产销)两旺|表现(?:良好|突出|亮眼|强劲|活跃|抢眼|出色|不俗|优异|平平|疲软|疲弱|低迷|坚挺|欠佳|不佳|[较最更][好差强弱])|重拾(?:[升涨跌][势轨]|上[升涨]|下跌)|(?:再|又|屡|(?<![继连持陆])续)?创[出下]?[^，；。\\d创]{0,8}新[高低]|${anyOf([...UP_VERBS, ...DOWN_VERBS].filter((verb) => verb.length > 1 && !/[增减][收产]|增值/u.test(verb)))})(?:了)?(?:的?(?:态势|趋势|势头|情况|局面))?$`,
    'u'
  )
)
/** 却因生源减少, 受日元贬值影响: a reason between quantity and change. */
const REASON =
  /(?:(?<![基原起成内外主])因(?!素|此|而)(?:为)?(?:[^，；。因]|因素){1,16}|受[^，；。受]{2,16}(?:影响|拖累|带动|推动|冲击|刺激|驱动|支持|提振|拉动|限制))$/u
const BROUGHT = /^(?:(?:[则却也仍更]|主要)?受|(?:[则却也仍更]|主要)因|因[^的]*影响$)/u
const CHANGES = [...UP_VERBS, ...DOWN_VERBS].filter((verb) => verb.length > 1 && !/[增减][收产排]|增值/u.test(verb))
/** 缩短37天, 降到5.7%: the verb of a level that changed. */
const CHANGED_LEVEL = new Ending(
  new RegExp(`(?<=.{2})(?:${anyOf(CHANGES)}(?:了|到|至|为|成)?|[升降增减涨跌](?:到|至|为))$`, 'u'),
  lastOf([...CHANGES, ...'了到至为成'])
)
/** 已扩充至126家, 折合人民币3亿元: how the level that follows was reached or is reckoned. */
const REACHED = new Ending(
  /(?<=.{2})(?:(?:已经?|又|再|则|均(?!价))\p{Script=Han}{2}[至到]|折合(?:人民币|美元)?|(?:人民币|美元|港元))$/u
)
/** 由原来的12小时: what a level changed from. */
const FORMERLY = new Ending(
  /(?:由|从)(?:原来|原先|过去|以前|之前|此前|先前|最初|当初|上年|去年|往年|年初|上月|上季度|上年末|去年底|期初)?的?$/u
)
/** 投资目标定在: what is aimed at is the quantity before it. */
const AIMED = new Ending(/(?<=.{2})(?:预期|增长)?目标(?:值)?(?:[定设]|设定|确定|锁定|调整)?[在为是到]?$/u)
/** 散件分别出口: the verb of the levels that follow. */
const SEVERALLY = new Ending(/(?<=.{2})(?:也|又)?分别\p{Script=Han}{2}$/u)
/** What else stands at the end of a phrase and is no part of it: 销售额上, 茶叶等, 由负转正、, 产量反, 景区首日, 猪肉每公斤. */
const REMAINDER = new Ending(
  new RegExp(
    [
      '折(?:合|算)?成?(?:人民币|美元|港元|欧元)$|的$|截[至止]$|(?<![存实])在$|(?<![来各])自$|(?<=[额量值价润])上$',
      '(?<=.{2})(?<![高中初同均平优劣对])等$',
      '(?<=外资|内资|资金)到账$',
      '(?<=.{2})恢复$',
      '(?<=面积|[量额]|产能|里程|规模)[新净]增$',
      '(?<=[值额量])月$',
      '“?由[负正降升跌涨减增]转[负正降升跌涨减增]”?、$',
      '(?<=[率价量额入值期间度数比费本资])[反转]$',
      '(?<=.{2})(?:节[前后])?(?:首个交易日|首日|单日|全天|当日|当天|次日|首周|当周|首月|单[周月]|半[月年])$',
      '(?<=.{2})每(?:公斤|斤|吨|亩|件|台|桶|股|盎司|平方米|立方米|千瓦时?|标箱|公里|单|户|车|架次|天|小时)$'
    ].join('|'),
    'u'
  )
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

const MARKS: ReadonlySet<string> = new Set('“”、 ')

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
  // 年均复合 before 复合增长率 overlaps the noun of the change
  const basis = bases.find((each) => each.end >= end && each.end <= end + 2 && each.start < end && each.start >= start)
  if (basis) return off(end - basis.start)
  if (tail.endsWith('）')) {
    const open = text.lastIndexOf('（', end)
    if (open >= start && end - open < 60) return off(end - open)
  }
  if (MARKS.has(tail.charAt(tail.length - 1)) && !/转.”?、$/u.test(tail) && !/[^“]*“[^”]*”$/u.test(tail)) return off(1)
  const place = placeAfterTrade(text, marks, start, end)
  if (place !== undefined) return off(place)
  const time = marks.timeByEnd.get(end)
  if (time !== undefined && time >= start) return off(end - time)
  const duration = DURATION.exec(tail)?.[0]
  if (duration !== undefined) return off(duration.length)
  const figure = levelEnding(text, marks, start, end, options.loose === true && !level)
  if (figure !== null) return off(end - figure, true)
  const word =
    AIMED.exec(tail)?.[0] ??
    SEVERALLY.exec(tail)?.[0] ??
    CIRCUMSTANCE.exec(tail)?.[0] ??
    reasonAt(tail, end - start) ??
    (level
      ? (CHANGED_LEVEL.exec(tail) ??
          REACHED.exec(tail) ??
          FORMERLY.exec(tail) ??
          levelVerbAt(tail) ??
          LEVEL_LEAD.exec(tail))?.[0]
      : undefined) ??
    (marks.firmEnds.has(end) ? undefined : adverbAt(tail)) ??
    REMAINDER.exec(tail)?.[0]
  if (word !== undefined) return off(word.length)
  const quality = options.loose ? QUALITATIVE.exec(tail)?.[0] : undefined
  return quality === undefined ? null : off(quality.length, true)
}

const LONGEST_PLACE = 8

/** Length of the place that goods are sent to: 产品出口俄罗斯. */
const placeAfterTrade = (text: string, { ownerByStart }: Marks, start: number, end: number): number | undefined => {
  for (let at = end - 2; at >= Math.max(start + 4, end - LONGEST_PLACE); at--)
    if (ownerByStart.get(at) === end && /(?:出口|销往|发往)$/u.test(text.slice(at - 2, at))) return end - at
  return undefined
}

/** The verb of a level that a phrase ends in; 约 in 合约 is none, nor 报 in 举报. */
const levelVerbAt = (tail: string): RegExpExecArray | null => {
  const verb = LEVEL_VERB.exec(tail)
  if (verb?.[0] === '报' && tail.endsWith('举报')) return null
  return verb?.[0] === '约' && splitsWord(tail, tail.length - 1) ? null : verb
}

/** The adverb that a phrase ends in; 放量 in 排放量 is none. */
const adverbAt = (tail: string): string | undefined => {
  const word = ADVERB.exec(tail)?.[0]
  return word !== undefined && word !== '为' && splitsWord(tail, tail.length - word.length) ? undefined : word
}

/** The reason that a phrase ends in, or all that it is. */
const reasonAt = (tail: string, length: number): string | undefined => {
  const reason = /[因受]/u.test(tail) ? REASON.exec(tail)?.[0] : undefined
  if (reason === undefined) return undefined
  // a clause that is nothing else names no quantity
  const alone = tail.length === length && length - reason.length < 2 && BROUGHT.test(tail)
  return alone ? tail : reason.length + 2 <= length ? reason : undefined
}

const ANY_UNIT = /^(?:\p{Script=Han}{1,3}|[A-Z]{2}|[\p{Script=Han}A-Za-zμµ]{1,3}\/[\p{Script=Han}A-Za-z]{1,3}[3³]?)$/u
/** 17.5元/公斤 */
const EACH = /^(?:[\p{Script=Han}A-Za-zμµ]{1,2})?\/[\p{Script=Han}A-Za-z]{1,3}$/u
const LONGEST_UNIT = 6

/** Start of the level that ends at an offset, also with a unit that no list has: 60万机架, 29微克/立方米. */
const levelEnding = (text: string, marks: Marks, start: number, end: number, anyUnit: boolean): number | null => {
  const longest = anyUnit || text.slice(end - 4, end).includes('/') ? LONGEST_UNIT : 0
  for (let unit = 0; unit <= longest; unit++) {
    const figure = marks.levelByEnd.get(end - unit)
    if (figure === undefined || figure < start) continue
    const written = text.slice(end - unit, end)
    if (unit === 0 || (anyUnit && ANY_UNIT.test(written)) || EACH.test(written)) return figure
  }
  return null
}
