import type { Ending } from '../../core/ending.js'
import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { tokenise } from '../../segment/index.js'
import { trimLeft } from './left.js'
import { DOWN_VERBS, ENDS_QUANTITY, GOODS, QUANTITY, UP_VERBS } from './lexicon.js'
import type { PhraseContext } from './phrase-context.js'
import { type TrimOptions, trimRight } from './right.js'

const AFTER_QUANTITY =
  /^(?:一改|按|为(?=.{0,5}[最新])|由[升降负正跌涨增减]|也|却|得到|预[计期]|有望|均|都|已|创|居|位居|全球|呈|比(?![重例率值价较])|每(?:公斤|斤|吨|亩|桶|件)|保持|继续|持续|有|出现|开始|一直|一路|基本|较|仍|将|在|突破|排|连续|更|同步|稳|大幅|明显|快速|不断|随之|逆势|双双|全面|实现|迎来|受|再|坐|增长|增势|涨势|摸|触|冲|首次|超过|结束|扭转|摆脱|告别|止住|延续|涨|跌|降|升|连[续涨跌降升增减]|[高低]开)/u
const LONGEST_TOPIC = 40

/** The quantity that a clause without a figure speaks of first: 化肥需求量全球居首. Null where none is told apart. */
export const quantityIn = (context: PhraseContext, clause: Span): Span | null => {
  const text = context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_TOPIC))
  for (let length = text.length; length >= 2; length--) {
    if (ENDS_QUANTITY[text.charCodeAt(length - 1)] !== 1 || !QUANTITY.test(text.slice(0, length))) continue
    if (length < text.length && !AFTER_QUANTITY.test(text.slice(length))) continue
    const phrase = phraseBefore(context, clause.start, clause.start + length)
    return phrase && QUANTITY.test(context.text.slice(phrase.start, phrase.end)) ? phrase : null
  }
  return null
}

/** 对欧盟, 对美国: with whom, and no quantity. */
const PARTNER_ALONE =
  /^(?:对(?!外)[\p{Script=Han}、“”]{1,24}?|(?:共建)?“一带一路”(?:共建|沿线)?)(?:盟|国|洲|地区|市场|国家|俄罗斯|日本|港|澳|台)$/u
/** 其中铜增长9.6%, 而锌下跌1% */
const LED_BY = /^(?:其中，?|[、和]|[而但])$/u
const SHARE = /占[^，；。]{1,24}(?:比重|比例|份额|占比|百分比)$/u

/** 比上届新增251家, 比上年增收3亿元: by how much, and no quantity. */
const CHANGE_ALONE = new RegExp(`^(?:新增|[高多少低]出|[亩户周月日]?${anyOf([...UP_VERBS, ...DOWN_VERBS])})$`, 'u')

/** 低于, 全周, 上市时: a comparison or a time, and no quantity. */
const NO_QUANTITY =
  /^(?:(?:范围|区域|境)内|共?安排(?!的)[^，；。的]*|[高低快慢多少好优]于[^，；。]*|超过|不及|(?:增速|增幅|涨幅|降幅|跌幅)(?:不|各|有|参差)[^，。；]*|(?:全|[一二两三四五六七八九十\d]+个?|当|本|单|上|下|首)(?:周|月|年|季度?|半年|日|天)(?:累|内|间|里|来)?|(?:上市|投产|开盘|收盘|开业|成立|入市|当)[时初后]|(?:发稿|截稿|午盘|收盘)[时前]?|[^，；。]*(?:(?<![售税幕产人身])后|(?<![工用耗课学瓦小临台平])时))$/u

/** 屏上滚动的“中药材价格指数”: what is named in quotes is the quantity. */
const QUOTED_NAME = /^(?:[^“”]{1,24}的)?“(?<name>[^“”]{3,24})”$/u

const LONGEST_NOUNLESS = 8
/** Tags of the words that no quantity is made of: when, how, than what. */
const NO_NOUN: ReadonlySet<string> = new Set(['t', 'd', 'p', 'c', 'f', 'r', 'u', 'ul', 'y', 'm', 'ad'])

/** 如今卖, 比高点, 随后一路震荡: words that only say when and how, and a verb, name nothing. */
const isNounless = (phrase: string): boolean => {
  if (phrase.length > LONGEST_NOUNLESS || QUANTITY.test(phrase)) return false
  const tokens = tokenise(phrase)
  const [first] = tokens
  if (!first || !NO_NOUN.has(first.tag)) return false
  return tokens.every(
    ({ tag, text }, at) => NO_NOUN.has(tag) || (tag === 'v' && (text.length === 1 || at === tokens.length - 1))
  )
}

/** How a phrase is read: with `only`, none but one whose level is stated and that ends in each of these. */
interface PhraseOptions extends TrimOptions {
  readonly only?: readonly Ending[]
}

/** Whether a phrase may end so in the end; a quote and 占 may be taken off it yet. */
const mayEnd = (text: string, start: number, end: number, endings: readonly Ending[]): boolean => {
  if ('”占'.includes(text.charAt(end - 1))) return true
  const stretch = text.slice(start, end)
  return endings.every((ending) => ending.test(stretch))
}

/** The quantity that stands before `end` in a stretch of the text; null where none does. */
export const phraseBefore = (
  context: PhraseContext,
  start: number,
  before: number,
  options: PhraseOptions = {}
): (Span & { readonly level: boolean }) | null => {
  const { end, level } = trimRight(context, start, before, options)
  if (end <= start || (options.only && !(level && mayEnd(context.text, start, end, options.only)))) return null
  const share = SHARE.exec(context.text.slice(start, end))
  const left = trimLeft(context, start, share ? start + share.index : end)
  const phrase = context.text.slice(left, end)
  if (
    (phrase.length < 2 &&
      !((level || left === start || LED_BY.test(context.text.slice(start, left))) && GOODS.test(phrase))) ||
    PARTNER_ALONE.test(phrase) ||
    !/\p{Script=Han}|[A-Z]{2}/u.test(phrase) ||
    /^[的了]?$/u.test(phrase)
  )
    return null
  if (CHANGE_ALONE.test(phrase) || NO_QUANTITY.test(phrase) || isNounless(phrase)) return null
  const quoted = QUOTED_NAME.exec(phrase)?.groups?.['name']
  if (quoted !== undefined) return { start: end - 1 - quoted.length, end: end - 1, level }
  const shared = phrase.length > 3 && /(?<![抢侵])占$/u.test(phrase) ? 1 : 0
  return { start: left, end: end - shared, level }
}
