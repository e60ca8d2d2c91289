import { matches } from '../../../core/lexicon.js'
import type { InvestmentKind } from '../schema.js'
import type { Setting } from '../setting.js'
import type { ProjectCount } from './counts.js'
import { STAGES } from './lexicon.js'
import { REACH } from './scope.js'

/** 总投资367亿元, 年度投资90亿元: an amount of the whole, by whether it is one of a year */
const OF_YEAR = /(?:年度|当年|今年|年内|计划)[^，。；\d]{0,6}投资[^，。；\d]{0,4}\d/u
const OF_ALL = /[万亿][^，。；\d]{0,2}元(?!以[上下]|级|的?项目\d)/u

/** 开工的16个项目中，亿元以上项目7个 */
const PART_OF =
  /其中|(?<=项目|工程)[之当]?中，|，(?=(?:[超过]\d[\d.]*[万亿]元的?|\d[\d.]*[万亿]元以上的?)(?:重大)?项目\d)/u
const REST = /(?:剩余|其余|余下|剩下)的?$/u
const REST_REACH = 4
/** 其中今年开复工51个: those begun have amounts of their own */
const BEGUN = new RegExp(`(?:${STAGES}|履约)(?:了)?$`, 'u')
/** 其中亿元以上12个，项目总投资: back to all of them */
const OF_PROJECTS = /^(?:预计|计划|以上|上述|合计)?项目/u

/** 15项，其中甲类12项，乙类3项，总投资: goes back to the whole, where that has had no such amount. */
const isOfWhole = (between: string, kind: InvestmentKind): boolean =>
  !(kind === 'planned' ? OF_YEAR : OF_ALL).test(between.replace(/其中.*$/su, ''))

/**
 * The count of all projects before a part of them, where the amount is theirs; null where it is neither's, undefined
 * where no such part stands there.
 */
export const wholeCount = (
  text: string,
  { sentence, amount, lead }: Setting,
  kind: InvestmentKind,
  ahead: readonly ProjectCount[]
): ProjectCount | null | undefined => {
  const low = Math.max(sentence.start, amount.start - REACH)
  const part = matches(PART_OF, text.slice(low, amount.start)).at(-1)
  const whole = part && ahead.findLast((count) => count.end <= low + part.index)
  if (!whole || OF_PROJECTS.test(lead)) return whole
  const parts = ahead.slice(ahead.indexOf(whole) + 1)
  const last = parts.at(-1)?.start
  // 31个项目……其中27个已验收；剩余4个项目: the rest has amounts of its own
  if (REST.test(text.slice((last ?? low) - REST_REACH, last))) return undefined
  const between = text.slice(whole.end, last)
  if (parts.length === 0 || BEGUN.test(between)) return undefined
  const sums = parts.reduce((sum, { count }) => sum + count, 0) === whole.count
  if (sums || (kind !== 'other' && isOfWhole(between, kind))) return whole
  return kind === 'other' ? null : undefined
}
