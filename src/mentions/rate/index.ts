import { leftmostLongest } from '../../core/span.js'
import { defineMention } from '../mention.js'
import { figuresOf, quantitiesOf } from '../number/index.js'
import { wordedRates } from './fixed.js'
import { rateUnitAt } from './units.js'
import type { RateValue } from './value.js'

export type { RateValue } from './value.js'

const MINUS = /(?<![\d%A-Za-z])[-−负]$/u
const DECIMALS = 2

/** Rates; the span holds what qualifies them (超过8%, 两成左右) and a minus sign. */
export const rates = defineMention<RateValue>('rate', ({ article }) => {
  const text = article.text.text
  const figured = quantitiesOf(text, figuresOf(article), rateUnitAt).map((quantity) => {
    const negative = MINUS.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))
    const fraction = text.slice(quantity.start, quantity.end).includes('分之')
    const worth = fraction
      ? quantity.low.round(
          quantity.unit === 'percent' && !quantity.low.round(DECIMALS).eq(quantity.low) ? DECIMALS : 10
        )
      : quantity.low
    return {
      start: quantity.start - (negative ? 1 : 0),
      end: quantity.end,
      rule: fraction ? 'rate/fraction' : 'rate/figure',
      value: {
        value: worth.toNumber(),
        max: quantity.high?.toNumber() ?? null,
        unit: quantity.unit,
        modifier: quantity.modifier,
        negative
      }
    }
  })
  return leftmostLongest([...figured, ...wordedRates(text)])
})
