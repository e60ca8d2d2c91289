import { characterTable } from '../../core/character-table.js'
import type { Span } from '../../core/span.js'

const IS_MARK = characterTable('，；：。！？\n（')
const LONGEST_BRACKET = 120
const LONGEST_RATE = 12
/** 铝、锌分别下跌2%，3%: a comma for the 、 that parts the figures of a list. */
const NEXT_RATE = /^，[-−+]?\d[\d.]*%(?=[，；。]|$)/u
const SEVERALLY = /分别[^，；。\d]{0,8}[-−+]?\d[\d.]*%(?:[、，和][-−+]?\d[\d.]*%)*$/u

const partsRates = (text: string, start: number, comma: number): boolean =>
  text.charAt(comma - 1) === '%' &&
  NEXT_RATE.test(text.slice(comma, comma + LONGEST_RATE)) &&
  SEVERALLY.test(text.slice(start, comma))

/** A clause, with the brackets inside it whose rates are read as clauses of their own. */
export interface Clause extends Span {
  readonly inner: readonly Span[]
}

/**
 * Clauses of a sentence in reading order: its parts between ，；：。 also inside quotes; a round bracket belongs to the
 * clause around it, and what it holds follows as clauses of its own where it holds a rate.
 */
export const clausesIn = (text: string, offset: number, holdsRate: (span: Span) => boolean): Clause[] => {
  const clauses: Clause[] = []
  const nested: Clause[] = []
  let inner: Span[] = []
  let start = 0
  const close = (end: number): void => {
    if (end > start) clauses.push({ start: offset + start, end: offset + end, inner })
    clauses.push(...nested.splice(0))
    inner = []
    start = end + 1
  }
  for (let i = 0; i < text.length; i++) {
    if (IS_MARK[text.charCodeAt(i)] !== 1) continue
    if (text.charAt(i) === '（') {
      const end = text.slice(i, i + LONGEST_BRACKET).indexOf('）')
      if (end < 0) continue
      const bracket = { start: offset + i + 1, end: offset + i + end }
      if (holdsRate(bracket)) {
        inner.push(bracket)
        nested.push(...clausesIn(text.slice(i + 1, i + end), offset + i + 1, () => false))
      }
      i += end
    } else if (!partsRates(text, start, i)) close(i)
  }
  close(text.length)
  return clauses
}
