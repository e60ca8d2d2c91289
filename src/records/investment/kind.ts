import type { Head } from './heads.js'
import { COMPLETED, FIXED_ALWAYS, FIXED_SORTS, FOREIGN, GOODS, PLANNED, SIGNING } from './lexicon.js'
import type { InvestmentKind } from './schema.js'
import type { Setting } from './setting.js'

/** What an amount is, and the rule that says so. */
export interface Reading {
  readonly kind: InvestmentKind
  readonly rule: string
}

/** Whether money is to come or has gone, where anything says it. */
export type Tense = 'planned' | 'completed' | null

const as = (kind: InvestmentKind, name: string): Reading => ({ kind, rule: `investment/${name}` })

const FIXED_EVEN_DONE = new RegExp(`${FIXED_ALWAYS}(?:完成)?(?:总)?$`, 'u')
const FIXED = new RegExp(`${FIXED_SORTS}(?:总)?$`, 'u')
const DRAWN =
  /(?:吸引|带动|撬动|拉动|引导|引来|争取|引入|引进)(?:了|各方面|各类|全社会|社会|民间|有效|总|新增|资本|形成|直接|相关|产业|项目|约|上下游|、|和)*$/u
const ENDS_FOREIGN = new RegExp(`${FOREIGN}$`, 'u')
const BUILDS =
  /^(?:资金)?(?:用于|用来|来|对|在[^，。；]{1,16})?[^，。；]{0,8}(?:(?<![组创])建|修|改造|扩|升级|打造|兴办|开发|更新|购置|引进|实施)/u
const DONE = /完成(?:了|的)?[^，。；：]{0,14}$/u

/** The tense of what stands around a trigger: its own clause decides, else the clauses before it in its segment. */
export const tenseOf = (lead: string, before: string): Tense => {
  // 年度计划的, 完成年度计划: a plan that is measured against
  // 计划7月开工建设的抚吉高速: what is planned there is not the money
  const main = lead.replace(/^.*[建设工施动产约户成办造]的/u, '')
  const own = main.replace(/(?:占|为|完成)?(?:全?年度?|季度)(?:计划|目标)(?:任务)?的?/gu, (match) =>
    /[占为的]/u.test(match) ? '' : match
  )
  if (PLANNED.test(own)) return 'planned'
  if (COMPLETED.test(own)) return 'completed'
  // 计划在X建厂，投资3亿元
  const clauses = before.split('，').filter((clause) => clause !== '')
  for (const clause of clauses.reverse().slice(0, 3)) {
    if (/亿|万元/u.test(clause)) return null
    if (/至今|以来|年来|年间|截至/u.test(clause)) return 'completed'
    if (/已|完成|目前/u.test(clause)) return null
    if (PLANNED.test(clause)) return 'planned'
  }
  return null
}

const invested = (head: Head, setting: Setting): Reading => {
  const { lead, before, tail } = setting
  const prior = lead.slice(0, head.start)
  const gap = lead.slice(head.end)
  if (/(?:协议|签约|合同|意向)(?:计划|总)*$/u.test(prior)) return as('signed', 'signed-investment')
  const direct = directInvestment(prior)
  if (direct) return direct
  const done = DONE.test(prior) || /完成/u.test(gap)
  if (FIXED_EVEN_DONE.test(prior)) return as('fixed-asset', 'fixed-asset')
  const own = tenseOf(prior + gap, '')
  if (done)
    return own === 'planned' || tenseOf('', before) === 'planned'
      ? as('planned', 'to-complete')
      : as('completed', 'done')
  if (DRAWN.test(prior)) return drawn(own ?? tenseOf('', before))
  if (FIXED.test(prior)) return as('fixed-asset', 'fixed-asset-sort')
  if (/总$|概算|估算|静态|动态/u.test(prior.slice(-4)) || /总|概算|估算/u.test(head.text)) {
    const signing = /额/u.test(head.text) && SIGNING.test(before + prior)
    return signing ? as('signed', 'signed-total') : as('total', 'total-amount')
  }
  return byTense(head, setting, own ?? tenseOf('', /^的/u.test(tail) ? '' : before))
}

/** 对外非金融类直接投资, 外商直接投资 */
const directInvestment = (prior: string): Reading | null => {
  if (/对外(?:全行业|非金融类)?(?:直接)?$|非金融类直接$/u.test(prior)) return as('other', 'outward')
  if (/直接$/u.test(prior))
    return /我国企业|中国企业|对外|境外/u.test(prior) ? as('other', 'outward') : as('foreign', 'foreign-direct')
  return ENDS_FOREIGN.test(prior) ? as('foreign', 'foreign-direct') : null
}

/** 将带动社会投资50亿元: other people's money, to come or drawn already */
const drawn = (tense: Tense): Reading => as(tense ?? 'other', 'drawn-investment')

const byTense = (head: Head, { lead, before, tail }: Setting, tense: Tense): Reading => {
  const gap = lead.slice(head.end)
  if (tense === 'planned') return as('planned', 'planned')
  if (tense === 'completed' || /^了/u.test(gap)) return as('completed', 'completed')
  if (head.text !== '投资') {
    return SIGNING.test(before + lead) ? as('signed', 'signed-amount') : as('total', 'amount-of-projects')
  }
  return /^的/u.test(tail) ? as('total', 'project-of-amount') : as('total', 'bare-investment')
}

const spent = (head: Head, { lead, before, tail }: Setting): Reading => {
  const tense = tenseOf(lead.slice(0, head.start), before)
  if (tense === 'planned') return as('planned', 'to-spend')
  if (tense === 'completed' || /^了/u.test(lead.slice(head.end))) return as('completed', 'spent')
  if (head.text === '耗资' && /^(?:收|并购|购)/u.test(tail)) return as('completed', 'spent')
  return BUILDS.test(tail) || /^的/u.test(tail) ? as('total', 'bare-input') : as('other', 'bare-outlay')
}

const bought = ({ lead, before, tail, sentence }: Setting): Reading => {
  if (tenseOf(lead, before) === 'planned' || /将|拟/u.test(before + tail)) return as('planned', 'purchase-planned')
  return /完成|已经|已[^，]{0,4}(?:收购|购)|收购了/u.test(sentence.text.slice(0, 300))
    ? as('completed', 'purchase-done')
    : as('other', 'purchase')
}

const signed = (head: Head, { before, lead, tail, sentence }: Setting): Reading | null => {
  const around = before + lead + tail
  const near = sentence.text.slice(0, 400)
  const investing = /投资|引资|招商|外资/u.test(around) || /项目/u.test(around)
  if (head.text !== '签约' && /投资|引资/u.test(head.text)) return as('signed', 'signed-investment')
  if (GOODS.test(around) || !(investing || /项目|投资|招商/u.test(near))) return null
  return as('signed', head.text === '签约' ? 'signed-projects' : 'signed-amount')
}

/** What kind an amount is that a head governs, or null where it is no investment after all. */
export const kindOf = (head: Head, setting: Setting): Reading | null => {
  switch (head.sort) {
    case 'invest':
      return invested(head, setting)
    case 'input':
    case 'spend':
    case 'equity':
      return spent(head, setting)
    case 'foreign':
      return as('foreign', 'foreign-capital')
    case 'inflow':
      return /外资金额/u.test(head.text) ? as('foreign', 'foreign-capital') : as('other', 'inflow')
    case 'signed':
      return signed(head, setting)
    case 'bought':
      return bought(setting)
    case 'built':
      return as('total', 'cost-of-works')
    case 'works':
      return /建|修|改造|安装|工程|水利|公路|道路|设施/u.test(setting.lead + setting.tail)
        ? as('other', 'raised-for-works')
        : null
    case 'capital':
      return /合资|出资|共同|设立|成立|组建/u.test(setting.sentence.text.slice(0, 300))
        ? as('other', 'registered-capital')
        : null
    case 'other':
      return null
  }
}
