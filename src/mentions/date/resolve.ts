import { type Day, daysBetween, monthShifted, shifted, weekdayOf } from './day.js'
import type { Reference } from './reference.js'
import type { Component, Stated } from './stated.js'
import type { DatePart } from './value.js'

/** What a stated point is resolved in. */
export interface Surroundings extends Reference {
  /** The last date before it in its sentence. */
  readonly sameSentence: Day | null
  /** The last date before it in the article. */
  readonly before: Day | null
  /** The last day before it in the article that was not to come. */
  readonly dayBefore: Day | null
  /** Whether its clause speaks of a coming day, which is asked of few. */
  readonly future: () => boolean
}

/** How many days ahead of publication a day without year is still taken for a coming one. */
const AHEAD = 45

/** Fills in what a stated point leaves out. Null where nothing tells its month. */
export const resolve = (stated: Stated, around: Surroundings): Day | null => {
  if (stated.distance) return resolveDistance(stated.distance, around)
  if (stated.weekday) return resolveWeekday(stated.weekday, around)
  if (stated.day && stated.day.kind !== 'number') {
    const from = stated.day.kind === 'relative' ? around.written : (dayNamed(around) ?? around.written)
    return from ? shifted(from, stated.day.offset) : null
  }
  if (stated.month) return resolveMonth(stated, stated.month, around)
  if (stated.year) {
    const year = yearOf(stated.year, around)
    return year === null ? null : { year, month: null, day: null, implied: impliedBy(stated.year, 'year') }
  }
  return stated.day?.kind === 'number' ? resolveDay(stated.day.value, around) : null
}

/** 三天前 to the day, 两个月后 to the month, 十年前 to the year; from a day told in its sentence, else from now. */
const resolveDistance = (
  { unit, offset }: NonNullable<Stated['distance']>,
  { sameSentence, written }: Surroundings
): Day | null => {
  const from = sameSentence && sameSentence.day !== null && unit === 'day' ? sameSentence : written
  if (!from || from.year === null) return null
  if (unit === 'day') return shifted(from, offset)
  if (unit === 'month') return inMonth(monthShifted(from, offset), null)
  return { year: from.year + offset, month: null, day: null, implied: ['year'] }
}

/** The day that 当天 refers to: the last one of the sentence, else the last past one of the article. */
const dayNamed = ({ sameSentence, dayBefore }: Surroundings): Day | null =>
  sameSentence && sameSentence.day !== null ? sameSentence : dayBefore

/** A day of a month that the text leaves out. */
const inMonth = ({ year, month }: { year: number | null; month: number }, day: number | null): Day => ({
  year,
  month,
  day,
  implied: ['year', 'month']
})

const impliedBy = (component: Component, part: DatePart): DatePart[] => (component.kind === 'number' ? [] : [part])

const yearOf = (component: Component, { written, before }: Surroundings): number | null => {
  if (component.kind === 'number') return component.value
  const base = component.kind === 'anaphoric' ? (before?.year ?? written?.year) : written?.year
  return base === null || base === undefined ? null : base + component.offset
}

const resolveMonth = (stated: Stated, component: Component, around: Surroundings): Day | null => {
  const day = stated.day?.kind === 'number' ? stated.day.value : null
  if (component.kind !== 'number') {
    const base = component.kind === 'anaphoric' ? (around.before ?? around.written) : around.written
    if (!base || base.month === null) return null
    return inMonth(monthShifted(base, component.offset), day)
  }
  const month = component.value
  if (stated.year) return { year: yearOf(stated.year, around), month, day, implied: impliedBy(stated.year, 'year') }
  const said = around.sameSentence
  if (said && said.year !== null && !said.implied.includes('year')) {
    return { year: said.year, month, day, implied: ['year'] }
  }
  return { year: nearestYear(month, day, around), month, day, implied: ['year'] }
}

/** The year that puts a month and day before publication, or a little ahead of it, or next where the clause says so. */
const nearestYear = (month: number, day: number | null, { published, future }: Surroundings): number | null => {
  if (!published || published.year === null) return null
  const ahead = daysBetween(published, { year: published.year, month, day: day ?? 1, implied: [] }) ?? 0
  if (ahead < -AHEAD && future()) return published.year + 1
  return ahead > AHEAD && !future() ? published.year - 1 : published.year
}

/** A day alone: of the month named before it in its sentence, else the latest such day, or the next one. */
const resolveDay = (day: number, { sameSentence, published, before, dayBefore, future }: Surroundings): Day | null => {
  if (sameSentence && sameSentence.month !== null) {
    return { year: sameSentence.year, month: sameSentence.month, day, implied: ['year', 'month'] }
  }
  const base = published ?? dayBefore ?? before
  if (!base || base.month === null) return null
  if (base.day === null) return { ...base, day, implied: ['year', 'month'] }
  const comes = (): boolean => future() && !(published !== null && isSince(dayBefore, published, day))
  const offset = published ? monthsFrom(base.day, day, comes) : day < base.day - HALF_A_MONTH ? 1 : 0
  return inMonth(monthShifted(base, offset), day)
}

/** 18日开幕, 19日还将举办X, in a paper of the 22nd: what was to come when the meeting began. */
const isSince = (told: Day | null, published: Day, day: number): boolean =>
  told !== null &&
  told.day !== null &&
  told.year === published.year &&
  told.month === published.month &&
  told.day <= day &&
  day <= told.day + SOON

/** Days; a story without date goes on from the day told last, at the turn of a month into the next. */
const HALF_A_MONTH = 15
/** How many days ahead a day alone is taken for a coming one though nothing says so: of last month it would be three weeks old. */
const SOON = 7

/** Which month a day without one belongs to, told on another: this one, the last (-1) or the next. */
const monthsFrom = (today: number, day: number, comes: () => boolean): number => {
  if (day < today) return comes() ? 1 : 0
  return day > today + SOON && !comes() ? -1 : 0
}

const resolveWeekday = (
  stated: { day: number; week: number | null },
  { written, future }: Surroundings
): Day | null => {
  const today = written ? weekdayOf(written) : null
  if (!written || today === null) return null
  const offset = stated.day - today
  // A report of Monday that tells what happened 本周四 was written the week before.
  if (stated.week === 0) return shifted(written, offset > 0 && !future() ? offset - 7 : offset)
  if (stated.week !== null) return shifted(written, offset + 7 * stated.week)
  return shifted(written, future() ? (offset < 0 ? offset + 7 : offset) : offset > 0 ? offset - 7 : offset)
}
