import type { DatePart } from './value.js'

/** A resolved point: a year, month or day; the year may be unknown. `implied` says what the text did not state. */
export interface Day {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly implied: readonly DatePart[]
}

/** A year that stands in for an unknown one in arithmetic. */
const SOME_YEAR = 2023

const pad = (value: number): string => String(value).padStart(2, '0')

/** ISO 8601; the year truncated where it is unknown. Null where there is no such day. */
export const isoOf = ({ year, month, day }: Day): string | null => {
  if (month === null) return year === null ? null : String(year)
  if (month < 1 || month > 12 || (day !== null && !isDayOf(year ?? 2024, month, day))) return null
  const tail = day === null ? pad(month) : `${pad(month)}-${pad(day)}`
  return year === null ? `--${tail}` : `${year}-${tail}`
}

const isDayOf = (year: number, month: number, day: number): boolean =>
  day >= 1 && (day <= 28 || day <= daysIn(year, month))
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day `offset` days after another; where the year is unknown it stays so. */
export const shifted = (from: Day, offset: number): Day => {
  if (from.month === null || from.day === null) return from
  const date = new Date(Date.UTC(from.year ?? SOME_YEAR, from.month - 1, from.day + offset))
  return {
    year: from.year === null ? null : date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    implied: ['year', 'month', 'day']
  }
}

/** The month `offset` months after that of a day. */
export const monthShifted = (from: Day, offset: number): { year: number | null; month: number } => {
  const months = (from.year ?? SOME_YEAR) * 12 + (from.month ?? 1) - 1 + offset
  return { year: from.year === null ? null : Math.floor(months / 12), month: (months % 12) + 1 }
}

/** Monday = 1. Null where the year is unknown. */
export const weekdayOf = ({ year, month, day }: Day): number | null =>
  year === null || month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7

/** Days from one to the other; null where a component that it takes is unknown. */
export const daysBetween = (from: Day, to: Day): number | null => {
  if (from.month === null || to.month === null || from.year === null || to.year === null) return null
  const day = (d: Day): number => Date.UTC(d.year ?? SOME_YEAR, (d.month ?? 1) - 1, d.day ?? 1)
  return Math.round((day(to) - day(from)) / 86_400_000)
}
