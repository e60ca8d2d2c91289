import { matches } from '../../core/lexicon.js'
import { leftmostLongest } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { dates } from '../date/index.js'
import { defineMention, type Mention } from '../mention.js'
import { type Calendar, PERIOD_RULES } from './rules.js'
import type { PeriodValue } from './value.js'

export type { PeriodValue } from './value.js'

const COMPILED = PERIOD_RULES.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, 'gu') }))

/** Days and intervals of days are periods too: 10月1日至7日. */
const fromDates = (context: ArticleContext): Mention<PeriodValue>[] =>
  dates
    .in(context)
    .filter(({ value }) => /-\d\d-\d\d/u.test(value.iso))
    .map((date) => {
      const [from = null, to = from] = date.value.iso.split('/')
      const implied = date.value.implied.includes('year')
      return { start: date.start, end: date.end, value: { from, to, implied }, rule: 'period/days' }
    })

const findPeriods = (context: ArticleContext): Mention<PeriodValue>[] => {
  const text = context.article.text.text
  const { year = null, month = null, day = null } = context.published ?? {}
  const calendar: Calendar = { year, month, day }
  const found = COMPILED.filter(({ needs }) => needs.test(text)).flatMap(({ name, pattern, read }) =>
    matches(pattern, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: read(match[0], calendar),
      rule: name
    }))
  )
  return leftmostLongest([...found, ...fromDates(context)])
}

/** Periods as stated: “十四五”时期, 今年前三季度, 1至10月, 去年, 五年来, 春节假期. */
export const periods = defineMention<PeriodValue>('period', findPeriods)
