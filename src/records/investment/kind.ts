import type { Head } from './heads.js'
import { DRAWN, drawn, GAINED, invested, PROMISED } from './invested.js'
import { FIRM, GOODS, PROJECT, RESULT } from './lexicon.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'
import { ownTense, tenseOf } from './tense.js'

const BUILDS =
  /^(?:资金)?，?(?:用于|用来|来|对|在[^，。；]{1,16})?[^，。；]{0,18}?(?:(?<![组创])建|修|改造|治理|整治|扩|升级|打造|兴办|开发|更新|购置|引进|实施|上[马了])/u
/** 投入12亿元扶持企业, 发放消费券: money given away, or spent on running */
const GIVEN =
  /补贴|补助|奖励|奖补|扶持|消费券|鼓励|引导(?!基金)|救助|救灾|贴息|优惠|推广|干预|宣传|培训|抢险|慰问|稳岗|保洁|运维|维护|日常|专项资金|转移支付|(?:采购|引入|订购)的|(?:用于|支持|投向)[^，。；]{0,10}(?:科技创新|研发|科研)/u
const GIVEN_NEXT = new RegExp(
  `^，(?:重点|主要|用于|用来|支持|对[^，。；]{0,10})?(?:给予|开展|进行)?(?:${GIVEN.source})`,
  'u'
)
/** 甲厂兴建的污水处理设施耗资1800万元 */
const OF_WORKS = new RegExp(`${PROJECT}[^，。；]{0,4}$`, 'u')
const TREASURY = /(?:中央|省级?|国家|各级)财政[^，。；]{0,6}$|财政部[^，。；]{0,10}$/u
const WORKS = /建|修|硬化|整治|购置|设备|技改|改造|安装|工程|水利|公路|道路|设施/u

/** 投入2亿元采购煤炭: goods for the trade, no asset */
const BUYS_GOODS =
  /^[^，。；]{0,6}(?:采购|购买|收购|订购|购进|购入|招标)(?![^，。；]{0,14}(?:设备|生产线|机|土地|厂房|股|公司|企业|船|车|资产|系统))/u
/** 令公司耗资1亿美元: a loss */
const MADE_TO_PAY = /[令使让致][^，。；]{1,14}$/u
const RENEWAL = /(?:技改|技术改造|更新改造|固定资产)$/u
/** 一期投入4300万元 */
const STAGE = /[一二三四首]期(?:工程|项目)?$/u

/** 投入9.6亿元治理异味，已通过环保验收 */
const WORKS_DONE =
  /^，(?:目前|现|均|项目)?(?:已经?|去年|前年|上个?月|(?:去年|今年)?\d{1,2}月)(?:底|初|份)?(?:全部)?(?:通过|建成|完工|投产|投用|达产|竣工|交付)/u

/** 正投入3800万元更新吊机 */
const UNDER_WAY = /正在?$/u
/** “十一五”期间, which is over */
const PLAN_PERIOD = /“[^”]{1,3}五”(?:期间|时期)/u

const spent = (head: Head, { lead, before, tail, after, elapsed }: Setting): Reading | null => {
  const prior = lead.slice(0, head.start)
  if (MADE_TO_PAY.test(prior)) return null
  if (head.sort === 'input' && DRAWN.test(prior)) return drawn(ownTense(prior))
  const purpose = tail + after.slice(0, 24)
  if (head.sort !== 'equity' && (GIVEN.test(prior.slice(-8) + tail) || GIVEN_NEXT.test(after) || TREASURY.test(prior)))
    return null
  if (head.text === '花费' && !/收购|建设|建成|兴建|新建/u.test(purpose)) return null
  const tense = PROMISED.test(tail) ? 'planned' : (ownTense(lead) ?? tenseOf(prior + lead.slice(head.end), before))
  if (tense !== null) return tense === 'planned' ? as('planned', 'to-spend') : as('completed', 'spent')
  if (lead.slice(head.end).startsWith('了') || head.text.endsWith('进去')) return as('completed', 'spent')
  if (
    (WORKS_DONE.test(after) && !tail.includes('的')) ||
    (head.sort !== 'equity' && RESULT.test(purpose) && !UNDER_WAY.test(prior))
  )
    return as('completed', 'spent-works-done')
  if (elapsed && head.sort === 'input' && PLAN_PERIOD.test(prior)) return as('completed', 'spent-by-then')
  if (head.sort === 'equity' && GAINED.test(after)) return as('completed', 'spent')
  if (head.sort === 'equity' && /利用外资/u.test(after)) return as('foreign', 'foreign-capital')
  if (
    /总$/u.test(prior) ||
    STAGE.test(prior) ||
    ((head.text === '耗资' || /由[^，。；]{2,16}$/u.test(prior)) &&
      OF_WORKS.test(prior.replace(/由[^，。；]{2,16}$/u, '')))
  )
    return as('total', 'total-input')
  // 技改投入48亿元，同比增长18%: a statistic
  if (RENEWAL.test(prior) && /^，(?:同比|增长|下降|比)/u.test(after)) return as('fixed-asset', 'fixed-asset-sort')
  if (BUYS_GOODS.test(purpose)) return null
  return BUILDS.test(purpose) || tail.startsWith('的') ? as('total', 'bare-input') : as('other', 'bare-outlay')
}

/** 认购新发行股份5000万股，总价3.4亿元 */
const PRICE_ALONE = /^(?:总价|涉资|作价)/u
const OF_SHARES = /增持|认购|收购|并购|受让|股权|股份/u

/** 终止了一笔总价2亿美元的海外并购 */
const CALLED_OFF = /终止|取消|放弃|撤回|告吹/u

const bought = (head: Head, { lead, before, tail, sentence, last }: Setting): Reading | null => {
  if (CALLED_OFF.test(lead)) return null
  const told = head.text.startsWith('交易') && last?.block === sentence.block ? last.text.slice(-200) : ''
  const near = told + sentence.text.slice(0, 300)
  if (head.text.startsWith('交易') && !/收购|并购/u.test(near)) return null
  if (PRICE_ALONE.test(head.text) && !OF_SHARES.test(near)) return null
  if (!(FIRM.test(near) || /转让|并购|要约|收购/u.test(before) || head.text.startsWith('交易'))) return null
  if (tenseOf(lead, before) === 'planned' || /将|拟/u.test(told + before + tail))
    return as('planned', 'purchase-planned')
  return /(?<!预计[^，。；]{0,12}|有望[^，。；]{0,12})完成|已经|已[^，]{0,4}(?:收购|购)|收购了/u.test(near)
    ? as('completed', 'purchase-done')
    : as('other', 'purchase')
}

/** 签下10亿元的高端导管项目 */
const SIGNED_FOR = /^的?[^，。；、]{0,30}(?:项目|基地|工程|投资协议|投资合同)/u

const signed = (head: Head, { before, lead, tail, sentence }: Setting): Reading | null => {
  const around = before.split('，').slice(-2).join('，') + lead + tail
  const near = sentence.text.slice(0, 400)
  if (/投资|引资|资金/u.test(head.text)) return as('signed', 'signed-investment')
  if (/^合同(?:总)?(?:金额|额)/u.test(head.text) && !/引资|投资|招商|(?:引进|签约)[^，。；]{0,8}项目/u.test(around))
    return null
  if (head.text === '签下' && !SIGNED_FOR.test(tail)) return null
  if (GOODS.test(around) || !/项目|投资|招商|引资|外资|洽谈会|推介会|合作协议/u.test(near)) return null
  return as('signed', head.text === '签约' ? 'signed-projects' : 'signed-amount')
}

/** 年内完成引战，引资不少于6亿元 */
const AIMED = /(?:年内|力争|确保|计划|拟|(?<!只)要)[^。；已]{0,40}$/u

/** 引资, 到位资金, 社会资本: by what is said of it, else neither foreign nor of a tense. */
const inflow = (head: Head, { lead, before, tail, after, sentence }: Setting): Reading | null => {
  const prior = lead.slice(0, head.start)
  if (/(?:协议|合同|签约|意向)$/u.test(prior)) return as('signed', 'signed-investment')
  if (/(?:外商|外国|境外)投资(?:实际|累计|已)*$/u.test(prior)) return as('foreign', 'foreign-capital')
  const countrywide = head.text === '引资' && /我国|全国/u.test(sentence.text.slice(0, 300))
  if (countrywide || /外资金额/u.test(head.text)) return as('foreign', 'foreign-capital')
  if (!head.text.includes('资本'))
    return AIMED.test(before + lead) ? as('planned', 'inflow-planned') : as('other', 'inflow')
  const tense = tenseOf(prior, before) ?? (RESULT.test(tail + after) ? 'completed' : null)
  return as(tense ?? 'other', 'drawn-capital')
}

/** 拟自筹资金5亿元, 共需筹资52亿元: money raised, where works are spoken of */
const raised = (head: Head, { lead, before, tail, after, last, sentence }: Setting): Reading | null => {
  const around = lead + tail
  if (/上级|中央|预算|财政|省级|国家/u.test(head.text)) return null
  if (head.text === '建设资金' && !/到位|落实|筹|争取|安排/u.test(around)) return null
  const told = last?.block === sentence.block ? last.text.slice(-80) : ''
  // 争取资金2亿元，建成保障房: what was striven for has come
  const planned = ownTense(RESULT.test(tail + after) ? lead.replace(/争取/u, '') : lead) === 'planned'
  const setWide = planned ? told + before : before.slice(-40)
  if (!WORKS.test(setWide + around + after.slice(0, 24))) return null
  return planned ? as('planned', 'to-raise-for-works') : as('other', 'raised-for-works')
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
      return inflow(head, setting)
    case 'signed':
      return signed(head, setting)
    case 'bought':
      return bought(head, setting)
    case 'built':
      return as('total', 'cost-of-works')
    case 'works':
      return raised(head, setting)
    case 'capital':
      return /合资|出资|共同|设立|成立|组建/u.test(setting.sentence.text.slice(0, 300))
        ? as('other', 'registered-capital')
        : null
    case 'round':
      return as('other', 'financing-round')
    case 'other':
      return null
  }
}
