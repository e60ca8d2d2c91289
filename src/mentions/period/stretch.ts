/** A stretch as calendar parts: whole years, or months of a year. */
export interface Stretch {
  readonly from: string | null
  readonly to: string | null
}

const pad = (month: number): string => String(month).padStart(2, '0')

/** Months of a year; nothing where the year is unknown. */
export const monthsOf = (year: number | null, first: number, last: number): Stretch =>
  year === null || first < 1 || last > 12 || first > last
    ? { from: null, to: null }
    : { from: `${year}-${pad(first)}`, to: `${year}-${pad(last)}` }

/** Whole years. */
export const yearsOf = (first: number | null, last: number | null): Stretch => ({
  from: first === null ? null : String(first),
  to: last === null ? null : String(last)
})

/** The years of the n-th five-year plan; the third began after three years of readjustment. */
export const planYears = (plan: number): Stretch => {
  const first = plan < 3 ? 1953 + 5 * (plan - 1) : 1966 + 5 * (plan - 3)
  return yearsOf(first, first + 4)
}

/** A decade: of the century stated, else of the last one for the thirties to nineties. */
export const decadeOf = (text: string, decade: number): Stretch => {
  const digits = /^(18|19|20)\d0/u.exec(text)?.[1]
  const own = /本世纪|21世纪|二十一世纪/u.test(text) || (decade < 30 && !text.includes('世纪'))
  const first = (digits ? Number(digits) * 100 : own ? 2000 : 1900) + decade
  return yearsOf(first, first + 9)
}

/** A day of publication, as far as it is known. */
interface Known {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** The month at a distance from that of publication. */
export const monthsFrom = ({ year, month }: Known, offset: number): Stretch => {
  if (year === null || month === null) return { from: null, to: null }
  const months = year * 12 + month - 1 + offset
  return monthsOf(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1)
}

/** The quarter at a distance from that of publication. */
export const quarterFrom = ({ year, month }: Known, offset: number): Stretch => {
  if (year === null || month === null) return { from: null, to: null }
  const quarters = year * 4 + Math.floor((month - 1) / 3) + offset
  const first = (quarters % 4) * 3 + 1
  return monthsOf(Math.floor(quarters / 4), first, first + 2)
}

/** The week, Monday to Sunday, at a distance from that of publication. */
export const weekOf = ({ year, month, day }: Known, offset: number): Stretch => {
  if (year === null || month === null || day === null) return { from: null, to: null }
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  const iso = (shift: number): string => new Date(Date.UTC(year, month - 1, day + shift)).toISOString().slice(0, 10)
  const monday = 1 - weekday + 7 * offset
  return { from: iso(monday), to: iso(monday + 6) }
}
