import { anyOf } from '../../../core/lexicon.js'
import type { PublicationDate } from '../../../document/context.js'
import type { Basis } from '../schema.js'
import { EXTREMES, TIMES } from './lexicon.js'

/** What is told before a base, and the day its article was published. */
export interface Told {
  readonly before: string
  readonly published: PublicationDate | null
}

const ORIGINAL = /^(?:(?:原来|原先|以前|从前)(?![两三四五六七八九十\d])[^，；。\d]*|过去|此前|先前|以往|往常|之前)$/u
const TIME = new RegExp(`${anyOf(TIMES)}|五·?一|十·?一|平均值$|“[一二三四五六七八九十]+五”`, 'u')
const PEERS =
  /全[国省市县球]同期|(?:预测|预估|预期|预算|计划|目标)值?$|^[东西中]部|同等|同类|同规模|其他|(?:行业|全国|全省|全市)(?:平均|均值|水平)|平均水平|^设计[值产能]|^额定|(?:指导|市场|最高限|零售)价$/u
/** 比年初|预期低0.8个百分点: what was expected or planned, and no base in time. */
const EXPECTED = /^(?:的)?(?:预期|预测|预估|预算|计划|目标)值?[低高少多快慢]/u
/** 比同期工业增速高: the same time of another quantity, and no base. */
const SAME_TIME = /^同期(?!比重|占比|水平)\p{Script=Han}{2,}/u

const isExpected = (after: string): boolean => EXPECTED.test(after)

/** Whether a base is no time: another thing, what was expected. `after` is what follows its words. */
export const isTimeless = (base: string, after: string): boolean =>
  isExpected(after) || SAME_TIME.test(base) || (!TIME.test(base) && !ORIGINAL.test(base))

/** Whether a base is the like of the quantity at the same time. */
export const namesPeers = (base: string, after: string): boolean => isExpected(after) || PEERS.test(base)

const LAST_YEAR = /[上前]一?(?:榨季|雪季|产季|财年|学年|年度)|上年|去年|上一年|前一年|(?<![常往历]年)同期|头年/u
const YEAR_END = /^(?:上|去|前一|上一)年(?:末|底|年末|年底)/u
const OTHER_YEAR = /(?:19|20)\d{2}(?:财?年|[/.—-]|同期|$)|[一二][〇○零九][〇○零一二三四五六七八九]{2}年/u
const SHORTER =
  /^(?:节前一?周|[之此]?前一周|对?[上前]一?(?:[两三四五六])?(?:个)?(?:月|季度|周|交易日|日|期|半年|季|旬)|[上前]{1,2}半年|(?:第?[一二三四1-4]|首)季度?|前[一二两三\d]+(?:个)?(?:季度|月|周)|(?:\d{1,2}(?:[—~-]|至|到)?\d{0,2}|[一二三四五六七八九十]{1,2}[至到—][一二三四五六七八九十]{1,2})月(?![初中]|[上下]旬|\d)|昨日|昨天|前日|上月|上周)/u

const PACE_BEFORE = /[增涨降跌](?:速|幅)[^；。]*$/u

/** 比去年四季度, 比上年12月份 in a report on the first quarter: what was before it. */
const LAST_QUARTER = /[四4]季度?|12月份?$/u
const FIRST_QUARTER = /(?:[一首1])季度?|(?<!\d)[1一][至到—–~、-][23二三]月|前[23两二三]个?月/u
/** A part of last year that stands right before the one spoken of: no like of it. */
const END_OF_LAST_YEAR = /[四4]季度|12月(?!末|底)|年初/u
const NOW = /如今|目前|现在|眼下|今年/u
const YEAR_GONE = /(?:去年|过去(?:的)?一年|上一?年)(?![末底])[^。；]{0,60}$/u
const NEAR = 20
/** 到“十三五”末, 力争到2030年: a level to come is compared with now, whatever year that is. */
const AIM =
  /“[^”]{2,6}”期间[^。；]{0,24}将[^。；]{0,60}$|(?:建成|投产|达产|完工)[之以]?后[^。；]{0,24}$|(?:到|(?<!截)至)(?:“[^”]{2,4}”末|(?:19|20)\d{2}年)[^。；]{0,70}$|(?:力争|目标|规划)[^。；]{0,40}$/u
const AIM_REACH = 90

/** Fairs that are held twice a year, whose last sitting is the period before. */
const HALF_YEARLY = /广交会|[春秋]交会/u

/** Whether a base is the year before the one spoken of: the year stated last before it, else that of publication. */
const isYearBefore = (base: string, { before, published }: Told): boolean => {
  const year = Number(/((?:19|20)\d{2})/u.exec(base)?.[1] ?? Number.NaN)
  if (Number.isNaN(year) || /年底|年末|年初|以来/u.test(base)) return false
  if (AIM.test(before.slice(-AIM_REACH))) return false
  if (NOW.test(before.slice(-NEAR))) return published?.year === year + 1
  if (published && YEAR_GONE.test(before)) return published.year === year + 2
  const last = [...before.matchAll(/(?<![比较])(?:19|20)\d{2}(?=财?年)/gu)]
    .map((m) => Number(m[0]))
    .findLast((each) => each !== year)
  return (last ?? published?.year) === year + 1
}

const MONTHS = /(?<!\d)(\d{1,2})(?=月)/gu

const lastMonth = (text: string): number | undefined => {
  const month = [...text.matchAll(MONTHS)].at(-1)?.[1]
  return month === undefined ? undefined : Number(month)
}

/** 6月…比4月: a month before the last one. */
const isMonthsAgo = (base: string, before: string): boolean => {
  const month = lastMonth(base)
  const now = lastMonth(before.slice(-AIM_REACH))
  return month !== undefined && now !== undefined && now > month + 1
}

/** 上年低点: a day of that year, no like of the one spoken of. */
const EXTREME = new RegExp(`${anyOf(EXTREMES)}$|最[低高](?:时期|价格?|点|位|水平)`, 'u')

/** 去年10月, in a sentence about 去年12月. */
const LAST_YEARS_MONTH = /^(?:去年|上年)(\d{1,2})月/u

const isOtherMonth = (base: string, before: string): boolean => {
  const month = LAST_YEARS_MONTH.exec(base)?.[1]
  const now = lastMonth(before.slice(-AIM_REACH))
  return month !== undefined && now !== undefined && now !== Number(month) && /(?:去年|上年)[^。]*$/u.test(before)
}

/** The last sitting of what is held now and then: 上届. */
const sittingBasis = (base: string, before: string): Basis | null => {
  if (!/^上(?:一)?届/u.test(base)) return null
  return /^上(?:一)?届同期/u.test(base) || HALF_YEARLY.test(before) ? 'period-on-period' : 'since'
}

/** Whether a base of last year is no like of the time spoken of: its end, its low, the pace of the whole of it. */
const isNoLike = (base: string, before: string): boolean =>
  // 增速比去年全年回落3个百分点: the pace of a whole year is no like of a month's
  (base.includes('全年') && PACE_BEFORE.test(before.slice(-AIM_REACH))) ||
  (YEAR_END.test(base) && !/年末|年底/u.test(before.slice(-NEAR)))

/** What a base of comparison is by its words, and by what is told before it. */
const basisOf = (base: string, told: Told): Basis => {
  const { before } = told
  if (ORIGINAL.test(base)) return 'unspecified'
  if (OTHER_YEAR.test(base)) return isYearBefore(base, told) ? 'year-on-year' : 'since'
  if (/^前年/u.test(base) && /去年[^。]*$/u.test(before)) return 'year-on-year'
  const sitting = sittingBasis(base, before)
  if (sitting) return sitting
  if (isNoLike(base, before)) return 'since'
  if (LAST_QUARTER.test(base) && FIRST_QUARTER.test(before.slice(-AIM_REACH))) return 'period-on-period'
  if (EXTREME.test(base) || isOtherMonth(base, before)) return 'since'
  if (LAST_YEAR.test(base) && !END_OF_LAST_YEAR.test(base)) return 'year-on-year'
  if (SHORTER.test(base.replace(/^[今本]年(?=[一二三四\d首前第])/u, '')))
    return isMonthsAgo(base, before) ? 'since' : 'period-on-period'
  return 'since'
}

/** The basis of a comparison, and of each base where it names two. */
export const basesOf = (
  base: string,
  other: string | undefined,
  told: Told
): { readonly basis: Basis; readonly each?: readonly Basis[] } => {
  const basis = basisOf(base, told)
  return other === undefined ? { basis } : { basis, each: [basis, basisOf(other, told)] }
}
