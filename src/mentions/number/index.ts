import { characterTable } from '../../core/character-table.js'
import { memoised } from '../../core/memo.js'
import type { Article } from '../../layout/index.js'
import { defineMention } from '../mention.js'
import { ONE } from './exact.js'
import { type Figure, figuresIn, figuresOf } from './figures.js'
import { type Quantity, quantitiesOf, type UnitMatch } from './quantity.js'
import type { NumberValue } from './value.js'

export { type Figure, figuresIn, figuresOf } from './figures.js'
export { qualifierAfter, qualifierBefore } from './qualifiers.js'
export { type Quantity, quantitiesOf, type UnitMatch } from './quantity.js'
export type { NumberValue } from './value.js'

/** 5G, 110kV: a letter makes the figure part of a name or gives it a unit. */
const NAMED_ON = characterTable('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** 三分之, 三又四分之: what stands before the numerator of a fraction. Percentages (百分之五) are rates, their figures stand for themselves. */
const FRACTION = /(?:(?<whole>[一二两三四五六七八九十\d]{1,4})又)?(?<of>[一二三四五六七八九十\d]{1,4})分之$/u
/** What makes a figure the denominator of a fraction, or the whole before one. */
const DENOMINATES = /^(?:分之|又[一二三四五六七八九十\d]{1,4}分之)/u
const SIGNS = '-−负'
const MINUS = /(?:(?<![\p{Script=Han}\d%A-Za-z])[-−]|(?<![背抱肩欠胜担自])负)$/u

/** A figure, or the fraction whose numerator it is; null for 5G, for a denominator, and for what stands before 又. */
const plainUnitAt = (text: string, at: number, figure: Figure): UnitMatch<null> | null => {
  const next = text.charAt(at)
  if (
    NAMED_ON[next.charCodeAt(0)] === 1 ||
    ((next === '分' || next === '又') && DENOMINATES.test(text.slice(at, at + 7)))
  )
    return null
  const whole = { unit: null, start: figure.start, end: at }
  return text.charAt(figure.start - 1) === '之' ? (fractionAt(text, at, figure) ?? whole) : whole
}

const fractionAt = (text: string, at: number, figure: Figure): UnitMatch<null> | null => {
  const match = FRACTION.exec(text.slice(Math.max(0, figure.start - 11), figure.start))
  const { whole, of } = match?.groups ?? {}
  const divisor = of === undefined ? undefined : figuresIn(of)[0]?.low
  if (!match || !divisor || divisor.eq(0)) return null
  const plus = whole === undefined ? undefined : figuresIn(whole)[0]?.low
  const scale = ONE.div(divisor)
  return { unit: null, start: figure.start - match[0].length, end: at, scale, ...(plus ? { plus } : {}) }
}

/** The quantity with the minus sign before it, where one stands there. */
const withSign = (text: string, quantity: Quantity<null>): Quantity<null> => {
  const { start } = quantity
  const negative = SIGNS.includes(text.charAt(start - 1)) && MINUS.test(text.slice(Math.max(0, start - 2), start))
  return negative ? { ...quantity, start: start - 1, negative } : quantity
}

/** Every figure of an article, whatever its unit, with its sign; who only asks where they stand need not know their worth. */
export const plainFigures = memoised((article: Article): readonly Quantity<null>[] => {
  const text = article.text.text
  return quantitiesOf(text, figuresOf(article), plainUnitAt).map((quantity) => withSign(text, quantity))
})

/** Figures with nothing said of their unit; the span holds qualifiers (超过300), a minus sign and a fraction's denominator. */
export const numbers = defineMention<NumberValue>('number', ({ article }) =>
  plainFigures(article).map(({ start, end, low, high, modifier, negative }) => {
    const value = low.toNumber()
    return {
      start,
      end,
      rule: 'number/figure',
      value: { value: negative ? -value : value, max: high?.toNumber() ?? null, modifier }
    }
  })
)
