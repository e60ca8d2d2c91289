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
import { DOWN_NOUNS, UP_NOUNS } from './lexicon.js'
import { marksOf } from './marks.js'
import { type PhraseContext, phraseBefore } from './phrase.js'
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

const JOINT = /^(?:、|和|与|及|以及|，?而后者)$/u
const NOUN_ALONE = new RegExp(`(?:同比|环比)?${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}$`, 'u')
const SHARE_TOPIC = /占比|比重|份额|占[^，]{0,12}$|完成率|比例$/u
const FROM_YEAR_TO_YEAR = /(?:由|从)[^，；。]{0,10}(?:19|20)\d{2}年[^，；。]{0,30}(?:19|20)\d{2}年/u
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

/** Reads one clause after another; each leaves its quantity and its basis to the next. */
export const changesIn = (context: ArticleContext, sentence: Sentence): Found[] => {
  const inSentence = within(rates.in(context), sentence)
  if (inSentence.length === 0) return []
  const text = context.article.text.text
  const clauses = clausesIn(sentence.text, sentence.start, (span) => within(inSentence, span).length > 0)
  const state: State = { topics: [], rated: false, carried: null, direction: null }
  const marks = marksOf(context)
  return clauses.flatMap((clause) => {
    const bases = basesIn(text.slice(clause.start, clause.end), clause.start, {
      sentence: sentence.text,
      published: context.published
    })
    const inner = clauses.filter((other) => other !== clause && covers(clause, other))
    const own = within(inSentence, clause).filter((rate) => !inner.some((other) => covers(other, rate)))
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
  const phrase = change.object ?? phraseBefore(context, from, change.start)
  const isNoun = phrase !== null && NOUN_ALONE.test(text.slice(phrase.start, phrase.end))
  const indicators = indicatorsOf(text, phrase, stated.length, state)
  if (indicators.length === 0 || FROM_STATE.test(text.slice(Math.max(from, change.start - 14), change.start))) return []
  const spanned = FROM_YEAR_TO_YEAR.test(text.slice(sentence.start, first.start))
  const fallback = spanned && !phrase ? 'since' : (state.carried ?? 'unspecified')
  const basis = named?.basis ?? (change.annual ? 'annual-average' : fallback)
  remember(state, phrase, isNoun, named?.basis ?? (change.annual ? 'annual-average' : null), change.direction)
  return stated.flatMap(({ rate, direction }, index) => {
    const indicator = indicators[Math.min(index, indicators.length - 1)]
    return indicator ? [{ rule: change.rule, indicator, rate, direction, basis, clause, sentence }] : []
  })
}

/** Which quantities a run of rates speaks of: one each where they pair, else the same for all. */
const indicatorsOf = (text: string, phrase: Span | null, count: number, state: State): Span[] => {
  if (phrase && count === 1) return [phrase]
  const subject = phrase ?? state.topics.at(-1) ?? null
  if (!subject) return []
  if (count === 1) return [subject]
  const items = itemsOf(text, subject, count)
  if (items) return sharedTails(text, items)
  if (!phrase && state.topics.length >= count) return state.topics.slice(-count)
  return [subject]
}

const remember = (
  state: State,
  phrase: Span | null,
  isNoun: boolean,
  basis: Basis | null,
  direction: Direction
): void => {
  if (isNoun) return
  if (basis !== null && (phrase !== null || !state.rated)) state.carried = basis
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
  if (state.direction === null || last !== rate || rate.value.modifier !== 'exact') return null
  if (from !== clause.start || clause.end - rate.end > 1 || rate.start - clause.start > 20) return null
  const before = context.text.slice(clause.start, rate.start)
  if (!/^\p{Script=Han}{2,}$/u.test(before) || /[占达为是到至率比重持有份额约超过]/u.test(before)) return null
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
  const phrase = phraseBefore(context, clause.start, clause.end, { loose: true })
  const lead = bases.at(-1)
  if (lead && lead.end >= clause.end - 2 && !lead.timeless) state.carried = lead.basis
  if (!phrase?.level || SHARE_TOPIC.test(text.slice(phrase.start, phrase.end))) return
  state.topics = state.rated ? [phrase] : [...state.topics, phrase]
  state.rated = false
}
