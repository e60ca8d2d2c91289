import { anyOf } from '../../core/lexicon.js'
import { overlaps, type Span } from '../../core/span.js'
import type { PublicationDate } from '../../document/context.js'
import { ADVERBS, DOWN_COMPARED, DOWN_VERBS, EARLIER_TIMES, UP_COMPARED, UP_VERBS } from './lexicon.js'
import type { Basis } from './schema.js'

/** A stated basis of comparison, in offsets of the text that it was read from. */
export interface StatedBasis extends Span {
  readonly basis: Basis
  /** Compared with something that is no time: 比全国平均, 较普通大米. A gap, unless the verb is one of change. */
  readonly timeless: boolean
  /** Compared with its like at the same time: 比同类产品, 较行业均值. A gap, whatever the verb. */
  readonly peers: boolean
  /** The basis of each of several bases: 分别比上月末和上年同期. */
  readonly each?: readonly Basis[]
}

const COMPARED_BEFORE_FIGURE = `${anyOf([...UP_COMPARED, ...DOWN_COMPARED])}(?:出|了|约|近|超过?|逾|至少|将近|于){0,2}(?:[\\d一二两三四五六七八九十百负-])`
const ANNUAL =
  /(?<!(?:19|20)\d{2})(?<!近[一二两三四五六七八九十\d]{1,2})年均(?!值|发生|降[水雨]|气温|浓度)(?:复合)?|(?<![一二三四五六七八九十\d几两往常历近多])年平均(?!浓度|气温|降[水雨]|水平|值)|(?<=[两三四五六七八九十\d])年(?:间|来)?平均(?=[增递]|下降)|(?<=[^\d今去前明本当全每上同几周元整按半两一二三四五六七八九十])年(?=增(?![加收产值])|递增)|(?<=[成资]本)年(?=增长)|平均每年|每年平均|年复合|复合(?=增长)|(?<=[^\d今去前明全每本当上周元半])年递增|每年(?=[将约再还都仍可也]{0,2}在?(?:[以增递下提减上萎缩涨]|可))|逐年平均/gu
/** 按年仍跌, 按月则微升: a basis by its step, before a verb of change. */
const STEPPED = '(?=(?:则|仍|也|亦|再|均|都|分别|轻微|略|续|只|仅){0,3}[升跌增减上下大微急劲实名倒少多高低回缩扩倍贵])'
const YEAR_ON_YEAR = new RegExp(
  `同比|年比(?=大?[增减升跌降涨])|按年${STEPPED}|较?上年同期|去年同期|比照上年|同(?=[增降涨跌](?:长|近|约|超)?\\d)`,
  'gu'
)
const PERIOD = new RegExp(
  `(?:(?<![上本每一当前])[周月季])?环比(?:上一?个?[旬周月季日期]度?)?|按[季月周日]${STEPPED}|月比(?=[增减升跌降涨微略提])|(?<![昨今当单次首末本上每一两全半几\\d])[周月日](?=[涨跌升降](?:幅)?(?:约|近|超|逾|达|为)?[\\d百])|[周月](?=[涨跌升降]幅)`,
  'gu'
)
/** 同比、环比分别增长8%和2%: two steps, one for each rate. */
const BOTH_STEPS = /(?<first>同比|环比)[、和与及]?(?<second>同比|环比)(?=分别|均|都|双双)/gu
const PREDICATE = `(?!同时段|增加值)(?:新增|${anyOf([...UP_VERBS, ...DOWN_VERBS])}|${anyOf(ADVERBS.filter((word) => word !== '平均'))}|平均(?![水值增数速气])|将|要|再|则|却|有(?=[\\d约近超百逾])|又|也|仍|均(?!值|水平)|都|略|微|猛|净|翻|${COMPARED_BEFORE_FIGURE}|$)`
/** 比上年, 较去年同期, 与年初相比, 同2019年相比. What follows the word is the base. */
const COMPARED = new RegExp(
  `(?<![占环对可评无好百按]|同(?!比(?:19|20)\\d))(?<!一[年天月季])(?:相比于?|相较于?|相对于|同比(?=(?:19|20)\\d{2}年)|比|较)(?!例|重|率|价|为|好|提[高升]|大幅|快速|赛|如|亚迪|利时|特币|快|大(?!前)|高(?![点位峰值]))(?<base>[^，；。、（）比较]{1,22}?)(?:比较)?(?:[、和](?<other>[^，；。、（）比较]{1,10}(?=分别)|[^，；。、（）比较\\d]{0,8}(?:年|季度?|期|月|年度)[末底初]?))?(?:（[^，；。（）]{1,20}）(?:[末底初]|同期)?)?(?:相比|相较)?(?=分别|同比|环比|年均(?!值)|${PREDICATE})`,
  'gu'
)
const APPOSED =
  /(?:与|同|和|跟)(?<base>[^，；。、与和]{1,20}?)(?:相比|相较|比较|(?<![同环])比(?=，|$|上升|下降|上涨|下跌|增长|增加|减少|提高|回落|回升|下滑))(?!(?![一-鿿]{0,2}(?:减少|增多|增大|扩大|缩小|减小|提高|降低|升高|走[高低]))[一-鿿]{0,3}[高低大小多少好](?!幅))/gu
/** 低于去年同期0.1个百分点: the verb holds its base. */
const THAN = new RegExp(`[高低快慢多少]于(?<base>${EARLIER_TIMES})`, 'gu')
/** 在2017年基础上再翻一番 */
const ON_TOP =
  /在(?<base>(?:(?:(?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年|去年|上年|现有|目前|现在)[^，；。\d]{0,4})的?基础上/gu
const SINCE_PHRASE = /自[^，；。]{2,16}?以来|年初至今/gu
/** 8月以来累计涨了18%: of a price, with nothing between; what a quarter's report covers (今年以来) is no base. */
const PRICED_SINCE =
  /(?<!今年|去年)(?:\d{1,2}月(?:\d{1,2}日|份|[上中下]旬|[初底末])?|年初|开年|节后|春节(?:过?后)?|入[春夏秋冬])以来(?=(?:已|累计|共|又|就|约)*(?:上?涨|下?跌|大涨|暴[涨跌]|缩水))/gu

const ORIGINAL = /^(?:(?:原来|原先|以前|从前)(?![两三四五六七八九十\d])[^，；。\d]*|过去|此前|先前|以往|往常|之前)$/u
const TIME =
  /现在|目前|现有|当前|年|月|季|周|日|期|春节|国庆|五·?一|十·?一|黄金周|假期|时|之初|初|末|前|后|均值|平均值$|预期|历史|普查|人普|榨季|雪季|产季|财季|上届|高点|低点|高位|低位|峰值|谷底|“[一二三四五六七八九十]+五”/u
const PEERS =
  /全[国省市县球]同期|(?:预测|预估|预期|预算|计划|目标)值?$|^[东西中]部|同等|同类|同规模|其他|(?:行业|全国|全省|全市)(?:平均|均值|水平)|平均水平|^设计[值产能]|^额定/u
/** 比年初|预期低0.8个百分点: what was expected or planned, and no base in time. */
const EXPECTED = /^(?:的)?(?:预期|预测|预估|预算|计划|目标)值?[低高少多快慢]/u
const LONGEST_AIM = 6
/** 比同期工业增速高: the same time of another quantity, and no base. */
const SAME_TIME = /^同期(?!比重|占比|水平)\p{Script=Han}{2,}/u
const LAST_YEAR = /上一?(?:榨季|雪季|产季|财年|学年|年度)|上年|去年|上一年|前一年|(?<![常往历]年)同期|头年/u
const YEAR_END = /^(?:上|去|前一|上一)年(?:末|底|年末|年底)/u
const OTHER_YEAR = /(?:19|20)\d{2}(?:年|[/.—-]|同期|$)|[一二][〇○零九][〇○零一二三四五六七八九]{2}年/u
const SHORTER =
  /^(?:节前一?周|[之此]?前一周|对?[上前]一?(?:[两三四五六])?(?:个)?(?:月|季度|周|交易日|日|期|半年|季|旬)|[上前]{1,2}半年|(?:第?[一二三四1-4]|首)季度?|前[一二两三\d]+(?:个)?(?:季度|月|周)|(?:\d{1,2}(?:[—~-]|至|到)?\d{0,2}|[一二三四五六七八九十]{1,2}[至到—][一二三四五六七八九十]{1,2})月(?![初中]|[上下]旬|\d)|昨日|昨天|前日|上月|上周)/u

const PACE_BEFORE = /[增涨降跌](?:速|幅)[^；。]*$/u

/** 比去年四季度 in a report on the first quarter: the quarter before. */
const LAST_QUARTER = /[四4]季度?/u
const FIRST_QUARTER = /(?:[一首1])季度?|(?<!\d)[1一][至到—–~、-][23二三]月|前[23两二三]个?月/u
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
const isYearBefore = (base: string, before: string, published: PublicationDate | null): boolean => {
  const year = Number(/((?:19|20)\d{2})/u.exec(base)?.[1] ?? Number.NaN)
  if (Number.isNaN(year) || /年底|年末|年初|以来/u.test(base)) return false
  if (AIM.test(before.slice(-AIM_REACH))) return false
  if (NOW.test(before.slice(-NEAR))) return published?.year === year + 1
  if (published && YEAR_GONE.test(before)) return published.year === year + 2
  const last = [...before.matchAll(/(?<![比较])(?:19|20)\d{2}(?=年)/gu)]
    .map((m) => Number(m[0]))
    .findLast((each) => each !== year)
  return (last ?? published?.year) === year + 1
}

const MONTHS = /(?<!\d)(\d{1,2})(?=月)/gu

/** 6月…比4月: a month before the last one. */
const isMonthsAgo = (base: string, before: string): boolean => {
  const month = lastMonth(base)
  const now = lastMonth(before.slice(-AIM_REACH))
  return month !== undefined && now !== undefined && now > month + 1
}

/** 上年低点: a day of that year, no like of the one spoken of. */
const EXTREME = /(?:高点|低点|高位|低位|峰值|谷底)$/u

/** 去年10月, in a sentence about 去年12月. */
const LAST_YEARS_MONTH = /^(?:去年|上年)(\d{1,2})月/u

const isOtherMonth = (month: number, before: string): boolean => {
  const now = lastMonth(before.slice(-AIM_REACH))
  return now !== undefined && now !== month && /(?:去年|上年)[^。]*$/u.test(before)
}

const lastMonth = (text: string): number | undefined => {
  const month = [...text.matchAll(MONTHS)].at(-1)?.[1]
  return month === undefined ? undefined : Number(month)
}

const basisOfBase = (base: string, before: string, published: PublicationDate | null): Basis => {
  if (ORIGINAL.test(base)) return 'unspecified'
  if (OTHER_YEAR.test(base)) return isYearBefore(base, before, published) ? 'year-on-year' : 'since'
  if (/^前年/u.test(base) && /去年[^。]*$/u.test(before)) return 'year-on-year'
  if (/^上(?:一)?届同期/u.test(base)) return 'period-on-period'
  if (/^上(?:一)?届/u.test(base)) return HALF_YEARLY.test(before) ? 'period-on-period' : 'since'
  // 增速比去年全年回落3个百分点: the pace of a whole year is no like of a month's
  if (base.includes('全年') && PACE_BEFORE.test(before.slice(-AIM_REACH))) return 'since'
  if (YEAR_END.test(base) && !/年末|年底/u.test(before.slice(-NEAR))) return 'since'
  if (LAST_QUARTER.test(base) && FIRST_QUARTER.test(before.slice(-AIM_REACH))) return 'period-on-period'
  if (EXTREME.test(base)) return 'since'
  const month = LAST_YEARS_MONTH.exec(base)?.[1]
  if (month !== undefined && isOtherMonth(Number(month), before)) return 'since'
  if (LAST_YEAR.test(base) && !/[四4]季度|12月(?!末|底)|年初/u.test(base)) return 'year-on-year'
  if (SHORTER.test(base.replace(/^[今本]年(?=[一二三四\d首前第])/u, '')))
    return isMonthsAgo(base, before) ? 'since' : 'period-on-period'
  return 'since'
}

const stated = (m: RegExpExecArray, offset: number, before: string, published: PublicationDate | null): StatedBasis => {
  const base = m.groups?.['base'] ?? ''
  const end = m.index + m[0].length
  const expected = EXPECTED.test(m.input.slice(end, end + LONGEST_AIM))
  return {
    start: offset + m.index,
    end: offset + end,
    basis: basisOfBase(base, before, published),
    timeless: expected || SAME_TIME.test(base) || (!TIME.test(base) && !ORIGINAL.test(base)),
    peers: expected || PEERS.test(base),
    ...eachOf([base, m.groups?.['other']], before, published)
  }
}

/** The bases of one comparison where it names two. */
const eachOf = (
  [base = '', other]: readonly (string | undefined)[],
  before: string,
  published: PublicationDate | null
): Pick<StatedBasis, 'each'> =>
  other === undefined ? {} : { each: [base, other].map((part) => basisOfBase(part, before, published)) }

/** How far before a base the year stands that it is measured against. */
const FARTHEST = 200

const told = (before: string, text: string, at: number): string =>
  at < FARTHEST ? before.slice(at - FARTHEST) + text.slice(0, at) : text.slice(at - FARTHEST, at)

const fixed = (pattern: RegExp, basis: Basis, text: string, offset: number): StatedBasis[] =>
  [...text.matchAll(pattern)].map((m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    basis,
    timeless: false,
    peers: false
  }))

/**
 * Bases that a stretch of a sentence states, by their end. A named word (同比, 环比, 年均) stands over the base that it
 * is said of: 较上月环比.
 */
export const basesIn = (
  text: string,
  offset: number,
  context: { readonly before: string; readonly published: PublicationDate | null }
): StatedBasis[] => {
  const named = [
    ...(/[年合]/u.test(text) ? fixed(ANNUAL, 'annual-average', text, offset) : []),
    ...(/[同年]/u.test(text) ? fixed(YEAR_ON_YEAR, 'year-on-year', text, offset) : []),
    ...(/[环按]|月比|[涨跌升降]幅|[周月日][涨跌升降]/u.test(text)
      ? fixed(PERIOD, 'period-on-period', text, offset)
      : [])
  ]
  const read = (pattern: RegExp): StatedBasis[] =>
    [...text.matchAll(pattern)].map((m) => stated(m, offset, told(context.before, text, m.index), context.published))
  const both = [...text.matchAll(BOTH_STEPS)].map(
    (m): StatedBasis => ({
      start: offset + m.index,
      end: offset + m.index + m[0].length,
      basis: 'year-on-year',
      timeless: false,
      peers: false,
      each: [m.groups?.['first'], m.groups?.['second']].map((step) =>
        step === '环比' ? 'period-on-period' : 'year-on-year'
      )
    })
  )
  const compares = /[比较]|相对于/u.test(text)
  const since = /以来|至今/u.test(text)
  const apposed = [
    ...(compares ? read(APPOSED) : []),
    ...(text.includes('基础上') ? read(ON_TOP) : []),
    ...(since ? fixed(SINCE_PHRASE, 'since', text, offset) : []),
    ...(since ? fixed(PRICED_SINCE, 'since', text, offset) : []),
    ...(text.includes('于') ? read(THAN) : [])
  ]
  const compared = (compares ? read(COMPARED) : []).filter((each) => !apposed.some((other) => overlaps(each, other)))
  return [...named, ...both, ...apposed, ...compared].sort((a, b) => a.end - b.end || a.start - b.start)
}

/** Those of bases in the order of their ends that end inside a span. */
export const endingIn = (bases: readonly StatedBasis[], { start, end }: Span): readonly StatedBasis[] => {
  let low = 0
  let high = bases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bases[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < bases.length && (bases[last]?.end ?? 0) <= end) last++
  return bases.slice(low, last)
}
