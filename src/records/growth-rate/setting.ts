import { overlaps, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Mention, within } from '../../mentions/mention.js'
import { type PeriodValue, periods } from '../../mentions/period/index.js'
import { basesIn } from './basis.js'
import { marksOf } from './marks.js'
import { ownerWordAt } from './owners.js'
import type { Found } from './sentence.js'

/** The time that a change speaks of: the last period before its rate that is not what it is compared with. */
export const periodOf = (context: ArticleContext, { sentence, rate }: Found): Mention<PeriodValue> | null => {
  const { text } = context.article.text
  const bases = basesIn(text.slice(sentence.start, rate.end), sentence.start, {
    before: '',
    published: context.published
  })
  const stated = within(periods.in(context), { start: sentence.start, end: rate.start })
  return (
    stated.findLast(
      (period) =>
        !bases.some((basis) => overlaps(basis, period)) &&
        !/同期/u.test(text.slice(period.start, period.end)) &&
        !/[比较]$/u.test(text.slice(period.start - 1, period.start))
    ) ?? null
  )
}

/** What stands before a partner, a base or a source, which own nothing: 对东盟, 比全国, 据省统计局. */
const NO_OWNER_BEFORE = /(?:对|向|与|同|比|较|至|到|往|自|从|在|据|于|和|、)$/u
const NO_OWNER_AFTER =
  /^(?:平均|统计局|海关|商务|[^，；。]{0,8}(?:数据|消息|报告|发布|介绍|获悉|了解|公布|显示|表示|预测|预计|说))/u
const LONGEST = 60

/**
 * Whose quantity it is: the last place, body or firm before the indicator in its clause, else in the clauses of its
 * sentence before it. Null where the text names none.
 */
export const subjectOf = (context: ArticleContext, { indicator, sentence }: Found): Span | null => {
  const { text } = context.article.text
  const { ownerByStart, firmByStart } = marksOf(context)
  const from = Math.max(sentence.start, indicator.start - LONGEST)
  for (let at = indicator.start - 1; at >= from; at--) {
    const end = firmByStart.get(at) ?? ownerByStart.get(at) ?? ownerWordAt(text, at)
    if (end === undefined || end > indicator.start) continue
    if (NO_OWNER_BEFORE.test(text.slice(at - 1, at)) || NO_OWNER_AFTER.test(text.slice(end, end + 12))) continue
    const wider = widest(context, at, end, from)
    return wider
  }
  return null
}

/** 海南省 before 洋浦: parts of one name that touch are one owner. */
const widest = (context: ArticleContext, start: number, end: number, from: number): Span => {
  const { ownerByStart, firmByStart } = marksOf(context)
  let first = start
  for (let at = start - 1; at >= from && at >= start - 12; at--) {
    const reach = firmByStart.get(at) ?? ownerByStart.get(at)
    if (reach !== undefined && reach >= first) first = at
  }
  return { start: first, end }
}

/** Words that look ahead wherever they stand in the segment, and those that do so only in the clause itself. */
const FORECAST = /预计|(?<![超于好合及])预期|预测|力争|有望|目标(?:是|为)/u
const AHEAD = /(?<![即行])将(?!近|军)|计划|确保|争取|目标|要(?=增|达|实现|完成|确保|力)|拟/u
const REACHED = /已|完成了|实现了|超额|同比/u

/** Whether a change is a forecast or an aim. */
export const isProjected = (text: string, { clause, sentence, rate }: Found): boolean => {
  const segment = text.slice(Math.max(sentence.start, text.lastIndexOf('；', rate.start) + 1), rate.start)
  const own = text.slice(clause.start, rate.start)
  if (FORECAST.test(own) || AHEAD.test(own)) return true
  if (/^(?:以上|左右)?的?(?:[^，；。]{0,4}目标|任务|预期)/u.test(text.slice(rate.end, rate.end + 10))) return true
  return FORECAST.test(segment) && !REACHED.test(segment)
}
