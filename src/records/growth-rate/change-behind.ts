import { Ending, lastOf } from '../../core/ending.js'
import { anyOf } from '../../core/lexicon.js'
import { type Change, direction, flipped, NOUNS, type Rate, VERBS } from './change-words.js'
import { ADVERBS, HOLDING, LESSENING, QUANTITY, SAVED, TRANSITIVE, VERBAL_NOUNS } from './lexicon.js'

const AFTER = new RegExp(
  `^(?:以上|左右)?的?(?:年均|同比|环比|复合|平均|较快|高速|中高速|快速|稳定|强劲|恢复性|两位数|年|高)?(?:(?<noun>${anyOf(NOUNS)})|(?:速度|速率)(?:${anyOf(ADVERBS)}){0,2}(?<pace>${anyOf(VERBS)})?|(?<verb>${anyOf(VERBAL_NOUNS)}))`,
  'u'
)
/** 1.3个百分点的增幅落差: how far two paces lie apart. */
const GAP = /^(?:落差|差距|差异|差别|之差|差)/u
const HOLDS = new RegExp(`${anyOf(HOLDING)}[了着]?[^，；。]{0,8}$`, 'u')
/** 约有两成增长: the verb stands inside the figure's qualifier. */
const HOLDS_WITHIN = /^[约近超逾将接]{1,2}过?有/u
const OBJECT = new RegExp(
  `(?<verb>${anyOf(VERBS.filter((verb) => verb.length === 2))})了?(?<object>[^，；。至到为达占超]{2,20})$`,
  'u'
)
const SAVED_AT_END = new Ending(new RegExp(`${anyOf(SAVED)}$`, 'u'), lastOf(SAVED))
/** 年均3%的能源消费增速: the quantity stands between its rate and the noun of its change. */
const BETWEEN = new RegExp(
  `^的(?<object>[^，；。的、\\d]{2,12}?)(?<noun>${anyOf(NOUNS)}|增长|下降)(?=[，；。！支推换带使实保]|$)`,
  'u'
)
const MEAN_BEFORE = new Ending(/(?:年均|平均|以|保持|实现)(?:了)?$/u, new Set('均以持现了'))
const OBJECT_AFTER = /^(?:的|以上的?)?(?<object>[^，；。的、%\d]{2,14}?)(?=[，；。！”]|$)/u

/** Whether an object of a verb of change is what changes. */
const isQuantity = (object: string): boolean => QUANTITY.test(object) || SAVED_AT_END.test(object)

/** 实现8%的增长: the noun of the change stands behind its rate. */
export const byWordsAfter = (before: string, rate: Rate, last: Rate, text: string): Change | null => {
  const after = text.slice(last.end, last.end + 16)
  const match = AFTER.exec(after)
  if (!match || GAP.test(after.slice(match[0].length))) return null
  const { noun, pace, verb } = match.groups ?? {}
  const within = HOLDS_WITHIN.test(text.slice(rate.start, rate.end))
  const held = within ? null : HOLDS.exec(before)
  if (!held && !within && !(after.startsWith('的') && (noun ?? verb) !== undefined)) return null
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
  return { ...base, annual, own: held === null && !within }
}

/** 降低能耗5%: the quantity stands between its verb and the rate. */
export const byObject = (before: string, rate: Rate): Change | null => {
  // the object is what the text ends with
  if (rate.value.unit === 'fold' || !isQuantity(before)) return null
  const match = OBJECT.exec(before)
  const { verb, object } = match?.groups ?? {}
  if (!match || verb === undefined || object === undefined || !isQuantity(object)) return null
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

/** 年均3%的能源消费增速: rate, quantity and noun of change, in this order. */
export const byNounAround = (before: string, last: Rate, text: string): Change | null => {
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

/** 节约30%人工: where the quantity stands behind its rate. */
export const objectAfter = (verb: string, last: Rate, text: string): { start: number; end: number } | undefined => {
  if (!TRANSITIVE.includes(verb)) return undefined
  const match = OBJECT_AFTER.exec(text.slice(last.end, last.end + 24))
  const object = match?.groups?.['object']
  if (!match || object === undefined) return undefined
  // 降低95%的颗粒物排放: with 的, whatever is lessened
  const attributed = LESSENING.includes(verb) && /^(?:的|以上的)(?!成果|目标|任务|要求|水平|基础|情况)/u.test(match[0])
  if (!attributed && !isQuantity(object)) return undefined
  const end = last.end + match[0].length
  return { start: end - object.length, end }
}
