import { anyOf } from '../../core/lexicon.js'
import type { Mention } from '../../mentions/mention.js'
import type { RateValue } from '../../mentions/rate/index.js'
import {
  ADVERBS,
  DOWN_COMPARED,
  DOWN_NOUNS,
  DOWN_VERBS,
  NO_CHANGE,
  SHORT_ADVERBS,
  UP_COMPARED,
  UP_NOUNS,
  UP_VERBS
} from './lexicon.js'
import type { Direction } from './schema.js'

/** How a rate is said to be a change, and where the words that say so begin. */
export interface Change {
  readonly rule: string
  readonly direction: Direction
  /** Where the predicate begins; what stands before is its subject. */
  readonly start: number
  /** Where the change ends, with what follows the rate: 的增长. */
  readonly end: number
  /** The noun of change that the predicate is about (增速), where it stands before the predicate. */
  readonly compared: boolean
  /** The quantity is the object of the verb and stands here. */
  readonly object?: { readonly start: number; readonly end: number }
  readonly annual?: boolean
  /** The quantity stands in the same clause, or there is none: 0.8%的同比增幅. */
  readonly own?: boolean
  /** End of the noun of change that stands behind the quantity: 投资增速. */
  readonly noun?: number
}

type Rate = Mention<RateValue>
const WINDOW = 60
const VERBS = [...UP_VERBS, ...DOWN_VERBS]
const NOUNS = [...UP_NOUNS, ...DOWN_NOUNS]
const FILL = `(?:${anyOf(ADVERBS)}|${SHORT_ADVERBS}|在|是|分别为|分别达|约为|保持在|维持在|稳定在|控制在|仍达)`
const BY_VERB = new RegExp(
  `(?<verb>${anyOf(VERBS)})(?:了|着|过|去|掉)?(?:幅度)?(?:分别|[都均也皆]在?|在)?(?:高?达到?|约?为|近|约|将近|至少)?$`,
  'u'
)
const BY_NOUN = new RegExp(
  `(?<noun>${anyOf(NOUNS)}|(?<=的)(?:增长|上涨|下降|下跌|下滑|提升|降低|减少))${FILL}{0,4}(?:(?:(?:由|从)[^，；。]{1,16}?)?(?:回升|加快|放缓|变缓|趋缓|回落|提高|提升|上升|下降|扩大|收窄|降低|降|升)(?:至|到))?$`,
  'u'
)
const BY_COMPARISON = new RegExp(`(?<verb>${anyOf([...UP_COMPARED, ...DOWN_COMPARED])})(?:出|了|约|近)?$`, 'u')
/** 低于去年同期0.1个百分点. */
const BY_THAN =
  /(?<verb>[高低快慢多少])于(?:去年|上年|前年|上一年|上个?月|上季度|一季度|上半年|(?:19|20)\d{2}年)[^，；。\d]{0,6}$/u
/** 每上升或下降一个百分点: a condition, no change. */
const PER_STEP = /每(?:上升|下降|增长|提高|降低|增加|减少|上涨|下跌|升|涨|降|跌)[^，；。]{0,8}$/u
/** 承诺涨幅不超过三成: a bound that is set, no change. */
const CAP = /(?:承诺|约定|规定|不得|严禁|保证)[^，；。]{0,12}[涨降增]幅不?(?:得|能)?(?:超过|高于|低于)?$/u
const FORECAST =
  /(?<verb>增长|增速|下降)(?:率)?的?(?:预期目标|预期|目标值|目标|预测值|预测|预估)(?:[^，；。]{0,8}?(?:至|到|为|是|在|定为|由))?$/u
const AFTER = new RegExp(
  `^(?:以上|左右)?的?(?:年均|同比|环比|复合|平均|较快|高速|中高速|快速|稳定|强劲|恢复性|两位数|年|高)?(?:(?<noun>${anyOf(NOUNS)})|(?:速度|速率)(?:${anyOf(ADVERBS)}){0,2}(?<pace>${anyOf(VERBS)})?|(?<verb>增长|下降|上涨|下跌|提升|上升|下滑|降低|减少|回落))`,
  'u'
)
const HOLDS =
  /(?:实现|保持|取得|获得|呈现|有|以|出现|录得|达到|维持|创下|按|迎来|完成|创造|为)(?:了|着)?[^，；。]{0,8}$/u
const OBJECT = new RegExp(
  `(?<verb>${anyOf([...VERBS].filter((verb) => verb.length === 2))})(?:了)?(?<object>[^，；。至到为达占超]{2,20})$`,
  'u'
)
const OBJECT_HEAD = /(?:率|价|价格|成本|能耗|利率|税率|比例|标准|门槛|费用|用量|产量|效率|排放|水耗|时间|周期|税负)$/u
/** 年均3%的能源消费增速: the quantity stands between its rate and the noun of its change. */
const BETWEEN = new RegExp(
  `^的(?<object>[^，；。的、\\d]{2,12}?)(?<noun>${anyOf(NOUNS)}|增长|下降)(?=[，；。！支推换带使实保]|$)`,
  'u'
)
const MEAN_BEFORE = /(?:年均|平均|以|保持|实现)(?:了)?$/u
const OBJECT_AFTER = /^(?:的|以上的?)?(?<object>[^，；。的、%\d]{2,14}?)(?=[，；。！”]|$)/u
const OBJECT_AFTER_HEAD =
  /(?:产能|成本|能耗|电|水|能源|时间|费用|用工|人力|排放|用量|产量|面积|投入|支出|开支|库存|工作量|人工|收入|效率|税负|负担|损耗|消耗|碳排放|人员|岗位)$/u
const LESSENS = /^(?:减少|降低|节约|节省|压减|削减|压缩|缩减)$/u
const TRANSITIVE = /^(?:减少|降低|节约|节省|增加|提高|提升|压减|削减|缩短|压缩|缩减)$/u

const direction = (word: string): Direction =>
  [...DOWN_VERBS, ...DOWN_NOUNS, ...DOWN_COMPARED].includes(word) ? 'down' : 'up'

const flipped = (way: Direction, rate: Rate): Direction => (rate.value.negative ? (way === 'up' ? 'down' : 'up') : way)

const byWordedRate = (rate: Rate, text: string): Change | null => {
  const worded = rate.rule === 'rate/doubling' || rate.rule === 'rate/doubled'
  const halved = rate.rule === 'rate/half' && /减半|腰斩/u.test(text.slice(rate.start, rate.end))
  if (!worded && !halved) return null
  // 受油价腰斩影响: a reason
  if (/^的?(?:影响|拖累|冲击)/u.test(text.slice(rate.end, rate.end + 3))) return null
  if (/^(?:目标|计划|行动|工程|的?(?:任务|要求))/u.test(text.slice(rate.end, rate.end + 5))) return null
  return {
    rule: worded ? 'growth-rate/doubling' : 'growth-rate/halving',
    direction: halved ? 'down' : 'up',
    start: rate.start,
    end: rate.end,
    compared: false
  }
}

const byWordsAfter = (before: string, rate: Rate, last: Rate, text: string): Change | null => {
  const after = text.slice(last.end, last.end + 16)
  const match = AFTER.exec(after)
  if (!match) return null
  const { noun, pace, verb } = match.groups ?? {}
  const held = HOLDS.exec(before)
  if (!held && !(after.startsWith('的') && (noun ?? verb) !== undefined)) return null
  if (rate.value.unit === 'percentage-point' && /拉动/u.test(before)) return null
  const word = noun ?? pace ?? verb ?? ''
  const annual = /复合|年均/u.test(match[0]) || /年均|每年/u.test(held?.[0] ?? '')
  const base = {
    rule: 'growth-rate/rate-first',
    direction: flipped(direction(word), rate),
    start: held ? rate.start - (before.length - held.index) : rate.start,
    end: last.end + match[0].length,
    compared: false
  }
  return { ...base, annual, own: held === null }
}

const byObject = (before: string, rate: Rate): Change | null => {
  if (rate.value.unit === 'fold') return null
  const match = OBJECT.exec(before)
  const { verb, object } = match?.groups ?? {}
  if (!match || verb === undefined || object === undefined || !OBJECT_HEAD.test(object)) return null
  const start = rate.start - (before.length - match.index)
  return {
    rule: 'growth-rate/object',
    direction: direction(verb),
    start,
    end: rate.end,
    compared: false,
    object: { start: rate.start - object.length, end: rate.start }
  }
}

const byNounAround = (before: string, last: Rate, text: string): Change | null => {
  const mean = MEAN_BEFORE.exec(before)
  const match = mean ? BETWEEN.exec(text.slice(last.end, last.end + 24)) : null
  const { object, noun } = match?.groups ?? {}
  if (!mean || object === undefined || noun === undefined) return null
  const start = last.end + 1
  return {
    rule: 'growth-rate/noun-around',
    direction: flipped(direction(noun), last),
    start: last.start - mean[0].length,
    end: start + object.length + noun.length,
    compared: false,
    annual: /均/u.test(mean[0]),
    object: { start, end: start + object.length }
  }
}

const objectAfter = (verb: string, last: Rate, text: string): { start: number; end: number } | undefined => {
  if (!TRANSITIVE.test(verb)) return undefined
  const match = OBJECT_AFTER.exec(text.slice(last.end, last.end + 24))
  const object = match?.groups?.['object']
  if (!match || object === undefined) return undefined
  // 降低95%的颗粒物排放: with 的, whatever is lessened
  const attributed = LESSENS.test(verb) && /^(?:的|以上的)(?!成果|目标|任务|要求|水平|基础|情况)/u.test(match[0])
  if (!attributed && !OBJECT_AFTER_HEAD.test(object)) return undefined
  const end = last.end + match[0].length
  return { start: end - object.length, end }
}

/**
 * Says whether a rate (or a run of rates, 5%和6%) is a change, from the words directly beside it. `from` is the start of
 * its clause.
 */
export const changeAt = (text: string, from: number, rate: Rate, last: Rate): Change | null => {
  const worded = byWordedRate(rate, text)
  if (worded) return worded
  const before = text.slice(Math.max(from, rate.start - WINDOW), rate.start)
  if (NO_CHANGE.test(before) || PER_STEP.test(before) || CAP.test(before)) return null
  const forecast = FORECAST.exec(before)
  const at = (length: number): number => rate.start - length
  if (forecast) {
    const way = flipped(direction(forecast.groups?.['verb'] ?? ''), rate)
    const start = at(before.length - forecast.index)
    return { rule: 'growth-rate/forecast', direction: way, start, end: last.end, compared: false }
  }
  const noun = BY_NOUN.exec(before)
  const verb = BY_VERB.exec(before)
  const points = rate.value.unit === 'percentage-point'
  if (noun && !(points && (verb || rate.value.modifier === 'exact' || /[高低快慢]于/u.test(before)))) {
    const word = noun.groups?.['noun'] ?? ''
    const start = at(before.length - noun.index)
    const annual = /复合/u.test(word)
    const base = { rule: 'growth-rate/noun', direction: flipped(direction(word), rate), start, end: last.end }
    return { ...base, compared: false, annual, noun: start + word.length }
  }
  if (verb) {
    const word = verb.groups?.['verb'] ?? ''
    const object = objectAfter(word, last, text)
    const start = at(before.length - verb.index)
    const base = { rule: 'growth-rate/verb', direction: flipped(direction(word), rate), start, end: last.end }
    return { ...base, compared: false, ...(object ? { object } : {}) }
  }
  const comparison = BY_THAN.exec(before) ?? BY_COMPARISON.exec(before)
  if (comparison && !/[不最]$/u.test(before.slice(0, comparison.index))) {
    const start = at(before.length - comparison.index)
    const way = direction(comparison.groups?.['verb'] ?? '')
    return { rule: 'growth-rate/comparison', direction: way, start, end: last.end, compared: true }
  }
  return byWordsAfter(before, rate, last, text) ?? byNounAround(before, last, text) ?? byObject(before, rate)
}
