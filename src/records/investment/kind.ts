import type { Head } from './heads.js'
import { DRAWN, drawn, GAINED, invested, PROMISED } from './invested.js'
import { FIRM, GOODS, PROJECT, RESULT, SIGNING } from './lexicon.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'
import { ownTense, tenseOf } from './tense.js'

const BUILDS =
  /^(?:资金)?，?(?:用于|用来|来|对|在[^，。；]{1,16})?[^，。；]{0,18}?(?:(?<![组创])建|修|改造|治理|整治|扩|升级|打造|兴办|开发|更新|购置|引进|实施|上[马了]|新上|铺设?了|开办|创办|开展[^，。；]{0,14}[中小]试|增设)/u
/** 投入12亿元扶持企业, 发放消费券: money given away, or spent on running */
const GIVEN =
  /补贴|补助|奖励|奖补|扶持|消费券|鼓励|引导(?!基金)|救助|救灾|贴息|优惠|推广|干预|宣传|培训|抢险|慰问|稳岗|保洁|运维|维护|日常|专项资金|转移支付|(?:采购|引入|订购)的|(?:用于|支持|投向)[^，。；]{0,10}(?:科技创新|研发|科研)|军事|援助/u
const GIVEN_NEXT = new RegExp(
  `^，(?:重点|主要|用于|用来|支持|对[^，。；]{0,10})?(?:给予|开展|进行)?(?:${GIVEN.source})`,
  'u'
)
/** 甲厂兴建的污水处理设施耗资1800万元 */
const OF_WORKS = new RegExp(`${PROJECT}[^，。；]{0,4}$`, 'u')
const TREASURY = /(?:中央|省级?|国家|各级)财政[^，。；]{0,6}$|财政部[^，。；]{0,10}$/u
/** 集资360万元，上了第一条铸造线 */
const STARTS_WORKS = /^，[^，。；]{0,2}上[了马]/u
const WORKS = /建|修|硬化|整治|购置|设备|技改|改造|安装|工程|水利|公路|道路|设施/u

/** Works that are paid for by their verb alone: 到平州办新厂, 在河口县建设加工园, 对生产线进行技术改造. */
const WORKED_ON =
  /^，?(?:并[^，。；]{2,24}，)?(?:用于|用来|来|对|为|到|在|去|于)?[^，。；]{0,24}?(?:(?<![组创])建(?!立)|盖|改造|扩|(?<!举)[兴开]?办(?:了|起)?[^，。；]{0,8}厂|技改|上[马了])/u
/** Verbs that take other things as well: 修渠, 购置设备, 打造产业园, but 修车, 引进人才, 打造特效. */
const MADE_OR_BOUGHT =
  /^，?(?:并[^，。；]{2,24}，)?(?:用于|用来|来|对|为|到|在|去|于)?[^，。；]{0,24}?(?:(?<!装)修(?!改)|打造|购置|购进|引进)(?<object>[^，。；]{1,24})/u
const LASTING =
  /路|桥|渠|坝|水库|房|楼|堤|站|学校|校舍|井|管道|管网|馆|球场|广场|市场|塔|厂|车间|园|基地|中心|街|景|线|设备|机组|机床|装置|设施|工程|大棚|窑|池|码头/u

const buysWorks = (purpose: string): boolean =>
  WORKED_ON.test(purpose) || LASTING.test(MADE_OR_BOUGHT.exec(purpose)?.groups?.['object'] ?? '')

/** 占股53%, 占45%的股份, 持股15%, 合资组建 */
const SHARE_NEXT = /^，?(?:各|分别)?(?:占|持)[^，。；]{0,8}(?:股|[\d.]+%|[一二三四五六七八九]成)/u

/** 2600万元冷链投资, 6000万港元矿泉水项目 */
const WORKS_NEXT = /^(?:的)?[^，。；、]{2,12}(?:项目|投资|工程)/u
/** ，5月可投用; ，9月前交付 */
const FINISHED_NEXT =
  /^，(?:预计|计划|将于|可于)?(?:今年|明年|年内|年底)?(?:\d{1,2}月)?(?:底|初|份|前|中旬)?(?:即?[可将])?(?:建成|投用|投产|交付|竣工|完工|投运|通车)/u
/** 酒库抢修投入, 渠道整治共投入 */
const WORKS_BEFORE = /(?:抢修|改造|整治|修缮|建设|扩建|治理)(?:工程|项目)?(?:共|总|一共)?$/u

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
  if (tail.startsWith('回购')) return null
  if (head.sort !== 'equity' && (GIVEN.test(prior.slice(-8) + tail) || GIVEN_NEXT.test(after) || TREASURY.test(prior)))
    return null
  if (head.text === '花费' && !/收购|建设|建成|兴建|新建/u.test(purpose)) return null
  // 出资1600万元，占股53%: a share, whatever has been told before
  if (head.sort === 'equity' && SHARE_NEXT.test(tail + after) && ownTense(lead) !== 'planned')
    return as('other', 'stake')
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
  if (BUILDS.test(purpose) || WORKS_NEXT.test(tail) || FINISHED_NEXT.test(after) || tail.startsWith('的'))
    return as('total', 'bare-input')
  if (head.sort === 'input' && WORKS_BEFORE.test(prior)) return as('total', 'bare-input')
  // 去年投入养护资金1.37亿元: gone with its year
  if (head.sort === 'input' && /去年|上年|前年/u.test(prior)) return as('completed', 'spent-last-year')
  return as('other', 'bare-outlay')
}

/** 认购新发行股份5000万股，总价3.4亿元 */
const PRICE_ALONE = /^(?:总价|涉资|作价|折价)/u
const OF_SHARES = /增持|认购|收购|并购|受让|股权|股份|转让[^，。；]{0,12}股|持股|入股|合资/u

/** 终止了一笔总价2亿美元的海外并购 */
const CALLED_OFF = /终止|取消|放弃|撤回|告吹/u

const bought = (head: Head, { lead, before, tail, sentence, last }: Setting): Reading | null => {
  if (CALLED_OFF.test(lead)) return null
  const told = head.text.startsWith('交易') && last?.block === sentence.block ? last.text.slice(-200) : ''
  const near = told + sentence.text.slice(0, 300)
  if (head.text.startsWith('交易') && !/收购|并购/u.test(near)) return null
  if (PRICE_ALONE.test(head.text) && !OF_SHARES.test(near)) return null
  if (head.text === '代价' && !/收购|并购/u.test(near.slice(0, 200))) return null
  if (!(FIRM.test(near) || /转让|并购|要约|收购/u.test(before) || head.text.startsWith('交易'))) return null
  if (tenseOf(lead, before) === 'planned' || /将|拟/u.test(told + before + tail))
    return as('planned', 'purchase-planned')
  return /(?<!预计[^，。；]{0,12}|有望[^，。；]{0,12})完成|已经|已[^，]{0,4}(?:收购|购)|收购了/u.test(near)
    ? as('completed', 'purchase-done')
    : as('other', 'purchase')
}

/** 签下10亿元的高端导管项目 */
const SIGNED_FOR = /^的?[^，。；、]{0,30}(?:项目|基地|工程|投资协议|投资合同)/u

const signed = (head: Head, { before, lead, tail, sentence, last }: Setting): Reading | null => {
  const around = before.split('，').slice(-2).join('，') + lead + tail
  const told = last?.block === sentence.block && sentence.text.startsWith('其中') ? last.text.slice(-80) : ''
  const near = told + sentence.text.slice(0, 400)
  if (/投资|引资|资金/u.test(head.text)) return as('signed', 'signed-investment')
  if (/^合同(?:总)?(?:金额|额)/u.test(head.text) && !/引资|投资|招商|(?:引进|签约)[^，。；]{0,8}项目/u.test(around))
    return null
  if (head.text === '签下' && !SIGNED_FOR.test(tail)) return null
  if (GOODS.test(around) || !/项目|投资|招商|引资|外资|洽谈会|推介会|合作协议/u.test(near)) return null
  return as('signed', head.text === '签约' ? 'signed-projects' : 'signed-amount')
}

/** 年内完成引战，引资不少于6亿元 */
const AIMED = /(?:年内|力争|确保|计划|拟|(?<!只)要)[^。；已]{0,40}$/u

/** How near to an inflow a signing stands. */
const SIGNED_NEAR = 20

/** 引资, 到位资金, 社会资本: by what is said of it, else neither foreign nor of a tense. */
const inflow = (head: Head, { amount, lead, before, tail, after, sentence }: Setting): Reading | null => {
  const prior = lead.slice(0, head.start)
  if (/(?:协议|合同|签约|意向)$/u.test(prior)) return as('signed', 'signed-investment')
  if (/(?:外商|外国|境外)投资(?:实际|累计|已)*$/u.test(prior)) return as('foreign', 'foreign-capital')
  // 现场签约12项，引资总额64亿元
  if (/^(?:招商)?引资/u.test(head.text) && SIGNING.test(before.slice(-SIGNED_NEAR)))
    return as('signed', 'signed-investment')
  // 合同外资61亿美元，实际到账资金33亿美元
  if (amount.value.currency !== 'CNY' && /外资|外商/u.test(before)) return as('foreign', 'foreign-capital')
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
  if (/上级|中央|预算|财政|省级|国家|国债|整合[^，。；]{0,4}(?:涉农|衔接|扶贫)/u.test(head.text)) return null
  if (head.text.includes('入股')) return as('other', 'raised-shares')
  if (head.text === '建设资金' && !/到位|落实|筹|争取|安排/u.test(around)) return null
  const told = last?.block === sentence.block ? last.text.slice(-80) : ''
  // 争取资金2亿元，建成保障房: what was striven for has come
  const won = RESULT.test(tail + after) || /去年|上年|已|以来/u.test(lead)
  const planned = ownTense(won ? lead.replace(/争取/u, '') : lead) === 'planned'
  const setWide = planned ? told + before : before.slice(-40)
  if (!WORKS.test(setWide + around + after.slice(0, 24)) && !STARTS_WORKS.test(tail + after)) return null
  if (planned) return as('planned', 'to-raise-for-works')
  if (/^(?:[筹集自]+资|自筹)/u.test(head.text) && /^修|^[新兴改扩]?建/u.test(tail))
    return as('total', 'raised-and-built')
  // 已整合投入资金2.35亿元，建成冷库68座; 整合各类资金22亿元投向冷链
  return /整合/u.test(head.text) && (/^投[向入]/u.test(tail) || RESULT.test(tail + after))
    ? as('completed', 'raised-and-spent')
    : as('other', 'raised-for-works')
}

/** 全年资本开支预算为25亿元, 上半年资本开支9.3亿元 */
const capitalExpense = ({ lead, before, elapsed }: Setting): Reading => {
  const done = elapsed || /购建|已|去年|上年|[上前][半年]|季度/u.test(lead) || tenseOf(lead, before) === 'completed'
  return done && !/预算|预计|计划|将/u.test(lead) ? as('completed', 'capital-expense') : as('planned', 'capital-budget')
}

/** 用1.6亿元建起中试线, 挤出180万元进行技术改造; 花3万元 for anything else is none */
const paid = ({ lead, before, tail, after }: Setting): Reading | null => {
  const purpose = tail + after.slice(0, 40)
  // 一期工程只花了2.7亿元
  if (/花[费了掉]*$/u.test(lead) && OF_WORKS.test(lead.replace(/[只仅共一]*花[费了掉]*$/u, '')))
    return as('total', 'cost-of-works')
  if (/为了?(?:上|建|修|盖|改造|打造)/u.test(before) && /花[费了掉]*$/u.test(lead)) return as('total', 'cost-of-works')
  if (GIVEN.test(tail) || !buysWorks(purpose) || /[每人户]/u.test(lead.slice(-6))) return null
  const tense = tenseOf(lead.replace(/了$/u, ''), before)
  if (tense !== null) return as(tense, `paid-for-works-${tense}`)
  return /^[^，。；]{0,3}[建盖办上换][起成上了]+/u.test(tail) && /拿出|押上/u.test(lead)
    ? as('completed', 'paid-for-works-completed')
    : as('total', 'paid-for-works')
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
    case 'capex':
      return capitalExpense(setting)
    case 'pay':
      return paid(setting)
    case 'round':
      return as('other', 'financing-round')
    case 'other':
      return null
  }
}
