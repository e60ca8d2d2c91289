import type Big from 'big.js'
import { leftmostLongest } from '../../core/span.js'
import { defineMention, type Mention } from '../mention.js'
import { type Figure, figuresOf, type Quantity, quantitiesOf } from '../number/index.js'
import { wordedRates } from './fixed.js'
import { type RateUnit, rateUnitAt } from './units.js'
import type { RateValue } from './value.js'

export type { RateValue } from './value.js'

const SIGN = /(?<![\d%A-Za-z])[-−负+]$/u
/** 8个多百分点 */
const MORE = /个[多余]百/u
const DECIMALS = 2

const worthOf = (low: Big, fraction: boolean): number => {
  return (fraction && low.gt(1) ? low.round(DECIMALS) : low).toNumber()
}

const mentionOf = (text: string, quantity: Quantity<RateUnit>): Mention<RateValue> => {
  const sign = SIGN.exec(text.slice(Math.max(0, quantity.start - 2), quantity.start))?.[0] ?? ''
  const written = text.slice(quantity.start, quantity.end)
  const fraction = written.includes('分之')
  return {
    start: quantity.start - sign.length,
    end: quantity.end,
    rule: fraction ? 'rate/fraction' : 'rate/figure',
    value: {
      value: worthOf(quantity.low, fraction),
      max: quantity.high?.toNumber() ?? null,
      unit: quantity.unit,
      modifier: quantity.modifier === 'exact' && MORE.test(written) ? 'over' : quantity.modifier,
      negative: sign !== '' && sign !== '+'
    }
  }
}

/** 低0.4个和高1.6个百分点: the second figure may have a verb of its own. */
const JOINT = /^[、和与](?:提高|下降|上升|回落|加快|放缓|[高低快慢])?/u
const LONGEST_JOINT = 3

/** 3.1和2.1个百分点, 十个和八个百分点: figures that share the unit of the last. */
const sharingUnit = (
  text: string,
  figures: readonly Figure[],
  stated: readonly Mention<RateValue>[]
): Mention<RateValue>[] => {
  const units = stated.filter(({ value }) => value.unit !== 'percent')
  if (units.length === 0) return []
  const byStart = new Map(units.map((mention) => [mention.start, mention]))
  const shared: Mention<RateValue>[] = []
  for (const figure of figures.toReversed()) {
    const counted = text.charAt(figure.end) === '个'
    const end = figure.end + (counted ? 1 : 0)
    const joint = JOINT.exec(text.slice(end, end + LONGEST_JOINT))?.[0]
    const next = joint === undefined ? undefined : byStart.get(end + joint.length)
    if (!next) continue
    const { unit } = next.value
    if (counted ? unit !== 'percentage-point' : !figure.arabic) continue
    const value = { value: figure.low.toNumber(), max: null, unit, modifier: 'exact' as const, negative: false }
    const mention = { start: figure.start, end, rule: 'rate/shared-unit', value }
    byStart.set(figure.start, mention)
    shared.push(mention)
  }
  return shared
}

/** Rates; the span holds what qualifies them (超过8%, 两成左右) and a minus sign. */
export const rates = defineMention<RateValue>('rate', ({ article }) => {
  const text = article.text.text
  const figures = figuresOf(article)
  const stated = quantitiesOf(text, figures, rateUnitAt).map((quantity) => mentionOf(text, quantity))
  return leftmostLongest([...stated, ...sharingUnit(text, figures, stated), ...wordedRates(text)])
})
