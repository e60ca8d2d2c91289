import type { DateValue } from '../../mentions/date/index.js'
import type { Mention } from '../../mentions/mention.js'
import type { WhenFound } from './day.js'

/** 2012年纪检监察工作会议, 2021量子产业大会, 2015年度工作会议, 专业委员会2020年年会. */
const YEAR_OF_NAME = /(20\d\d)(?:年(?!代|终|底|末|以来|[至到—-])|（第|(?=(?!年)\p{Script=Han}))/u
/** 2016年度总结表彰会: held when the year was over; 2016年度活动发布会: the year is that of what the press is told. */
const LOOKS_BACK = /总结|述职|表彰|考核|测评|评议|评比|颁奖|业绩|年报|财报|决算|盘点|发布会/u
const WITHOUT_YEAR = /^--(\d\d)-(\d\d)/u
const WHOLE = /^(\d{4})-(\d\d)-(\d\d)/u
/** Days by which a day told with its year may lie from one told without, so that they are of one year. */
const NEAR_DAYS = 7
const dayOfYear = (month: string, day: string): number => Date.UTC(2023, Number(month) - 1, Number(day)) / 86_400_000

/** 2016年经济工作会议 on 25 December: what is planned for a year may be planned before it has begun. */
const LOOKS_AHEAD = /工作|部署|计划|谋划|动员|预算/u
const LATE = /^--1[12]/u

/** The year that a meeting's own name says it is of, where its day does not leave that open. */
const yearOfName = (name: string, iso: string): string | undefined =>
  LOOKS_BACK.test(name) || (LOOKS_AHEAD.test(name) && LATE.test(iso)) ? undefined : YEAR_OF_NAME.exec(name)?.[1]

/** The year of a day that the article tells whole, near the one told without. */
const yearOfNearDay = (iso: string, dates: readonly Mention<DateValue>[]): string | undefined => {
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
  const year = yearOfName(name, when.iso) ?? yearOfNearDay(when.iso, dates)
  return year === undefined ? when : { ...when, iso: when.iso.replace(/--(?=\d\d-\d\d)/gu, `${year}-`), implied: true }
}
