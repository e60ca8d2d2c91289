import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { tenseOf } from '../tense.js'
import { buysWorks, GIVEN, OF_WORKS } from './works.js'

/** How far into the next clause what was paid for is looked for. */
const PURPOSE_REACH = 40
const SPENDING = /花[费了掉]*$/u
const ONLY_SPENDING = /[只仅共一]*花[费了掉]*$/u
/** 为了上新线，花了2亿元 */
const FOR_WORKS = /为了?(?:上|建|修|盖|改造|打造)/u
/** 每亩用, 人均用: the cost of one of many */
const EACH = /[每人户]/u
const EACH_REACH = 6
/** 拿出200万元建起了育苗棚 */
const PUT_UP = /^[^，。；]{0,3}[建盖办上换][起成上了]+/u

/** 用1.6亿元建起中试线, 挤出180万元进行技术改造; 花3万元 for anything else is none */
export const paid = ({ lead, before, tail, after }: Setting): Reading | null => {
  const spending = SPENDING.test(lead)
  // 一期工程只花了2.7亿元
  if (spending && (OF_WORKS.test(lead.replace(ONLY_SPENDING, '')) || FOR_WORKS.test(before)))
    return as('total', 'cost-of-works')
  if (GIVEN.test(tail) || !buysWorks(tail + after.slice(0, PURPOSE_REACH)) || EACH.test(lead.slice(-EACH_REACH)))
    return null
  const tense = tenseOf(lead.replace(/了$/u, ''), before)
  if (tense !== null) return as(tense, `paid-for-works-${tense}`)
  return PUT_UP.test(tail) && /拿出|押上/u.test(lead)
    ? as('completed', 'paid-for-works-completed')
    : as('total', 'paid-for-works')
}
