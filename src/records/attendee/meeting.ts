import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import type { MeetingOfArticle } from '../meeting/index.js'
import type { RoleEvent } from './events.js'
import { type Focus, focusesOf, takingPlace } from './focus.js'
import { joinedByKind, joinsAnother, namesAnother } from './joined.js'
import { JOINS_EVENT, TOPIC } from './lexicon.js'
import { isCalled, isPress, type Quote, quoteOf } from './quote.js'

/** An event with the meeting that it belongs to. */
export interface Tie {
  readonly event: RoleEvent
  readonly meeting: string
  /** Whether it is held to tell the press. */
  readonly press: boolean
  readonly quote: Quote
}

/** Meetings at which many speak in turn: the floor stays with them over a paragraph. */
const IN_TURN = /座谈会|听证会|协商会|(?:常委会|主任|常务|主席).{0,12}会议$/u

/** 甲建议A；乙发言时说B: a paragraph in which somebody speaks in turn quotes what was said there. */
const SPEAKS = /发言|陈述(?!人)/u
const isNamed = ({ actors }: RoleEvent): boolean => actors.every(({ person }) => person !== null)

const BOTH = /(?:均|都)由?$/u
const GENERIC = /会议|大会|座谈会|论坛|会上|全会|峰会/u

/** Ties events to the meetings of the article. */
export const tiesOf = (context: ArticleContext, events: readonly RoleEvent[]): Tie[] => {
  const meetings = takingPlace(context)
  const focuses = focusesOf(context)
  const spoken = new Set(events.filter(({ deed }) => SPEAKS.test(deed)).map(({ sentence }) => sentence.block))
  let closing: Closing = { block: -1, at: -1, meeting: null }
  /** The block in which somebody has taken the floor. */
  let taken = -1
  return events.flatMap((event) => {
    const known = focuses.get(event.sentence.start)
    if (!known || meetings.length === 0 || isOutside(event) || joinsOtherEvent(context, event, meetings)) return []
    const back = closing.block === event.sentence.block && closing.at < event.at && known.named.length === 0
    const focus = back ? { ...known, carried: closing.meeting } : known
    const tied = meetingsFor(context, meetings, event, focus).filter(
      (meeting) => !TO_MEDIA.test(event.deed) || isPress(context, meeting)
    )
    const since = taken < 0 ? Number.POSITIVE_INFINITY : event.sentence.block - taken
    if (tied.length > 0 && event.roles.some((role) => role === 'speak' || role === 'report'))
      taken = event.sentence.block
    if (CLOSING.test(event.deed)) {
      closing = { block: event.sentence.block, at: event.at, meeting: tied[0] ?? meetings[0] ?? null }
    }
    return tied.map((meeting) => ({
      event,
      meeting: meeting.name,
      press: isPress(context, meeting),
      quote: quoteOf(context, event, meeting, {
        ...focus,
        floor:
          focus.floor ||
          since <= 0 ||
          (isCalled(context, meeting, IN_TURN) && (since <= 1 || (spoken.has(event.sentence.block) && isNamed(event))))
      })
    }))
  })
}

/** 会后，甲与代表交流; 会前，集体学习了A，甲作领学: it was done when the meeting was over, or before it began. */
const OUTSIDE = /^(?:(?:会|活动|仪式)后，|会前，[^。]{0,30}学习)/u
const isOutside = ({ sentence, clause, roles }: RoleEvent): boolean =>
  (OUTSIDE.test(sentence.text) && roles.length > 0 && roles.every((role) => role === 'speak')) ||
  AGENDA.test(sentence.text.slice(0, clause.start - sentence.start))
/** 常委会的建议议程共三项：听取院长甲的述职报告: what a meeting still to come is to hear. */
const AGENDA = /建议议程[^。：]{0,16}：/u

/** 部长甲向随行记者介绍此访情况: told to the press, and not to the meeting that it was about. */
const TO_MEDIA = /^(?:\d{1,2}日|[今昨当][天日]|随后)?[向对](?:中外|随行|现场|到场|在场)?(?:媒体|记者)(?:介绍|通报)/u

/** A gathering or occasion that is no meeting. */
const OTHER_EVENT =
  /仪式|典礼|晚会|集体学习(?!会)|[\p{Script=Han}”](?<!出席|参加|参与|主持|[本此这]次|[本此该])活动(?!周)|调研|考察|会见|会谈|慰问|走访|植树|检查|[\p{Script=Han}”](?:展览|博览会|艺术节|文化节|旅游节)/gu

/** 市领导甲、乙参加活动: the article's meeting where it has told of no other occasion before. */
const joinsOtherEvent = (
  { article }: ArticleContext,
  { deed, clause }: RoleEvent,
  meetings: readonly MeetingOfArticle[]
): boolean =>
  JOINS_EVENT.test(deed) &&
  matches(OTHER_EVENT, article.text.text.slice(0, clause.start)).some(
    ({ 0: event, index }) =>
      !meetings.some(
        ({ name, mentions }) => name.includes(event) || mentions.some(({ start, end }) => start <= index && index < end)
      )
  )

/** Where a closing sitting was told of, and of which meeting. */
interface Closing {
  readonly block: number
  readonly at: number
  readonly meeting: MeetingOfArticle | null
}

/** 就第五次会议议程作汇报: the meeting that a deed is about, not where it was done. */
const isTopic = ({ sentence, at, roles }: RoleEvent, mention: Span): boolean => {
  const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 8), mention.start - sentence.start)
  if (mention.start > at && roles.some((role) => role === 'present' || role === 'observer') && JOINED.test(before)) {
    return false
  }
  return TOPIC.test(before)
}
const JOINED = /(?:列席|出席)了?[^，。；上]{0,4}$/u

/** 去年，在X座谈会上，甲指出: though the meeting is only recalled, it is where what follows was said. */
const isScene = ({ start, text }: RoleEvent['sentence'], { end }: Span): boolean =>
  /^[上中]，/u.test(text.slice(end - start))

const meetingsFor = (
  context: ArticleContext,
  meetings: readonly MeetingOfArticle[],
  event: RoleEvent,
  focus: Focus
): MeetingOfArticle[] => {
  const { sentence, clause, at } = event
  const inClause = focus.named.filter(
    ({ mention }) => mention.start >= clause.start && mention.end <= clause.end && !isTopic(event, mention)
  )
  const after = inClause.filter(({ mention }) => mention.start >= at)
  const before = focus.named.filter(({ mention }) => mention.end <= at)
  const lead = sentence.text.slice(
    clause.start - sentence.start,
    event.actors[0] ? event.actors[0].span.start - sentence.start : 0
  )
  if (BOTH.test(lead) && before.length > 1) return [...new Set(before.map(({ meeting }) => meeting))]
  const listed = coordinated(sentence, after)
  if (listed.length > 1) return listed
  const told = before.findLast(({ mention }) => mention.tells || !focus.carried || isScene(sentence, mention))
  const near = after[0] ?? inClause[0] ?? told
  if (near) return [near.meeting]
  const talk = TALKS.test(event.deed) ? meetings.find(({ name }) => name.endsWith('座谈会')) : undefined
  if (talk) return [talk]
  if (CLOSING.test(event.deed)) return meetings.slice(0, 1)
  if (namesAnother(event, meetings) || joinsAnother(event, meetings)) return []
  const joined = joinedByKind(context, event.deed, focus.carried, meetings)
  if (joined) return [joined]
  if (focus.carried) return [focus.carried]
  const first = meetings[0]
  if (!first) return []
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  if (sentence.role !== 'paragraph') return CEREMONY.test(sentence.text) && focus.named.length === 0 ? [] : [first]
  return meetings.length === 1 && (GENERIC.test(text) || isSeated(event) || reportsToIt(event, first)) ? [first] : []
}

/** 参加调研和座谈: the talk that the article tells of. */
const TALKS = /座谈交流|[和及与、并]座谈(?=[，。；]|$)/u

/** 甲主持开工仪式, in a headline that names no meeting. */
const CEREMONY = /仪式|典礼/u

/** 受省政府委托，甲作了说明: in a page turned over from another, whose headline alone names the meeting. */
const reportsToIt = ({ roles }: RoleEvent, { convened }: MeetingOfArticle): boolean =>
  convened < 0 && roles.some((role) => role === 'report' || role === 'observer')

/** 甲、乙在主席台前排就座, 应邀出席大会的领导有：甲、乙: said of the one meeting, though only the headline names it. */
const isSeated = ({ sentence, clause, at, roles, deed }: RoleEvent): boolean =>
  roles.length > 0 &&
  (SEATED.test(deed) || ROSTER.test(sentence.text.slice(0, Math.max(at, clause.start) - sentence.start)))
const SEATED = /主席台|到会(?!场)|与会/u
const ROSTER = /(?:出席|列席|参加)(?:大会|会议|开幕会|闭幕会)的[^，。；：]{0,16}(?:有|是|为|包括)：?/u

/** 主持召开审计委员会第一次会议、国家安全委员会第一次会议: meetings that stand in a list. */
const coordinated = (sentence: RoleEvent['sentence'], named: Focus['named']): MeetingOfArticle[] => {
  const listed: MeetingOfArticle[] = []
  let end = -1
  for (const { meeting, mention } of named) {
    const gap = end < 0 ? '、' : sentence.text.slice(end - sentence.start, mention.start - sentence.start)
    if (!/^(?:、|和|以及)$/u.test(gap)) break
    listed.push(meeting)
    end = mention.end
  }
  return [...new Set(listed)]
}

/** 出席闭幕大会: the last sitting of what the article is about. */
const CLOSING = /(?:闭幕|开幕|闭会)(?:大会|会议?|式)/u
