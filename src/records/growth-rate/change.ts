import { Ending, lastOf } from '../../core/ending.js'
import { anyOf } from '../../core/lexicon.js'
import { byNounAround, byObject, byWordsAfter, objectAfter } from './change-behind.js'
import { type Change, direction, flipped, NOUNS, type Rate, VERBS } from './change-words.js'
import {
  ADVERBS,
  DOWN_COMPARED,
  EARLIER_TIMES,
  FORECAST_NOUNS,
  NO_CHANGE,
  PACE_MOVES,
  SHORT_ADVERB_UNITS,
  SHORT_ADVERBS,
  UP_COMPARED,
  VERBAL_NOUNS
} from './lexicon.js'
import { HOLDERS } from './owner-words.js'

export type { Change } from './change-words.js'

const WINDOW = 60
const FILL = `(?:${anyOf(ADVERBS)}|${SHORT_ADVERBS}|在|是|连续[一二两三四五六七八九十\\d]{1,2}(?:年|个?季度|个?月)(?:都|均)?|分别为|分别达|约为|保持在|维持在|稳定在|控制在|仍达)`
const BY_VERB = new Ending(
  new RegExp(
    `(?<verb>${anyOf(VERBS)})(?:了|着|过|去|掉)?(?:幅度)?(?:分别|[都均也皆]在?|在)?(?:高?达到?|约?为|近|约|将近|至少)?$`,
    'u'
  ),
  lastOf([...VERBS, ...'了着过去掉度别都均也皆在达到为近约少'])
)
/** 减少约9.3百万港元或8.5%: the same change as a sum and as a rate. */
const BY_SUM = new Ending(
  new RegExp(`(?<verb>${anyOf(VERBS)})了?[约近超]?(?:人民币)?[\\d.,]+[^，；。\\d]{1,8}，?[或即][约近]?$`, 'u'),
  new Set('或即约近')
)
const MOVED_TO = `(?:(?:由|从)[^，；。]{1,16}?)?${anyOf(PACE_MOVES)}[至到]`
/** 增幅与去年同期相比分别为 */
const COMPARED_WITH = '(?:[与同和][^，；。、\\d]{2,12}(?:相比|相较|比较))?'
const BY_NOUN = new Ending(
  new RegExp(
    `(?<noun>${anyOf(NOUNS)}|(?<=的)${anyOf(VERBAL_NOUNS)})${COMPARED_WITH}${FILL}{0,4}(?:${MOVED_TO})?$`,
    'u'
  ),
  lastOf([...NOUNS, ...VERBAL_NOUNS, ...ADVERBS, ...SHORT_ADVERB_UNITS, ...'比较在是年度月都均为达至到'])
)
const BY_COMPARISON = new Ending(
  new RegExp(`(?<verb>${anyOf([...UP_COMPARED, ...DOWN_COMPARED])})(?:出|了|约|近)?$`, 'u'),
  lastOf([...UP_COMPARED, ...DOWN_COMPARED, ...'出了约近'])
)
/** 低于去年同期0.1个百分点. */
const BY_THAN = new RegExp(`(?<verb>[高低快慢多少])于${EARLIER_TIMES}$`, 'u')
/** 每上升或下降一个百分点: a condition, no change. */
const PER_STEP = new RegExp(`每${anyOf(VERBS)}[^，；。]{0,8}$`, 'u')
/** 承诺涨幅不超过三成: a bound that is set, no change. */
const CAP = /(?:承诺|约定|规定|不得|严禁|保证)[^，；。]{0,12}[涨降增]幅不?(?:得|能)?(?:超过|高于|低于)?$/u
const FORECAST = new Ending(
  new RegExp(
    `(?<verb>(?:复合|年均)?(?:增长|增速|下降))率?的?${anyOf(FORECAST_NOUNS)}(?:[^，；。]{0,8}?(?:至|到|为|是|在|定为|由))?$`,
    'u'
  ),
  lastOf([...FORECAST_NOUNS, ...'至到为是在由'])
)
const byWordedRate = (rate: Rate, text: string): Change | null => {
  const worded = rate.rule === 'rate/doubling' || rate.rule === 'rate/doubled'
  const halved = rate.rule === 'rate/half' && /减半|腰斩/u.test(text.slice(rate.start, rate.end))
  if (!worded && !halved) return null
  // 受油价腰斩影响: a reason
  if (/^的?(?:影响|拖累|冲击)/u.test(text.slice(rate.end, rate.end + 3))) return null
  // 出口腰斩，降幅达54%: the figure says how much
  if (halved && /^”?，(?:同比|环比)?[降跌减]幅/u.test(text.slice(rate.end, rate.end + 7))) return null
  if (
    /^(?:目标|计划|行动|工程|政策|优惠|征收|措施|的?(?:任务|要求|政策|优惠))/u.test(text.slice(rate.end, rate.end + 5))
  )
    return null
  return {
    rule: worded ? 'growth-rate/doubling' : 'growth-rate/halving',
    direction: halved ? 'down' : 'up',
    start: rate.start,
    end: rate.end,
    compared: false
  }
}

/** 同比+12.4%, 环比-0.6%: a sign stands for the verb. */
const SIGNED_BASIS = /(?:同比|环比|按[年月季]|[比较](?:上年|去年)(?:同期)?)(?:变动|变化)?(?:为|：)?$/u
const SIGN = /^[-−+]/u

const bySign = (text: string, before: string, rate: Rate, last: Rate): Change | null => {
  if (!SIGN.test(text.slice(rate.start, rate.end)) || !SIGNED_BASIS.test(before)) return null
  const way = flipped('up', rate)
  return { rule: 'growth-rate/signed', direction: way, start: rate.start, end: last.end, compared: false }
}

const byForecast = (before: string, rate: Rate, last: Rate): Change | null => {
  const forecast = FORECAST.exec(before)
  if (!forecast) return null
  const way = flipped(direction(forecast.groups?.['verb']?.slice(-2) ?? ''), rate)
  const start = rate.start - before.length + forecast.index
  const annual = /^(?:复合|年均)/u.test(forecast[0])
  return { rule: 'growth-rate/forecast', direction: way, start, end: last.end, compared: false, annual }
}

/** 增速为5%, 增长5%: a noun of change says more than a verb, but in points (增速回落2个百分点) only beside a bound. */
const byNounOrVerb = (text: string, before: string, rate: Rate, last: Rate): Change | null => {
  const noun = BY_NOUN.exec(before)
  const verb = BY_VERB.exec(before) ?? BY_SUM.exec(before)
  const points = rate.value.unit === 'percentage-point'
  if (noun && !(points && (verb || rate.value.modifier === 'exact' || /[高低快慢]于/u.test(before)))) {
    const word = noun.groups?.['noun'] ?? ''
    const start = rate.start - before.length + noun.index
    const way = flipped(direction(word), rate)
    const base = { rule: 'growth-rate/noun', direction: way, start, end: last.end, compared: false }
    return { ...base, annual: word.includes('复合'), noun: start + word.length }
  }
  if (!verb) return null
  const word = verb.groups?.['verb'] ?? ''
  const object = objectAfter(word, last, text)
  const start = rate.start - before.length + verb.index
  // 下降-1.2%: the sign says once more what the verb says
  const way = direction(word) === 'down' ? 'down' : flipped('up', rate)
  const base = { rule: 'growth-rate/verb', direction: way, start, end: last.end }
  return { ...base, compared: false, ...(object ? { object } : {}) }
}

const byComparison = (before: string, rate: Rate, last: Rate): Change | null => {
  const comparison = (before.includes('于') ? BY_THAN.exec(before) : null) ?? BY_COMPARISON.exec(before)
  if (!comparison || /[不最]$/u.test(before.slice(0, comparison.index))) return null
  const start = rate.start - before.length + comparison.index
  const way = direction(comparison.groups?.['verb'] ?? '')
  return { rule: 'growth-rate/comparison', direction: way, start, end: last.end, compared: true }
}

/** 利润翻倍的公司达37家, 增幅超过100%的有350家: how many did so, and no change of one quantity. */
const COUNTED_WITH = new RegExp(
  `^(?:以上|以下|左右)?的(?:[^，。；、的\\d]{0,6}${HOLDERS})?(?:共|达|有|数)+(?:约|近|超)?\\d`,
  'u'
)
const LONGEST_COUNT = 20

/**
 * Says whether a rate (or a run of rates, 5%和6%) is a change, from the words directly beside it. `from` is the start of
 * its clause.
 */
export const changeAt = (text: string, from: number, rate: Rate, last: Rate): Change | null => {
  if (COUNTED_WITH.test(text.slice(last.end, last.end + LONGEST_COUNT))) return null
  const worded = byWordedRate(rate, text)
  if (worded) return worded
  const before = text.slice(Math.max(from, rate.start - WINDOW), rate.start)
  if (NO_CHANGE.test(before)) return null
  if ((before.includes('每') && PER_STEP.test(before)) || (before.includes('幅') && CAP.test(before))) return null
  return (
    byForecast(before, rate, last) ??
    byNounOrVerb(text, before, rate, last) ??
    byComparison(before, rate, last) ??
    bySign(text, before, rate, last) ??
    byWordsAfter(before, rate, last, text) ??
    byNounAround(before, last, text) ??
    byObject(before, rate)
  )
}
