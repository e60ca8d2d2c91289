import { characterTable } from '../../core/character-table.js'
import { anyOf } from '../../core/lexicon.js'
import {
  ANAPHORIC_DAYS,
  ANAPHORIC_MONTHS,
  ANAPHORIC_YEARS,
  FEASTS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_YEARS,
  SPANS,
  WEEKS
} from './lexicon.js'
import { dateNumber, fullYear } from './numeral.js'

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
  /** A distance from now: 三天前, 两个月后. */
  readonly distance: { readonly unit: 'day' | 'month' | 'year'; readonly offset: number } | null
}

/** A number whose unit stands only at the other end of its range: 24至26日, 1—10月. */
const before = (unit: string): string => `(?=(?:至|到|[—~～-])\\d{1,4}${unit})`
const keys = (...tables: Readonly<Record<string, number>>[]): string => anyOf(tables.flatMap(Object.keys))
const YEAR = `(?:(?<yearNumber>(?:1[89]|20)\\d{2}|\\d{2}(?=年(?:1[0-2]|0?[1-9])月)|[一二][〇○零九][〇○零一二三四五六七八九]{2})(?:年(?!代)|${before('年')})|(?<![目当此之以今](?=[前后]))(?<yearWord>${keys(RELATIVE_YEARS, ANAPHORIC_YEARS)})(?![度轻龄纪迈青均产]))`
const monthAfter = (mark: string): string =>
  `(?:(?<month${mark}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|(?<![\\d一二三四五六七八九十百千万亿])元(?=月))(?:月(?!台)份?|${before('月')})|(?<!以)(?<monthWord${mark}>${keys(RELATIVE_MONTHS, ANAPHORIC_MONTHS)}))`
const TEEN = '三十一?|二?十[一二三四五六七八九]?'
const dayAfter = (mark: string): string =>
  `(?<day${mark}>3[01]|[12]\\d|0?[1-9]|${TEEN}|[一二三四五六七八九])(?:[日号]|${before('日')})`
const BARE_DAY = `(?<bareDay>3[01]|[12]\\d|0?[1-9]|${TEEN}|[一二三四五六七八九](?=日(?:[上下]午|[早晚在至到]))|(?<=[至到])[一二三四五六七八九])(?:日(?![内游龄均照产元谈])|${before('日')})`
/** 昨（3）日, 明（4）日 */
const NOTED_DAY = '[今昨明前当]（(?<notedDay>3[01]|[12]\\d|0?[1-9])）[日天]'
/** Words that the characters of a day belong to: 当前天然气, 今后天气, 今日头条, 日均. */
const DAY_WORD = `(?<![开闭]幕(?=当)|[目当此之以今先日年月眼午提](?=[前后])|节)(?<dayWord>${keys(RELATIVE_DAYS, ANAPHORIC_DAYS)})(?![均产性失]|头条|之星|资本)(?<!昨(?![在于赴到与向出举召宣公闭开落会审表]))`
/** What a feast is followed by where the time around it or something called by it is meant. */
const NO_FEAST = '[”前后期间假档黄小长晚联来快献老]|旅游|过后|贺词|致辞|活动|市场|消费'
const FEAST = `(?<feast>${anyOf(Object.keys(FEASTS))})(?!${NO_FEAST})`
const DISTANCE = `(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?<span>${keys(SPANS)}|个月|年)(?:之|以)?(?:(?<ago>前)(?![往来去行线台夕后列沿景进述所途期])|后(?![勤续台备期方来卫]))`
/** The day of the week behind a date, 24日（星期四）, tells no day of its own. */
const WEEKDAY = `(?<![日号][（ ]?)(?:(?<week>${keys(WEEKS)})|星期|礼拜|周(?=.(?:[上下]午|[早晚举召开将在，（])))(?<weekday>[一二三四五六日天])(?![均产])`
const ISO =
  '(?<isoYear>(?:19|20)\\d{2})[-/.](?<isoMonth>0?[1-9]|1[0-2])[-/.](?<isoDay>3[01]|[12]\\d|0?[1-9])(?![\\d.年])'

/** Every unit that a point in time can begin with: a digit or numeral, or the first of its words. */
const BEGINS_POINT = characterTable(
  `0123456789一二两三四五六七八九十元星礼周${[
    RELATIVE_YEARS,
    ANAPHORIC_YEARS,
    RELATIVE_MONTHS,
    ANAPHORIC_MONTHS,
    RELATIVE_DAYS,
    ANAPHORIC_DAYS,
    WEEKS,
    FEASTS
  ]
    .flatMap(Object.keys)
    .map((word) => word.charAt(0))
    .join('')}`
)
/** What stands before a digit or word that begins no point in time: 第1天, 每月. */
const ENDS_BEFORE_NONE = characterTable('0123456789.第月每')
/** 农历八月: days of another calendar. */
const OTHER_CALENDAR = '农阴夏旧'

/** A point in time in all its forms, whatever stands before it; at most some thirty units long. */
export const POINT_ANYWHERE = `(?:${ISO}|${YEAR}(?:${monthAfter('InYear')}(?:${dayAfter('InYear')})?|(?<feastInYear>${anyOf(Object.keys(FEASTS))})(?!${NO_FEAST}))?|${monthAfter('Alone')}(?:${dayAfter('Alone')})?(?!均)|${DISTANCE}|${NOTED_DAY}|${BARE_DAY}|${DAY_WORD}|${WEEKDAY}|${FEAST})`

/** The first offset of a text, from one on, at which a point in time may begin; -1 where none does. */
export const nextPoint = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    if (BEGINS_POINT[text.charCodeAt(at)] !== 1 || ENDS_BEFORE_NONE[text.charCodeAt(at - 1)] === 1) continue
    if (text.charAt(at - 1) !== '历' || !OTHER_CALENDAR.includes(text.charAt(at - 2) || ' ')) return at
  }
  return -1
}

const number = (text: string | undefined): Component | null =>
  text === undefined ? null : { kind: 'number', value: dateNumber(text) }

/** 2008, 二〇〇八, and 08 as in 08年5月. */
const yearNumber = (text: string | undefined): Component | null =>
  text === undefined ? null : { kind: 'number', value: text.length === 2 ? fullYear(text) : dateNumber(text) }

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
  | 'feast'
  | 'feastInYear'
  | 'count'
  | 'span'
  | 'ago'
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
  | 'notedDay'
  | 'dayWord'
  | 'week'
  | 'weekday'

type Groups = { readonly [K in Group]?: string | undefined }

/** 三天前 is -3 days, 两个月后 2 months. */
const distanceOf = ({ count, span, ago }: Groups): Stated['distance'] => {
  if (count === undefined || span === undefined) return null
  const steps = dateNumber(count.replace('两', '二')) * (ago === undefined ? 1 : -1)
  const days = SPANS[span]
  if (days !== undefined) return { unit: 'day', offset: steps * days }
  return { unit: span === '年' ? 'year' : 'month', offset: steps }
}

const NO_FEAST_DAY = [undefined, undefined] as const
const feastOf = ({ feast, feastInYear }: Groups): readonly [number | undefined, number | undefined] => {
  const name = feast ?? feastInYear
  return (name === undefined ? undefined : FEASTS[name]) ?? NO_FEAST_DAY
}

const known = (value: number | undefined): Component | null => (value === undefined ? null : { kind: 'number', value })

/** Reads the groups of a match of `POINT_ANYWHERE`. */
export const statedOf = (groups: Groups): Stated => {
  const [feastMonth, feastDay] = feastOf(groups)
  return {
    year: yearNumber(groups.isoYear ?? groups.yearNumber) ?? distance(groups.yearWord, RELATIVE_YEARS, ANAPHORIC_YEARS),
    month:
      known(feastMonth) ??
      number(groups.isoMonth ?? groups.monthInYear ?? groups.monthAlone) ??
      distance(groups.monthWordInYear ?? groups.monthWordAlone, RELATIVE_MONTHS, ANAPHORIC_MONTHS),
    day:
      known(feastDay) ??
      number(groups.isoDay ?? groups.dayInYear ?? groups.dayAlone ?? groups.notedDay ?? groups.bareDay) ??
      distance(groups.dayWord, RELATIVE_DAYS, ANAPHORIC_DAYS),
    weekday: groups.weekday
      ? {
          day: '一二三四五六日'.indexOf(groups.weekday) + 1 || 7,
          week: groups.week ? (WEEKS[groups.week] ?? null) : null
        }
      : null,
    distance: distanceOf(groups)
  }
}
