/** A stretch of time that figures speak of: “十四五”时期, 今年前三季度, 1至10月, 去年, 上半年. */
export interface PeriodValue {
  /** First and last year, month or day, ISO 8601: 2021, 2025-01, 2025-11-24; null where the text does not tell. */
  readonly from: string | null
  readonly to: string | null
  /** Whether the year was taken from the publication date. */
  readonly implied: boolean
}
