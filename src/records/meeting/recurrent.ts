import type { ArticleContext } from '../../document/context.js'
import { dates } from '../../mentions/date/index.js'
import { isDay } from './day.js'
import { isKindAlone } from './identity.js'
import { isStrong, type MeetingMention } from './mention.js'
import { whenOf } from './when.js'

/** Meetings that a body holds again and again under one name: 国务院常务会议, 市委常委会会议, 主任会议. */
const RECURRENT =
  /(?:常务|常委会|常委|党组|党委|党委会|主任|主席|委员长|办公|政治局|工作例|董事会|理事会)(?:（扩大）|扩大)?会议$|例会$/u
/** A number or a year tells one meeting from the next. */
const NUMBERED = /[届次]|(?:19|20)\d\d/u
/** 3日闭幕: the other end of one meeting. */
const OTHER_END = /^[^，。；]{0,20}(?:闭幕|闭会|结束|落幕|续会)/u

/** How many mentions of a meeting are looked at, so that one named a thousand times costs no more. */
const LAST = 12

/**
 * Whether a mention tells of another meeting than the one of its name told before: 7月3日国务院常务会议通过…
 * 8月16日国务院常务会议审议…: its name is one held again and again, and both tell a day of their own.
 */
export const isHeldAnew = (
  mention: MeetingMention,
  known: readonly MeetingMention[],
  context: ArticleContext
): boolean => {
  if (!isRecurrent(mention)) return false
  const own = dayToldBy(mention, context)
  if (own === null) return false
  const days = known
    .slice(-LAST)
    .map((other) => (isRecurrent(other) ? dayToldBy(other, context) : null))
    .filter((day) => day !== null)
  return days.length > 0 && !days.includes(own)
}

/** Whether a mention in the report itself tells that a recurrent meeting was held. */
const isRecurrent = (mention: MeetingMention): boolean =>
  isStrong(mention) &&
  !mention.aside &&
  mention.sentence.role === 'paragraph' &&
  !mention.bare &&
  (RECURRENT.test(mention.name) || isKindAlone(mention.name)) &&
  !NUMBERED.test(mention.name) &&
  !OTHER_END.test(mention.tail)

/** The one day that stands with a mention in its own sentence. */
const dayToldBy = (mention: MeetingMention, context: ArticleContext): string | null => {
  const when = whenOf(mention, dates.in(context), context.article)
  return when && !when.inherited && isDay(when.iso) ? when.iso : null
}
