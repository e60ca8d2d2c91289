import { anyOf } from '../../core/lexicon.js'
import { covers, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Mention, within } from '../../mentions/mention.js'
import { type RateValue, rates } from '../../mentions/rate/index.js'
import type { Sentence } from '../../segment/index.js'
import { basesIn, type StatedBasis } from './basis.js'
import { type Change, changeAt } from './change.js'
import { clausesIn } from './clauses.js'
import { itemsOf, sharedTails } from './coordination.js'
import { trimLeads } from './left.js'
import { DOWN_NOUNS, QUANTITY, UP_NOUNS } from './lexicon.js'
import { marksOf } from './marks.js'
import { phraseBefore, quantityIn } from './phrase.js'
import type { PhraseContext } from './phrase-context.js'
import type { Basis, Direction } from './schema.js'

type Rate = Mention<RateValue>

/** A rate of change with the quantity that changes, as found in one sentence. */
export interface Found {
  readonly rule: string
  readonly indicator: Span
  readonly rate: Rate
  readonly direction: Direction
  readonly basis: Basis
  readonly clause: Span
  readonly sentence: Sentence
}

/** What earlier clauses of a sentence leave for later ones. */
interface State {
  /** Quantities that the last clauses spoke of. */
  topics: Span[]
  /** Whether one of the topics has had its rate. */
  rated: boolean
  /** A share that the last clause stated, which only a change in percentage points speaks of. */
  share: Span | null
  /** Basis that carries over. */
  carried: Basis | null
  /** Direction of the last change, for items that follow without a verb. */
  direction: Direction | null
}

/** A change and all rates that it is stated with. `from` is where its subject may begin. */
interface Predicate {
  readonly from: number
  readonly change: Change
  readonly stated: { readonly rate: Rate; readonly direction: Direction }[]
}

/** How far back a year counts as the year that a clause speaks of. */
const BEFORE_CLAUSE = 200
/** 增加4.3亿斤 after 比上年: the change of a level, whose rate may follow. */
const CHANGE_OF_LEVEL = /^[^\d]{0,4}(?:增加|减少|增长|下降|多|少|净增|增|减)[^\d]{0,3}\d/u
const HYPOTHETICAL = /即便|即使|哪怕|假如|假设|如果|若是/u
const OBJECT_TOPIC = new RegExp(
  `${anyOf(['上调', '下调', '调高', '调低', '提高', '降低', '上涨'])}(?:了)?(?<object>[^，；。的至到为]{0,10}(?:价格|利率|税率|费率|价|关税|标准))$`,
  'u'
)
const SPAN_BEFORE = /(?<![\d〇○])[一二两三四五六七八九十\d](?:年|个月)(?:间|内|来)?(?:里)?$/u
const JOINT = /^(?:、|和|与|及|以及|，?而后者)$/u
const NOUN_ALONE = new RegExp(`(?:同比|环比)?${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}$`, 'u')
const SHARE_TOPIC = /占比|比重|份额|占[^，]{0,12}$|比例$/u
const FROM_YEAR_TO_YEAR = /(?:由|从)[^；。]{0,10}(?:19|20)\d{2}年[^；。]{1,30}(?:至|到)/u
const FROM_STATE = /(?:由|从)[^，；。]{0,12}$/u

/** Rates that stand beside one another with 、 or 和 between: 5%、6%和7%. */
const runsOf = (text: string, found: readonly Rate[]): Rate[][] => {
  const runs: Rate[][] = []
  for (const rate of found) {
    const last = runs.at(-1)?.at(-1)
    if (last && rate.start > last.end && JOINT.test(text.slice(last.end, rate.start))) runs.at(-1)?.push(rate)
    else runs.push([rate])
  }
  return runs
}

/** Basis that a row of a table heads its columns with: 指标、1—6月、同比. Null for a row that heads none. */
export const headerBasis = ({ text }: Sentence): Basis | null => {
  if (/[%‰]|百分/u.test(text)) return null
  return /同比|比上年/u.test(text) ? 'year-on-year' : /环比|比上月/u.test(text) ? 'period-on-period' : null
}

/**
 * Reads one clause after another; each leaves its quantity and its basis to the next. `header` is the basis that the
 * head of a table states for its rows.
 */
export const changesIn = (context: ArticleContext, sentence: Sentence, header: Basis | null = null): Found[] => {
  const inSentence = within(rates.in(context), sentence)
  if (inSentence.length === 0) return []
  const text = context.article.text.text
  const clauses = clausesIn(sentence.text, sentence.start, (span) => within(inSentence, span).length > 0)
  const state: State = { topics: [], share: null, rated: false, carried: header, direction: null }
  const marks = marksOf(context)
  return clauses.flatMap((clause) => {
    const bases = basesIn(text.slice(clause.start, clause.end), clause.start, {
      before: text.slice(Math.max(0, clause.start - BEFORE_CLAUSE), clause.start),
      published: context.published
    })
    const own = within(inSentence, clause).filter((rate) => !clause.inner.some((other) => covers(other, rate)))
    return readClause({ text, marks, bases }, sentence, clause, own, state)
  })
}

const readClause = (
  context: PhraseContext,
  sentence: Sentence,
  clause: Span,
  own: readonly Rate[],
  state: State
): Found[] => {
  const predicates = predicatesIn(context, clause, own, state)
  const found = predicates.flatMap((predicate) => readPredicate(context, sentence, clause, predicate, state))
  if (found.length === 0) leaveTopic(context, clause, state)
  return found
}

/** Changes of one clause with their rates; those that only 和 parts from the last (增长3%和下降1%) share its subject. */
const predicatesIn = (context: PhraseContext, clause: Span, own: readonly Rate[], state: State): Predicate[] => {
  const predicates: Predicate[] = []
  let from = clause.start
  for (const run of runsOf(context.text, own)) {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last) continue
    const change = changeAt(context.text, from, first, last) ?? itemAlone(context, clause, from, first, last, state)
    if (!change) continue
    const stated = run.map((rate) => ({ rate, direction: change.direction }))
    const previous = predicates.at(-1)
    if (previous && JOINT.test(context.text.slice(from, change.start))) previous.stated.push(...stated)
    else predicates.push({ from, change, stated })
    from = change.end
  }
  return predicates
}

/** 下跌30%的光伏产品价格: the quantity follows. */
const attributed = (text: string, at: number): Span | null => {
  const match = /^的(?<object>[^，；。的]{2,16})/u.exec(text.slice(at, at + 20))
  const object = match?.groups?.['object'] ?? ''
  for (let length = object.length; length >= 2; length--) {
    const part = object.slice(0, length)
    if (QUANTITY.test(part) && !NOUN_ALONE.test(part)) return { start: at + 1, end: at + 1 + length }
  }
  return null
}

const nearestBasis = (bases: readonly StatedBasis[], from: number, to: number): StatedBasis | null =>
  bases.filter((basis) => basis.start >= from && basis.end <= to).at(-1) ?? null

const readPredicate = (
  context: PhraseContext,
  sentence: Sentence,
  clause: Span,
  { from, change, stated }: Predicate,
  state: State
): Found[] => {
  const { text, bases } = context
  const first = stated[0]?.rate
  if (!first) return []
  const named = nearestBasis(bases, from, change.end)
  if (change.compared && (!named || named.timeless)) return []
  if (named?.timeless && first.value.unit === 'percentage-point') return []
  if (HYPOTHETICAL.test(text.slice(from, first.start))) return []
  const phrase =
    change.object ?? phraseBefore(context, from, change.start) ?? attributed(text, stated.at(-1)?.rate.end ?? 0)
  if (change.own && !phrase) return []
  const isNoun = phrase !== null && NOUN_ALONE.test(text.slice(phrase.start, phrase.end))
  const indicators = indicatorsOf(text, phrase ?? shareOf(first, state), stated.length, state)
  if (indicators.length === 0 || FROM_STATE.test(text.slice(Math.max(from, change.start - 14), change.start))) return []
  const spanned = FROM_YEAR_TO_YEAR.test(text.slice(sentence.start, first.start))
  const alone = change.rule === 'growth-rate/forecast' || SPAN_BEFORE.test(text.slice(from, change.start))
  const fallback = spanned && !phrase ? 'since' : alone ? 'unspecified' : (state.carried ?? 'unspecified')
  const own = alone && named?.basis === 'since' ? null : (named?.basis ?? (change.annual ? 'annual-average' : null))
  remember(state, phrase, isNoun, own, change.direction, first.value.unit)
  return stated.flatMap(({ rate, direction }, index) => {
    const indicator = indicators[Math.min(index, indicators.length - 1)]
    return indicator
      ? [{ rule: change.rule, indicator, rate, direction, basis: own ?? fallback, clause, sentence }]
      : []
  })
}

const shareOf = (rate: Rate, state: State): Span | null => (rate.value.unit === 'percentage-point' ? state.share : null)

/** Which quantities a run of rates speaks of: one each where they pair, else the same for all. */
const indicatorsOf = (text: string, phrase: Span | null, count: number, state: State): Span[] => {
  if (phrase && count === 1) return [phrase]
  const subject = phrase ?? state.topics.at(-1) ?? null
  if (!subject) return []
  if (count === 1) return [subject]
  const items = itemsOf(text, subject, count)
  if (items)
    return sharedTails(
      text,
      items.map((item) => ({ ...item, start: trimLeads(text, item) }))
    )
  if (!phrase && state.topics.length >= count) return state.topics.slice(-count)
  return [subject]
}

const remember = (
  state: State,
  phrase: Span | null,
  isNoun: boolean,
  basis: Basis | null,
  direction: Direction,
  unit: RateValue['unit']
): void => {
  if (isNoun) return
  const secondary = unit === 'percentage-point' && state.carried !== null
  if (basis !== null && !secondary && (phrase !== null || !state.rated)) state.carried = basis
  if (phrase) state.topics = [phrase]
  state.rated = true
  state.direction = direction
}

/** 汽车制造业18.6% after a clause with a change: an item and its rate, the verb understood. */
const itemAlone = (
  context: PhraseContext,
  clause: Span,
  from: number,
  rate: Rate,
  last: Rate,
  state: State
): Change | null => {
  if (state.direction === null || last !== rate || rate.value.unit !== 'percent') return null
  if (from !== clause.start || clause.end - rate.end > 1 || rate.start - clause.start > 20) return null
  const before = context.text.slice(clause.start, rate.start)
  if (
    !/^\p{Script=Han}{2,}$/u.test(before) ||
    /[占达为是到至于比持有约超过的]|率|份额|增|降|完成|目标|[高低快慢]/u.test(before)
  )
    return null
  return {
    rule: 'growth-rate/item',
    direction: state.direction,
    start: rate.start,
    end: rate.end,
    compared: false
  }
}

/** A clause without a change still names what the next one speaks of: 全市出口12亿元，… */
const leaveTopic = (context: PhraseContext, clause: Span, state: State): void => {
  const { text, bases } = context
  const object = OBJECT_TOPIC.exec(text.slice(Math.max(clause.start, clause.end - 30), clause.end))?.groups?.['object']
  const named = object === undefined ? null : { start: clause.end - object.length, end: clause.end, level: true }
  const phrase = named ?? phraseBefore(context, clause.start, clause.end, { loose: true })
  const lead = bases.at(-1)
  const closes = lead && (lead.end >= clause.end - 2 || CHANGE_OF_LEVEL.test(text.slice(lead.end, clause.end)))
  if (closes && !lead.timeless) state.carried = lead.basis
  const isShare = phrase !== null && SHARE_TOPIC.test(text.slice(phrase.start, phrase.end))
  state.share = isShare ? phrase : null
  if (isShare) return
  const listed = text.charAt(clause.end - 1) === '等' ? phraseBefore(context, clause.start, clause.end - 1) : null
  const topic = phrase?.level ? phrase : (listed ?? quantityIn(context, clause))
  if (!topic) return
  state.topics = state.rated ? [topic] : [...state.topics, topic]
  state.rated = false
}
