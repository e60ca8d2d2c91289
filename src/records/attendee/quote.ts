import type { ArticleContext } from '../../document/context.js'
import type { MeetingOfArticle } from '../meeting/index.js'
import type { RoleEvent } from './events.js'
import { type Focus, takingPlace } from './focus.js'
import { AT_MEETING, TO_REPORTER } from './lexicon.js'

/** Whether a mere quotation at a meeting makes a participant: `none` where it was said elsewhere. */
export type Quote = 'participant' | 'if-known' | 'none'

/** 在听取汇报和与会同志的发言后，: what comes next is said to those who spoke. */
const HEARD_ALL =
  /听(?:(?:取|完)了?[^。；]{0,60}(?:汇报|发言|介绍|情况|意见|建议)[之以]?后|了[^。；，]{0,30}(?:汇报|发言|介绍|意见|建议))，(?:[^。；]{0,60}，)?$/u

/** What a report says is not said beside it. */
const REPORTING = /在[^，。；]{0,8}(?:报告|说明|汇报|通报)[中时][^，。]{0,2}(?:说|介绍|提出|称|表示|指出|强调|认为)/u

/** Meetings at which the press is told: what an official says there is said at the meeting. */
const PRESS = /发布会|吹风会|记者会|见面会|招待会|通气会/u

/** The name of a meeting in the matching form is that of its mentions. */
export const isCalled = ({ article }: ArticleContext, { mentions }: MeetingOfArticle, kind: RegExp): boolean =>
  mentions.some(({ start, end }) => kind.test(article.text.text.slice(start, end)))
export const isPress = (context: ArticleContext, meeting: MeetingOfArticle): boolean =>
  isCalled(context, meeting, PRESS)

/** What somebody's words that an article quotes say of his being at a meeting. */
export const quoteOf = (context: ArticleContext, event: RoleEvent, meeting: MeetingOfArticle, focus: Focus): Quote => {
  const { sentence, clause } = event
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  const before = sentence.text.slice(0, clause.start - sentence.start)
  if (event.actors.every(({ person }) => person && meeting.name.includes(person.value.name))) return 'none'
  if (TO_REPORTER.test(before + text) || REPORTING.test(text)) return 'none'
  if (AT_MEETING.test(text) && /在/u.test(text)) return 'participant'
  if (isInterview(context) || (receives(context, event, focus) && !isPress(context, meeting))) return 'none'
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

/** 甲会见了出席大会的代表。他表示: what is said to those received is said there, unless a meeting was named since. */
const RECEIVES = /会见(?!记者)|会晤|接见/u
const MOST_BEFORE = 200
const receives = ({ article }: ArticleContext, { clause }: RoleEvent, { named }: Focus): boolean => {
  const from = Math.max(0, clause.start - MOST_BEFORE)
  const block = article.text.text.slice(from, clause.start).split('\n').at(-1) ?? ''
  const received = RECEIVES.exec(block)
  if (!received) return false
  const at = clause.start - block.length + received.index
  return !named.some(({ mention }) => mention.start > at && mention.end <= clause.start) && !SITS.test(block)
}
const SITS = /召开|举行|主持/u

/** 专访: all that is said on such a page is said to whoever asks. */
const isInterview = ({ article }: ArticleContext): boolean =>
  /专访|独家对话/u.test(article.text.text.slice(0, HEADLINE))
const HEADLINE = 60

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

/** “…”，甲说: what is told to a reporter is set so, not what is said at a meeting. */
const afterQuote = ({ article }: ArticleContext, { clause }: RoleEvent): boolean =>
  /[。！？…，]”[，。]?$/u.test(article.text.text.slice(Math.max(0, clause.start - 3), clause.start))
