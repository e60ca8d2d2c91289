import type { Head } from '../heads.js'
import { FIXED_ALWAYS, FIXED_SORTS, FOREIGN, SIGNING } from '../lexicon.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { ownTense, type Tense, tenseHandedOn, toCome } from '../tense.js'

const SIGNED = /(?:协议|签约|合同|意向)(?:计划|总)*$/u
const FIXED_EVEN_DONE = new RegExp(`${FIXED_ALWAYS}(?:完成)?(?:总)?$`, 'u')
const FIXED = new RegExp(`${FIXED_SORTS}(?:总)?$`, 'u')
export const DRAWN =
  /(?:吸引|带动|撬动|拉动|引导|引来|争取|引入|引进)(?:了|各方面|市县|各类|全社会|社会|民间|有效|总|新增|资本|形成|直接|相关|产业|项目|约|上下游|、|和)*$/u
const ENDS_FOREIGN = new RegExp(
  `${FOREIGN}$|(?:利用|使用|吸收|吸引)[^，。]{0,12}国家?(?:来华|对华)?$|RCEP[^，。]{0,6}$`,
  'u'
)
const OUTWARD =
  /对外(?:全行业|非金融类)?(?:直接)?$|非金融类直接$|对[^，。；]{1,14}(?:国家|地区|东盟|欧盟|欧洲|非洲|美国)(?:累计|新增|年度)?(?:直接)?$|对[非欧美]直接$/u
/** 外商投资1.2亿美元兴建的造纸厂: a verb, no name of a statistic */
const MAKES = /^[^，。；]{0,8}(?:建|设立|开办|成立|创办|的)/u
const DONE = /完成(?:了|的)?[^，。；：]{0,14}$|实现(?:产业|有效)?$/u
const STATED_TOTAL = /总$|概算$|估算$|静态$|动态$/u

/** 带动直接投资: no statistic of money from abroad */
const DRAWN_DIRECT = /(?:带动|撬动|拉动)(?:新增|产业|社会)?直接$/u

/** 对外非金融类直接投资, 外商直接投资 */
const directInvestment = (prior: string, tail: string): Reading | null => {
  if (OUTWARD.test(prior)) return as('other', 'outward')
  if (/直接$/u.test(prior)) {
    return /我国企业|中国企业|对外|境外/u.test(prior) ? as('other', 'outward') : as('foreign', 'foreign-direct')
  }
  return ENDS_FOREIGN.test(prior) && !MAKES.test(tail) ? as('foreign', 'foreign-direct') : null
}

/** 将带动社会投资50亿元: other people's money, to come or drawn already */
export const drawn = (tense: Tense): Reading => as(tense ?? 'other', 'drawn-investment')

/** ，为年计划的五成: only what is done is measured so */
const MEASURED_AFTER = /^，(?:约?为|约?占|达到?|完成)[^，；]{0,8}(?:计划|目标|任务)/u
/** 山南厂一期完成投资12亿元: what has completed it is named, and the plan of an earlier clause is another's */
const OF_ITS_OWN =
  /[^，。；重点大]{2}(?:[一二三四五六首]期(?:工程|项目)?|工程|基地|码头|铁路|高速|机场)(?:共|累计)?完成$/u

const completed = (own: Tense, past: string, setting: Setting): Reading => {
  const { after, outlook, elapsed, opening } = setting
  const before = setting.before + opening
  const said = elapsed || MEASURED_AFTER.test(after) || /已|累计|目前|去年|上年|截至/u.test(before + past)
  const planned = own === 'planned' || (!said && ((toCome(before) && !OF_ITS_OWN.test(past)) || outlook))
  return planned ? as('planned', 'to-complete') : as('completed', 'done')
}

/** 新签约项目投资额 */
const PROJECTS_SIGNED = /签约(?:的)?(?:招商)?项目(?:协议|计划|总)?$/u

/** 投资额, 投资规模: a name for the amount, which only words beside it give a tense. */
const named = (prior: string, gap: string, before: string): Reading => {
  if (PROJECTS_SIGNED.test(prior)) return as('signed', 'signed-projects')
  const tense = ownTense(prior.slice(-8) + gap)
  if (tense !== null) return as(tense, `${tense}-amount`)
  // 签订协议……其中首批两期投资额120亿元: what a part costs
  return SIGNING.test(before + prior) && !prior.startsWith('其中')
    ? as('signed', 'signed-amount')
    : as('total', 'amount-of-projects')
}

/** 前三季度光伏投资2229亿元，同比增长67%: a statistic of what was put in */
const GREW = /^，(?:同比|[比较](?:上年|去年))/u
/** 投资25亿元的承诺 */
export const PROMISED = /^的(?:承诺|计划|打算|意向|设想)/u

/** 投资11亿欧元，获得其26%的股份; 注资95亿元，获得49%的股权 */
export const GAINED = /^，?(?:以?获得|取得|获|拿下|换得|占有?|成为)[^，。；]{0,20}(?:股|控股|股东)/u

/** 宣布投资50亿元，开建工厂: under way, no plan any more */
const BEGUN = /^，(?:正式)?(?:开建|开工|动工)/u

/** What an amount is whose head is 投资: its sort where one is named, else its tense. */
export const invested = (head: Head, setting: Setting): Reading => {
  const { lead, before, tail } = setting
  const prior = lead.slice(0, head.start)
  const gap = lead.slice(head.end)
  if (SIGNED.test(prior)) return as('signed', 'signed-investment')
  const direct = DRAWN_DIRECT.test(prior) ? null : directInvestment(prior, tail)
  if (direct) return direct
  if (FIXED_EVEN_DONE.test(prior)) return as('fixed-asset', 'fixed-asset')
  const own = PROMISED.test(tail) ? 'planned' : BEGUN.test(setting.after) ? null : ownTense(prior + gap)
  // 技改投资要完成17亿元
  if (FIXED.test(prior) && own === 'planned' && gap.includes('完成')) return as('planned', 'to-complete')
  if (FIXED.test(prior) && !DONE.test(prior) && GREW.test(tail + setting.after))
    return as('fixed-asset', 'fixed-asset-sort')
  // 工业技改投资完成120亿元: the statistic is named before its verb
  if (FIXED.test(prior) && !DONE.test(prior) && /^完成/u.test(gap)) return as('fixed-asset', 'fixed-asset-sort')
  if (DONE.test(prior) || /完成/u.test(gap)) return completed(own, prior + gap, setting)
  // 引进投资1.5亿元的食品厂: what the plant costs
  if (DRAWN.test(prior) && tail.startsWith('的') && own !== 'planned') return as('total', 'project-of-amount')
  if (DRAWN.test(prior)) return drawn(own ?? tenseHandedOn(before))
  if (FIXED.test(prior)) return as('fixed-asset', 'fixed-asset-sort')
  if (/(?:拟|规划)$/u.test(prior)) return as('planned', 'planned')
  if (STATED_TOTAL.test(prior) || /总|概算|估算/u.test(head.text)) return as('total', 'total-amount')
  if (/计划|需求|预算/u.test(head.text)) return as('planned', 'planned-amount')
  if (/(?:年度|当年)$/u.test(prior) && head.text === '投资') return as('planned', 'planned-of-year')
  if (head.text !== '投资') return named(prior, gap, before)
  // 该项目投资28亿元: what it costs, whatever is to come of it
  if (own === null && /(?:该|这个|此|整个)项目(?:新增)?$/u.test(prior)) return as('total', 'amount-of-project')
  const tense = own ?? (tail.startsWith('的') ? null : tenseHandedOn(before))
  if (tense !== null) return as(tense, tense)
  if (gap.startsWith('了')) return as('completed', 'completed')
  if (GAINED.test(tail + setting.after)) return as('other', 'stake')
  if (GREW.test(tail + setting.after)) return as('completed', 'done-by-then')
  return as('total', tail.startsWith('的') ? 'project-of-amount' : 'bare-investment')
}
