import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/index.js'
import { periods } from '../../mentions/period/index.js'
import type { Setting } from './setting.js'

/** Periods that only compare, or are no time of the amount's own. */
const COMPARES = /同期|目前|近年来/u

/** How far into a sentence the period stands that holds for all of it. */
const OPENING = 24

/** The periods of a stretch that state a time of their own. */
const stated = (context: ArticleContext, stretch: Span): Span[] => {
  const text = context.article.text.text
  return within(periods.in(context), stretch).filter(
    (period) =>
      !COMPARES.test(text.slice(period.start, period.end)) &&
      !/[比较]/u.test(text.slice(period.start - 1, period.start))
  )
}

const asSpan = (span: Span | undefined): Span | null => (span ? { start: span.start, end: span.end } : null)

/**
 * The time that an amount speaks of: the nearest period before it in its segment, else the one that opens its sentence,
 * or the sentence before where this one goes on with a part of it.
 */
export const periodOf = (context: ArticleContext, { sentence, amount, last }: Setting): Span | null => {
  const before = stated(context, { start: Math.max(sentence.start, amount.start - 300), end: amount.start })
  const text = context.article.text.text
  const near = before.at(-1)
  if (near && !text.slice(near.end, amount.start).includes('；')) return asSpan(near)
  const opening = stated(context, {
    start: sentence.start,
    end: Math.min(amount.start, sentence.start + 3 * OPENING)
  })[0]
  if (opening && opening.start <= sentence.start + 2 * OPENING) return asSpan(opening)
  if (!last || last.block !== sentence.block || !/^(?:其中|同期)/u.test(sentence.text)) return null
  return asSpan(stated(context, { start: last.start, end: Math.min(last.end, last.start + 3 * OPENING) })[0])
}
