import { anyOf } from '../../core/lexicon.js'
import { defineMention } from '../mention.js'
import { type Figure, figuresOf, type Quantity, quantitiesOf, type UnitMatch } from '../number/index.js'
import { CURRENCIES, PREFIXES, SINGLE_YUAN_AFTER, YUAN_WORDS } from './lexicon.js'
import type { MoneyValue } from './value.js'

export type { MoneyValue } from './value.js'

const NAMED = new RegExp(anyOf(Object.keys(CURRENCIES)), 'uy')
const PREFIX = new RegExp(`${anyOf(Object.keys(PREFIXES))}$`, 'u')
const LONGEST_PREFIX = 3
const PER_AFTER = /^\/(?<per>[\p{Script=Han}A-Za-z]{1,4}?)(?=以[上下内]|左右|[^\p{Script=Han}A-Za-z]|$)/u
const PER_BEFORE = /(?:(?<per>[人户亩吨均])均|每(?<unit>[\p{Script=Han}]{1,4}))[\p{Script=Han}]{0,4}$/u

/** The currency after a figure: a name, or 元 where it is money. */
const currencyAfter = (text: string, at: number, figure: Figure): { code: string; end: number } | null => {
  NAMED.lastIndex = at
  const name = NAMED.exec(text)?.[0]
  if (name !== undefined) return { code: CURRENCIES[name] ?? 'CNY', end: at + name.length }
  if (text.charAt(at) !== '元') return null
  const after = text.slice(at + 1, at + 6)
  const single = !figure.arabic && figure.scales.length === 0
  if (YUAN_WORDS.test(after) || (single && !SINGLE_YUAN_AFTER.test(after))) return null
  return { code: 'CNY', end: at + 1 }
}

/** 5亿元, 人民币5亿元, 5亿美元, US$5亿. */
const currencyAt = (text: string, at: number, figure: Figure): UnitMatch<string> | null => {
  const named = currencyAfter(text, at, figure)
  const prefix = PREFIX.exec(text.slice(Math.max(0, figure.start - LONGEST_PREFIX), figure.start))?.[0]
  if (named) {
    const code = prefix !== undefined && named.code === 'CNY' ? (PREFIXES[prefix] ?? named.code) : named.code
    return { unit: code, start: figure.start - (prefix?.length ?? 0), end: named.end }
  }
  const marked = prefix !== undefined && figure.arabic ? PREFIXES[prefix] : undefined
  return marked === undefined ? null : { unit: marked, start: figure.start - (prefix?.length ?? 0), end: at }
}

const perOf = (text: string, { start, end }: Quantity<string>): string | null => {
  const after = PER_AFTER.exec(text.slice(end, end + 6))?.groups?.['per']
  if (after !== undefined) return after
  const before = PER_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.groups
  return before?.['per'] ?? before?.['unit'] ?? null
}

/** Amounts of money; the span holds what qualifies them (超过5亿元, 10亿元以上) and the currency's prefix. */
export const money = defineMention<MoneyValue>('money', ({ article }) => {
  const text = article.text.text
  return quantitiesOf(text, figuresOf(article), currencyAt).map((quantity) => ({
    start: quantity.start,
    end: quantity.end,
    rule: 'money/amount',
    value: {
      amount: quantity.low.toNumber(),
      max: quantity.high?.toNumber() ?? null,
      currency: quantity.unit,
      modifier: quantity.modifier,
      per: perOf(text, quantity)
    }
  }))
})
