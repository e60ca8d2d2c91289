import type { Article } from '../../layout/index.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import { leadOf } from './clause.js'
import { asFound, isDay, isDayTold, type WhenFound } from './day.js'
import type { MeetingMention } from './mention.js'

/** Units before a sentence in which its day may stand. */
const BEFORE = 90
/** Units before it where it goes on beside what is told there: X也同步召开. */
const BESIDE = 400
const SAME_TIME = /^(?:也|还)?(?:同步|同期|同时)/u
/** Units before a mention in which the day that goes on is looked for. */
const FAR = 4000
/** A clause that tells only the hour: the day is the one spoken of. */
const HOUR =
  /(?:^|[，。；\n]|(?=在随后))在?(?:随后|[这当][天日]|同日)?(?:(?:预备会议?|[^，。；]{0,6}(?:仪式|活动)|参观|考察|调研|视察|走访|察看)(?:结束|完毕?)?后|随后|紧接着|[上下]午|晚上?|当晚|\d{1,2}[时点])[^，。]{0,8}[，]?[^，。]{0,40}$/u
/** 全会期间，还召开了X: it shares the day of a meeting of one day. */
const DURING =
  /(?:^|[，。；])[^，。；]{0,8}(?:大会|全会|会议|年会|论坛|峰会|闭会|闭幕|开幕)(?:期间|当天)[，]?[^。]*$|套开了?[“《]?$/u
/** 会前, 此前: at another time than the one told before. */
export const ASIDE = /(?:^|[，。；])(?:[^，。]{0,6}会议?[前后]|此前|会议期间)[^。]*$/u
/** 该关日前召开座谈会: on another day than the one told before. */
const SOME_DAY = /(?:日前|近日|近期|此前|不久前|早前)[^。]*$/u

/** The day that a mention without one of its own shares with what was told before it. */
export const carriedDay = (
  mention: MeetingMention,
  dates: readonly Mention<DateValue>[],
  { blocks, text }: Article
): WhenFound | null => {
  const lead = leadOf(mention)
  if (DURING.test(lead)) return mention.use === 'attended' ? null : dayOfEvent(mention, dates)
  if (ASIDE.test(lead)) return null
  const goesOn = HOUR.test(lead)
  const same =
    goesOn || mention.future || SOME_DAY.test(lead)
      ? null
      : dayOfParagraph(mention, dates, blocks[mention.sentence.block]?.start ?? 0)
  if (same || !goesOn) return same
  const last = within(dates, { start: mention.start - FAR, end: mention.start }).findLast(
    (date) =>
      isDayTold(date) &&
      !SINCE.test(text.text.slice(date.end, date.end + 2)) &&
      !DECIDED_ON.test(text.text.slice(date.start - LEAST, date.start))
  )
  return last ? asFound(last, true) : null
}

/** 会议决定，X会议于5月28日举行: not the day on which it goes on. */
const DECIDED_ON = /(?:决定|建议|商定)，?[^，。；]{2,40}[于在]$/u
const LEAST = 48
/** 10月1日以来: not the day on which it goes on either. */
const SINCE = /^(?:以来|起|至今|以前|之前)/u

/** The day that the event spoken of has, where it has one only. */
const dayOfEvent = ({ start }: MeetingMention, dates: readonly Mention<DateValue>[]): WhenFound | null => {
  const told = within(dates, { start: start - FAR, end: start }).filter(isDayTold)
  const first = told[0]
  return first && isDay(first.value.iso) && told.every(({ value }) => value.iso === first.value.iso)
    ? asFound(first, true)
    : null
}

/** The day told a little before in the same paragraph: 昨日下午甲来到A代表团。A代表团全体会议由乙主持。 */
const dayOfParagraph = (
  { sentence, use, tail }: MeetingMention,
  dates: readonly Mention<DateValue>[],
  paragraph: number
): WhenFound | null => {
  if (use !== 'convened' && use !== 'held') return null
  const beside = SAME_TIME.test(tail)
  const from = Math.max(paragraph, sentence.start - (beside ? BESIDE : BEFORE))
  const near = within(dates, { start: from, end: sentence.start })
  const day = beside ? near.findLast(isDayTold) : near.at(-1)
  return day && isDayTold(day) ? asFound(day, true) : null
}

/** The day before the one first told, for a meeting held 会前一天; null for any other. */
export const dayBefore = (mention: MeetingMention, dates: readonly Mention<DateValue>[]): WhenFound | null => {
  if (!DAY_BEFORE.test(leadOf(mention))) return null
  const first = within(dates, { start: mention.start - FAR, end: mention.start }).find(isDayTold)
  return first ? shifted(asFound(first, true), -1) : null
}

/** 会前一天，市委召开常委会会议; 就在发布会前一天，全会闭幕 */
const DAY_BEFORE = /(?:^|[，。；])[^，。；]{0,10}(?:会|会议|论坛)(?:召开|举行|开幕)?的?前一[天日晚][，]?[^，。]{0,24}$/u

/** A day so many days away. */
const shifted = (when: WhenFound, days: number): WhenFound | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(when.iso) ?? []
  if (year === undefined) return null
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days))
  return { ...when, iso: moved.toISOString().slice(0, 10), implied: true, inherited: true }
}
