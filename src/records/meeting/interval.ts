import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import { leadOf } from './clause.js'
import { hasDay, isDay, type WhenFound } from './day.js'
import type { MeetingMention } from './mention.js'

/** 将于5日开幕，11日闭幕: from the day on which it opens to the one on which it closes. */
export const closed = (
  opening: WhenFound,
  { tail, tailStart }: MeetingMention,
  dates: readonly Mention<DateValue>[],
  from: number
): WhenFound => {
  const close = /^[，、和至][^，。；]{2,14}(?:闭幕|结束|落幕)/u.exec(tail.slice(from - tailStart))
  const last = close ? within(dates, { start: from, end: from + close[0].length }).at(-1) : undefined
  if (!last || !hasDay(opening.iso) || !isDay(last.value.iso) || last.value.iso <= opening.iso) return opening
  return { ...opening, iso: `${opening.iso}/${last.value.iso}` }
}

/** 20日开幕的X昨日闭会: the day on which it opened stands before its name. */
export const opened = (
  closing: WhenFound,
  mention: MeetingMention,
  dates: readonly Mention<DateValue>[]
): WhenFound => {
  const length = OPENED.exec(leadOf(mention))?.[0].length
  if (length === undefined || !CLOSES.test(verbOf(mention)) || !isDay(closing.iso)) return closing
  const from = mention.start - length
  const day = within(dates, { start: from - LONGEST_DATE, end: from }).findLast(({ end }) => end === from)
  if (!day || !isDay(day.value.iso) || day.value.iso >= closing.iso) return closing
  return { ...closing, iso: `${day.value.iso}/${closing.iso}` }
}
const OPENED = /(?:[上下]午)?(?:开幕|召开|举行|开始)的[“‘]?$/u
const LONGEST_DATE = 12
/** 10日开幕的这次会议 */
const SINCE_OPENING = /开幕的(?:[本这此]次|本届)?[“‘]?$/u

const OPENS = /开幕|启幕|揭幕|拉开[帷序]幕|揭开[帷序]幕|举行|召开|举办|开会/u
const CLOSES = /闭幕|落幕|闭会|落下帷幕|结束/u

/** X会议举行第二次大会, X会议第一次全体会议在…举行: the day is that of a part, not the one on which the whole opened. */
const PART_HELD =
  /^第[一二三四五六七八九十]次(?:全体会议|大会)|(?:举行|召开)了?(?:第[二三四五六七八九十]次|联组|分组|小组|界别)[^，。；]{0,4}(?:会议?|大会|讨论)/u
const opens = (clause: string): boolean => OPENS.test(clause) && !PART_HELD.test(clause)

/** A mention with the day that it tells. */
export interface Dated {
  readonly mention: MeetingMention
  readonly when: WhenFound
}

/**
 * The date of a meeting by all that its mentions tell: from the day on which it opens to the day on which it closes;
 * a day within a longer time that one of them tells.
 */
export const joined = (told: readonly Dated[]): WhenFound | null => {
  const [first] = told
  if (!first) return null
  const { iso, implied } = first.when
  const [from = '', to = ''] = iso.split('/')
  if (to !== '' && !OTHER_DEED.test(leadOf(first.mention))) return first.when
  if (to !== '')
    return told.find(({ when }) => isDay(when.iso) && from <= when.iso && when.iso <= to)?.when ?? first.when
  const opening = CLOSES.test(verbOf(first.mention))
    ? told.find(({ mention, when }) => isDay(when.iso) && when.iso < iso && SINCE_OPENING.test(leadOf(mention)))
    : undefined
  if (opening && isDay(iso)) return { ...first.when, iso: `${opening.when.iso}/${iso}` }
  const closing = told.find(({ mention, when }) => isDay(when.iso) && when.iso > iso && tellsClose(mention))
  if (!closing || !isDay(iso) || !opens(verbOf(first.mention))) return first.when
  return { ...first.when, iso: `${iso}/${closing.when.iso}`, implied: implied || closing.when.implied }
}

/** Whether a mention tells of the end: X闭幕, 闭幕会上, 昨天闭幕的X. */
const tellsClose = (mention: MeetingMention): boolean =>
  CLOSES.test(verbOf(mention)) ||
  /^闭幕(?:大)?会/u.test(mention.name) ||
  /(?:闭幕|结束|落幕)的[“‘]?$/u.test(leadOf(mention))

/** 11月26日至27日，甲访问…并主持X: the interval is that of the visit. */
const OTHER_DEED = /访问|考察|调研|会见|出访|视察/u

/** The clause in which a meeting is said to open or close: 在完成各项议程后，在大会堂闭幕. */
const verbOf = ({ use, tail }: MeetingMention): string => {
  if (use !== 'convened') return ''
  const [first = '', second = ''] = (/^[^。；]*/u.exec(tail)?.[0] ?? '').split('，')
  return DONE.test(first) ? second : first
}
const DONE = /后$/u
