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
  [...stretch.text.matchAll(pattern)].map((m) => {
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
  [...text.matchAll(pattern)].map((m) => ({ ...spanOf(m, offset), basis, timeless: false, peers: false }))

const stepOf = (word: string | undefined): Basis => (word === '环比' ? 'period-on-period' : 'year-on-year')

/** 同比、环比分别增长: a basis each. */
const bothSteps = ({ text, offset }: Stretch): StatedBasis[] =>
  [...text.matchAll(BOTH_STEPS)].map((m) => ({
    ...spanOf(m, offset),
    basis: 'year-on-year',
    timeless: false,
    peers: false,
    each: [stepOf(m.groups?.['first']), stepOf(m.groups?.['second'])]
  }))

/** Named steps of comparison (同比, 环比, 年均), each looked for only where a character of it stands. */
const namedIn = (stretch: Stretch): StatedBasis[] => {
  const { text } = stretch
  return [
    ...(/[年合]/u.test(text) ? fixed(ANNUAL, 'annual-average', stretch) : []),
    ...(/[同年]/u.test(text) ? fixed(YEAR_ON_YEAR, 'year-on-year', stretch) : []),
    ...(/[环按]|月比|[涨跌升降]幅|[周月日][涨跌升降]/u.test(text) ? fixed(PERIOD, 'period-on-period', stretch) : []),
    ...bothSteps(stretch)
  ]
}

/** Comparisons by 与…相比, 在…基础上, 自…以来, 低于…; what is read so is no base of a bare 比. */
const apposedIn = (stretch: Stretch): StatedBasis[] => {
  const { text } = stretch
  const since = /以来|至今/u.test(text)
  return [
    ...(comparesIn(text) ? compared(APPOSED, stretch) : []),
    ...(text.includes('基础上') ? compared(ON_TOP, stretch) : []),
    ...(since ? fixed(SINCE_PHRASE, 'since', stretch) : []),
    ...(since ? fixed(PRICED_SINCE, 'since', stretch) : []),
    ...(text.includes('于') ? compared(THAN, stretch) : [])
  ]
}

const comparesIn = (text: string): boolean => /[比较]|相对于/u.test(text)

/**
 * Bases that a stretch of a sentence states, by their end. A named word (同比, 环比, 年均) stands over the base that it
 * is said of: 较上月环比.
 */
export const basesIn = (text: string, offset: number, told: Told): StatedBasis[] => {
  const stretch = { ...told, text, offset }
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
