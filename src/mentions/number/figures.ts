import type Big from 'big.js'
import { characterTable } from '../../core/character-table.js'
import { memoised } from '../../core/memo.js'
import type { Article } from '../../layout/index.js'
import { ONE } from './exact.js'
import { type Numeral, nextNumeral, numeralAt } from './numeral.js'

/** A numeral or a range of two (30—50亿), with nothing around it. */
export type Figure = Numeral

const RANGE_MARK = /(?:——?|-|~|至|到)/uy
const BEGINS_RANGE_MARK = characterTable('—-~至到')
/** What makes digits a code, a name or a telephone number: 5G, A4, 110kV, 3+3+1, 0971-6301234. */
const CODE_BEFORE = /[A-Za-z_#.:/\d]$|[A-Za-z]-$|\d,$|[A-Za-z\d]\+$/u
/** GDP8.1万亿元: a statistic's name, and its figure. */
const STATISTIC_BEFORE = /(?:GDP|CPI|PPI|PMI|LPR|FDI)$/u
const LEADING_ZERO = /^0\d/u
/** 零下, 零售, 零件: 零 that counts nothing. */
const ZERO_WORD = /^零[下上售件部食距星碎工]/u
/** 十三五, “十四五”规划: the number of a five-year plan. */
const PLAN = /^十[一二三四五]五(?:期间|时期|规划|计划|末|以来|开局|收官|”)|^十三五/u

const rangeEnd = (text: string, low: Numeral): Numeral | null => {
  if (BEGINS_RANGE_MARK[text.charCodeAt(low.end)] !== 1) return null
  RANGE_MARK.lastIndex = low.end
  const mark = RANGE_MARK.exec(text)?.[0]
  if (mark === undefined) return null
  const at = low.end + mark.length
  const { numeral } = numeralAt(text, at)
  if (!numeral || numeral.bare || numeral.arabic !== low.arabic) return null
  if (/[-+]/u.test(text.charAt(numeral.end)) && /\d/u.test(text.charAt(numeral.end + 1))) return null
  return numeral
}

/** In 30—50亿 the first figure counts 亿 too; in 8000—1.2万 it does not. */
const scaledLike = (low: Numeral, high: Numeral): Big => {
  const shared = high.scales.filter((scale) => low.scales.length === 0 || scale >= 1e4)
  if (low.scales.some((scale) => scale >= 1e4) || shared.length === 0) return low.low
  const scale = shared.reduce((product, each) => product.times(each), ONE)
  const coefficient = high.low.div(scale)
  return low.low.lt(coefficient) ? low.low.times(scale) : low.low
}

const asRange = (text: string, low: Numeral): Figure => {
  if (low.high || low.bare) return low
  const high = rangeEnd(text, low)
  if (!high) return low
  const from = scaledLike(low, high)
  if (!from.lt(high.low)) return low
  return { ...low, end: high.end, low: from, high: high.low, inexact: high.inexact, scales: high.scales }
}

const isCode = (text: string, figure: Numeral): boolean => {
  const first = text.charAt(figure.start)
  if (!figure.arabic) {
    const word = first === '零' ? ZERO_WORD : first === '十' ? PLAN : null
    if (word?.test(text.slice(figure.start, figure.end + 2))) return true
    return text.charAt(figure.start - 1) === '第'
  }
  if (text.charAt(figure.start - 1) === '第' || isCodeBefore(text, figure.start)) return true
  if (first === '0' && LEADING_ZERO.test(text.slice(figure.start, figure.start + 2))) return true
  return text.charAt(figure.end) === '+'
}

/** The last character of what makes a code of digits is of ASCII; most figures stand behind Chinese. */
const isCodeBefore = (text: string, at: number): boolean => {
  if (!(text.charCodeAt(at - 1) < 0x80)) return false
  const before = text.slice(Math.max(0, at - 3), at)
  return (CODE_BEFORE.test(before) && !STATISTIC_BEFORE.test(before)) || /\d-$/u.test(before)
}

/** Every figure of an article's text, in reading order, read once an article. */
export const figuresOf = memoised((article: Article): readonly Figure[] => figuresIn(article.text.text))

/** Every figure of a text, in reading order. */
export const figuresIn = (text: string): Figure[] => {
  const figures: Figure[] = []
  for (let at = nextNumeral(text, 0); at !== null; ) {
    const { numeral, end } = numeralAt(text, at)
    const figure = numeral && !isCode(text, numeral) ? asRange(text, numeral) : null
    if (figure) figures.push(figure)
    at = nextNumeral(text, Math.max(figure?.end ?? end, at + 1))
  }
  return figures
}
