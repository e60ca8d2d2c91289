import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/index.js'
import { periods } from '../../mentions/period/index.js'
import type { Setting } from './setting.js'

/** Periods that only compare, or are no time of the amount's own. */
const COMPARES = /同期|目前|近年来/u

/** The time that an amount speaks of: the nearest period before it in its sentence that is not compared with. */
export const periodOf = (context: ArticleContext, setting: Setting): Span | null => {
  const { sentence, amount } = setting
  const text = context.article.text.text
  const before = within(periods.in(context), { start: sentence.start, end: amount.start }).filter(
    (period) =>
      !COMPARES.test(text.slice(period.start, period.end)) &&
      !/[比较]$/u.test(text.slice(period.start - 1, period.start)) &&
      !text.slice(period.end, amount.start).includes('；')
  )
  const last = before.at(-1)
  return last ? { start: last.start, end: last.end } : null
}
