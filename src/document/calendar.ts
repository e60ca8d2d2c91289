import type { DateOrigin, PublicationDate } from './context.js'

/** The date of a calendar day, or null where there is no such day or it lies outside 1900..2100. */
export const calendarDate = (year: number, month: number, day: number, origin: DateOrigin): PublicationDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2100 ? { year, month, day, origin } : null
}
