import { anyOf } from '../../../core/lexicon.js'
import { ADVERBS, DOWN_COMPARED, DOWN_VERBS, EARLIER_TIMES, UP_COMPARED, UP_VERBS } from '../lexicon.js'
import { NO_COMPARISON } from './lexicon.js'

/** 高出3个, 多了两成: an adjective that states a change before its figure. */
const COMPARED_BEFORE_FIGURE = `${anyOf([...UP_COMPARED, ...DOWN_COMPARED])}(?:出|了|约|近|超过?|逾|至少|将近|于){0,2}(?:[\\d一二两三四五六七八九十百负-])`
/** 年均增长, 三年间平均递增, 年复合增长率: a mean of several years. */
export const ANNUAL =
  /(?<!(?:19|20)\d{2})(?<!近[一二两三四五六七八九十\d]{1,2})年均(?!值|发生|降[水雨]|气温|浓度)(?:复合)?|(?<![一二三四五六七八九十\d几两往常历近多])年平均(?!浓度|气温|降[水雨]|水平|值)|(?<=[两三四五六七八九十\d])年(?:间|来)?平均(?=[增递]|下降)|(?:(?<=[^\d今去前明本当全每上同几周元整按半财学两一二三四五六七八九十])|^(?=年(?:增长[^率速幅]|递增)))年(?=增(?![加收产值])|递增)|(?<=[成资]本)年(?=增长)|平均每年|每年平均|年复合|复合(?=增长)|(?<=[^\d今去前明全每本当上周元半财学])年递增|每年(?=[将约再还都仍可也]{0,2}在?(?:[以增递下提减上萎缩涨]|可|实现|保持))|逐年平均/gu
/** 按年仍跌, 按月则微升: a basis by its step, before a verb of change. */
const STEPPED = '(?=(?:则|仍|也|亦|再|均|都|分别|轻微|略|续|只|仅){0,3}[升跌增减上下大微急劲实名倒少多高低回缩扩倍贵])'
/** 同比, 按年, 较上年同期: the same time of the year before. */
export const YEAR_ON_YEAR = new RegExp(
  `同比|年比(?=大?[增减升跌降涨])|按年${STEPPED}|较?上年同期|去年同期|比照上年|同(?=[增降涨跌](?:长|近|约|超)?\\d)`,
  'gu'
)
/** 环比, 按季, 周涨幅: the period before. */
export const PERIOD = new RegExp(
  `(?:(?<![上本每一当前])[周月季])?环比(?:上一?个?[旬周月季日期]度?)?|按[季月周日]${STEPPED}|月比(?=[增减升跌降涨微略提])|(?<![昨今当单次首末本上每一两全半几\\d])[周月日](?=[涨跌升降](?:幅)?(?:约|近|超|逾|达|为)?[\\d百])|[周月](?=[涨跌升降]幅)`,
  'gu'
)
/** 同比、环比分别增长8%和2%: two steps, one for each rate. */
export const BOTH_STEPS = /(?<first>同比|环比)[、和与及]?(?<second>同比|环比)(?=分别|均|都|双双)/gu
/** What may follow a base: a verb of change, an adverb before one, a figure by which it is compared. */
const PREDICATE = `(?!同时段|增加值)(?:新增|${anyOf([...UP_VERBS, ...DOWN_VERBS])}|${anyOf(ADVERBS.filter((word) => word !== '平均'))}|平均(?![水值增数速气])|将|要|再|则|却|有(?=[\\d约近超百逾])|又|也|仍|均(?!值|水平)|都|略|微|猛|净|翻|${COMPARED_BEFORE_FIGURE}|$)`
/** 比上年, 较去年同期, 与年初相比, 同2019年相比. What follows the word is the base. */
export const COMPARED = new RegExp(
  `(?<![占环对可评无好百按之]|同(?!比(?:19|20)\\d))(?<!一[年天月季])(?:相比于?|相较于?|相对于|同比(?=(?:19|20)\\d{2}年)|比|较)(?!${anyOf(NO_COMPARISON)}|大(?!前)|高(?![点位峰值]))(?<base>[^，；。、（）比较]{1,22}?)(?:比较)?(?:[、和](?<other>[^，；。、（）比较]{1,10}(?=分别)|[^，；。、（）比较\\d]{0,8}(?:年|季度?|期|月|年度)[末底初]?|\\d{1,2}(?:[—~-]\\d{1,2})?月份?))?(?:（[^，；。（）]{1,20}）(?:[末底初]|同期)?)?(?:相比|相较)?(?=分别|同比|环比|年均(?!值)|${PREDICATE})`,
  'gu'
)
/** 与去年相比, 跟2019年比较: the base between its two words. */
export const APPOSED =
  /(?:与|同|和|跟)(?<base>(?![此之]相)[^，；。、与和]{1,20}?)(?:相比|相较|比较|(?<![同环])比(?=，|$|[多少]了|上升|下降|上涨|下跌|增长|增加|减少|提高|回落|回升|下滑))(?!(?![一-鿿]{0,2}(?:减少|增多|增大|扩大|缩小|减小|提高|降低|升高|走[高低]))[一-鿿]{0,3}[高低大小多少好](?!幅|了))/gu
/** 低于去年同期0.1个百分点: the verb holds its base. */
export const THAN = new RegExp(`[高低快慢多少]于(?<base>${EARLIER_TIMES})`, 'gu')
/** 在2017年基础上再翻一番 */
export const ON_TOP =
  /在(?<base>(?:(?:(?:19|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年|去年|上年|现有|目前|现在)[^，；。\d]{0,4})的?基础上/gu
/** 自去年三月以来: from a day on. */
export const SINCE_PHRASE = /自[^，；。]{2,16}?以来|年初至今/gu
/** 8月以来累计涨了18%: of a price, with nothing between; what a quarter's report covers (今年以来) is no base. */
export const PRICED_SINCE =
  /(?<!今年|去年)(?:\d{1,2}月(?:\d{1,2}日|份|[上中下]旬|[初底末])?|年初|开年|节后|春节(?:过?后)?|入[春夏秋冬])以来(?=(?:已|累计|共|又|就|约)*(?:上?涨|下?跌|大涨|暴[涨跌]|缩水))/gu
