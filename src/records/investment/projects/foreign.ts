import type { Setting } from '../setting.js'
import type { ProjectCount } from './counts.js'
import { LEAVES, RECEIVED } from './scope.js'

const FOREIGN_PROJECT = /外资|外商|合资|[台港澳侨德日韩]资|[台港侨]商/u
/** 37个项目总投资12亿美元，注册外资4.9亿美元: both are of them */
const OF_ALL = /^[^，。；]{0,16}投资[^，。；]*元，(?:合同|协议|注册)[^，。；\d]*$/u
/** How far around a count it is said that its projects are foreign. */
const AROUND = 12

/** The count of foreign projects directly before what they are to bring: 外资项目53个、合同外资61.3亿美元. */
export const foreignCount = (
  text: string,
  { amount, lead }: Setting,
  counted: readonly ProjectCount[]
): ProjectCount | null => {
  const last = counted.filter((count) => count.end <= amount.start).at(-1)
  if (!last || RECEIVED.test(lead)) return null
  const between = text.slice(last.end, amount.start)
  const around = text.slice(Math.max(0, last.start - AROUND), last.start + AROUND)
  return (FOREIGN_PROJECT.test(around) || OF_ALL.test(between)) && !LEAVES.test(between) ? last : null
}
