import type { Span } from '../core/span.js'
import type { ArticleContext } from '../document/context.js'
import { growthRate } from '../records/growth-rate/index.js'
import type { GrowthRateFields } from '../records/growth-rate/schema.js'
import type { FindingDraft } from './finding.js'
import { halfDigit, type Quantity, quantitiesIn, written } from './quantity.js'

type Level = NonNullable<GrowthRateFields['from']>

/** Quantities whose rates are reckoned at constant prices, their levels at current ones. */
const REAL = /生产总值|增加值|GDP|实际(?:增长|下降)|可比|不变价|扣除/u

/** A stated change with both of its levels. */
export interface Change {
  readonly fields: GrowthRateFields
  readonly from: Level
  readonly to: Level
  readonly spans: readonly Span[]
  /** Whether its rate leaves prices out, so that the levels cannot refute it. */
  readonly real: boolean
  /** Half of the last digit stated of the rate and of each level. */
  readonly half: { readonly rate: number; readonly from: number; readonly to: number }
}

/** The figure near a change that states a level. */
const figureOf = (context: ArticleContext, near: Span, level: Level): Quantity | undefined =>
  quantitiesIn(context, near).find(({ value }) => Math.abs(value - level.value) <= 1e-9 * Math.abs(value))

/** The changes of an article that state both levels, in one unit. */
export const changesOf = (context: ArticleContext): Change[] =>
  growthRate.drafts(context).flatMap(({ fields, spans }) => {
    const { from, to } = fields
    if (!from || !to || from.unit !== to.unit || from.value <= 0 || to.value <= 0 || fields.max !== null) return []
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    const near = { start: Math.max(0, start - 150), end: end + 150 }
    const rate = halfDigit(String(fields.value))
    const [first, last] = [figureOf(context, near, from), figureOf(context, near, to)]
    // 从7000多亿元: a level that is only said about tells no rate
    if (first?.exact === false || last?.exact === false) return []
    const real = REAL.test(fields.indicator + context.article.text.text.slice(start, end))
    return [{ fields, from, to, spans, real, half: { rate, from: first?.half ?? 0, to: last?.half ?? 0 } }]
  })

/** What the levels may make of a rate: least, as stated, most. */
export interface Reckoned {
  readonly least: number
  readonly as: number
  readonly most: number
}

/** Reckons a rate from the levels as stated and as far off as their rounding allows. */
export const reckon = ({ from, to, half }: Change, rateOf: (ratio: number) => number): Reckoned => ({
  least: rateOf((to.value - half.to) / (from.value + half.from)),
  as: rateOf(to.value / from.value),
  most: rateOf((to.value + half.to) / Math.max(from.value - half.from, Number.MIN_VALUE))
})

/** What 约 and 近 allow beside the rounding: a tenth of the rate. */
const ABOUT = 0.1

const agrees = ({ fields, half }: Change, { least, most }: Reckoned): boolean => {
  const stated = fields.direction === 'down' ? -fields.value : fields.value
  // a rate may be cut off or rounded: 76.7 is written 76 or 77
  const slack = 2 * half.rate + (fields.modifier === 'about' ? ABOUT * fields.value : 0) + 1e-9
  const rounded = Math.abs(fields.value)
  if (fields.modifier === 'over' || fields.modifier === 'at-least') {
    return fields.direction === 'down' ? least <= stated + slack : most >= stated - slack && least <= stated + rounded
  }
  return least <= stated + slack && most >= stated - slack
}

/** The finding that compares a change's stated rate with the reckoned one; none where the levels cannot tell. */
export const compared = (change: Change, reckoned: Reckoned, how: string): FindingDraft[] => {
  const { fields, from, to } = change
  const agree = agrees(change, reckoned)
  if (!agree && change.real) return []
  const sign = fields.direction === 'down' ? -1 : 1
  const unit = fields.unit === 'percent' ? '%' : fields.unit === 'fold' ? ' fold' : ' points'
  const level = ({ value, unit: of, year }: Level): string =>
    `${written(value)}${of === null ? '' : ` ${of}`}${year === null ? '' : ` in ${year}`}`
  return [
    {
      verdict: agree ? 'confirmed' : 'discrepancy',
      text: `${fields.indicator} is said to change by ${written(sign * fields.value)}${unit}${how}; from ${level(from)} to ${level(to)} it is ${written(reckoned.as)}${unit}`,
      spans: change.spans
    }
  ]
}
