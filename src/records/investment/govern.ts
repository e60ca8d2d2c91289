import { anyOf } from '../../core/lexicon.js'
import { type Head, headsOf } from './heads.js'
import { asPart, inherited, isRise, ownFunds } from './inherit.js'
import { kindOf } from './kind/index.js'
import { headInClauseBefore } from './level.js'
import { GAP_WORDS, NOT_INVESTED, OTHER_HEADS, RESULT } from './lexicon.js'
import { purchase } from './purchase.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'
import { tenseOf } from './tense.js'

const GAP = new RegExp(`^${anyOf(GAP_WORDS)}*$`, 'u')
const LONGEST_GAP = 24
/** 投资4个项目、金额6.3亿元 */
const COUNT_GAP = /^了?\d+[个项][^，。；：、\d]{0,6}项目、?(?:总?金额|总额)?(?:共计?|达|合计)?$/u
/** 投入农田水利建设资金11.6亿元 */
const FUNDS_GAP = /^[^，。；：]{0,14}资金(?:共计?|总计|合计|累计|达到?)*$/u
const FISCAL = /财政|专项|救灾|扶贫|帮扶|衔接|对口|援疆|援藏|补助|奖补|信贷|研发|科研|贷款/u
/** 投入援疆资金2亿元建设厂房 */
const AID = /援[疆藏青]|对口|帮扶/u
/** 投入扶贫资金4.3亿元，实施项目126个 */
const PROJECTS_RUN = /^，(?:共|先后)?实施(?:了)?[^，。；\d]{0,14}(?:项目|工程)/u
/** 技改投资前10个月完成436亿元 */
const TIME_IN_GAP =
  /^(?:今年|去年|全年|当月|上半年|[前第]?[一二三四]季度|前[一二两三四五六七八九十\d]{1,2}个?(?:月|季度)|\d{1,2}月?[至—-]\d{1,2}月份?)(?=完成|达|安排)/u
const PUT: ReadonlySet<string> = new Set(['invest', 'input', 'spend'])
const OTHER = new RegExp(anyOf(OTHER_HEADS), 'u')
/** 6800亿元的中央预算内投资, 3亿元外资 */
const HEAD_AFTER = new RegExp(
  `^的?[^，。；：、\\d]{0,12}?(?:投资(?:额)?(?!${NOT_INVESTED}|建|兴|于|[\\d])|外资(?!企))`,
  'u'
)
/** 下达1000亿元中央预算内投资计划, 1000亿元建设项目清单 */
const PLAN_AFTER =
  /^的?(?![^，。；：、]{0,14}(?:债|贷款|补[助贴]))[^，。；：、\d]{0,14}?(?:投资计划|建设项目清单|项目清单)(?!完成)/u
/** 1.3亿元的扩建, 2亿元技改项目 */
const WORKS_AFTER = /^的[^，。；：、\d]{0,6}?(?:扩建|改扩建|技改|改造|新建|扩能)(?:项目|工程)?(?=[，。；、]|$)/u
/** 安排3800万元，用于新建停车库: what is set aside for works */
const ALLOTTED = /(?:安排|列支|拿出)(?:财政|自有|本级)?(?:资金)?$/u
const FOR_WORKS =
  /^，?(?:专门|全部|主要)?(?:(?:用于|用来)[^，。；]{0,16}(?:建设|改造)(?=[，。；]|$)|(?:用于|用来)?(?:新建|改建|扩建|改扩建|建设|修建|改造|购置|兴建))/u

const allotted = ({ lead, before, tail, after, elapsed }: Setting): Reading | null => {
  if (!ALLOTTED.test(lead) || !(FOR_WORKS.test(tail + after) || RESULT.test(tail + after)) || FISCAL_GIVER.test(lead))
    return null
  // 安排12亿元，对设备更新给予奖补: money given away
  if (/^，?[^，。；]{0,16}(?:给予|予以|进行)?(?:奖补|补助|补贴|奖励|贴息)/u.test(tail + after)) return null
  const tense = tenseOf(lead.replace(/安排/u, ''), before)
  // 年初拿出8700万元, 拿出1200万元，更新公交车: gone, as what is only set aside (安排) is not
  const given = /拿出/u.test(lead) && (elapsed || RESULT.test(tail + after) || /年初/u.test(before + lead))
  const done = (given && tense === null) || tense === 'completed' || /已|累计|先后|去年|上年|以来/u.test(lead)
  return done ? as('completed', 'allotted') : as('planned', 'to-allot')
}

/** 募集资金5.6亿元，其中3.9亿元投向轮胎项目 */
const PUT_INTO = /^(?:将|拟)?(?:投向|投入|用于|投建|建设|新建)[^，。；]{0,30}(?:项目|工程|建设|基地|生产线|工厂)/u
const FUNDS_RAISED = /募集|募资|超募|定增|定向增发/u

const raisedFor = ({ lead, before, opening, tail }: Setting): Reading | null =>
  PUT_INTO.test(tail) && FUNDS_RAISED.test(before + opening + lead) && !/已/u.test(lead + tail)
    ? as('planned', 'raised-for-project')
    : null

/** 把全部家当1.3亿元投到差别化纤维上, 将补偿款中的2亿元投入核桃加工 */
const PUT_DOWN =
  /^(?:全部|都)?(?:投(?:到|进|向|在)|投入(?!使用|运营|生产|市场|运行)|用(?:在|到)(?=[^，。；]{0,16}(?:[建修]|改造|厂|线)))/u
const TAKES_SUM = /(?:将|把)[^，。；]{2,24}$/u

const putInto = ({ lead, before, tail, after }: Setting): Reading | null => {
  if (
    !PUT_DOWN.test(tail) ||
    !TAKES_SUM.test(lead) ||
    FISCAL_GIVER.test(lead) ||
    /研发|补贴|补助|救/u.test(tail + after.slice(0, 20))
  )
    return null
  return as(tenseOf(lead.replace(/将/u, ''), before) ?? 'total', 'put-into')
}

/** 中央财政安排: a transfer */
const FISCAL_GIVER = /中央|国家|省级?财政|补助|专项/u

/** 抓好南方铜业100亿元产业园: the works stand behind their cost; 打造100亿元产业园 is what they are to bring in */
const WORKS_NAMED =
  /^的?(?!以|级|规模|重点|重大|订单|采购|大|[用投建在由给是为与和将已及兴新购引支实修改])[^，。；、\d的]{2,14}?(?:产业园|项目|基地|工厂|生产线|综合体)(?=$|[，。；、！？等建开落投是正]|\n)/u
const NO_COST = /中标|签约|加码|承[建接]|投标|该|债|贷|补[助贴]|订单|采购|资金|扶持|消费|工程款|财政|保障|产值|收入/u
const BRINGS_IN = /打造|培育|形成|建成|冲刺|迈向|目标|规模|级|实现|年产|过|达$/u

/** 160亿元的聚酯项目上月奠基 */
const LAID = /^的?[^，。；、]{2,24}(?:项目|工程|基地|产业园)[^，。；、]{0,6}(?:奠基|开工|动工|落户|落地)/u

/** 投资额最大的是甲项目，达8.6亿元; 乙项目虽只有2.1亿元: what a project costs, where investments are spoken of */
const COSTS = /(?:项目|工程|基地)[，]?(?:虽然?|就|却|也)?(?:只有|仅有?|高?达到?|达)$/u
const LONGEST_COSTS = 60

const costOfProject = ({ lead, before, sentence, last }: Setting): Reading | null => {
  if (!COSTS.test((before + lead).slice(-LONGEST_COSTS)) || headsOf(lead).some(({ sort }) => sort === 'other'))
    return null
  const told = sentence.text.slice(0, 200) + (last?.block === sentence.block ? last.text.slice(-100) : '')
  return told.includes('投资') ? as('total', 'cost-of-project') : null
}

/** 近2亿元B轮融资 */
const ROUND_AFTER =
  /^的?(?:[A-Z]\d?\+{0,2}|Pre-[A-Z]|天使|种子|战略|[新首][一二]?|[一二三四五])轮[^，。；、\d]{0,6}融资/u

const headAfter = ({ lead, before, tail, masked, from, to }: Setting): Reading | null => {
  if (PLAN_AFTER.test(tail)) return as('planned', 'plan-after')
  if ((WORKS_AFTER.test(tail) || LAID.test(tail)) && headsOf(lead).length === 0) return as('total', 'works-after')
  const works = WORKS_NAMED.exec(tail)?.[0]
  if (
    works !== undefined &&
    /[\d一二两三四五六七八九]/u.test(masked.slice(from, to)) &&
    !NO_COST.test(works) &&
    !BRINGS_IN.test(lead) &&
    headsOf(lead).length === 0
  )
    return as('total', 'works-named')
  if (ROUND_AFTER.test(tail)) return as('other', 'financing-round')
  const head = HEAD_AFTER.exec(tail)?.[0]
  if (head === undefined || OTHER.test(head.replace('预算内', ''))) return null
  if (/外资|外商|外国/u.test(head)) return as('foreign', 'foreign-after')
  const tense = tenseOf(lead, before)
  return as(tense ?? 'other', tense === null ? 'amount-before' : `amount-before-${tense}`)
}

/** 投入国债资金和自筹资金4300万元: where it comes from stands between the verb and the amount. */
const RAISED_GAP = /^[^，。；：]{0,12}$/u

/** The head that governs an amount: the nearest, but for the verb that money raised is put in with. */
const governor = (lead: string): Head | undefined => {
  const heads = headsOf(lead)
  const last = heads.at(-1)
  if (last?.sort !== 'works') return last
  return heads.findLast(({ sort, end }) => sort === 'input' && RAISED_GAP.test(lead.slice(end, last.start))) ?? last
}

/** What the nearest head before the amount makes of it; `none` where that is another kind of money. */
const headBefore = (setting: Setting): Reading | 'none' | null => {
  const head = governor(setting.lead)
  if (!head) return headInClauseBefore(setting)
  const gap = setting.lead.slice(head.end)
  if (head.sort === 'other') return 'none'
  const use = setting.tail + setting.after.slice(0, LONGEST_GAP)
  const forWorks = FOR_WORKS.test(use)
  const spentOnWorks = PROJECTS_RUN.test(use) || RESULT.test(use)
  const carries =
    GAP.test(gap.replace(TIME_IN_GAP, '')) ||
    (head.sort === 'invest' && COUNT_GAP.test(gap)) ||
    (PUT.has(head.sort) && FUNDS_GAP.test(gap) && (!FISCAL.test(gap) || (forWorks && AID.test(gap)) || spentOnWorks))
  if (gap.length > LONGEST_GAP || !carries) return null
  // 投资3.8亿，已经花了1.2亿: what is spent on nothing named may be part of the amount before
  return kindOf(head, setting) ?? (head.sort === 'pay' ? null : 'none')
}

/**
 * What an amount is, judged by what governs it: a purchase around it, the nearest head before it, a head after it, or
 * the amount before it. `previous` is the reading of that amount where it stands in the same sentence.
 */
export const readingOf = (setting: Setting, previous: Reading | null): Reading | null => {
  const stated = purchase(setting) ?? allotted(setting) ?? raisedFor(setting) ?? putInto(setting)
  if (stated) return stated
  if (previous && isRise(setting)) return previous
  const before = headBefore(setting)
  if (before === 'none')
    return PLAN_AFTER.test(setting.tail) ? as('planned', 'plan-after') : ownFunds(setting, previous)
  if (before) return asPart(before, setting, previous)
  return headAfter(setting) ?? inherited(setting, previous) ?? costOfProject(setting)
}
