import { anyOf } from '../../core/lexicon.js'
import { memoised } from '../../core/memo.js'
import { covers, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Mention, within } from '../../mentions/mention.js'
import { type RateValue, rates } from '../../mentions/rate/index.js'
import type { Sentence } from '../../segment/index.js'
import { basesIn, endingIn, type StatedBasis } from './basis.js'
import { clausesIn } from './clauses.js'
import { itemsOf, sharedTails } from './coordination.js'
import { trimLeads, trimLeft } from './left.js'
import { DOWN_NOUNS, QUANTITY, UP_NOUNS } from './lexicon.js'
import { marksOf } from './marks.js'
import { phraseBefore } from './phrase.js'
import type { PhraseContext } from './phrase-context.js'
import { type Predicate, predicatesIn } from './predicates.js'
import { isAside } from './reasons.js'
import { trimRight } from './right.js'
import type { Basis, Direction } from './schema.js'
import { enterClause, freshState, leaveTopic, remember, type State } from './state.js'

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

/** How far back a year counts as the year that a clause speaks of. */
const BEFORE_CLAUSE = 200
const LONGEST_CLAUSE = 80
/** How far before its change a quantity may begin. */
const LONGEST_SUBJECT = 300
const HYPOTHETICAL = /即便|即使|哪怕|假如|假设|如果|若是/u
const SPAN_BEFORE = /(?<!连续|[\d〇○零一二三四五六七八九])[一二两三四五六七八九十\d](?:年|个月)(?:间|内|来)?(?:里)?$/u
const NOUN_ALONE = new RegExp(`(?:同比|环比|年均|平均)?${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}$`, 'u')
const FROM_YEAR_TO_YEAR =
  /(?:由|从)(?:年初|[^；。]{0,10}(?:19|20)\d{2}年)[^；。]{1,30}(?:至|到|跌破|突破)|(?:19|20)\d{2}年[^；。]{1,24}\d[^；。]{0,8}，[^；。]{0,8}(?:去年|今年|目前|如今|(?:19|20)\d{2}年)[^；。]{0,12}(?:达到?|增[至到]|升[至到])/u
const FROM_STATE = /(?<!率)(?:由(?!此|于|[高低][位点])|从(?!而|[高低][位点]))[^，；。]{0,12}$/u
/** 生产总值增长12%的目标, 力争增长8%: what is aimed at is not compared as what has been counted is. */
const AIM_AFTER = /^(?:以上|左右)?的?(?:[^，；。]{0,4}目标|任务)/u
const AIM_BEFORE = /预计|预期|力争|目标|有望|计划|确保|争取/u

/** What a sentence is read under: a basis that stands over it, and the sentence before it in its paragraph. */
interface Setting {
  readonly standing: Basis | null
  readonly before: Sentence | null
}

const contextsOf = memoised((_: ArticleContext) => new Map<string, PhraseContext>())

/** What the phrases of a clause are read with; once a clause, its bases only where they are asked for. */
export const clauseContext = (context: ArticleContext, clause: Span): PhraseContext => {
  const known = contextsOf(context)
  const key = `${clause.start} ${clause.end}`
  const read = known.get(key) ?? readContext(context, clause)
  known.set(key, read)
  return read
}

const readContext = (context: ArticleContext, clause: Span): PhraseContext => {
  const text = context.article.text.text
  let bases: readonly StatedBasis[] | undefined
  return {
    text,
    marks: marksOf(context),
    get bases() {
      bases ??= basesIn(text.slice(clause.start, clause.end), clause.start, {
        before: text.slice(Math.max(0, clause.start - BEFORE_CLAUSE), clause.start),
        published: context.published
      })
      return bases
    }
  }
}

/** Reads one clause after another; each leaves its quantity and its basis to the next. */
export const changesIn = (context: ArticleContext, sentence: Sentence, { standing, before }: Setting): Found[] => {
  const inSentence = within(rates.in(context), sentence)
  if (inSentence.length === 0) return []
  const state = freshState(standing, before === null ? null : lastTopic(context, before))
  const clauses = clausesIn(sentence.text, sentence.start, (span) => within(inSentence, span).length > 0)
  return clauses.flatMap((clause) => {
    const own = within(inSentence, clause).filter((rate) => !clause.inner.some((other) => covers(other, rate)))
    return readClause(clauseContext(context, clause), sentence, clause, own, state)
  })
}

/** What a sentence's last clause speaks of. */
const lastTopic = (context: ArticleContext, sentence: Sentence): Span | null => {
  const clause = clausesIn(sentence.text, sentence.start, () => false).at(-1)
  if (!clause || clause.end - clause.start > LONGEST_CLAUSE) return null
  const state = freshState(null)
  leaveTopic(clauseContext(context, clause), clause, state)
  return state.topics.at(-1) ?? null
}

/** The context with the bases of one change alone: a clause of megabytes states thousands. */
const withBasesOf = (context: PhraseContext, { from, change }: Predicate): PhraseContext => ({
  ...context,
  bases: endingIn(context.bases, { start: from, end: change.end })
})

const readClause = (
  context: PhraseContext,
  sentence: Sentence,
  clause: Span,
  own: readonly Rate[],
  state: State
): Found[] => {
  enterClause(context, clause, state)
  const { topics, rated } = state
  const predicates = predicatesIn(context.text, clause, own, state.direction)
  const found = predicates.flatMap((predicate) =>
    readPredicate(withBasesOf(context, predicate), sentence, clause, predicate, state)
  )
  if (found.length === 0) leaveTopic(context, clause, state)
  else if (isAside(context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE)))) {
    // 在行业下滑8%的情况下，逆势增长6%: what was spoken of before goes on
    Object.assign(state, { topics, rated })
  }
  return found
}

/** 8%以上的较快增长水平: more of the change. */
const CHANGES = /增长|下降|回升|回落|速度$|速率$|幅度$/u

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

const nearestBasis = (bases: readonly StatedBasis[], from: number, to: number): StatedBasis | null =>
  bases.filter((basis) => basis.start >= from && basis.end <= to).at(-1) ?? null

const readPredicate = (
  context: PhraseContext,
  sentence: Sentence,
  clause: Span,
  predicate: Predicate,
  state: State
): Found[] => {
  const { text, bases } = context
  const { from, change, stated } = predicate
  const first = stated[0]?.rate
  if (!first) return []
  const named = nearestBasis(bases, from, change.end)
  if (change.compared && (!named || named.timeless)) return []
  if (named?.timeless && (first.value.unit === 'percentage-point' || named.peers)) return []
  if (HYPOTHETICAL.test(text.slice(from, first.start))) return []
  const phrase =
    change.object ??
    phraseBefore(context, Math.max(from, change.start - LONGEST_SUBJECT), change.start) ??
    attributed(text, stated.at(-1)?.rate.end ?? 0)
  if (change.own && !phrase) return []
  const indicators = indicatorsOf(context, referent(context, phrase) ?? ofPoints(first, state), stated.length, state)
  if (indicators.length === 0 || FROM_STATE.test(text.slice(Math.max(from, change.start - 14), change.start))) return []
  const alone = change.rule === 'growth-rate/forecast' || SPAN_BEFORE.test(text.slice(from, change.start))
  const own = alone && named?.basis === 'since' ? null : (named?.basis ?? (change.annual ? 'annual-average' : null))
  const basis = own ?? carriedBasis(text, sentence, predicate, { alone, phrase, state })
  const isNoun = phrase !== null && NOUN_ALONE.test(text.slice(phrase.start, phrase.end))
  remember(state, {
    phrase,
    indicators,
    isNoun,
    basis: own,
    direction: change.direction,
    unit: first.value.unit,
    noun: change.noun
  })
  return stated.flatMap(({ rate, direction }, index) => {
    const indicator = indicators[Math.min(index, indicators.length - 1)]
    return indicator ? [{ rule: change.rule, indicator, rate, direction, basis, clause, sentence }] : []
  })
}

/** The basis of a change that states none: from what year to what year, else what carries over from before. */
const carriedBasis = (
  text: string,
  sentence: Sentence,
  { from, change }: Predicate,
  { alone, phrase, state }: { readonly alone: boolean; readonly phrase: Span | null; readonly state: State }
): Basis => {
  if (
    !phrase &&
    FROM_YEAR_TO_YEAR.test(text.slice(Math.max(sentence.start, change.start - BEFORE_CLAUSE), change.start))
  )
    return 'since'
  if (
    alone ||
    QUOTED_DAILY.test(text.slice(change.start, change.start + 2)) ||
    AIM_AFTER.test(text.slice(change.end, change.end + 8))
  )
    return 'unspecified'
  if (NARROW_AIM.has(state.carried) && AIM_BEFORE.test(text.slice(from, change.start))) return 'unspecified'
  // 年均增长7%，财政收入翻了一番: what doubled did so in all the years
  if (state.carried === 'annual-average' && change.rule === 'growth-rate/doubling') return 'unspecified'
  return state.carried ?? state.standing ?? 'unspecified'
}

/** 收涨2.3%: a day at the exchange is compared with no year. */
const QUOTED_DAILY = /^(?:收[涨跌]|[高低]开)/u
const NARROW_AIM: ReadonlySet<Basis | null> = new Set(['since', 'period-on-period'])

/** What a change in percentage points speaks of that names nothing: the share or the pace of the clause before. */
const ofPoints = (rate: Rate, { share, pace }: State): Span | null =>
  rate.value.unit === 'percentage-point' ? (share ?? pace) : null

/** How far back the firm is looked for that 该股 stands for. */
const FARTHEST_FIRM = 160

/** The quantity that is meant: for 该股 the share named last before it. */
const referent = ({ text, marks }: PhraseContext, phrase: Span | null): Span | null => {
  if (phrase === null || !/^[该个]股$/u.test(text.slice(phrase.start, phrase.end))) return phrase
  for (let at = phrase.start - 1; at >= Math.max(0, phrase.start - FARTHEST_FIRM); at--) {
    const end = marks.firmByStart.get(at)
    if (end !== undefined && end <= phrase.start) return { start: at, end }
  }
  return phrase
}

/** 销售面积75万平方米、销售额12亿元: items that state their levels, without these; null where none does. */
const withoutLevels = (context: PhraseContext, items: readonly Span[]): Span[] | null => {
  const trimmed = items.map((item) => {
    const { end, level } = trimRight(context, item.start, item.end)
    return { start: item.start, end: level && end > item.start + 1 ? end : item.end }
  })
  return trimmed.some((item, index) => item.end !== items[index]?.end) ? trimmed : null
}

/** 到位资金增速由负转正，增长5%: the quantity grows by that, not its pace. */
const withoutPace = (text: string, topic: Span | undefined): Span | null => {
  if (!topic) return null
  const noun = NOUN_ALONE.exec(text.slice(topic.start, topic.end))
  return noun && noun.index >= 2 ? { start: topic.start, end: topic.start + noun.index } : topic
}

/** Where an item begins once an owner of its own or the words that lead into it are taken off. */
const itemStart = (context: PhraseContext, { start, end }: Span): number => {
  const from = start + (REACHED.exec(context.text.slice(start, end))?.[0].length ?? 0)
  const own = context.text.slice(from, end)
  return QUANTITY.test(own) && !/完成|实现/u.test(own)
    ? trimLeft(context, from, end)
    : trimLeads(context.text, { start: from, end })
}

const REACHED = /^(?:完成|实现)(?=.{2})/u

/** 甲厂货车产量、乙厂弹簧产量: items that each have an owner of their own, the first of whom the whole phrase lost. */
const ownedItems = (context: PhraseContext, phrase: Span, count: number): Span[] | null => {
  const { text } = context
  const before = text.slice(Math.max(0, phrase.start - LONGEST_CLAUSE), phrase.start)
  const clause = phrase.start - (/[^，；：。！？\n]*$/u.exec(before)?.[0].length ?? 0)
  if (!/、/u.test(text.slice(clause, phrase.start)) || itemsOf(text, phrase, count)) return null
  const items = itemsOf(text, { start: clause, end: phrase.end }, count)?.map((item) => ({
    start: trimLeft(context, item.start, item.end),
    end: item.end
  }))
  return items?.every((item) => QUANTITY.test(text.slice(item.start, item.end))) ? items : null
}

/** 航空、航天器及设备制造业，电子及通信设备制造业投资: two branches that a comma parts, since the first holds a list. */
const BRANCH_BEFORE = /(?:^|[，；。：\n])(?<branch>[^，；。：\d\n]{2,24}业)，$/u

const partedByComma = (context: PhraseContext, phrase: Span): Span[] | null => {
  const { text } = context
  if (!/^[^，；。、]{2,24}业/u.test(text.slice(phrase.start, phrase.end))) return null
  const branch = BRANCH_BEFORE.exec(text.slice(Math.max(0, phrase.start - LONGEST_CLAUSE), phrase.start))?.groups?.[
    'branch'
  ]
  if (branch === undefined) return null
  const start = trimLeft(context, phrase.start - 1 - branch.length, phrase.end)
  return [{ start, end: phrase.end }, phrase]
}

/** Which quantities a run of rates speaks of: one each where they pair, else the same for all. */
const indicatorsOf = (context: PhraseContext, phrase: Span | null, count: number, state: State): Span[] => {
  const { text } = context
  if (phrase && count === 1) return [phrase]
  const subject = phrase ?? withoutPace(text, state.topics.at(-1))
  if (!subject) return []
  if (count === 1) return [subject]
  const owned = phrase ? ownedItems(context, phrase, count) : null
  if (owned) return owned
  const parted = count === 2 && phrase ? partedByComma(context, phrase) : null
  if (parted) return parted
  const items = itemsOf(text, subject, count)?.map((item) => ({ ...item, start: itemStart(context, item) }))
  if (items) return withoutLevels(context, items) ?? sharedTails(text, items)
  if (!phrase && state.topics.length >= count) return state.topics.slice(-count)
  if (!phrase && state.said.length >= count) return state.said.slice(-count)
  return [subject]
}
