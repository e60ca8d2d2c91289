import { anyOf } from '../../core/lexicon.js'
import {
  ANAPHORIC_DAYS,
  ANAPHORIC_MONTHS,
  ANAPHORIC_YEARS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_YEARS,
  WEEKS
} from './lexicon.js'
import { dateNumber } from './numeral.js'

/** A component as the text states it: a number, or a distance from the article's day or from a date named before. */
export type Component =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'relative' | 'anaphoric'; readonly offset: number }

/** A point in time as the text states it; what it leaves out is null. */
export interface Stated {
  readonly year: Component | null
  readonly month: Component | null
  readonly day: Component | null
  /** Day of the week, Monday = 1, with the distance of its week where one is said. */
  readonly weekday: { readonly day: number; readonly week: number | null } | null
}

/** A number whose unit stands only at the other end of its range: 24至26日, 1—10月. */
const before = (unit: string): string => `(?=(?:至|到|[—~-])\\d{1,4}${unit})`
const keys = (...tables: Readonly<Record<string, number>>[]): string => anyOf(tables.flatMap(Object.keys))
const YEAR = `(?:(?<yearNumber>(?:1[89]|20)\\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})(?:年|${before('年')})|(?<yearWord>${keys(RELATIVE_YEARS, ANAPHORIC_YEARS)})(?!度))`
const monthAfter = (mark: string): string =>
  `(?:(?<month${mark}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月份?|${before('月')})|(?<!以)(?<monthWord${mark}>${keys(RELATIVE_MONTHS, ANAPHORIC_MONTHS)}))`
const TEEN = '三十一?|二?十[一二三四五六七八九]?'
const dayAfter = (mark: string): string =>
  `(?<day${mark}>3[01]|[12]\\d|0?[1-9]|${TEEN}|[一二三四五六七八九])(?:[日号]|${before('日')})`
const BARE_DAY = `(?<bareDay>3[01]|[12]\\d|0?[1-9]|${TEEN}|[一二三四五六七八九](?=日(?:[上下]午|[早晚在至到])))(?:日(?![内游龄均照产])|${before('日')})`
const DAY_WORD = `(?<dayWord>${keys(RELATIVE_DAYS, ANAPHORIC_DAYS)})`
const WEEKDAY = `(?:(?<week>${keys(WEEKS)})|星期|周(?=.(?:[上下]午|[早晚举召开将在，（])))(?<weekday>[一二三四五六日天])`
const ISO =
  '(?<isoYear>(?:19|20)\\d{2})[-/.](?<isoMonth>0?[1-9]|1[0-2])[-/.](?<isoDay>3[01]|[12]\\d|0?[1-9])(?![\\d.年])'

/** A point in time in all its forms; at most some thirty units long. */
export const POINT = `(?<![\\d.第])(?:${ISO}|${YEAR}(?:${monthAfter('InYear')}(?:${dayAfter('InYear')})?)?|${monthAfter('Alone')}(?:${dayAfter('Alone')})?(?!均)|${BARE_DAY}|${DAY_WORD}|${WEEKDAY})`

const number = (text: string | undefined): Component | null =>
  text === undefined ? null : { kind: 'number', value: dateNumber(text) }

const distance = (
  word: string | undefined,
  relative: Readonly<Record<string, number>>,
  anaphoric: Readonly<Record<string, number>>
): Component | null => {
  if (word === undefined) return null
  const offset = relative[word]
  return offset === undefined ? { kind: 'anaphoric', offset: anaphoric[word] ?? 0 } : { kind: 'relative', offset }
}

type Group =
  | 'isoYear'
  | 'isoMonth'
  | 'isoDay'
  | 'yearNumber'
  | 'yearWord'
  | 'monthInYear'
  | 'monthWordInYear'
  | 'dayInYear'
  | 'monthAlone'
  | 'monthWordAlone'
  | 'dayAlone'
  | 'bareDay'
  | 'dayWord'
  | 'week'
  | 'weekday'

/** Reads the groups of a match of `POINT`. */
export const statedOf = (groups: { readonly [K in Group]?: string | undefined }): Stated => ({
  year: number(groups.isoYear ?? groups.yearNumber) ?? distance(groups.yearWord, RELATIVE_YEARS, ANAPHORIC_YEARS),
  month:
    number(groups.isoMonth ?? groups.monthInYear ?? groups.monthAlone) ??
    distance(groups.monthWordInYear ?? groups.monthWordAlone, RELATIVE_MONTHS, ANAPHORIC_MONTHS),
  day:
    number(groups.isoDay ?? groups.dayInYear ?? groups.dayAlone ?? groups.bareDay) ??
    distance(groups.dayWord, RELATIVE_DAYS, ANAPHORIC_DAYS),
  weekday: groups.weekday
    ? {
        day: '一二三四五六日'.indexOf(groups.weekday) + 1 || 7,
        week: groups.week ? (WEEKS[groups.week] ?? null) : null
      }
    : null
})
