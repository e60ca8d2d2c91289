import type { Modifier } from '../../core/modifier.js'
import type { Setting } from './setting.js'

/** 至少需要新增投资2万亿元以上, 不低于去年2.3亿美元: the bound stands before the verb or the year */
const AT_LEAST = /(?:至少|起码|最少|不(?:得|应)?(?:低于|少于))[^，。；：\d]{0,12}$/u

/** 突破到1200亿元 */
const BROKEN_THROUGH = /突破[到至了]$/u

/** How exact an amount is said to be: by the words at it, or by a bound that stands before its verb. */
export const modifierOf = ({ amount, lead }: Setting): Modifier => {
  const { modifier } = amount.value
  if (modifier === 'exact' && BROKEN_THROUGH.test(lead)) return 'over'
  return (modifier === 'exact' || modifier === 'over') && AT_LEAST.test(lead) ? 'at-least' : modifier
}
