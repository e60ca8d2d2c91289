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
