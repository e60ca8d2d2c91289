import type { DateOrigin, PublicationDate } from './context.js'

/** The date of a calendar day, or null where there is no such day or it lies outside 1900..2100. */
export const calendarDate = (year: number, month: number, day: number, origin: DateOrigin): PublicationDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2100 ? { year, month, day, origin } : null
}

/** Whether a text names a day of the calendar as YYYY-MM-DD. */
export const isCalendarDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []
  return year !== undefined && calendarDate(Number(year), Number(month), Number(day), 'option') !== null
}
