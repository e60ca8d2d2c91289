import type { ArticleContext } from '../../../document/context.js'
import type { InvestmentKind } from '../schema.js'
import type { Setting } from '../setting.js'
import { countAfter } from './after.js'
import { countAhead, isApart } from './ahead.js'
import { countsIn, type ProjectCount } from './counts.js'
import { foreignCount } from './foreign.js'
import { endsScope, isDrawnIn, isOneOf, REACH } from './scope.js'

export type { ProjectCount } from './counts.js'

/** An amount with the count that it was given. */
export interface Counted {
  readonly setting: Setting
  readonly projects: ProjectCount | null
}

/** 其中年内计划完成投资58.3亿元: another figure of the same projects */
const SAME_PROJECTS =
  /^其中(?:年内|今年|本年|当年|年度|(?:19|20)\d\d年)?(?:计划|预计|拟|将|已|累计)*(?:完成)?(?:年度)?(?:计划)?(?:总)?投资(?:额)?/u
/** 今年计划完成投资150亿元: of what the amount before was of */
const SAME_WORKS = /^(?:今年|本年|当年|目前|现|年内|明年|截至[^，]{1,8})?(?:计划|预计|拟|将|已|累计)*完成(?:总)?投资/u
const AGREED = /协议|合同|签约/u
/** How far before a count it is said that its projects were signed. */
const AROUND_COUNT = 8
const JOINT = /^[、和及与，]?$/u

/** What the amount before in the sentence hands on: its count, null where its lack of one, undefined where nothing. */
const handedOn = (
  text: string,
  setting: Setting,
  { setting: before, projects }: Counted,
  counted: readonly ProjectCount[]
): ProjectCount | null | undefined => {
  const { amount, lead, sentence } = setting
  const from = before.amount.end
  const fresh = counted.some((count) => count.start >= from && count.end <= amount.start)
  if (before.sentence !== sentence || fresh) return undefined
  // 三大枢纽全面推进，运河项目总投资727亿元，今年计划完成投资150亿元: what the first amount did not cover, this does not
  if (!projects) return SAME_WORKS.test(lead) ? null : undefined
  // 新签约项目13个，协议资金27亿元，实际到位省外资金6亿元: what came in is not of those signed alone
  if (isDrawnIn(lead) && AGREED.test(before.lead)) return null
  if (isOneOf(setting, from)) return undefined
  if (SAME_PROJECTS.test(lead)) return projects
  return endsScope(text.slice(from, amount.start)) ? null : projects
}

/**
 * How many projects an amount covers: those counted between its own segment's beginning and the amount, or directly
 * after it (总投资68亿元的15个续建项目; 投资3800万元，新上项目31项).
 */
export const projectsOf = (
  context: ArticleContext,
  setting: Setting,
  kind: InvestmentKind,
  previous: Counted | null
): ProjectCount | null => {
  const { sentence, amount, lead } = setting
  const text = context.article.text.text
  // 两个工程分别投资1亿元和2亿元: each is one of those counted
  if (/分别/u.test(lead)) return null
  if (setting.follows && previous && JOINT.test(lead)) return previous.projects
  const counted = countsIn(context, {
    start: Math.max(sentence.start, amount.start - REACH),
    end: Math.min(sentence.end, amount.end + REACH)
  })
  if (kind === 'foreign') return foreignCount(text, setting, counted)
  const handed = previous ? handedOn(text, setting, previous, counted) : undefined
  if (handed !== undefined) return handed
  const before = countAhead(context, setting, kind, counted)
  // 新签约项目41个，到位省外资金63亿元
  if (before && isDrawnIn(lead) && AGREED.test(text.slice(before.start - AROUND_COUNT, before.end))) return null
  if (before && isApart(text.slice(before.end, amount.start), setting, kind)) return null
  if (before !== undefined) return before
  return kind === 'fixed-asset' ? null : countAfter(text, setting, counted)
}
