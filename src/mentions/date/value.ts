export type DatePart = 'year' | 'month' | 'day'

/** A day, month, year or interval of days. */
export interface DateValue {
  /** ISO 8601: 2025-11-24, 2025-11, 2025, 2023-12-25/2023-12-29; --11-24 where the year is unknown. */
  readonly iso: string
  /** Components that were taken from the publication date or an earlier date: year, month, day. */
  readonly implied: readonly DatePart[]
  /** Whether it lies after publication. */
  readonly ahead: boolean
}
