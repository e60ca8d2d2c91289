import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import type { MeetingOfArticle } from '../meeting/index.js'
import type { RoleEvent } from './events.js'
import { type Focus, focusesOf, takingPlace } from './focus.js'
import { AT_MEETING, JOINS_EVENT, TO_REPORTER } from './lexicon.js'

/** An event with the meeting that it belongs to. */
export interface Tie {
  readonly event: RoleEvent
  readonly meeting: string
  /** Whether it is held to tell the press. */
  readonly press: boolean
  /** Whether a mere quotation there makes a participant: `none` where it was said elsewhere. */
  readonly quote: 'participant' | 'if-known' | 'none'
}

/** 在听取汇报和与会同志的发言后，: what comes next is said to those who spoke. */
const HEARD_ALL = /听(?:取|完)了?[^。；]{0,60}(?:汇报|发言|介绍|情况|意见|建议)[之以]?后，(?:[^。；]{0,60}，)?$/u

/** What a report says is not said beside it. */
const REPORTING = /在[^，。；]{0,8}(?:报告|说明|汇报|通报)[中时][^，。]{0,2}(?:说|介绍|提出|称|表示)/u

/** Meetings at which the press is told: what an official says there is said at the meeting. */
const PRESS = /发布会|吹风会|记者会|见面会|招待会|通气会/u
/** Meetings at which many speak in turn: the floor stays with them over a paragraph. */
const IN_TURN = /座谈会|听证会|协商会|(?:常委会|主任|常务|主席).{0,12}会议$/u

/** The name of a meeting in the matching form is that of its mentions. */
const isCalled = ({ article }: ArticleContext, { mentions }: MeetingOfArticle, kind: RegExp): boolean =>
  mentions.some(({ start, end }) => kind.test(article.text.text.slice(start, end)))
const isPress = (context: ArticleContext, meeting: MeetingOfArticle): boolean => isCalled(context, meeting, PRESS)
const BOTH = /(?:均|都)由?$/u
/** A gathering with a number of its own that is none of the article's meetings. */
const NUMBERED =
  /(?:[一二三四五六七八九十]{1,3}届|第?[一二三四五六七八九十]{1,4}次)(?!全体|联组|分组|小组)[\p{Script=Han}]{0,12}(?:会议|全会|大会)(?!的|(?:大会)?副?秘书长|主席团(?:常务)?主席|执行主席|(?:新闻)?发言人|计划、|(?:计划|财政|预算|议案)\p{Script=Han}{0,8}委员会)/gu
const GENERIC = /会议|大会|座谈会|论坛|会上|全会|峰会/u

/** Ties events to the meetings of the article. */
export const tiesOf = (context: ArticleContext, events: readonly RoleEvent[]): Tie[] => {
  const meetings = takingPlace(context)
  const focuses = focusesOf(context)
  let closing: Closing = { block: -1, at: -1, meeting: null }
  /** The block in which somebody has taken the floor. */
  let taken = -1
  return events.flatMap((event) => {
    const known = focuses.get(event.sentence.start)
    if (!known || meetings.length === 0 || isOutside(event) || joinsOtherEvent(context, event, meetings)) return []
    const back = closing.block === event.sentence.block && closing.at < event.at && known.named.length === 0
    const focus = back ? { ...known, carried: closing.meeting } : known
    const tied = meetingsFor(meetings, event, focus)
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
        floor: focus.floor || since <= (isCalled(context, meeting, IN_TURN) ? 1 : 0)
      })
    }))
  })
}

/** 会后，甲与代表交流; 会前，集体学习了A，甲作领学: it was done when the meeting was over, or before it began. */
const OUTSIDE = /^(?:(?:会|活动|仪式)后，|会前，[^。]{0,30}学习)/u
const isOutside = ({ sentence, roles }: RoleEvent): boolean =>
  OUTSIDE.test(sentence.text) && roles.length > 0 && roles.every((role) => role === 'speak')

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

const quoteOf = (context: ArticleContext, event: RoleEvent, meeting: MeetingOfArticle, focus: Focus): Tie['quote'] => {
  const { sentence, clause } = event
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  const before = sentence.text.slice(0, clause.start - sentence.start)
  if (event.actors.every(({ person }) => person && meeting.name.includes(person.value.name))) return 'none'
  if (TO_REPORTER.test(before + text) || REPORTING.test(text)) return 'none'
  if (AT_MEETING.test(text) && /在/u.test(text)) return 'participant'
  if (isPress(context, meeting) && actorsOutside(event)) return 'if-known'
  const single = focus.named.length === 0 && isPress(context, meeting) && takingPlace(context).length === 1
  if (afterQuote(context, event) && !(single && actorsOfHost(event))) return 'none'
  const namedBefore = focus.named.some(({ mention }) => mention.end <= event.at)
  if (namedBefore && /[上中]，$/u.test(before)) return 'participant'
  if (isPress(context, meeting) && (namedBefore || focus.near || single)) return 'participant'
  if (focus.floor || HEARD_ALL.test(before)) return 'participant'
  if (focus.near && isCalled(context, meeting, TALK) && CONCLUDES.test(text)) return 'participant'
  if (focus.near && isCalled(context, meeting, HEARING)) return 'participant'
  return focus.sameBlock || tellsOnlyOf(context, meeting) ? 'participant' : 'if-known'
}

/** 视察组召开座谈会，听取汇报。甲指出: the paragraph behind a talk that ends a visit begins with what was said at it. */
const TALK = /座谈会|汇报会|反馈会/u
/** Where those who came are heard one after the other. */
const HEARING = /听证会/u
const CONCLUDES = /^\p{Script=Han}{2,4}(?:指出|强调|要求)$/u

/** Meetings at which many speak, each told of in paragraphs of his own. */
const FORUM = /(?:论坛|峰会|年会|研讨会)$/u
/** What is said to a reporter, or seen by one, is not said at the meeting. */
const ELSEWHERE =
  /采访|受访|告诉[^，。；]{0,8}记者|[对向][^，。；]{0,8}记者|记者(?:了解|走访|来到|看到|注意|发现|梳理)|走访/u

/** Whether an article tells of one forum and of nothing else: who is quoted in it spoke there. */
const tellsOnlyOf = (context: ArticleContext, meeting: MeetingOfArticle): boolean => {
  const { article } = context
  const lead = article.blocks.findIndex(({ role }) => role === 'paragraph')
  const first = article.blocks[lead]
  return (
    first !== undefined &&
    takingPlace(context).length === 1 &&
    meeting.convened >= 0 &&
    meeting.convened < first.end &&
    FORUM.test(meeting.name) &&
    !ELSEWHERE.test(article.text.text.slice(first.start))
  )
}

/** 甲证券首席分析师乙认为: whom a paper asks about what the press was told, and who was not there. */
const OUTSIDER = /分析师|经济学家|研究[员会院所]|教授|证券/u
const actorsOutside = ({ actors }: RoleEvent): boolean =>
  actors.every(({ person }) => person?.value.posts.some((post) => OUTSIDER.test(post)))

/** “…”，市统计局局长甲说: an official at the one conference that an article tells of; firms are asked elsewhere. */
const OFFICIAL = /[局厅委办署]|部(?!长)|中心|政府|海关/u
const OF_FIRM = /公司|集团|经理|董事|总监|研究会|协会|商会|厂/u
const actorsOfHost = ({ actors }: RoleEvent): boolean =>
  actors.every(({ person }) => {
    const posts = person?.value.posts ?? []
    return posts.some((post) => OFFICIAL.test(post)) && !posts.some((post) => OF_FIRM.test(post))
  })

/** 就第五次会议议程作汇报: the meeting that a deed is about, not where it was done. */
const isTopic = ({ sentence, at, roles }: RoleEvent, mention: Span): boolean => {
  const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 8), mention.start - sentence.start)
  if (mention.start > at && roles.some((role) => role === 'present' || role === 'observer') && JOINED.test(before)) {
    return false
  }
  return TOPIC.test(before)
}
const TOPIC = /(?:就|关于|围绕|为(?:开好)?|列席|出席)[^，。；上]{0,4}$/u
const JOINED = /(?:列席|出席)了?[^，。；上]{0,4}$/u

/** “…”，甲说: what is told to a reporter is set so, not what is said at a meeting. */
const afterQuote = ({ article }: ArticleContext, { clause }: RoleEvent): boolean =>
  /[。！？…，]”[，。]?$/u.test(article.text.text.slice(Math.max(0, clause.start - 3), clause.start))

/** 去年，在X座谈会上，甲指出: though the meeting is only recalled, it is where what follows was said. */
const isScene = ({ start, text }: RoleEvent['sentence'], { end }: Span): boolean =>
  /^[上中]，/u.test(text.slice(end - start))

const meetingsFor = (meetings: readonly MeetingOfArticle[], event: RoleEvent, focus: Focus): MeetingOfArticle[] => {
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
  const talk = event.deed.includes('座谈交流') ? meetings.find(({ name }) => name.endsWith('座谈会')) : undefined
  if (talk) return [talk]
  if (CLOSING.test(event.deed)) return meetings.slice(0, 1)
  if (namesAnother(event, meetings) || joinsAnother(event, meetings)) return []
  if (focus.carried) return [focus.carried]
  const first = meetings[0]
  if (!first) return []
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  if (sentence.role !== 'paragraph') return CEREMONY.test(sentence.text) && focus.named.length === 0 ? [] : [first]
  return meetings.length === 1 && (GENERIC.test(text) || isSeated(event) || reportsToIt(event, first)) ? [first] : []
}

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

/** 出席全市教育工作会议: what was joined or chaired, by a name. */
const OBJECT =
  /(?:出席|参加|列席|主持召开|主持)了?([^，。；：、“”（）]{4,30}?(?:会议|大会|座谈会|推进会|论坛|峰会|[\p{Script=Han}]{2}会))(?=[，。；、]|$|并|上|时|的)/u
/** What says of a meeting which part or day of it is meant. */
const PARTS =
  /今天|昨天|上午|下午|当天|第?[一二三四五六七八九十]+次|[各本此这]次|本届|全体|闭幕|开幕|闭会|分组|联组|小组|会议|大会|座谈|论坛|的|会/gu

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const unit of long) if (unit === short.charAt(at)) at++
  return at === short.length
}

/** Whether what was joined is a meeting by a name that none of the article's has. */
const joinsAnother = ({ deed, at, roles }: RoleEvent, meetings: readonly MeetingOfArticle[]): boolean => {
  const object = roles.length > 0 ? OBJECT.exec(deed)?.[1]?.replace(PARTS, '') : undefined
  if (object === undefined || object.length < 4) return false
  return !meetings.some(
    ({ name, mentions }) =>
      isSubsequence(object, name) || mentions.some(({ start }) => start >= at && start < at + object.length + 12)
  )
}

/** Whether the sentence names, up to the deed, a numbered meeting that is not among the article's. */
const namesAnother = ({ sentence, at }: RoleEvent, meetings: readonly MeetingOfArticle[]): boolean =>
  [...sentence.text.slice(0, at - sentence.start).matchAll(NUMBERED)].some(
    ({ 0: name, index }) =>
      !TOPIC.test(sentence.text.slice(Math.max(0, index - 8), index)) &&
      !meetings.some((meeting) => numbersIn(meeting.name).endsWith(numbersIn(name)))
  )

/** Numbers of a meeting's name: 二届三次 and 第二届委员会第三次 have the same. */
const numbersIn = (name: string): string =>
  [...name.matchAll(/([一二三四五六七八九十]{1,3})[届次]/gu)].map((m) => m[1]).join('.')
