import type { Span } from '../../core/span.js'
import type { Sentence } from '../../segment/index.js'
import type { StatedBasis } from './basis/index.js'
import { isBettered } from './bettered.js'
import { carriedBasis } from './carried-basis.js'
import type { Found, Rate } from './found.js'
import { indicatorsOf, NOUN_ALONE, ofPoints, referent } from './indicators.js'
import { QUANTITY } from './lexicon.js'
import { membersOf, whole } from './members.js'
import { isFirmOfQuantity, isOwnerAlone } from './owner-alone.js'
import { phraseBefore } from './phrase.js'
import type { PhraseContext } from './phrase-context.js'
import { PLACE_RULE } from './place-item.js'
import type { Predicate } from './predicates.js'
import type { Basis } from './schema.js'
import { remember, type State } from './state.js'

/** How far before its change a quantity may begin. */
const LONGEST_SUBJECT = 300
const HYPOTHETICAL = /即便|即使|哪怕|假如|假设|如果|若是/u
const SPAN_BEFORE = /(?<!连续|[\d〇○零一二三四五六七八九])[一二两三四五六七八九十\d](?:年|个月)(?:间|内|来)?(?:里)?$/u
const FROM_STATE = /(?<!率)(?:由(?!此|于|[高低][位点]|.转)|从(?!而|业|事|[高低][位点]))[^，；。]{0,12}$/u

/** 8%以上的较快增长水平: more of the change. */
const CHANGES = /增长|下降|回升|回落|速度$|速率$|幅度$|[提涨降]价$/u

/** 下跌30%的光伏产品价格: the quantity follows. */
const attributed = (text: string, at: number): Span | null => {
  const match = /^的(?<object>[^，；。的]{2,16})/u.exec(text.slice(at, at + 20))
  const object = match?.groups?.['object'] ?? ''
  for (let length = object.length; length >= 2; length--) {
    const part = object.slice(0, length)
    if (QUANTITY.test(part) && !NOUN_ALONE.test(part) && !CHANGES.test(part))
      return { start: at + 1, end: at + 1 + length }
  }
  return null
}

const nearestBasis = (bases: readonly StatedBasis[], from: number, to: number): StatedBasis | null => {
  const [before, last] = [null, ...bases.filter((basis) => basis.start >= from && basis.end <= to)].slice(-2)
  // 分别比上月末和上年同期: one comparison with both
  if (before?.each && last && before.end === last.end) return before
  // 较2019年同比增长: a year that is named says more than 同比
  const yearly = last?.basis === 'year-on-year' && before?.basis === 'since'
  return (yearly && before.end === last.start ? before : last) ?? null
}

/**
 * The quantity before a change: for a place or a firm alone that of the clause before, else for a place the last one
 * spoken of, if any.
 */
const subjectOf = (context: PhraseContext, before: Span | null, verb: number, state: State): Span | null => {
  const { topics, spoken } = state
  const said = topics.at(-1) ?? spoken
  if (!before || !said || isOwnerAlone(context, said)) return before
  if (isOwnerAlone(context, before)) return topics.length > 0 ? null : spoken
  const ofFirm = topics.length > 0 && isFirmOfQuantity(context, before, verb) && !isFirmOfQuantity(context, said, verb)
  return ofFirm ? null : before
}

/** 民间投资由上半年的下降2.1%转为增长1.6%: what it was before is no change told here, what turned is the quantity of the next. */
const leaveTurning = (context: PhraseContext, { start, end }: Span, state: State): Found[] => {
  const turned = phraseBefore(context, Math.max(start, end - LONGEST_SUBJECT), end)
  if (turned) Object.assign(state, { topics: [turned], rated: false })
  return []
}

/** 标准偏低、: a predicate of its own before the quantity of the next */
const PREDICATED = /(?:偏[低高少多]|不足|增[长加]|下降|减少|提[高升])$/u

/** 整治投资1.3亿元、|石材利用率: past a level or a predicate that a 、 parts from the quantity of one rate. */
const pastStated = ({ text, marks }: PhraseContext, { start, end }: Span): number => {
  for (let at = end - 2; at > start; at--) {
    if (text.charAt(at) !== '、') continue
    const level = marks.levelByEnd.has(at) && !/[\d一二三四五六七八九十]/u.test(text.charAt(at - 1))
    if (level || PREDICATED.test(text.slice(start, at))) return at + 1
  }
  return start
}

/** The quantity before a change that one rate is stated with, or several. */
const quantityBefore = (context: PhraseContext, from: number, to: number, count: number): Span | null => {
  const phrase = phraseBefore(context, from, to)
  const start = phrase && count === 1 ? pastStated(context, phrase) : from
  return phrase && count === 1 && start > phrase.start ? phraseBefore(context, start, to) : phrase
}

/** Which quantities the rates of a predicate speak of. */
interface Quantities {
  /** Where they stand before it, if they do. */
  readonly phrase: Span | null
  readonly indicators: readonly Span[]
  /** Whether the clause names them or whose they are: no further rate of what the clause before spoke of. */
  readonly named: boolean
}

const quantitiesOf = (
  context: PhraseContext,
  { from, change, stated }: Predicate,
  named: StatedBasis | null,
  state: State
): Quantities => {
  const none = { phrase: null, indicators: [], named: false }
  const [first, last] = [stated[0]?.rate, stated.at(-1)?.rate]
  if (!first || !last) return none
  const start = Math.max(from, change.start - LONGEST_SUBJECT)
  const before = quantityBefore(context, start, change.start, stated.length)
  const subject = subjectOf(context, before, change.start, state)
  // 北京10.7% where no quantity was spoken of
  if (change.rule === PLACE_RULE && before && subject === before) return none
  const members = membersOf(context, { start: from, end: change.start }, state)
  if (members) return { ...none, indicators: members.length === stated.length ? members : [whole(members)] }
  const phrase = change.object ?? subject ?? attributed(context.text, last.end)
  if (change.own && !phrase) return none
  // 净利润2亿元，同比、环比分别增长8%和2%: one quantity, whose rates differ in what they are compared with
  const count = !phrase && named?.each?.length === stated.length ? 1 : stated.length
  const indicators = indicatorsOf(context, referent(context, phrase) ?? ofPoints(first, state), count, state)
  return { phrase, indicators, named: phrase !== null || before !== null }
}

/** Whether a rate is the gap between two quantities, or of a case only supposed. */
const isNoChange = (text: string, { from, change }: Predicate, first: Rate, named: StatedBasis | null): boolean =>
  (change.compared && (!named || named.timeless || named.peers)) ||
  (named?.timeless === true && (first.value.unit === 'percentage-point' || named.peers)) ||
  HYPOTHETICAL.test(text.slice(from, first.start))

/** The basis that a change states of itself: a named one, or the yearly mean of its verb. */
const ownBasis = (change: Predicate['change'], named: StatedBasis | null, alone: boolean): Basis | null => {
  if (alone && named?.basis === 'since') return null
  return named?.basis ?? (change.annual ? 'annual-average' : null)
}

/** Whether a change stands under no basis of an earlier clause: a forecast, a stretch of years of its own. */
const standsAlone = (text: string, { from, change }: Predicate, named: StatedBasis | null): boolean =>
  change.rule === 'growth-rate/forecast' ||
  (SPAN_BEFORE.test(text.slice(from, change.start)) && (named?.end ?? 0) < change.start - 1)

/** How far before its change a state is looked for that it goes from. */
const FROM_STATE_REACH = 14

/** 好的幅度扩大0.4个百分点: how far another change goes, as 增幅 says it too. */
const EXTENT = /的(?:幅度|力度|速度)$/u

const isPace = (phrase: string): boolean => NOUN_ALONE.test(phrase) || EXTENT.test(phrase)

/** The rates of one predicate, each with its quantity; what they leave goes into the state. */
export const readPredicate = (
  context: PhraseContext,
  sentence: Sentence,
  clause: Span,
  predicate: Predicate,
  state: State
): Found[] => {
  const { text, bases } = context
  const { from, change, stated } = predicate
  const first = stated[0]?.rate
  const named = nearestBasis(bases, from, change.end)
  if (!first || isNoChange(text, predicate, first, named)) return []
  // 从居民收入翻倍增长到…: what doubled is no state that is left
  const doubled = change.rule === 'growth-rate/doubling'
  const earlier = doubled
    ? null
    : FROM_STATE.exec(text.slice(Math.max(from, change.start - FROM_STATE_REACH), change.start))
  if (earlier) return leaveTurning(context, { start: from, end: change.start - earlier[0].length }, state)
  const { phrase, indicators, named: isNamed } = quantitiesOf(context, predicate, named, state)
  if (indicators.length === 0) return []
  const alone = standsAlone(text, predicate, named)
  const own = ownBasis(change, named, alone)
  const basis = own ?? carriedBasis(text, sentence, predicate, { alone, phrase, quantity: indicators[0], state })
  remember(state, {
    phrase,
    indicators,
    named: isNamed,
    isNoun: phrase !== null && isPace(text.slice(phrase.start, phrase.end)),
    basis: own,
    direction: change.direction,
    unit: first.value.unit,
    noun: change.noun
  })
  const bettered = isBettered(context, change, indicators)
  return stated.flatMap(({ rate, direction: told }, index) => {
    const direction = bettered ? 'down' : told
    const indicator = indicators[Math.min(index, indicators.length - 1)]
    const each = named?.each?.length === stated.length ? named.each[index] : undefined
    return indicator ? [{ rule: change.rule, indicator, rate, direction, basis: each ?? basis, clause, sentence }] : []
  })
}
