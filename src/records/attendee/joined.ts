import { matches } from '../../core/lexicon.js'
import type { ArticleContext } from '../../document/context.js'
import type { MeetingOfArticle } from '../meeting/index.js'
import type { RoleEvent } from './events.js'
import { TOPIC } from './lexicon.js'

/** 列席常委会会议, told after a 主席会议: what was joined, by the body that sits. */
const JOINED_KIND = /(?:出席|列席|参加)了?(?:本次|此次|这次|该次)?(\p{Script=Han}{2,3}会|主任|主席|常务)会议/u
const joinedKind = (
  deed: string,
  carried: MeetingOfArticle | null,
  meetings: readonly MeetingOfArticle[]
): MeetingOfArticle | undefined => {
  const kind = JOINED_KIND.exec(deed)?.[1]
  if (kind === undefined || !carried || carried.name.includes(`${kind}会议`)) return undefined
  return meetings.find(
    ({ name }) => name.includes(kind) && !/(?:主任|主席)会议$/u.test(name.replace(`${kind}会议`, ''))
  )
}

/** 列席了上午的会议, told after one of the afternoon: what was joined, by its time. */
const JOINED_THEN = /(?:出席|列席|参加)了?(?:当[天日])?([上下]午)的(?:全体)?会议/u
/** Units around the place where a meeting is convened in which its time stands. */
const TIME_REACH = 80
const TIME = /[上下]午/gu
/** The half of the day that a meeting is told to be held in: the last named before its convening, else the first after. */
const timeOf = ({ article }: ArticleContext, { convened }: MeetingOfArticle): string | undefined => {
  const text = article.text.text
  if (convened < 0) return undefined
  const before = text
    .slice(Math.max(0, convened - TIME_REACH / 2), convened)
    .match(TIME)
    ?.at(-1)
  return before ?? text.slice(convened, convened + TIME_REACH).match(TIME)?.[0]
}
const heldThen = (
  context: ArticleContext,
  deed: string,
  carried: MeetingOfArticle | null,
  meetings: readonly MeetingOfArticle[]
): MeetingOfArticle | undefined => {
  const time = JOINED_THEN.exec(deed)?.[1]
  if (time === undefined || !carried || timeOf(context, carried) === time) return undefined
  return meetings.find((meeting) => timeOf(context, meeting) === time)
}

/** The meeting that a deed says was joined, where it is told by its kind or time and is not the one spoken of last. */
export const joinedByKind = (
  context: ArticleContext,
  deed: string,
  carried: MeetingOfArticle | null,
  meetings: readonly MeetingOfArticle[]
): MeetingOfArticle | undefined => joinedKind(deed, carried, meetings) ?? heldThen(context, deed, carried, meetings)

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
export const joinsAnother = ({ deed, at, roles }: RoleEvent, meetings: readonly MeetingOfArticle[]): boolean => {
  const object = roles.length > 0 ? OBJECT.exec(deed)?.[1]?.replace(PARTS, '') : undefined
  if (object === undefined || object.length < 4) return false
  return !meetings.some(
    ({ name, mentions }) =>
      isSubsequence(object, name) || mentions.some(({ start }) => start >= at && start < at + object.length + 12)
  )
}

/** A gathering with a number of its own that is none of the article's meetings. */
const NUMBERED =
  /(?:[一二三四五六七八九十]{1,3}届|第?[一二三四五六七八九十]{1,4}次)(?!全体|联组|分组|小组)[\p{Script=Han}]{0,12}(?:会议|全会|大会)(?!的|[^，。；]{0,30}精神|(?:大会)?副?秘书长|主席团(?:常务)?主席|执行主席|(?:新闻)?发言人|计划、|(?:计划|财政|预算|议案)\p{Script=Han}{0,8}委员会)/gu

/** Whether the sentence names, up to the deed, a numbered meeting that is not among the article's. */
export const namesAnother = ({ sentence, at }: RoleEvent, meetings: readonly MeetingOfArticle[]): boolean =>
  matches(NUMBERED, sentence.text.slice(0, at - sentence.start)).some(
    ({ 0: name, index }) =>
      !TOPIC.test(sentence.text.slice(Math.max(0, index - 8), index)) &&
      !meetings.some((meeting) => numbersIn(meeting.name).endsWith(numbersIn(name)))
  )

/** Numbers of a meeting's name: 二届三次 and 第二届委员会第三次 have the same. */
const numbersIn = (name: string): string =>
  matches(NUMBER, name)
    .map((m) => m[1])
    .join('.')
const NUMBER = /([一二三四五六七八九十]{1,3})[届次]/gu
