import { overlaps, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Mention, within } from '../../mentions/mention.js'
import { type PeriodValue, periods } from '../../mentions/period/index.js'
import { basesIn } from './basis/index.js'
import { type Marks, marksOf } from './marks.js'
import { ownerWordAt } from './owners.js'

/** A statement in its clause and sentence: what it is about, and the figure it states. */
export interface Statement {
  readonly indicator: Span
  readonly rate: Span
  readonly clause: Span
  readonly sentence: Span
}

/** How far before a rate its time is looked for, in a sentence that does not end. */
const FARTHEST = 600

/** How far around a period the words stand that make it a base. */
const AROUND = 24

const isCompared = (context: ArticleContext, period: Span, { start, end }: Span): boolean => {
  const low = Math.max(start, period.start - AROUND)
  const stretch = context.article.text.text.slice(low, Math.min(end, period.end + AROUND))
  return basesIn(stretch, low, { before: '', published: context.published }).some((basis) => overlaps(basis, period))
}

/** The time that a change speaks of: the last period before its rate that is not what it is compared with. */
export const periodOf = (
  context: ArticleContext,
  { sentence, rate }: Pick<Statement, 'sentence' | 'rate'>
): Mention<PeriodValue> | null => {
  const { text } = context.article.text
  const from = Math.max(sentence.start, rate.end - FARTHEST)
  const stated = within(periods.in(context), { start: from, end: rate.start })
  return (
    stated.findLast(
      (period) =>
        !/同期/u.test(text.slice(period.start, period.end)) &&
        !/[比较]$/u.test(text.slice(period.start - 1, period.start)) &&
        !isCompared(context, period, { start: from, end: rate.end })
    ) ?? null
  )
}

/** What stands before a partner, a base or a source, which own nothing: 对东盟, 比全国, 据省统计局. */
const NO_OWNER_BEFORE = /(?:对|向|与|同|比|较|至|到|往|自|从|在|据|于|和|、)$/u
const NO_OWNER_AFTER =
  /^(?:首|最|第|领先|监测|平均|统计局|海关|商务|[^，；。]{0,8}(?:数据|消息|报告|发布|介绍|获悉|了解|公布|显示|表示|预测|预计|说))/u
const LONGEST = 60

const isInName = (text: string, at: number): boolean =>
  !'全我该各'.includes(text.charAt(at)) && /\p{Script=Han}/u.test(text.charAt(at - 1))

/** Where an owner's name or word begins at an offset, its end; nothing inside another name. */
const ownerAt = (text: string, { ownerByStart, firmByStart }: Marks, at: number): number | undefined => {
  const named = firmByStart.get(at) ?? ownerByStart.get(at)
  const end = named ?? ownerWordAt(text, at)
  if (end === undefined || (named === undefined && isInName(text, at)) || NO_OWNER_BEFORE.test(text.charAt(at - 1)))
    return undefined
  if (/^\d[年月日]/u.test(text.slice(at - 1, at + 1))) return undefined
  return NO_OWNER_AFTER.test(text.slice(end, end + 12)) ? undefined : end
}

const CLAUSE_MARKS = '，；：。'

/**
 * Whose quantity it is: the last place, body or firm before the indicator in its clause, else the first of the clause
 * before it. Null where the text names none.
 */
export const subjectOf = (
  context: ArticleContext,
  { indicator, sentence }: Pick<Statement, 'indicator' | 'sentence'>
): Span | null => {
  const { text } = context.article.text
  const marks = marksOf(context)
  const from = Math.max(sentence.start, indicator.start - LONGEST)
  let opens = indicator.start
  while (opens > from && !CLAUSE_MARKS.includes(text.charAt(opens - 1))) opens--
  for (let at = indicator.start - 1; at >= opens; at--) {
    const end = ownerAt(text, marks, at)
    if (end !== undefined && end <= indicator.start) return widest(text, marks, at, end, opens)
  }
  for (let at = from; at < opens; at++) {
    const end = ownerAt(text, marks, at)
    if (end !== undefined) return { start: at, end }
  }
  return null
}

/** 海南省 before 洋浦: parts of one name that touch are one owner. */
const widest = (text: string, { ownerByStart, firmByStart }: Marks, start: number, end: number, from: number): Span => {
  let first = start
  for (let at = start - 1; at >= from && at >= start - 12; at--) {
    const reach = firmByStart.get(at) ?? ownerByStart.get(at)
    if (reach !== undefined && reach >= first && !/[年月日]/u.test(text.charAt(at))) first = at
  }
  return { start: first, end }
}

/** How far before a rate the word stands that makes it a forecast or an aim. */
const FARTHEST_AIM = 200

/** Words that look ahead wherever they stand in the segment, and those that do so only in the clause itself. */
const FORECAST = /预计|(?<![超于好合及])预期|预测|力争|有望|目标(?:是|为)/u
const AHEAD = /(?<![即行])将(?!近|军)|计划(?!总|投资|内|外)|确保|争取|目标|要(?=增|达|实现|完成|确保|力)|拟/u
const REACHED = /已|完成了|实现了|超额|同比/u

/** Whether a change is a forecast or an aim. */
export const isProjected = (text: string, { clause, sentence, rate }: Omit<Statement, 'indicator'>): boolean => {
  const before = text.slice(Math.max(sentence.start, rate.start - FARTHEST_AIM), rate.start)
  const segment = before.slice(before.lastIndexOf('；') + 1)
  const own = before.slice(-Math.max(1, rate.start - clause.start))
  if (FORECAST.test(own) || AHEAD.test(own)) return true
  if (/^(?:以上|左右)?的?(?:[^，；。]{0,4}目标|任务|预期)/u.test(text.slice(rate.end, rate.end + 10))) return true
  return FORECAST.test(segment) && !REACHED.test(segment)
}
