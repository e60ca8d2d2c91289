import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { Article } from '../../layout/index.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import { carriedDay, dayBefore } from './carried.js'
import { leadOf, NEAR } from './clause.js'
import { asFound, hasDay, type WhenFound } from './day.js'
import { closed, opened } from './interval.js'
import { HEAD } from './lexicon.js'
import type { MeetingMention } from './mention.js'

/** The date told with a mention: between name and verb, else nearest before the name in its sentence. */
export const whenOf = (
  mention: MeetingMention,
  dates: readonly Mention<DateValue>[],
  article: Article
): WhenFound | null => {
  const withVerb = dateOfVerb(mention, dates)
  if (withVerb) return withVerb
  const { text, start } = mention.sentence
  const upToName = ({ end }: Span): string => text.slice(end - start, mention.start - start)
  const before = datesBefore(mention, dates)
  const own = before.at(-1)
  if (own && mention.use === 'attended' && own.value.iso.length === 4 && HELD_THAT_YEAR.test(upToName(own)))
    return asFound(own)
  const previous = dayBefore(mention, dates)
  if (previous) return previous
  const date = before.findLast(({ value }) => value.iso.length > 4) ?? (isPlain(mention) ? own : undefined)
  if (!date) return carriedDay(mention, dates, article)
  return NOT_THEN.test(upToName(date)) ? null : ofList(date, before, text, start)
}

const CONVENE = /举行|召开|举办|开幕|闭幕|启幕|揭幕|落幕|闭会|开会|落下帷幕|拉开[帷序]幕|结束/u
/** What a meeting does on the day told before it. */
const ACT = /表决|审议|听取|通过|决定|批准|任命|选举|发布|公布|传[来出]/u

/** The date between a name and the verb of which it is the subject. */
const dateOfVerb = (mention: MeetingMention, dates: readonly Mention<DateValue>[]): WhenFound | null => {
  const { use, cut, tail, tailStart, end } = mention
  if (use !== 'convened' && (use !== 'reported' || cut !== '')) return null
  const verb = (use === 'convened' ? CONVENE : ACT).exec(tail)
  const stop = tailStart + (verb ? verb.index + verb[0].length : 0)
  const told = usable(dates, mention, { start: end, end: stop })
  const between = told.at(-1 - listedAfter(tail, told.length)) ?? told.at(-1)
  return between ? opened(closed(asFound(between), mention, dates, stop), mention, dates) : null
}

/** X、Y将分别于18日、19日举行: how many meetings of the list follow the first, where each has a day of its own. */
const listedAfter = (tail: string, days: number): number => {
  const list = days > 1 ? LISTED.exec(tail)?.[0] : undefined
  return list === undefined ? 0 : matches(HEAD, list).length
}
const LISTED = /^[、和与及][^，。；]{2,40}(?:将|拟)?分别(?=[于在\d])/u

/** Dates before a name in its sentence, from where what is said there is of the meeting. */
const datesBefore = (mention: MeetingMention, dates: readonly Mention<DateValue>[]): Mention<DateValue>[] => {
  const { start, sentence } = mention
  const lead = leadOf(mention)
  const decided = mention.future ? lead.search(DECIDED) : -1
  const from = Math.max(sentence.start, start - NEAR, start - lead.length + decided, announcedFrom(mention))
  return usable(dates, mention, { start: from, end: start })
}

/** 22日，主任会议决定X会议将于近期召开: the day before the verb is that of the decision. */
const DECIDED = /(?:决定|建议|确定)(?![^，。；]*的)(?!.*(?:决定|建议|确定))/u

/** 昨日，市里举行发布会，甲介绍，期间将举办X; 甲8日表示，我省将举办X: what was told then is still to come, on no day before its clause. */
const announcedFrom = (mention: MeetingMention): number => {
  if (!mention.future || mention.use !== 'held') return 0
  const lead = leadOf(mention)
  const clause = /[^，。；：]*$/u.exec(lead)?.[0] ?? ''
  const said = SAID.test(lead.slice(0, -clause.length)) && AHEAD.test(clause)
  const ahead = TELLS_AHEAD.exec(lead)?.[0]
  if (ahead !== undefined) return mention.start - ahead.length
  return said ? mention.start - clause.length : 0
}
const SAID = /(?:表示|介绍|透露|说|获悉|了解到|称|宣布)[，：]$/u
const AHEAD = /将|拟(?:于|在)?|计划/u
const TELLS_AHEAD = /[期其]间，?[还也]?(?:将|拟|计划)[^。；]*$/u

/** 14日邀请甲出席今年年底在乙地举行的X: the year is its own, the day is not. */
const HELD_THAT_YEAR = /^(?:年?[底初末中])?[^，。；\d]{0,16}(?:举行|召开|举办)的[“‘《]?$/u

/** Whether a mention convenes; only then a year alone can tell its time. */
const isPlain = ({ use }: MeetingMention): boolean => use === 'convened' || use === 'held'

/** 30日讯，记者从近日召开的X上获悉: the day is that of the report. */
const NOT_THEN = /(?:日前|近日|近期|不久前)[^，。；]{0,12}(?:召开|举行|举办)/u

/** 24日、25日 is an interval of days; 5月和7月 are two times and tell none of one meeting. */
const ofList = (
  date: Mention<DateValue>,
  before: readonly Mention<DateValue>[],
  text: string,
  offset: number
): WhenFound | null => {
  const first = before[before.indexOf(date) - 1]
  if (!first || !/^[、和与及]$/u.test(text.slice(first.end - offset, date.start - offset))) return asFound(date)
  if (!hasDay(first.value.iso) || !hasDay(date.value.iso)) return null
  return { ...asFound(date), start: first.start, iso: `${first.value.iso}/${date.value.iso}` }
}

/** Dates of a stretch that can tell the day of a meeting: not 8月30日前, not one inside its own name. */
const usable = (dates: readonly Mention<DateValue>[], { sentence }: MeetingMention, span: Span): Mention<DateValue>[] =>
  within(dates, span).filter(
    ({ end }) =>
      !/^(?:前|以前|之前|起施行|起实施)/u.test(sentence.text.slice(end - sentence.start, end - sentence.start + 4))
  )
