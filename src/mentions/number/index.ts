import Big from 'big.js'
import { defineMention } from '../mention.js'
import { type Figure, figuresIn, figuresOf } from './figures.js'
import { quantitiesOf, type UnitMatch } from './quantity.js'
import type { NumberValue } from './value.js'

export { type Figure, figuresIn, figuresOf } from './figures.js'
export { qualifierAfter, qualifierBefore } from './qualifiers.js'
export { type Quantity, quantitiesOf, type UnitMatch } from './quantity.js'
export type { NumberValue } from './value.js'

/** 5G, 110kV: a letter makes the figure part of a name or gives it a unit. */
const NAMED_ON = /[A-Za-z]/u

/** 三分之, 三又四分之: what stands before the numerator of a fraction. Percentages (百分之五) are rates, their figures stand for themselves. */
const FRACTION = /(?:(?<whole>[一二两三四五六七八九十\d]{1,4})又)?(?<of>[一二三四五六七八九十\d]{1,4})分之$/u
const MINUS = /(?:(?<![\p{Script=Han}\d%A-Za-z])[-−]|(?<![背抱肩欠胜担自])负)$/u

/** A figure, or the fraction whose numerator it is; null for 5G, for a denominator, and for what stands before 又. */
const plainUnitAt = (text: string, at: number, figure: Figure): UnitMatch<null> | null => {
  if (NAMED_ON.test(text.charAt(at)) || /^(?:分之|又[一二三四五六七八九十\d]{1,4}分之)/u.test(text.slice(at, at + 7)))
    return null
  const before = text.slice(Math.max(0, figure.start - 11), figure.start)
  const { whole, of } = FRACTION.exec(before)?.groups ?? {}
  const divisor = of === undefined ? undefined : figuresIn(of)[0]?.low
  if (!divisor || divisor.eq(0)) return { unit: null, start: figure.start, end: at }
  const start = figure.start - (FRACTION.exec(before)?.[0].length ?? 0)
  const plus = whole === undefined ? undefined : figuresIn(whole)[0]?.low
  return { unit: null, start, end: at, scale: new Big(1).div(divisor), ...(plus ? { plus } : {}) }
}

/** Figures with nothing said of their unit; the span holds qualifiers (超过300), a minus sign and a fraction's denominator. */
export const numbers = defineMention<NumberValue>('number', ({ article }) => {
  const text = article.text.text
  return quantitiesOf(text, figuresOf(article), plainUnitAt).map(({ start, end, low, high, modifier }) => {
    const negative = MINUS.test(text.slice(Math.max(0, start - 2), start))
    return {
      start: start - (negative ? 1 : 0),
      end,
      rule: 'number/figure',
      value: { value: low.times(negative ? -1 : 1).toNumber(), max: high?.toNumber() ?? null, modifier }
    }
  })
})
