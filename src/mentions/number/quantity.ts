import type Big from 'big.js'
import type { Modifier } from '../../core/modifier.js'
import type { Span } from '../../core/span.js'
import type { Figure } from './figures.js'
import { qualifierAfter, qualifierBefore } from './qualifiers.js'

/** A unit by its name; null where nothing is said of it. */
export type Unit = string | null

/** A figure with its unit and the words that say how exact it is; the span holds them all. */
export interface Quantity<U extends Unit> extends Span {
  readonly low: Big
  readonly high: Big | null
  readonly modifier: Modifier
  readonly unit: U
  readonly figure: Figure
  /** Whether the span begins with a minus sign. */
  readonly negative?: boolean
}

/** What a unit reader found after a figure (and, for 人民币5亿元, before it). */
export interface UnitMatch<U extends Unit> {
  readonly unit: U
  readonly start: number
  readonly end: number
  /** The value in the unit's base where the unit itself counts: 千分之三, 三成五. */
  readonly scale?: Big
  readonly plus?: Big
}

/** 多, 余 between a figure and its unit: 两百多家, 30余%, 3万多元. */
const MORE: ReadonlyMap<string, Modifier> = new Map([
  ['多', 'over'],
  ['余', 'over'],
  ['来', 'about']
])

/** Such words stand only after a round figure; a decimal is written without noughts at its end. */
const isRound = ({ scales, low }: Figure): boolean => scales.length > 0 || low.toFixed().endsWith('0')

/** Reads the quantities of one kind: every figure after which `unitAt` finds a unit. */
export const quantitiesOf = <U extends Unit>(
  text: string,
  figures: readonly Figure[],
  unitAt: (text: string, at: number, figure: Figure) => UnitMatch<U> | null
): Quantity<U>[] => {
  const found: Quantity<U>[] = []
  for (const figure of figures) {
    const direct = unitAt(text, figure.end, figure)
    const more = direct ? undefined : MORE.get(text.charAt(figure.end))
    const match = direct ?? (more ? unitAt(text, figure.end + 1, figure) : null)
    if (!match || (more && !isRound(figure))) continue
    const quantity = qualified(text, figure, match, more ?? null)
    if (quantity) found.push(quantity)
  }
  return joinRanges(text, found)
}

const qualified = <U extends Unit>(
  text: string,
  figure: Figure,
  match: UnitMatch<U>,
  inner: Modifier | null
): Quantity<U> | null => {
  const before = qualifierBefore(text, match.start, figure.bare)
  const after = qualifierAfter(text, match.end)
  const modifier = before?.modifier ?? after?.modifier ?? inner ?? figure.inexact
  if (figure.bare && figure.scales.length < 2 && modifier === null) return null
  return {
    start: before?.start ?? match.start,
    end: after?.end ?? match.end,
    low: worth(figure.low, match),
    high: figure.high ? worth(figure.high, match) : null,
    modifier: modifier ?? 'exact',
    unit: match.unit,
    figure
  }
}

const worth = (value: Big, { scale, plus }: UnitMatch<Unit>): Big => {
  const scaled = scale ? value.times(scale) : value
  return plus ? scaled.plus(plus) : scaled
}

const BETWEEN = /^(?:\/[\p{Script=Han}A-Za-z]{1,4}?)?(?:——?|-|~|至|到)$/u
/** How far apart the two may stand: 55美元/平方米到66美元. */
const WIDEST_GAP = 7

/** Makes one range of two quantities with a dash or 至 between them: 20亿元至30亿元, 5%—8%. */
const joinRanges = <U extends Unit>(text: string, quantities: readonly Quantity<U>[]): Quantity<U>[] => {
  const joined: Quantity<U>[] = []
  for (const next of quantities) {
    const last = joined.at(-1)
    const gap = last ? next.start - last.end : -1
    if (
      last &&
      gap > 0 &&
      gap <= WIDEST_GAP &&
      last.unit === next.unit &&
      !last.high &&
      BETWEEN.test(text.slice(last.end, next.start)) &&
      last.low.lt(next.low)
    ) {
      joined[joined.length - 1] = {
        ...last,
        end: next.end,
        high: next.high ?? next.low,
        modifier: last.modifier === 'exact' ? next.modifier : last.modifier
      }
    } else joined.push(next)
  }
  return joined
}
