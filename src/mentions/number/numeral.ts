import Big from 'big.js'
import { characterTable } from '../../core/character-table.js'
import type { Modifier } from '../../core/modifier.js'
import type { Span } from '../../core/span.js'
import { ONE, ZERO } from './exact.js'
import { DIGITS, SCALED_UNITS, SCALES } from './lexicon.js'

/** A numeral as it stands in a text, without unit and without the words around it. */
export interface Numeral extends Span {
  readonly low: Big
  /** Upper end where the numeral names two neighbours: 三四十亿. */
  readonly high: Big | null
  /** What 多, 余, 几, 数 inside the numeral say of it. */
  readonly inexact: Exclude<Modifier, 'exact'> | null
  /** Nothing but scales: 亿 in 亿元, 千 in 千家万户. */
  readonly bare: boolean
  /** Whether Arabic digits stand in it. */
  readonly arabic: boolean
  /** A scale stands in it: 亿 in 1.2亿. */
  readonly scales: readonly number[]
  /** 3个亿, 4个多亿: hundreds of millions, most often of yuan, as people count them when they speak. */
  readonly spoken: boolean
}

type Token =
  | { readonly kind: 'literal'; readonly value: Big }
  | { readonly kind: 'digit'; readonly value: number; readonly high: number; readonly zero: boolean }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'fraction'; readonly value: Big }
  | { readonly kind: 'more'; readonly inexact: 'over' | 'about' }
  | { readonly kind: 'spoken' }

const HAN_DIGIT = Object.keys(DIGITS).join('')
const HAN_SCALE = Object.keys(SCALES).join('')
const ARABIC = '0123456789'
const BEGINS_UNIT = new RegExp(SCALED_UNITS, 'uy')
const BANKING = /[壹贰叁肆伍陆柒捌玖佰仟万]/u
const GROUPED = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/uy
/** A token that is neither a literal nor one character of digits or scales. */
const WORDED = new RegExp(
  [
    `(?<fraction>点[${HAN_DIGIT}]+(?![十百千点]))`,
    `(?<several>(?:(?<![人次户件指分倍总系参基票])数|几)(?=[十百千万亿])|(?<=[十百千])几(?![百千]))`,
    '(?<more>(?<=[十百千万亿\\d个])[多余来](?=[百千万亿]))',
    `(?<spoken>(?<=[${HAN_DIGIT}十百千\\d])个(?=[多来]亿|亿(?!元|美元|[级吨万])))`
  ].join('|'),
  'uy'
)
/** What such a token begins with. */
const WORDED_UNITS = '点数几多余来个'
const BEGINS_WORDED = characterTable(WORDED_UNITS)
const IS_ARABIC = characterTable(ARABIC)
const IS_HAN_DIGIT = characterTable(HAN_DIGIT)
/** What any token begins with. */
const BEGINS_TOKEN = characterTable(`${ARABIC}${HAN_DIGIT}${HAN_SCALE}${WORDED_UNITS}`)
const BEGINS_NUMERAL = characterTable(`${ARABIC}${HAN_DIGIT}${HAN_SCALE}数几`)

const LONGEST = 40

/** Where the next numeral may begin, from an offset on; null where none does. */
export const nextNumeral = (text: string, from: number): number | null => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (BEGINS_NUMERAL[code] !== 1) continue
    if (BEGINS_WORDED[code] !== 1 || '十百千万亿'.includes(text.charAt(at + 1) || ' ')) return at
  }
  return null
}

/** A token and how many characters it has. */
interface Read {
  readonly token: Token
  readonly length: number
}

const SINGLE: ReadonlyMap<number, Read> = new Map(
  [...HAN_DIGIT, ...HAN_SCALE].map((unit): [number, Read] => {
    const value = DIGITS[unit]
    const token: Token =
      value === undefined
        ? { kind: 'scale', value: SCALES[unit] ?? 1 }
        : { kind: 'digit', value, high: value, zero: value === 0 }
    return [unit.charCodeAt(0), { token, length: 1 }]
  })
)

/** 三五十户: the one pair that skips a digit. */
const ABOUT_FOUR = '三五'

const NEIGHBOURS = '一二两三四五六七八九'

/** 三四, 三五: two neighbours, or nothing where another digit follows them. */
const pairAt = (text: string, at: number): Read | null => {
  if (IS_HAN_DIGIT[text.charCodeAt(at + 1)] !== 1 || IS_HAN_DIGIT[text.charCodeAt(at + 2)] === 1) return null
  const [first, second] = [text.charAt(at), text.charAt(at + 1)]
  if (!NEIGHBOURS.includes(first) || !NEIGHBOURS.includes(second)) return null
  const [value, high] = [DIGITS[first] ?? 0, DIGITS[second] ?? 0]
  if (high !== value + 1 && first + second !== ABOUT_FOUR) return null
  return { token: { kind: 'digit', value, high, zero: false }, length: 2 }
}

const positional = (digits: string): string => [...digits].map((unit) => DIGITS[unit] ?? 0).join('')

/** Years, days and counts of so few digits recur; each is made once. */
const SHORT = 4
const SHORT_WORTHS: (Big | undefined)[] = Array.from({ length: 10 ** SHORT })

const shortWorth = (text: string, start: number, end: number): Big => {
  let number = 0
  for (let at = start; at < end; at++) number = 10 * number + text.charCodeAt(at) - 0x30
  const known = SHORT_WORTHS[number]
  if (known) return known
  const worth = new Big(number)
  SHORT_WORTHS[number] = worth
  return worth
}

/** The worth of digits as written; what is too long for a numeral is worth nothing, and no digit of it is read. */
const worthOf = (digits: string): Big => (digits.length > LONGEST ? ZERO : new Big(digits))

const digitsEnd = (text: string, from: number): number => {
  let end = from
  while (IS_ARABIC[text.charCodeAt(end)] === 1) end++
  return end
}

/** 1,234.5 or 3.14. */
const literalAt = (text: string, at: number): Read => {
  const whole = digitsEnd(text, at)
  if (text.charAt(whole) === ',') {
    GROUPED.lastIndex = at
    const grouped = GROUPED.exec(text)?.[0]
    if (grouped !== undefined)
      return { token: { kind: 'literal', value: worthOf(grouped.replaceAll(',', '')) }, length: grouped.length }
  }
  const decimals = text.charAt(whole) === '.' ? digitsEnd(text, whole + 1) : whole
  const end = decimals > whole + 1 ? decimals : whole
  const value = end === whole && end - at <= SHORT ? shortWorth(text, at, end) : worthOf(text.slice(at, end))
  return { token: { kind: 'literal', value }, length: end - at }
}

/** The token at `at`, or null where the numeral ends there. */
const tokenAt = (text: string, at: number): Read | null => {
  const code = text.charCodeAt(at)
  if (IS_ARABIC[code] === 1) return literalAt(text, at)
  const single = SINGLE.get(code)
  if (single === undefined) return BEGINS_WORDED[code] === 1 ? wordedAt(text, at) : null
  if (single.token.kind === 'digit') return pairAt(text, at) ?? single
  return beginsScaledUnit(text, at) || isPickedUp(text, at) ? null : single
}

/** 重拾升势: a ten only among the digits and scales that banks write. */
const isPickedUp = (text: string, at: number): boolean =>
  text.charAt(at) === '拾' && !BANKING.test(text.slice(Math.max(0, at - 1), at + 2))

/** 千瓦, 百米: the scale is a part of the unit. */
const beginsScaledUnit = (text: string, at: number): boolean => {
  const unit = text.charAt(at)
  if (unit !== '百' && unit !== '千') return false
  // 150万千升: behind 万 no hundred or thousand stands alone
  if (text.charAt(at + 1) === '升') return '万亿'.includes(text.charAt(at - 1) || ' ')
  BEGINS_UNIT.lastIndex = at + 1
  return BEGINS_UNIT.test(text)
}

const wordedAt = (text: string, at: number): Read | null => {
  WORDED.lastIndex = at
  const { fraction, several, more, spoken } = WORDED.exec(text)?.groups ?? {}
  if (fraction !== undefined) {
    const value = fraction.length > LONGEST ? ZERO : new Big(`0.${positional(fraction.slice(1))}`)
    return { token: { kind: 'fraction', value }, length: fraction.length }
  }
  if (several !== undefined) return { token: { kind: 'more', inexact: 'over' }, length: 1 }
  if (more !== undefined) return { token: { kind: 'more', inexact: more === '来' ? 'about' : 'over' }, length: 1 }
  if (spoken !== undefined) return { token: { kind: 'spoken' }, length: 1 }
  return null
}

/** 万一, 亿二: a scale with nothing before it and a digit after it is a word. */
const beginsWithMyriad = (tokens: readonly Token[]): boolean => {
  const first = tokens[0]
  return first?.kind === 'scale' && first.value >= 1e4 && tokens[1]?.kind === 'digit'
}

const DIGIT_WORTH: readonly Big[] = Array.from({ length: 10 }, (_, digit) => new Big(digit))
const MYRIAD = new Big(1e4)
const HUNDRED_MILLION = new Big(1e8)

/** Most sums here have nothing on one side. */
const sum = (a: Big, b: Big): Big => (a === ZERO ? b : b === ZERO ? a : a.plus(b))

/**
 * Value of the tokens of one numeral: sections of 万 inside sections of 亿, a last digit after 百, 千, 万 standing for
 * tenths of it (一万二). Null where the tokens are no numeral.
 */
const evaluate = (tokens: readonly Token[], end: 'value' | 'high'): Big | null => {
  if (beginsWithMyriad(tokens)) return null
  let total = ZERO
  let myriads = ZERO
  let section = ZERO
  let current: Big | null = null
  let lastScale = 0
  let previous: Token | null = null
  for (const token of tokens) {
    if (token.kind === 'literal' || token.kind === 'digit') {
      if (current !== null && previous?.kind !== 'more' && !(previous?.kind === 'digit' && previous.zero)) return null
      current = token.kind === 'literal' ? token.value : (DIGIT_WORTH[token[end]] ?? ZERO)
    } else if (token.kind === 'fraction') current = token.value.plus(current ?? ZERO)
    else if (token.kind === 'scale') {
      if (token.value < 1e4) section = sum(section, (current ?? ONE).times(token.value))
      else {
        const whole: Big = sum(section, current ?? ZERO)
        const counted = whole.eq(ZERO) && myriads.eq(ZERO) && total.eq(ZERO) ? ONE : whole
        if (token.value === 1e4) myriads = sum(myriads, counted.times(MYRIAD))
        else {
          total = sum(total, (myriads.eq(ZERO) ? counted : sum(myriads, whole)).times(HUNDRED_MILLION))
          myriads = ZERO
        }
        section = ZERO
      }
      current = null
      lastScale = token.value
    }
    previous = token
  }
  const before = tokens.at(-2)
  const shorthand = previous?.kind === 'digit' && before?.kind === 'scale' && lastScale >= 100
  if (shorthand && current !== null) current = (current as Big).times(lastScale / 10)
  return sum(sum(sum(total, myriads), section), current ?? ZERO)
}

/** What kinds of tokens a numeral has. */
interface Parts {
  readonly scales: number[]
  literal: boolean
  /** Whether a token says how many, and not only how large. */
  counted: boolean
  more: Numeral['inexact']
  pair: boolean
  spoken: boolean
}

const partsOf = (tokens: readonly Token[]): Parts => {
  const parts: Parts = { scales: [], literal: false, counted: false, more: null, pair: false, spoken: false }
  for (const token of tokens) {
    if (token.kind === 'scale') parts.scales.push(token.value)
    else if (token.kind === 'more') parts.more ??= token.inexact
    else if (token.kind === 'spoken') parts.spoken = true
    else {
      parts.counted = true
      if (token.kind === 'literal') parts.literal = true
      else if (token.kind === 'digit' && token.high !== token.value) parts.pair = true
    }
  }
  return parts
}

const isTen = (token: Token | undefined): boolean => token?.kind === 'scale' && token.value === 10

const isYearLike = (tokens: readonly Token[]): boolean =>
  tokens.length >= 3 && tokens.every((token) => token.kind === 'digit' && token.high === token.value)

const NO_SCALES: readonly number[] = []

/** The numeral that is one token, as most are: digits, or one Chinese digit, with nothing of a numeral behind. */
const aloneAt = (text: string, start: number, { token, length }: Read): Numeral | null => {
  const end = start + length
  if (BEGINS_TOKEN[text.charCodeAt(end)] === 1 || length > LONGEST) return null
  const arabic = token.kind === 'literal'
  const low = arabic ? token.value : token.kind === 'digit' && length === 1 ? DIGIT_WORTH[token.value] : undefined
  if (low === undefined) return null
  return { start, end, low, high: null, inexact: null, bare: false, arabic, scales: NO_SCALES, spoken: false }
}

/** Reads the numeral that begins at `at`; null where none does. `end` of a failed run is where to go on looking. */
export const numeralAt = (text: string, at: number): { readonly numeral: Numeral | null; readonly end: number } => {
  const first = tokenAt(text, at)
  if (!first) return { numeral: null, end: at + 1 }
  const alone = aloneAt(text, at, first)
  return alone ? { numeral: alone, end: alone.end } : numeralOf(text, at, first)
}

/** Reads the numeral that begins with a token. */
const numeralOf = (
  text: string,
  at: number,
  first: Read
): { readonly numeral: Numeral | null; readonly end: number } => {
  const tokens: Token[] = []
  let end = at
  for (let next: Read | null = first; next && tokens.length < LONGEST; next = tokenAt(text, end)) {
    const previous = tokens.at(-1)
    if (next.token.kind === 'literal' && previous && previous.kind !== 'scale') break
    if (next.token.kind === 'digit' && previous?.kind === 'literal') break
    if (next.token.kind === 'fraction' && previous?.kind !== 'digit' && previous?.kind !== 'scale') break
    tokens.push(next.token)
    end += next.length
  }
  // a fraction begins no numeral
  if (tokens.length === 0) return { numeral: null, end: at + 1 }
  if (end - at > LONGEST) return { numeral: null, end }
  const yearLike = isYearLike(tokens)
  const low = yearLike ? new Big(positional(text.slice(at, end))) : evaluate(tokens, 'value')
  const { scales, literal, counted, more, pair, spoken } = partsOf(tokens)
  if (low === null || (more !== null && scales.length === 0 && !counted && !spoken)) return { numeral: null, end }
  // without a pair of neighbours the upper end is the lower
  const high = !yearLike && pair ? evaluate(tokens, 'high') : null
  const numeral: Numeral = {
    start: at,
    end,
    low,
    high: high !== null && low.lt(high) ? high : null,
    inexact: more,
    bare: !counted && more === null && !(tokens.length === 1 && isTen(tokens[0])),
    arabic: literal,
    scales,
    spoken
  }
  return { numeral, end }
}
