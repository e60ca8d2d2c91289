import { covers, type Span } from '../core/span.js'
import type { ArticleContext } from '../document/context.js'
import { within } from '../mentions/index.js'
import { measures } from '../mentions/measure/index.js'
import { money } from '../mentions/money/index.js'

/** A stated quantity of any unit, with half of its last stated digit: 558.9亿元 is right to 0.05亿元. */
export interface Quantity extends Span {
  readonly value: number
  readonly unit: string
  readonly half: number
  readonly exact: boolean
}

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const FIGURE = /\d+(?:\.(?<decimals>\d+))?(?<scales>[百千万亿]*)/u

/** Half of the last digit that a figure states. */
export const halfDigit = (figure: string): number => {
  const match = FIGURE.exec(figure)
  if (!match) return 0
  const scale = [...(match.groups?.['scales'] ?? '')].reduce((product, unit) => product * (SCALES[unit] ?? 1), 1)
  return (0.5 * scale) / 10 ** (match.groups?.['decimals'] ?? '').length
}

/** The amounts and counts of a stretch, in reading order; ranges and prices are none. */
export const quantitiesIn = (context: ArticleContext, stretch: Span): Quantity[] => {
  const text = context.article.text.text
  const amounts = within(money.in(context), stretch).flatMap(({ start, end, value }) =>
    value.max === null && value.per === null
      ? [{ start, end, value: value.amount, unit: value.currency, exact: value.modifier === 'exact' }]
      : []
  )
  const counts = within(measures.in(context), stretch).flatMap(({ start, end, value }) =>
    value.max === null && !amounts.some((amount) => covers(amount, { start, end }))
      ? [{ start, end, value: value.value, unit: value.unit, exact: value.modifier === 'exact' }]
      : []
  )
  return [...amounts, ...counts]
    .map((found) => ({ ...found, half: halfDigit(text.slice(found.start, found.end)) }))
    .sort((a, b) => a.start - b.start)
}

/** A number as the sentences of findings write it: four decimals at most. */
export const written = (value: number): string => String(Math.round(value * 1e4) / 1e4)
