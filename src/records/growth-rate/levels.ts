import { anyOf } from '../../core/lexicon.js'
import { overlaps, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { measures } from '../../mentions/measure/index.js'
import { within } from '../../mentions/mention.js'
import { money } from '../../mentions/money/index.js'
import { periods } from '../../mentions/period/index.js'
import { rates } from '../../mentions/rate/index.js'
import { DOWN_COMPARED, DOWN_VERBS, UP_COMPARED, UP_VERBS } from './lexicon.js'
import type { Level } from './schema.js'

/** Levels at either end of a change. */
export interface Ends {
  readonly from: Level | null
  readonly to: Level | null
}

interface Stated extends Span {
  readonly value: number
  readonly unit: string | null
}

const NONE: Ends = { from: null, to: null }
const LONGEST = 80
const BEFORE = 14
/** 增加3亿元, 低45元: by how much, no level. */
const DIFFERENCE = new RegExp(
  `(?:${anyOf([...UP_VERBS, ...DOWN_VERBS, ...UP_COMPARED, ...DOWN_COMPARED])})(?:了|出)?(?:近|约|超)?$`,
  'u'
)
const STARTS = /(?:从|由)[^，；。从由]{0,12}$/u
/** 其中出口3亿元, 占全省18%: levels of something else. */
const OF_ANOTHER = /(?:其中|占|比重|目标|计划|完成年|相当于|高于|低于|位居|排名)[^，；。]{0,12}$/u

const statedIn = (context: ArticleContext, span: Span): Stated[] => {
  const amounts = within(money.in(context), span).map(({ start, end, value }) => ({
    start,
    end,
    value: value.amount,
    unit: value.currency
  }))
  const counts = within(measures.in(context), span).map(({ start, end, value }) => ({
    start,
    end,
    value: value.value,
    unit: value.unit
  }))
  const shares = within(rates.in(context), span)
    .filter(({ value }) => value.unit === 'percent')
    .map(({ start, end, value }) => ({ start, end, value: value.value, unit: '%' }))
  const all: Stated[] = [
    ...amounts,
    ...counts.filter((count) => !amounts.some((each) => overlaps(each, count))),
    ...shares
  ]
  return all.sort((a, b) => a.start - b.start)
}

const yearBefore = (context: ArticleContext, at: number, from: number): number | null => {
  const stated = within(periods.in(context), { start: Math.max(from, at - BEFORE), end: at }).at(-1)
  const year = /^\d{4}/u.exec(stated?.value.from ?? '')?.[0]
  return year === undefined || stated?.value.to?.startsWith(year) !== true ? null : Number(year)
}

/**
 * Levels stated beside a change, between its quantity and its rate: 从2020年的558.9亿元增加至1200亿元 has both ends, a
 * level alone is the later one. Nothing where several quantities share the clause (分别), or another is spoken of.
 */
export const endsOf = (context: ArticleContext, indicator: Span, rate: Span): Ends => {
  const { text } = context.article.text
  if (rate.start <= indicator.end || rate.start - indicator.end > LONGEST) return NONE
  const between = { start: indicator.end, end: rate.start }
  if (/分别|其中|；|。/u.test(text.slice(between.start, between.end))) return NONE
  const levels = statedIn(context, between).filter(
    ({ start }) =>
      !DIFFERENCE.test(text.slice(indicator.end, start)) && !OF_ANOTHER.test(text.slice(indicator.end, start))
  )
  const level = (stated: Stated | undefined): Level | null =>
    stated
      ? { value: stated.value, unit: stated.unit, year: yearBefore(context, stated.start, indicator.end - BEFORE) }
      : null
  const begins = levels.find(({ start }) => STARTS.test(text.slice(indicator.end, start)))
  const ends = levels.find((each) => each !== begins && (!begins || each.start > begins.end))
  return { from: level(begins), to: level(ends) }
}
