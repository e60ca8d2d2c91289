import { PROJECT } from '../lexicon.js'
import type { Setting } from '../setting.js'

/** How far from an amount its count may stand. */
export const REACH = 400

/** What ends the scope of a count: a new segment, a part of it, a list of which the amount's item is one. */
export const LEAVES =
  /分别[是为](?=[^，。；\d]{4})|[；。](?!(?:计划|预计|合计|项目)?总投资(?:额)?[达为约近超]{0,2}$)|其中|等$/u
/** 风电一期工程已累计完成投资: one project of its own, not those counted before */
const ONE_PROJECT = new RegExp(`[^，。；、这该些批等个项全部有的]{2}${PROJECT}`, 'u')

/** 全国水利建设完成投资: of a whole country or province, and not of the projects of the clause before */
const OF_ALL = /^全[国省市县区州]\p{Script=Han}{2,8}(?:建设|行业|领域)/u

/** What stands in the amount's own clause after the count, where that is in an earlier one. */
const clauseOf = (between: string): string =>
  between.includes('，') ? between.slice(between.lastIndexOf('，') + 1) : ''

/** Whether what stands between a count and an amount parts them. */
export const endsScope = (between: string): boolean => {
  const clause = clauseOf(between)
  return LEAVES.test(between) || ONE_PROJECT.test(clause) || OF_ALL.test(clause)
}

/** 158个项目完成投资，总投资38亿元的产业园: what the amount qualifies is one of those counted in an earlier clause. */
export const isOneOf = ({ lead, tail, amount }: Setting, counted: number): boolean =>
  tail.startsWith('的') && amount.start - lead.length > counted

/** 新批项目212个，实际利用外资11.2亿美元: the money received is not theirs alone */
export const RECEIVED = /实际|实到|到账/u

/** 招商引资到位资金, 到位国内省外资金: what a place drew, signed for in whatever year */
const DRAWN_IN =
  /(?:实际|实到|到账)[^，。；]*(?:[省市县区境]外|内资)|[省市县区境]外[^，。；]*到账|到位[^，。；]*[省市县区境]外|招商引资[^，。；]*到位/u

/** Whether an amount is money that came in, which no count of projects just signed covers. */
export const isDrawnIn = (lead: string): boolean => DRAWN_IN.test(lead)
