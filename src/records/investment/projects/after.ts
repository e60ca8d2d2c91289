import type { Setting } from '../setting.js'
import type { ProjectCount } from './counts.js'
import { PROMOTED } from './lexicon.js'

/** The first of several items has the amount of all of them, where nobody stands before it whose own the first is. */
const SHARED = /^的[^，、]{2,20}、(?![^等]*\d[^，、]{0,4}元)/u
const UNOWNED = new RegExp(`(?:^|${PROMOTED})(?:(?:计划|预计|协议|年度)?总?投资(?:额|约|近|超)?)$`, 'u')
/** 投资6亿元的…等: the items of which the count is */
const ITEMS = /^的[^，]*等$/u
/** 总投资68亿元的15个续建项目; 投资3800万元，新上项目31项; 投资9亿元，涉及项目12个 */
const JOINS =
  /^(?:的|(?:的?项目)$|[，、]?(?:共?涉及|涵盖)|，?(?:新上|实施|建设|新建|安排|用于|推进|启动)[^，。；]{0,24})[^，。；]{0,12}$/u
const PARTED = /[；。]|其中/u

/** 总投资9亿元的甲工程和投资2亿元的乙工程两个项目: the count is of the list, whose last this is. */
const isLastOfPriced = ({ opening, follows }: Setting): boolean =>
  follows && /的[^，。；]{2,30}[、和及与]/u.test(opening)

/** The count that follows an amount, where the amount covers what is counted. */
export const countAfter = (text: string, setting: Setting, counted: readonly ProjectCount[]): ProjectCount | null => {
  const { amount, lead } = setting
  const after = counted.find((count) => count.start >= amount.end)
  if (!after) return null
  const between = text.slice(amount.end, after.start)
  if (PARTED.test(between) || isLastOfPriced(setting)) return null
  // 投资6亿元的环湖整治等30个项目 is one of these; 实施总投资6亿元的环湖整治、甲厂改造等30个项目 is all
  if (ITEMS.test(between)) return SHARED.test(between) && UNOWNED.test(lead) ? after : null
  return JOINS.test(between) ? after : null
}
