import type { ArticleContext } from '../../document/context.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import { ASIDE } from './carried.js'
import { leadOf } from './clause.js'
import { asFound, hasDay, isDayTold, type WhenFound } from './day.js'
import type { MeetingMention } from './mention.js'
import { TRIP_MEETING } from './trip.js'
import { whenOf } from './when.js'

/** Units of the first paragraph that its day stands in. */
const LEAD = 150

/**
 * The day that the article's lead tells, for a meeting that it goes on to report from without a day of its own:
 * 甲25日同代表座谈。…座谈会上，…
 */
export const leadDay = (
  { article }: ArticleContext,
  uses: readonly MeetingMention[],
  dates: readonly Mention<DateValue>[]
): LeadDay | null => {
  const lead = article.blocks.findIndex(({ role }) => role === 'paragraph')
  const block = article.blocks[lead]
  if (!block) return null
  const opening = article.text.text.slice(block.start, Math.min(block.end, block.start + LEAD))
  const trip = TRIP.test(opening)
  if (!uses.every((mention) => mention.bare || refersBack(mention) || goesOn(mention, lead, trip))) return null
  if (uses.every(({ bare, use }) => bare && use !== 'held' && use !== 'convened')) return null
  if (PRESS.test(opening) && uses.every(({ name }) => !PRESS.test(name))) return null
  const days = within(dates, { start: block.start, end: Math.min(block.end, block.start + LEAD) })
  const day = days.find(({ start, value }) => start >= (article.dateline?.end ?? 0) && hasDay(value.iso)) ?? days[0]
  if (!day || !isDayTold(day)) return null
  return uses.every(({ start }) => start > day.end) ? { ...asFound(day, true), trip } : null
}

/** A day on which the press was told of a meeting is not the day of that meeting. */
const PRESS = /(?:举行|召开|举办)[^，。；]{0,8}(?:发布会|吹风会|通气会)/u

/** What the lead tells of when a meeting is held on the way: 4月8日，…开展执法检查。检查组随后召开座谈会。 */
const TRIP = /调研|检查|视察|考察|走访|督导|察看|督查|巡察|慰问/u

/** What the lead tells, for what has no day of its own. */
export interface LeadDay extends WhenFound {
  /** Whether it tells of a trip, on which the meeting is then held. */
  readonly trip: boolean
}
const RECALLED = /此前|之前|不久前|日前|近日|近期|近年|曾|去年|上[月周]|早在|每[年月季]|会前|会后|[多几两三]次/u

/** 博览会期间，还举办了X: on some day of it. */
const MEANWHILE = /(?:^|[，。；])[^，。；]{0,10}(?:期间|同期)，/u

/** Whether a meeting without a day is told of as what the lead's day went on with. */
const goesOn = (mention: MeetingMention, first: number, trip: boolean): boolean => {
  const { use, future, sentence, bare, name } = mention
  const lead = leadOf(mention)
  return (
    (use === 'held' || (trip && ((use === 'convened' && (bare || KIND_ALONE.test(name))) || isToldOnTrip(mention)))) &&
    !future &&
    !mention.aside &&
    sentence.role === 'paragraph' &&
    sentence.block <= first + (trip ? TRIP_BLOCKS : 1) &&
    !RECALLED.test(lead) &&
    (trip || !MEANWHILE.test(lead)) &&
    !ASIDE.test(lead)
  )
}

/** 在调研汇报会上，…: where a trip ends. */
const isToldOnTrip = ({ use, name, lead }: MeetingMention): boolean =>
  use === 'reported' && TRIP_MEETING.test(name) && /(?:^|[，。；])在$/u.test(lead)

/** 座谈会 without more is one held on the way. */
const KIND_ALONE = /^.{2,3}会$/u

/** Paragraphs over which the account of a trip goes on. */
const TRIP_BLOCKS = 8

const refersBack = ({ use, cut, name }: MeetingMention): boolean =>
  use === 'described' || (use === 'reported' && (cut === '' || RESULTS.test(name))) || cut === '主持'

/** 在业绩发布会上: where the lead says that results were made public. */
const RESULTS = /^(?:业绩|财报)(?:发布|说明|推介)会$/u

/** 12月31日召开的 */
const HELD_THEN = /日(?:[上下]午|晚)?[^，。；]{0,12}(?:召开|举行|举办|开幕|闭幕)的[“‘]?$/u

/**
 * The day told in the article's lead with a name that no verb convenes there: 昨天，甲在X大会上的这一问…, where the
 * headline convenes it.
 */
export const namedDay = (
  { article }: ArticleContext,
  mentions: readonly MeetingMention[],
  dates: readonly Mention<DateValue>[]
): WhenFound | null => {
  const lead = article.blocks.findIndex(({ role }) => role === 'paragraph')
  const named = mentions.find(
    ({ use, sentence, inTitle, tail, lead: before }) =>
      use === 'background' &&
      !inTitle &&
      ((sentence.block === lead && /^(?:上|现场|[，。；])/u.test(tail)) || HELD_THEN.test(before))
  )
  const day = named ? whenOf(named, dates, article) : null
  return day && hasDay(day.iso) ? day : null
}
