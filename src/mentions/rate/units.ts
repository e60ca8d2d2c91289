import Big from 'big.js'
import { ONE, ZERO } from '../number/exact.js'
import type { Figure, UnitMatch } from '../number/index.js'
import { figuresIn } from '../number/index.js'
import type { RateValue } from './value.js'

export type RateUnit = RateValue['unit']

interface UnitWord {
  readonly pattern: RegExp
  readonly unit: RateUnit
  readonly scale?: Big
}

const POINTS: UnitWord = { pattern: /个?(?:多|余)?百分点|pcts?(?![A-Za-z])/uy, unit: 'percentage-point' }
/** What may stand behind a figure, by its first character. */
const AFTER: ReadonlyMap<string, UnitWord> = new Map([
  ['个', POINTS],
  ['多', POINTS],
  ['余', POINTS],
  ['百', POINTS],
  ['p', POINTS],
  ['%', { pattern: /%/uy, unit: 'percent' }],
  ['‰', { pattern: /‰/uy, unit: 'percent', scale: new Big('0.1') }],
  ['倍', { pattern: /倍(?!频|数|率|增|感|加|受|镜|速|特)/uy, unit: 'fold' }],
  ['成', { pattern: /成(?![为立功员果效本品都长绩套型交就熟份片不分群])/uy, unit: 'percent', scale: new Big(10) }]
])
const TENTH = /[一二三四五六七八九](?![十百千万亿个家名项])/uy
const DENOMINATORS: Readonly<Record<string, Big>> = {
  百: ONE,
  千: new Big('0.1'),
  万: new Big('0.01')
}
const HUNDRED = new Big(100)
const FRACTION = /(?<of>百|千|万|[一二三四五六七八九十\d]{1,4})分之$/u

/** 百分之五, 千分之三, 三分之一: the denominator stands before the figure. */
const fractionAt = (text: string, at: number, figure: Figure): UnitMatch<RateUnit> | null => {
  if (text.charAt(figure.start - 1) !== '之') return null
  const match = FRACTION.exec(text.slice(Math.max(0, figure.start - 6), figure.start))
  const of = match?.groups?.['of']
  if (!match || of === undefined) return null
  const divisor = DENOMINATORS[of] === undefined ? figuresIn(of)[0]?.low : undefined
  if (divisor?.eq(0)) return null
  const scale = divisor ? HUNDRED.div(divisor) : (DENOMINATORS[of] ?? ONE)
  return { unit: 'percent', start: figure.start - match[0].length, end: at, scale }
}

const HALF_OF: Readonly<Record<string, Big>> = { 成: new Big(5), 倍: new Big('0.5') }

/** 两成半, 三成五, 一倍半: what a second figure adds to a unit of one character. */
const addedTo = (text: string, at: number, word: string): { end: number; plus: Big } | null => {
  const half = HALF_OF[word]
  if (half !== undefined && text.charAt(at) === '半') return { end: at + 1, plus: half }
  if (word !== '成') return null
  TENTH.lastIndex = at
  const tenth = TENTH.exec(text)?.[0]
  return tenth === undefined ? null : { end: at + 1, plus: figuresIn(tenth)[0]?.low ?? ZERO }
}

/** The unit of a rate at the end of a figure. */
export const rateUnitAt = (text: string, at: number, figure: Figure): UnitMatch<RateUnit> | null => {
  const after = AFTER.get(text.charAt(at))
  const word = after ? wordAt(after.pattern, text, at) : undefined
  if (!after || word === undefined) return fractionAt(text, at, figure)
  const { unit, scale } = after
  const end = at + word.length
  const added = figure.arabic ? null : addedTo(text, end, word)
  return { unit, start: figure.start, end, ...(scale ? { scale } : {}), ...added }
}

const wordAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
