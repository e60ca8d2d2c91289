import type { Span } from '../../core/span.js'
import type { DateValue } from '../../mentions/date/index.js'
import type { Mention } from '../../mentions/mention.js'

/** When a meeting is, with the span that says so; `inherited` where only the hour stands with it. */
export interface WhenFound extends Span {
  readonly iso: string
  readonly implied: boolean
  readonly inherited: boolean
}

/** A date as the time of a meeting. */
export const asFound = (date: Mention<DateValue>, inherited = false): WhenFound => ({
  start: date.start,
  end: date.end,
  iso: date.value.iso,
  implied: date.value.implied.length > 0,
  inherited
})

const DAY = /-\d\d-\d\d/u

/** Whether a time tells a day, or days. */
export const hasDay = (iso: string): boolean => DAY.test(iso)

/** Whether a time is one day. */
export const isDay = (iso: string): boolean => DAY.test(iso) && !iso.includes('/')

/** Whether a date tells a day that is not still to come. */
export const isDayTold = ({ value }: Mention<DateValue>): boolean => DAY.test(value.iso) && !value.ahead
