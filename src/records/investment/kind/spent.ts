import type { Head } from '../heads.js'
import { RESULT } from '../lexicon.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { ownTense, tenseOf } from '../tense.js'
import { DRAWN, drawn, GAINED, PROMISED } from './invested.js'
import { BOUGHT_TO_KEEP, FINISHED, WORKS_NOUNS } from './lexicon.js'
import { BUILDS, GIVEN, OF_WORKS } from './works.js'

/** 令公司耗资1亿美元: a loss */
const MADE_TO_PAY = /[令使让致][^，。；]{1,14}$/u
const GIVEN_NEXT = new RegExp(
  `^，(?:重点|主要|用于|用来|支持|对[^，。；]{0,10})?(?:给予|开展|进行)?(?:${GIVEN.source})`,
  'u'
)
const TREASURY = /(?:中央|省级?|国家|各级)财政[^，。；]{0,6}$|财政部[^，。；]{0,10}$/u
/** 花费2亿元收购甲厂: the verb also takes what anybody buys, so only works and firms count */
const SPENT_ON_ASSET = /收购|建设|建成|兴建|新建/u

/** How far into the next clause the purpose of an outlay is looked for. */
const PURPOSE_REACH = 24

const purposeOf = ({ tail, after }: Setting): string => tail + after.slice(0, PURPOSE_REACH)

/** Whether an outlay is a gift, a cost of running, a treasury's grant: no investment. */
const isNone = (head: Head, setting: Setting, prior: string): boolean => {
  const { tail, after } = setting
  if (tail.startsWith('回购')) return true
  const given = GIVEN.test(prior.slice(-8) + tail) || GIVEN_NEXT.test(after) || TREASURY.test(prior)
  if (head.sort !== 'equity' && given) return true
  return head.text === '花费' && !SPENT_ON_ASSET.test(purposeOf(setting))
}

/** 占股53%, 占45%的股份, 持股15%, 合资组建 */
const SHARE_NEXT = /^，?(?:各|分别)?(?:占|持)[^，。；]{0,8}(?:股|[\d.]+%|[一二三四五六七八九]成)/u

/** 投入9.6亿元治理异味，已通过环保验收 */
const WORKS_DONE = new RegExp(
  `^，(?:目前|现|均|项目)?(?:已经?|去年|前年|上个?月|(?:去年|今年)?\\d{1,2}月)(?:底|初|份)?(?:全部)?(?:通过|${FINISHED})`,
  'u'
)
/** 正投入3800万元更新吊机 */
const UNDER_WAY = /正在?$/u
/** “十一五”期间, which is over */
const PLAN_PERIOD = /“[^”]{1,3}五”(?:期间|时期)/u

/** 上半年，: a stretch of time that a report of figures looks back on */
const GONE_BY =
  /(?:^|，)(?:今年|去年|上年|20\d\d年)?(?:[上前]半年|[前第]?[一二三四]个?季度|前.{1,3}个月|1[—~至-]\d{1,2}月份?|去年|上年)，$/u

/** What the tense of the words around an outlay makes of it, or what is told to have come of it. */
const byTense = (head: Head, setting: Setting, prior: string): Reading | null => {
  const { lead, before, tail, after, elapsed } = setting
  const equity = head.sort === 'equity'
  const gap = lead.slice(head.end)
  // 出资1600万元，占股53%: a share, whatever has been told before
  if (equity && SHARE_NEXT.test(tail + after) && ownTense(lead) !== 'planned') return as('other', 'stake')
  const tense = PROMISED.test(tail) ? 'planned' : (ownTense(lead) ?? tenseOf(prior + gap, before))
  if (tense !== null) return tense === 'planned' ? as('planned', 'to-spend') : as('completed', 'spent')
  if (gap.startsWith('了') || head.text.endsWith('进去')) return as('completed', 'spent')
  const result = !equity && RESULT.test(purposeOf(setting)) && !UNDER_WAY.test(prior)
  if (result || (WORKS_DONE.test(after) && !tail.includes('的'))) return as('completed', 'spent-works-done')
  // 上半年，冷库项目投入207亿元，同比增长11%
  const counted = IN_STATISTICS.test(after) && (elapsed || GONE_BY.test(before))
  if (counted && head.sort === 'input' && !RENEWAL.test(prior)) return as('completed', 'spent-by-then')
  if (elapsed && head.sort === 'input' && PLAN_PERIOD.test(prior)) return as('completed', 'spent-by-then')
  return equity && GAINED.test(after) ? as('completed', 'spent') : null
}

/** 一期投入4300万元 */
const STAGE = /[一二三四首]期(?:工程|项目)?$/u
const BY_WHOM = /由[^，。；]{2,16}$/u

/** 项目总投入, 一期投入, 由甲厂兴建的水厂耗资: the cost of works that are named before it. */
const isCost = (head: Head, prior: string): boolean =>
  /总$/u.test(prior) ||
  STAGE.test(prior) ||
  ((head.text === '耗资' || BY_WHOM.test(prior)) && OF_WORKS.test(prior.replace(BY_WHOM, '')))

const RENEWAL = /(?:技改|技术改造|更新改造|固定资产)$/u
const IN_STATISTICS = /^，(?:同比|增长|下降|比)/u

/** 投入2亿元采购煤炭: goods for the trade, no asset */
const BUYS_GOODS = new RegExp(
  `^[^，。；]{0,6}(?:采购|购买|收购|订购|购进|购入|招标)(?![^，。；]{0,14}${BOUGHT_TO_KEEP})`,
  'u'
)
/** 2600万元冷链投资, 6000万港元矿泉水项目 */
const WORKS_NEXT = /^(?:的)?[^，。；、]{2,12}(?:项目|投资|工程)/u
/** ，5月可投用; ，9月前交付 */
const FINISHED_NEXT = new RegExp(
  `^，(?:预计|计划|将于|可于)?(?:今年|明年|年内|年底)?(?:\\d{1,2}月)?(?:底|初|份|前|中旬)?(?:即?[可将])?${FINISHED}`,
  'u'
)
/** 酒库抢修投入, 渠道整治共投入 */
const WORKS_BEFORE = new RegExp(`${WORKS_NOUNS}(?:工程|项目)?(?:共|总|一共)?$`, 'u')

/** What an outlay without tense is, by what it is for. */
const byPurpose = (head: Head, setting: Setting, prior: string): Reading | null => {
  const { tail, after } = setting
  const purpose = purposeOf(setting)
  if (head.sort === 'equity' && /利用外资/u.test(after)) return as('foreign', 'foreign-capital')
  if (isCost(head, prior)) return as('total', 'total-input')
  // 技改投入48亿元，同比增长18%: a statistic
  if (RENEWAL.test(prior) && IN_STATISTICS.test(after)) return as('fixed-asset', 'fixed-asset-sort')
  if (BUYS_GOODS.test(purpose)) return null
  if (BUILDS.test(purpose) || WORKS_NEXT.test(tail) || FINISHED_NEXT.test(after) || tail.startsWith('的'))
    return as('total', 'bare-input')
  if (head.sort === 'input' && WORKS_BEFORE.test(prior)) return as('total', 'bare-input')
  // 去年投入养护资金1.37亿元: gone with its year
  if (head.sort === 'input' && /去年|上年|前年/u.test(prior)) return as('completed', 'spent-last-year')
  return as('other', 'bare-outlay')
}

/** What an amount is that is put in or laid out (投入, 斥资, 出资): by its tense, else by what it is for. */
export const spent = (head: Head, setting: Setting): Reading | null => {
  const prior = setting.lead.slice(0, head.start)
  if (MADE_TO_PAY.test(prior)) return null
  if (head.sort === 'input' && DRAWN.test(prior)) return drawn(ownTense(prior))
  if (isNone(head, setting, prior)) return null
  return byTense(head, setting, prior) ?? byPurpose(head, setting, prior)
}
