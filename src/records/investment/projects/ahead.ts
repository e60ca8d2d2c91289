import type { ArticleContext } from '../../../document/context.js'
import type { InvestmentKind } from '../schema.js'
import type { Setting } from '../setting.js'
import { countsIn, isPriced, type ProjectCount } from './counts.js'
import { endsScope, isOneOf, REACH, RECEIVED } from './scope.js'
import { wholeCount } from './whole.js'

/** 项目聚焦现代化产业，总投资约486亿元: goes on about the projects of the sentence before */
const RESUMES =
  /^(?![^，；。]{0,6}总投资[^，；。]{1,12}元的)(?:(?:截[至止][^，。；]{2,8}|[\d一二三四五六七八九十]{1,3}(?:至|—|-)[\d一二三四五六七八九十]{1,3}月份?|目前|今年以来)，?(?:已|累计|实际)+完成(?:总)?投资|(?:这些|这批|该批|上述|所有|全部)?(?:签约|开工)?项目(?!负责人|经理)|(?:预计|计划|合计)?总投资)/u
/** 总投资53亿元的, 投资35亿元建设的: the amount belongs to what it qualifies */
const QUALIFIES = /^[^，。；：、]{0,4}的/u
const NEXT_SORT = /^；[^，；。\d]{2,12}\d+[个项]，/u
const NEXT_SORT_REACH = 20

/** The count of the sentence before, in the same block. */
const countBefore = (context: ArticleContext, { sentence, last }: Setting): ProjectCount | null => {
  if (!last || last.block !== sentence.block) return null
  const span = { start: Math.max(last.start, last.end - REACH), end: last.end }
  return countsIn(context, span).at(-1) ?? null
}

/**
 * The count that the amount takes from what stands before it; null where that is none of its own, undefined where none
 * stands there.
 */
export const countAhead = (
  context: ArticleContext,
  setting: Setting,
  kind: InvestmentKind,
  counted: readonly ProjectCount[]
): ProjectCount | null | undefined => {
  const { sentence, amount } = setting
  const text = context.article.text.text
  const ahead = counted.filter((count) => count.end <= amount.start)
  const last = ahead.at(-1)
  if (!last)
    return RESUMES.test(sentence.text) && !QUALIFIES.test(setting.tail) ? countBefore(context, setting) : undefined
  if (isOneOf(setting, last.end)) return undefined
  // 项目16个，其中工业类12个，总投资35亿元；农业类4个，…: each sort with an amount of its own
  const parted = text.slice(ahead.at(-2)?.end ?? last.start, last.start).includes('；')
  const sortNext = NEXT_SORT.test(text.slice(amount.end, amount.end + NEXT_SORT_REACH))
  if (isPriced(text, last) && (parted || sortNext)) return last
  const whole = wholeCount(text, setting, kind, ahead)
  if (whole !== undefined) return whole
  return endsScope(text.slice(last.end, amount.start)) ? null : last
}

/** 引进项目600个、实际到位资金: a list of aims, no count of what the money goes into */
const COORDINATED = /^[^，。；：]{0,6}、$/u

/** Whether a count before an amount is another figure of the same list: of aims, or of a statistic's clauses. */
export const isApart = (between: string, { lead }: Setting, kind: InvestmentKind): boolean => {
  if (kind === 'fixed-asset') return between.includes('，')
  const upToLead = between.slice(0, between.length - lead.length + lead.lastIndexOf('、') + 1)
  return kind === 'other' && RECEIVED.test(lead) && COORDINATED.test(upToLead)
}
