import type { ArticleContext } from '../../document/context.js'
import { defineMention, type Mention } from '../mention.js'
import { type Day, daysBetween, isoOf } from './day.js'
import { FUTURE } from './lexicon.js'
import { referenceOf } from './reference.js'
import { resolve, type Surroundings } from './resolve.js'
import { nextPoint, POINT_ANYWHERE, type Stated, statedOf } from './stated.js'
import type { DateValue } from './value.js'

export type { DateValue } from './value.js'

const AT = new RegExp(POINT_ANYWHERE, 'uy')
const JOINT = /(?:（.{1,4}）)?(?:[上下]?[午晚])?(?:至|到|—{1,2}|[~～-])/uy
const BRACKET_TAIL = /[^）\n]{0,6}）/uy
/** 3月31日举行的X: a day told only of what is recalled, which 当天 does not refer to in a later sentence. */
const RECALLED = /^[^，。；]{0,10}(?:举行|召开|举办|开幕|闭幕|结束|发布|印发|通过|施行|签署)的/u
/** Units that a clause is looked for around a date. */
const REACH = 40

interface Found {
  readonly stated: Stated
  readonly start: number
  readonly end: number
}

const readAt = (text: string, at: number): Found | null => {
  AT.lastIndex = at
  const match = AT.exec(text)
  return match?.groups ? { stated: statedOf(match.groups), start: at, end: at + match[0].length } : null
}

const sticky = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : null
}

/** 29日，大会将召开: a day in front of its clause. */
const SET_OFF = /^(?:[上下]午|晚上?)?，/u

/** Marks that a clause begins behind, and those that it ends before. */
const OPENS_CLAUSE = '。；，\n：'
const CLOSES_CLAUSE = /[。；，\n]/u

/** Whether the clause around a date speaks of what is to come. */
const inFuture = (text: string, start: number, end: number): boolean => {
  let from = start
  while (from > 0 && start - from < REACH && !OPENS_CLAUSE.includes(text.charAt(from - 1))) from--
  const tail = text.slice(end, end + REACH).replace(SET_OFF, '')
  const to = tail.search(CLOSES_CLAUSE)
  return FUTURE.test(text.slice(from, end) + (to < 0 ? tail : tail.slice(0, to)))
}

/** One stated point, or two with a joint between: 11月24日至26日; 今天（7月1日） takes the date in brackets. */
const extend = (text: string, first: Found): { points: Found[]; end: number } => {
  if (text.charAt(first.end) === '（') {
    const inner = readAt(text, first.end + 1)
    const closed = inner?.stated.month && inner.stated.day ? sticky(BRACKET_TAIL, text, inner.end) : null
    if (inner && closed !== null && first.stated.month === null) return { points: [inner], end: closed }
  }
  const joint = sticky(JOINT, text, first.end)
  const second = joint === null ? null : readAt(text, joint)
  return second ? { points: [first, second], end: second.end } : { points: [first], end: first.end }
}

/** The later point of an interval takes what it leaves out from the earlier one. */
const intervalOf = (from: Day, second: Stated, around: Surroundings): DateValue | null => {
  const { year, month, day } = from
  const sameSentence = { year, month, day, implied: [] }
  const to = resolve(second, { ...around, sameSentence, before: from, dayBefore: from })
  const start = isoOf(from)
  const end = to && isoOf(to)
  if (!start || !end) return null
  return { iso: `${start}/${end}`, implied: from.implied, ahead: isAhead(from, around) }
}

/** Dates of an article in reading order, each resolved against publication and the dates before it. */
const findDates = (context: ArticleContext): Mention<DateValue>[] => {
  const text = context.article.text.text
  const reference = referenceOf(context)
  const found: Mention<DateValue>[] = []
  let before: Day | null = null
  let dayBefore: Day | null = null
  let end = 0
  for (let start = nextPoint(text, 0), next = 0; start >= 0; start = nextPoint(text, next)) {
    const point = readAt(text, start)
    const extent = point ? extend(text, point) : null
    next = extent?.end ?? start + 1
    if (!extent) continue
    const sameSentence: Day | null =
      before !== null && !/[。！？\n]/u.test(text.slice(Math.max(end, start - 200), start)) ? before : null
    const around: Surroundings = {
      written: reference.written,
      published: reference.published,
      sameSentence,
      before,
      dayBefore,
      future: () => inFuture(text, start, extent.end)
    }
    const [first, second] = extent.points
    const day: Day | null = first ? resolve(first.stated, around) : null
    if (!day) continue
    const value = second ? intervalOf(day, second.stated, around) : single(day, around)
    if (!value) continue
    found.push({ start, end: extent.end, value, rule: second ? 'date/interval' : 'date/point' })
    before = day
    if (day.day !== null && !value.ahead && !RECALLED.test(text.slice(extent.end, extent.end + REACH))) dayBefore = day
    end = extent.end
  }
  return found
}

const single = (day: Day, around: Surroundings): DateValue | null => {
  const iso = isoOf(day)
  return iso === null ? null : { iso, implied: day.implied, ahead: isAhead(day, around) }
}

const isAhead = (day: Day, { published }: Surroundings): boolean =>
  published !== null && (daysBetween(published, day) ?? 0) > 0

/** Dates as stated: 2025年11月24日, 24日, 昨天, 去年12月, 11月24日至26日. */
export const dates = defineMention<DateValue>('date', findDates)
