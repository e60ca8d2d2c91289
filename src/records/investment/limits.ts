import { THAN } from './lexicon.js'
import type { Setting } from './setting.js'

const GENERIC =
  '(?:重大|重点|产业|工业|制造业|大|在建|新建|续建|新设|新|签约|外资|技改|基础设施|民间|招商|引资|开工|市级|省级|先进|服务业|农业|科技|引进|投资|储备|新开工|优质|、|及|和){0,6}'
/** 亿元以上的项目, 500万元以上的27项, 10亿元以上企业 */
const CLASS = new RegExp(
  `^(?:以上|以下|及以上|以内)?的?(?:\\d[^，。；]{0,4})?${GENERIC}(?:项目|工程|企业|公司|产业|大户|的?\\d+[个项家])`,
  'u'
)
/** 超10亿元项目12个, 超10亿元的内资产业项目500个, 超50亿元的有4个, 三个投资超20亿元的大项目 */
const COUNTED_CLASS =
  /^(?:的?[\p{Script=Han}、]{0,10}?(?:项目|工程|企业)(?:共|达|有)?\d+[个项家]|的(?:共?有)?\d+[个项家])/u
const COUNTED_BEFORE = /[\d一二两三四五六七八九十百][个项家](?:总?投资)(?:额)?$/u
/** 以上, 过亿元, 超千万美元: what only delimits; a figure with digits (超20亿元) may be the amount of one project */
const LIMIT = /以上|以下|以内|之上|^(?:超过?|过|上|逾)[十百千]?[万亿](?:[美欧港日]?元)$/u
/** 对投资5000万元以上的重建项目，一律: a rule for all of a class */
const EVERY = /(?:^|，)(?:对|凡|凡是|每个|所有)[^，。；]{0,8}$/u
/** 由100亿元压减至80亿元: what it was, and is no more */
const CUT = /^(?:压减|压缩|缩减|削减|调减|核减|下调)[到至为]/u
const FIRST_OF_CLASS = /(?:首个|首座|首家|第一个|第一座|第一家|唯一)[^，。；]{0,10}$/u
/** 突破300亿元大关，达312亿元: a mark that was passed, and the amount */
const MARK = /^(?:大关|关口|台阶)$/u
/** 10亿元级, 百亿级 */
const GRADE = /^(?:级|量级|俱乐部)/u
const EACH = new RegExp(
  `(?:单体|单项|单个|人均|户均|亩均|平均|每[个家户亩人名台座公项]|[上下]限|门槛|(?<!高)标准|${THAN}[^，。；]{1,12}|同比)[^，。；]{0,8}$`,
  'u'
)
/** 约合人民币21亿元 after the amount that it repeats */
const CONVERSION = /(?:约合|折合|合|相当于|约|等于|即)(?:成|为)?(?:人民币)?(?:约|近|超)?$/u
/** 每股32美元、总额约48亿美元: no other money */
const SUM_OF_SHARES = /总额|总价/u
/** 下达5亿元，支持灾区应急恢复重建: help in need, no asset */
const RELIEF = /救灾|抢险|应急恢复|灾后|恢复重建|受灾/u
const GRANTED = /下达|拨付|安排|紧急|预拨/u
/** 22个项目投资额均超过5000万元: a bound that each of them keeps */
const BOUND_OF_EACH = /(?:均|都)(?:超过?|在|高于|不低于|不少于|逾|过)$/u
/** Smaller sums are prices and fees. */
const LEAST = 10_000
const INCREASE = /(?:增加|增长|增多|多|减少|下降|少|提高|增|扩大|高出|追高|多出|净增)了?(?:约|近|超过?|逾)?$/u

/** Whether an amount is told as one that is no more: its heir takes what it was read as. */
export const isCutDown = ({ tail }: Setting): boolean => CUT.test(tail)

/** Whether an amount only delimits a class, grades, averages, repeats another in other money, or is a change. */
export const statesNothing = (setting: Setting): boolean => {
  const { amount, lead, tail, masked, from, to } = setting
  const stated = masked.slice(from, to)
  if (amount.value.amount < LEAST) return true
  if (amount.value.per !== null && !amount.value.per.startsWith('年')) return true
  if (GRANTED.test(lead) && RELIEF.test(lead + tail + setting.after.slice(0, 30))) return true
  if (BOUND_OF_EACH.test(lead + stated.replace(/\d.*$/su, '')) && amount.value.modifier !== 'exact') return true
  // 首个投资过亿元的枢纽: no more than that it is one of a class
  if (FIRST_OF_CLASS.test(lead) && LIMIT.test(stated) && tail.startsWith('的')) return true
  if (
    (MARK.test(tail) && /^，(?:达|为|实现|增)/u.test(setting.after)) ||
    GRADE.test(tail) ||
    EACH.test(lead) ||
    INCREASE.test(lead)
  )
    return true
  if (LIMIT.test(stated) && (CLASS.test(tail) || EVERY.test(lead))) return true
  // 其中过10亿元的3个; 5亿至10亿元项目9个: a class with its number
  if ((/过$/u.test(lead) || amount.value.max !== null) && COUNTED_CLASS.test(tail)) return true
  if (
    amount.value.modifier === 'over' &&
    (COUNTED_CLASS.test(tail) || (COUNTED_BEFORE.test(lead) && /^的/u.test(tail)))
  )
    return true
  // 总投资12亿元的甲港、投资约6亿元的乙园: another amount
  const repeats = (setting.bracketed && lead.length <= 10) || (setting.follows && !/[的、投]/u.test(lead))
  return (
    repeats &&
    !SUM_OF_SHARES.test(lead) &&
    CONVERSION.test(lead + (stated.startsWith('约') ? '约' : '')) &&
    /元|币/u.test(masked.slice(Math.max(0, from - lead.length - 2), from))
  )
}
