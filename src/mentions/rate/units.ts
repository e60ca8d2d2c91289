import Big from 'big.js'
import type { Figure, UnitMatch } from '../number/index.js'
import { figuresIn } from '../number/index.js'
import type { RateValue } from './value.js'

export type RateUnit = RateValue['unit']

const AFTER: readonly { readonly pattern: RegExp; readonly unit: RateUnit; readonly scale: string }[] = [
  { pattern: /个?(?:多|余)?百分点|pcts?(?![A-Za-z])/uy, unit: 'percentage-point', scale: '1' },
  { pattern: /%/uy, unit: 'percent', scale: '1' },
  { pattern: /‰/uy, unit: 'percent', scale: '0.1' },
  { pattern: /倍(?!频|数|率|增|感|加|受|镜|速|特)/uy, unit: 'fold', scale: '1' },
  { pattern: /成(?![为立功员果效本品都长绩套型交就熟份片不分群])/uy, unit: 'percent', scale: '10' }
]
const HALF = /半/uy
const TENTH = /[一二三四五六七八九](?![十百千万亿个家名项])/uy
const DENOMINATORS: Readonly<Record<string, string>> = { 百: '1', 千: '0.1', 万: '0.01' }
const FRACTION = /(?<of>百|千|万|[一二三四五六七八九十\d]{1,4})分之$/u

/** 百分之五, 千分之三, 三分之一: the denominator stands before the figure. */
const fractionAt = (text: string, at: number, figure: Figure): UnitMatch<RateUnit> | null => {
  const match = FRACTION.exec(text.slice(Math.max(0, figure.start - 6), figure.start))
  const of = match?.groups?.['of']
  if (!match || of === undefined) return null
  const divisor = DENOMINATORS[of] === undefined ? figuresIn(of)[0]?.low : undefined
  if (divisor?.eq(0)) return null
  const scale = divisor ? new Big(100).div(divisor) : new Big(DENOMINATORS[of] ?? '1')
  return { unit: 'percent', start: figure.start - match[0].length, end: at, scale }
}

/** 两成半, 三成五, 一倍半: what a second figure adds. */
const addedTo = (text: string, at: number, unit: string): { end: number; plus: Big } => {
  const half = unit === '成' ? new Big(5) : new Big('0.5')
  HALF.lastIndex = at
  if (HALF.test(text)) return { end: at + 1, plus: half }
  TENTH.lastIndex = at
  const tenth = unit === '成' ? TENTH.exec(text)?.[0] : undefined
  if (tenth !== undefined) return { end: at + 1, plus: figuresIn(tenth)[0]?.low ?? new Big(0) }
  return { end: at, plus: new Big(0) }
}

/** The unit of a rate at the end of a figure. */
export const rateUnitAt = (text: string, at: number, figure: Figure): UnitMatch<RateUnit> | null => {
  for (const { pattern, unit, scale } of AFTER) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const plain = match[0] === '成' || match[0] === '倍'
    const added = plain && !figure.arabic ? addedTo(text, at + match[0].length, match[0]) : null
    const start = figure.start
    return {
      unit,
      start,
      end: added?.end ?? at + match[0].length,
      scale: new Big(scale),
      plus: added?.plus ?? new Big(0)
    }
  }
  return fractionAt(text, at, figure)
}
