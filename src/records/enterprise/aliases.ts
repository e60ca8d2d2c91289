import type { Span } from '../../core/span.js'
import { isPlaceName } from '../../mentions/place/index.js'
import { isAbbreviation } from './forms.js'

/** A form that the article says stands for the firm before it: （以下简称“市水投集团”）, （Magna International）. */
export interface Alias extends Span {
  /** End of the firm's own name. */
  readonly of: number
}

const OPENED = /^ ?(?:\[[^\]]{1,20}\])?（/u
const NAMED =
  /(?:^|[，,；、\s])(?:以下)?(?:简称|下称|又称|又名|原名|原|即|称)(?:为|：|:)?[“‘]?([^“”‘’，,；（）]{2,16}?)[”’]?$/u
const LATIN = /^([A-ZА-Я][A-Za-zА-Яа-я0-9&.,' -]{1,60}?)(?:[，。].*)?$/u
const HAN = /^([一-鿿]{2,8})$/u
/** 600519, SZ002555, NYSE：HLX: what stands for a firm on an exchange only. */
const CODE = /^(?:[A-Z]{2,5}[.:：](?:[A-Z]{0,6}|\d{4,6})|[A-Z]{2,5}\d{4,6}|\d.*)$/u

/** Aliases in the brackets that open where a firm's name ends. */
export const aliasesAt = (text: string, { start: from, end }: Span): Alias[] => {
  const opened = OPENED.exec(text.slice(end, end + 24))
  if (!opened) return []
  const start = end + opened[0].length
  const close = text.slice(start, start + 90).indexOf('）')
  if (close < 0) return []
  const inside = text.slice(start, start + close)
  const found: Alias[] = []
  const take = (form: string): void => {
    const at = start + inside.indexOf(form)
    found.push({ of: end, start: at, end: at + form.length })
  }
  for (const piece of inside.split(/(?<=[，,；])/u)) {
    const named = NAMED.exec(piece.replace(/[，,；]$/u, ''))?.[1]
    if (named && !/^[“‘]/u.test(named)) take(named)
  }
  const latin = LATIN.exec(inside)?.[1]
  const leading = latin ?? /^([A-Z][A-Za-z0-9&. -]{2,40})(?=，)/u.exec(inside)?.[1]
  if (leading && !CODE.test(leading)) take(leading.trimEnd())
  if (HAN.test(inside) && !isPlaceName(inside) && isAbbreviation(inside, text.slice(from, end))) take(inside)
  return found
}

/** Han characters alone in brackets after a Latin name: NORVEX（诺维克斯）. */
export const translationAt = (text: string, end: number): Alias | null => {
  if (text.charAt(end) !== '（') return null
  const close = text.slice(end + 1, end + 12).indexOf('）')
  const inside = close > 0 ? text.slice(end + 1, end + 1 + close) : ''
  return HAN.test(inside) ? { of: end, start: end + 1, end: end + 1 + inside.length } : null
}
