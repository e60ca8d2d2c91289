import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/mention.js'
import { type MeetingOfArticle, meetingAt, meetingsOf } from '../meeting/index.js'
import type { RoleEvent } from './events.js'
import { AT_MEETING, TO_REPORTER } from './lexicon.js'

/** An event with the meeting that it belongs to. */
export interface Tie {
  readonly event: RoleEvent
  readonly meeting: string
  /** Whether a mere quotation there makes a participant. */
  readonly sure: boolean
}

/** Meetings at which the press is told: what an official says there is said at the meeting. */
const PRESS = /发布会|吹风会|记者会|见面会/u
const BOTH = /^[^，。]{0,6}(?:均|都)由|(?:均|都)由$/u

/** Ties events to the meetings of the article. */
export const tiesOf = (context: ArticleContext, events: readonly RoleEvent[]): Tie[] => {
  const meetings = meetingsOf(context)
  if (meetings.length === 0) return []
  return events.flatMap((event) =>
    meetingsFor(context, meetings, event).map((meeting) => ({
      event,
      meeting: meeting.name,
      sure: isSure(event, meeting)
    }))
  )
}

const isSure = (event: RoleEvent, meeting: MeetingOfArticle): boolean => {
  const clause = event.sentence.text.slice(
    event.clause.start - event.sentence.start,
    event.clause.end - event.sentence.start
  )
  if (TO_REPORTER.test(clause)) return false
  const before = event.sentence.text.slice(0, event.clause.start - event.sentence.start)
  const names = within(meeting.mentions, { start: event.sentence.start, end: event.at })
  if (AT_MEETING.test(clause) && /在/u.test(clause)) return true
  if (names.length > 0 && /[上中]，$/u.test(before)) return true
  return names.length > 0 && PRESS.test(meeting.name)
}

const meetingsFor = (
  context: ArticleContext,
  meetings: readonly MeetingOfArticle[],
  event: RoleEvent
): MeetingOfArticle[] => {
  const { sentence, clause, at } = event
  const inSentence = meetings
    .flatMap((meeting) => within(meeting.mentions, sentence).map((mention) => ({ meeting, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const inClause = inSentence.filter(({ mention }) => mention.start >= clause.start && mention.end <= clause.end)
  const after = inClause.filter(({ mention }) => mention.start >= at)
  const before = inSentence.filter(({ mention }) => mention.end <= at)
  const lead = sentence.text.slice(clause.start - sentence.start, at - sentence.start)
  if (BOTH.test(lead) && before.length > 1) return [...new Set(before.map(({ meeting }) => meeting))]
  const near = after[0] ?? inClause[0] ?? before.at(-1)
  if (near) return [near.meeting]
  const here = meetingAt(context, at)
  if (here) return [here]
  const first = meetings[0]
  return meetings.length === 1 && first && sentence.role !== 'paragraph' ? [first] : []
}
