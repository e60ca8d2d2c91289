import { matches } from '../../../core/lexicon.js'
import { overlaps, type Span } from '../../../core/span.js'
import type { Basis } from '../schema.js'
import { basesOf, isTimeless, namesPeers, type Told } from './base-of.js'
import {
  ANNUAL,
  APPOSED,
  BOTH_STEPS,
  COMPARED,
  ON_TOP,
  PERIOD,
  PRICED_SINCE,
  SINCE_PHRASE,
  THAN,
  YEAR_ON_YEAR
} from './patterns.js'

/** A stated basis of comparison, in offsets of the text that it was read from. */
export interface StatedBasis extends Span {
  readonly basis: Basis
  /** Compared with something that is no time: 比全国平均, 较普通大米. A gap, unless the verb is one of change. */
  readonly timeless: boolean
  /** Compared with its like at the same time: 比同类产品, 较行业均值. A gap, whatever the verb. */
  readonly peers: boolean
  /** The basis of each of several bases: 分别比上月末和上年同期. */
  readonly each?: readonly Basis[]
}

/** A stretch of a sentence, where it stands, and what is told before it. */
interface Stretch extends Told {
  readonly text: string
  readonly offset: number
}

/** How far before a base the year stands that it is measured against. */
const FARTHEST = 200

const toldBefore = ({ before, text }: Stretch, at: number): string =>
  at < FARTHEST ? before.slice(at - FARTHEST) + text.slice(0, at) : text.slice(at - FARTHEST, at)

const spanOf = (m: RegExpExecArray, offset: number): Span => ({
  start: offset + m.index,
  end: offset + m.index + m[0].length
})

/** Bases that a pattern compares with, whose words say what they are. */
const compared = (pattern: RegExp, stretch: Stretch): StatedBasis[] =>
  matches(pattern, stretch.text).map((m) => {
    const base = m.groups?.['base'] ?? ''
    const after = m.input.slice(m.index + m[0].length)
    const told = { before: toldBefore(stretch, m.index), published: stretch.published }
    return {
      ...spanOf(m, stretch.offset),
      ...basesOf(base, m.groups?.['other'], told),
      timeless: isTimeless(base, after),
      peers: namesPeers(base, after)
    }
  })

/** Bases that a pattern names by itself. */
const fixed = (pattern: RegExp, basis: Basis, { text, offset }: Stretch): StatedBasis[] =>
  matches(pattern, text).map((m) => ({ ...spanOf(m, offset), basis, timeless: false, peers: false }))

const stepOf = (word: string | undefined): Basis => (word === '环比' ? 'period-on-period' : 'year-on-year')

/** 同比、环比分别增长: a basis each. */
const bothSteps = ({ text, offset }: Stretch): StatedBasis[] =>
  matches(BOTH_STEPS, text).map((m) => ({
    ...spanOf(m, offset),
    basis: 'year-on-year',
    timeless: false,
    peers: false,
    each: [stepOf(m.groups?.['first']), stepOf(m.groups?.['second'])]
  }))

/** What every word of a yearly mean, of the same time of another year, and of the period before has in it. */
const IN_ANNUAL = /年[均平间来增递复]|每年|复合/u
const IN_YEAR_ON_YEAR = /同[比期增降涨跌]|年比|按年|比照/u
const IN_PERIOD = /环比|按[季月周日]|月比|[周月日][涨跌升降]/u

/** Named steps of comparison (同比, 环比, 年均), each looked for only where a part of it stands. */
const namedIn = (stretch: Stretch): StatedBasis[] => {
  const { text } = stretch
  const found: StatedBasis[] = []
  if (IN_ANNUAL.test(text)) found.push(...fixed(ANNUAL, 'annual-average', stretch))
  if (IN_YEAR_ON_YEAR.test(text)) found.push(...fixed(YEAR_ON_YEAR, 'year-on-year', stretch))
  if (IN_PERIOD.test(text)) found.push(...fixed(PERIOD, 'period-on-period', stretch))
  if (/[同环]比[、和与及]?[同环]比/u.test(text)) found.push(...bothSteps(stretch))
  return found
}

/** Comparisons by 与…相比, 在…基础上, 自…以来, 低于…; what is read so is no base of a bare 比. */
const apposedIn = (stretch: Stretch): StatedBasis[] => {
  const { text } = stretch
  const found: StatedBasis[] = []
  if (comparesIn(text) && /[与同和跟]/u.test(text)) found.push(...compared(APPOSED, stretch))
  if (text.includes('基础上')) found.push(...compared(ON_TOP, stretch))
  if (/以来|至今/u.test(text))
    found.push(...fixed(SINCE_PHRASE, 'since', stretch), ...fixed(PRICED_SINCE, 'since', stretch))
  if (/[高低快慢多少]于/u.test(text)) found.push(...compared(THAN, stretch))
  return found
}

const comparesIn = (text: string): boolean => /[比较]|相对于/u.test(text)

/** What some part of each word of a basis is: most clauses have none. */
const IN_BASIS = /[比较同环按于]|年[均平间来增递复]|每年|复合|基础上|以来|至今|[周月日][涨跌升降]/u

/**
 * Bases that a stretch of a sentence states, by their end. A named word (同比, 环比, 年均) stands over the base that it
 * is said of: 较上月环比.
 */
export const basesIn = (text: string, offset: number, told: Told): readonly StatedBasis[] => {
  if (!IN_BASIS.test(text)) return []
  const stretch = { text, offset, before: told.before, published: told.published }
  const apposed = apposedIn(stretch)
  const bare = (comparesIn(text) ? compared(COMPARED, stretch) : []).filter(
    (each) => !apposed.some((other) => overlaps(each, other))
  )
  return [...namedIn(stretch), ...apposed, ...bare].sort((a, b) => a.end - b.end || a.start - b.start)
}

/** Those of bases in the order of their ends that end inside a span. */
export const endingIn = (bases: readonly StatedBasis[], { start, end }: Span): readonly StatedBasis[] => {
  let low = 0
  let high = bases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bases[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < bases.length && (bases[last]?.end ?? 0) <= end) last++
  return bases.slice(low, last)
}
