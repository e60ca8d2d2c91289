import type { Span } from '../../core/span.js'
import type { Predicate } from './predicates.js'
import type { Basis } from './schema.js'
import { OF_YEAR, type State } from './state.js'

/** How far back the years stand that a change goes from and to. */
const FARTHEST_YEAR = 200
const FROM_YEAR_TO_YEAR =
  /(?:由|从)(?:年初|[^；。]{0,10}(?:19|20)\d{2}年)[^；。]{1,30}(?:至|(?<![看得见听谈提])到|跌破|突破)|(?:19|20)\d{2}年[^；。]{1,24}\d[^；。]{0,8}，[^；。]{0,8}(?:去年|今年|目前|如今|(?:19|20)\d{2}年)[^；。]{0,12}(?:达到?|增[至到]|升[至到])/u
/** 2007年至2013年间: all the years between; their mean is a yearly one. */
const YEARS_BETWEEN = /(?:19|20)\d{2}年?(?:至|到|[—–~-])(?:19|20)\d{2}年(?<between>期?间)?[^。；]*$/u
const MEAN = /平均(?:增速|增长率|增幅|增长|下降)/u

/** 由去年的4.6元涨到6.2元，涨幅34.8%: the level that it changed from says the base. */
const FROM_LEVEL =
  /[由从](?<base>(?:\d{1,2}月)?[^，；。\d由从]{0,10})\d[^，；。到至]{0,14}，?[^，；。\d]?\p{Script=Han}[到至为]了?[^，；。]{1,16}，[^，；。\d]{0,6}$/u

const levelBasis = (base: string): Basis | null => {
  if (/[年月]初|[年月季]末|年底/u.test(base)) return 'since'
  if (/去年|上年/u.test(base)) return 'year-on-year'
  if (/上月|上个月|上季|上周/u.test(base)) return 'period-on-period'
  return null
}

/** 生产总值增长12%的目标, 力争增长8%: what is aimed at is not compared as what has been counted is. */
const AIM_AFTER = /^(?:以上|左右)?的?(?:[^，；。]{0,4}目标|任务|[上下]?[涨跌行升降]空间)/u
const AIM_BEFORE = /预计|预期|力争|目标|有望|计划|确保|争取/u

/** 投产后产能将提升一倍, 力争降幅控制在5%以内: what is to come is compared as nothing before a ； is. */
const AHEAD = /预计|预期|力争|有望|计划|确保|争取|届时|投产后|将(?!近|军)/u
const AHEAD_REACH = 60

/** 收涨2.3%: a day at the exchange is compared with no year. */
const QUOTED_DAILY = /^(?:收[涨跌]|[高低]开)/u
/** 股价当日下挫 */
const QUOTED_THAT_DAY = /(?:股价|股票|股份|期货|期价|指数)[^，；。]{0,4}(?:当[日天]|次日|盘中)[^，；。\d]{0,6}$/u
/** 焦炭价格累计下跌四轮，跌幅超两成: from where it began to fall */
const PRICE_IN_ALL = /[价股]格?[^，；。\d]{0,4}累计[^；。\d]{0,16}$/u
/** 连续三年上涨，累计升幅达24%: of all the years together */
const SPAN_IN_ALL = /[两三四五六七八九十\d]年[^；。\d]{0,16}累计$/u
const NARROW_AIM: ReadonlySet<Basis | null> = new Set(['since', 'period-on-period'])

/** What is held on a day, and compared with what was held on another: 存货 after 应收账款比年初增长5%；. */
const HELD = /(?:余额|存款|贷款|存货|库存|账款|借款|资产|负债|权益|存栏|保有量)$/u

/** What the basis of a change is told from: `phrase` is its quantity where that stands before it, `quantity` in any case. */
interface Carried {
  readonly alone: boolean
  readonly phrase: Span | null
  readonly quantity: Span | undefined
  readonly state: State
}

/** The basis of a change that states none: from what year to what year, else what carries over from before. */
export const carriedBasis = (
  text: string,
  sentence: Span,
  { from, change }: Predicate,
  { alone, phrase, quantity, state }: Carried
): Basis => {
  const before = text.slice(Math.max(sentence.start, change.start - FARTHEST_YEAR), change.start)
  if (!phrase && FROM_YEAR_TO_YEAR.test(before.slice(before.lastIndexOf('；') + 1))) return 'since'
  const risen = phrase ? null : levelBasis(FROM_LEVEL.exec(before)?.groups?.['base'] ?? '')
  if (risen) return risen
  const years = YEARS_BETWEEN.exec(before)
  if (years && MEAN.test(text.slice(change.start - 4, change.end))) return 'annual-average'
  if (years?.groups?.['between'] !== undefined && state.carried === null) return 'since'
  if (
    alone ||
    QUOTED_DAILY.test(text.slice(change.start, change.start + 2)) ||
    QUOTED_THAT_DAY.test(before) ||
    AIM_AFTER.test(text.slice(change.end, change.end + 8))
  )
    return 'unspecified'
  if (
    state.parted &&
    AHEAD.test(text.slice(Math.max(from - AHEAD_REACH, sentence.start), change.start).replace(/^.*；/su, ''))
  )
    return 'unspecified'
  if (state.carried === 'period-on-period' && OF_YEAR.test(text.slice(from, change.start)))
    return state.yearly ? 'year-on-year' : 'unspecified'
  if (NARROW_AIM.has(state.carried) && AIM_BEFORE.test(text.slice(from, change.start))) return 'unspecified'
  if (SPAN_IN_ALL.test(before) || (state.parted && PRICE_IN_ALL.test(before))) return 'unspecified'
  // 年均增长7%，财政收入翻了一番, 能耗累计下降9%: what doubled did so in all the years
  const overall = change.rule === 'growth-rate/doubling' || /累计$/u.test(before)
  if (state.carried === 'annual-average' && overall) return 'unspecified'
  const held = quantity !== undefined && HELD.test(text.slice(quantity.start, quantity.end))
  if (state.carried === null && state.lapsed === 'since' && held && change.noun === undefined) return 'since'
  return state.carried ?? state.standing ?? 'unspecified'
}
