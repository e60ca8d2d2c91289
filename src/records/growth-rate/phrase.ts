import type { Span } from '../../core/span.js'
import { trimLeft } from './left.js'
import { QUANTITY } from './lexicon.js'
import type { PhraseContext } from './phrase-context.js'
import { type TrimOptions, trimRight } from './right.js'

const AFTER_QUANTITY =
  /^(?:按|为(?=.{0,5}[最新])|由[升降负正跌涨增减]|也|却|得到|均|都|已|创|居|位居|全球|呈|保持|继续|持续|有|出现|开始|一直|一路|基本|较|仍|将|在|突破|排|连续|更|同步|稳|大幅|明显|快速|不断|随之|逆势|双双|全面|实现|迎来|受|再|坐)/u
const LONGEST_TOPIC = 40

/** The quantity that a clause without a figure speaks of first: 化肥需求量全球居首. Null where none is told apart. */
export const quantityIn = (context: PhraseContext, clause: Span): Span | null => {
  const text = context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_TOPIC))
  for (let length = text.length; length >= 2; length--) {
    const rest = text.slice(length)
    if ((rest !== '' && !AFTER_QUANTITY.test(rest)) || !QUANTITY.test(text.slice(0, length))) continue
    const phrase = phraseBefore(context, clause.start, clause.start + length)
    return phrase && QUANTITY.test(context.text.slice(phrase.start, phrase.end)) ? phrase : null
  }
  return null
}

/** 对欧盟, 对美国: with whom, and no quantity. */
const PARTNER_ALONE = /^对(?!外)[\p{Script=Han}、]{1,8}?(?:盟|国|洲|地区|市场|国家|俄罗斯|日本|港|澳|台)$/u
const SHARE = /占[^，；。]{1,24}(?:比重|比例|份额|占比|百分比)$/u

/** The quantity that stands before `end` in a stretch of the text; null where none does. */
export const phraseBefore = (
  context: PhraseContext,
  start: number,
  before: number,
  options: TrimOptions = {}
): (Span & { readonly level: boolean }) | null => {
  const { end, level } = trimRight(context, start, before, options)
  if (end <= start) return null
  const share = SHARE.exec(context.text.slice(start, end))
  const left = trimLeft(context, start, share ? start + share.index : end)
  const phrase = context.text.slice(left, end)
  if (
    phrase.length < 2 ||
    PARTNER_ALONE.test(phrase) ||
    !/\p{Script=Han}|[A-Z]{2}/u.test(phrase) ||
    /^[的了]?$/u.test(phrase)
  )
    return null
  const shared = phrase.length > 3 && /(?<![抢侵])占$/u.test(phrase) ? 1 : 0
  return { start: left, end: end - shared, level }
}
