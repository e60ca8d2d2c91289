import type { DateValue } from '../../mentions/date/index.js'
import type { Mention } from '../../mentions/mention.js'
import type { WhenFound } from './when.js'

/** 2012年纪检监察工作会议, not 2012年度. */
const YEAR_OF_NAME = /^[“‘]?(20\d\d)(?:年(?!度|代|终|来)|（第)/u
const WITHOUT_YEAR = /^--(\d\d)-(\d\d)/u
const WHOLE = /^(\d{4})-(\d\d)-(\d\d)/u
/** Days by which a day told with its year may lie from one told without, so that they are of one year. */
const NEAR_DAYS = 7

const dayOfYear = (month: string, day: string): number => Date.UTC(2023, Number(month) - 1, Number(day)) / 86_400_000

/** The year of a day told without: that of the meeting's own name, else that of a day near it that the article tells whole. */
const yearTold = (iso: string, name: string, dates: readonly Mention<DateValue>[]): string | undefined => {
  const own = YEAR_OF_NAME.exec(name)?.[1]
  if (own !== undefined) return own
  const [, month = '', day = ''] = WITHOUT_YEAR.exec(iso) ?? []
  for (const { value } of dates) {
    const [, year, otherMonth = '', otherDay = ''] = WHOLE.exec(value.iso) ?? []
    if (year !== undefined && Math.abs(dayOfYear(month, day) - dayOfYear(otherMonth, otherDay)) <= NEAR_DAYS)
      return year
  }
  return undefined
}

/** A meeting's day with its year, where the article tells the year elsewhere than with the day. */
export const withYear = (
  when: WhenFound | null,
  name: string,
  dates: readonly Mention<DateValue>[]
): WhenFound | null => {
  if (!when || !WITHOUT_YEAR.test(when.iso)) return when
  const year = yearTold(when.iso, name, dates)
  return year === undefined ? when : { ...when, iso: when.iso.replace(/--(?=\d\d-\d\d)/gu, `${year}-`), implied: true }
}
