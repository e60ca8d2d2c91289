import { defineMention } from '../mention.js'
import { figuresOf } from './figures.js'
import { quantitiesOf } from './quantity.js'
import type { NumberValue } from './value.js'

export { type Figure, figuresIn, figuresOf } from './figures.js'
export { qualifierAfter, qualifierBefore } from './qualifiers.js'
export { type Quantity, quantitiesOf, type UnitMatch } from './quantity.js'
export type { NumberValue } from './value.js'

/** 5G, 110kV: a letter makes the figure part of a name or gives it a unit. */
const NAMED_ON = /[A-Za-z]/u

/** Figures with nothing said of their unit; the span holds qualifiers too (超过300). */
export const numbers = defineMention<NumberValue>('number', ({ article }) =>
  quantitiesOf(article.text.text, figuresOf(article), (text, at, figure) =>
    NAMED_ON.test(text.charAt(at)) ? null : { unit: null, start: figure.start, end: at }
  ).map(({ start, end, low, high, modifier }) => ({
    start,
    end,
    rule: 'number/figure',
    value: { value: low.toNumber(), max: high?.toNumber() ?? null, modifier }
  }))
)
