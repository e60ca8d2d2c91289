import { memoisedLast } from '../../core/memo.js'
import type { ArticleContext } from '../../document/context.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { type MeetingOfArticle, type MentionOfMeeting, meetingsOf } from '../meeting/index.js'

/** A place where a sentence speaks of a meeting by a name of its own. */
export interface NamedHere {
  readonly meeting: MeetingOfArticle
  readonly mention: MentionOfMeeting
}

/** What a sentence speaks of: the meetings that it names, and the one that was spoken of before. */
export interface Focus {
  readonly named: readonly NamedHere[]
  readonly carried: MeetingOfArticle | null
  /** Whether the block names the carried meeting. */
  readonly sameBlock: boolean
  /** Whether that block or the one after it is read. */
  readonly near: boolean
  /** Whether speakers who were counted have the floor: 13位常委作大会发言. */
  readonly floor: boolean
}

const FLOOR = /[\d一二三四五六七八九十][名位][^，。；]{0,12}(?:委员|常委|代表|人士|专家|负责人)[^。]{0,60}发言/u

/** 会议, 大会, 座谈会: says which kind, not which one. */
const BARE = /^(?:[本该此这次届]{0,3})(?:会议|大会|全会|全体会议|[\p{Script=Han}]{0,4}(?:会|论坛|峰会))$/u
const BARE_LENGTH = 5
/** A meeting held beside another: what follows in the next block is about the other again. */
const ASIDE = /(?:会议?|闭幕|开幕|论坛|大会)[前后]，|会前(?![日天年期])|会后|会议?期间|结束后|休会期间/u

/** 会上，甲介绍: the text is in the meeting room. */
const ON_FLOOR =
  /^(?:[^，。；]{0,6}(?:会议?|论坛)上|[在]?[^，。；在]{2,10}环节|在?[^，。；在]{0,8}(?:审议|讨论|座谈|协商)(?:时|中|过程中)|会议最后)，/u

/** The text leaves the meeting room. */
const LEAVES = /会后，|会议?(?:结束)?后，|来到|深入|前往|考察|调研(?!报告)/u

/** The focus at every sentence of an article. */
export const focusesOf = memoisedLast((context: ArticleContext): ReadonlyMap<number, Focus> => {
  const meetings = takingPlace(context)
  const main = meetings[0] ?? null
  const places = placesOf(context, meetings)
  const focuses = new Map<number, Focus>()
  let current: MeetingOfArticle | null = null
  let aside = false
  let block = -1
  let since = -1
  let left = false
  let floor = -2
  let index = 0
  for (const sentence of sentencesOf(context.article)) {
    if (sentence.block !== block && aside) {
      current = main
      aside = false
    }
    if (sentence.block !== block) left = false
    if (current && ON_FLOOR.test(sentence.text)) {
      since = sentence.block
      left = false
    }
    block = sentence.block
    const named: NamedHere[] = []
    for (; index < places.length; index++) {
      const place = places[index]
      if (!place || place.mention.start >= sentence.end) break
      if (place.mention.start >= sentence.start) named.push(place)
    }
    focuses.set(sentence.start, {
      named,
      carried: current,
      sameBlock: since === block && !left,
      near: since >= 0 && block - since <= 1,
      floor: block - floor <= 1
    })
    if (FLOOR.test(sentence.text)) floor = block
    left ||= LEAVES.test(sentence.text)
    const last =
      named.findLast((here) => here.mention.tells && !isRecalled(sentence, here)) ??
      (current ? undefined : named.at(-1))
    if (!last || sentence.role !== 'paragraph') continue
    aside = last.meeting !== current && current !== null && isAside(sentence, last)
    current = last.meeting
    since = block
    left = false
  }
  return focuses
})

/**
 * Meetings of the article but those only announced: 会议决定，第三十次会议于8月下旬举行. An article that announces
 * all its meetings tells who is to be there.
 */
export const takingPlace = memoisedLast((context: ArticleContext): readonly MeetingOfArticle[] => {
  const sentences = sentencesOf(context.article)
  const all = meetingsOf(context)
  const ahead = all.every(({ coming }) => coming)
  const alone = all.every(({ name }) => SITTING.test(name))
  return all.filter((meeting, index) => {
    if ((meeting.coming && !ahead) || (SITTING.test(meeting.name) && !alone)) return false
    const full = meeting.mentions.find(({ start, end }) => end - start >= 0.7 * meeting.name.length)
    const sentence = sentences.find(({ start, end }) => full && start <= full.start && full.start < end)
    if (index === 0 || !full || sentence?.role !== 'paragraph') return true
    return !ANNOUNCES.test(sentence.text.slice(0, full.start - sentence.start))
  })
})
/** A part of a meeting under no name but its own. */
const SITTING = /^(?:第[一二三四五六七八九十]{1,3}次[、和及至]?)*(?:全体|联组|分组|小组|闭幕|开幕|闭会)(?:会议?|大会)/u
const ANNOUNCES = /(?:决定|建议|拟|定于|提请|提交)[，于]?[^。；]{0,12}$/u

/** 会议讨论了A，指出湿地去年在X大会上列入名录: a meeting that only what was said there speaks of. */
const SAID = /[，；](?:并)?(?:指出|强调|认为|要求|提出)(?![^。]*；(?!要))[^。]*$/u
const isRecalled = (sentence: Sentence, { meeting, mention }: NamedHere): boolean =>
  mention.start !== meeting.convened && SAID.test(sentence.text.slice(0, Math.max(0, mention.start - sentence.start)))

const isAside = (sentence: Sentence, { mention }: NamedHere): boolean =>
  ASIDE.test(sentence.text.slice(0, Math.max(0, mention.start - sentence.start)))

/** Mentions of meetings in reading order: short forms only after the full one, bare nouns only where they first convene. */
const placesOf = (context: ArticleContext, meetings: readonly MeetingOfArticle[]): NamedHere[] => {
  const text = context.article.text.text
  return meetings
    .flatMap((meeting) => {
      const full = meeting.mentions.filter(({ start, end }) => end - start >= 0.7 * meeting.name.length)
      const body = full.find(({ start }) => sentenceRole(context, start) === 'paragraph') ?? full[0]
      return meeting.mentions
        .filter(
          ({ start, end }) =>
            start === meeting.convened ||
            !isBare(text.slice(start, end), meeting.name) ||
            isOnlyKind(text.slice(start, end), meeting, meetings)
        )
        .filter(
          ({ start }) =>
            !body || start >= body.start || start === meeting.convened || sentenceRole(context, start) !== 'paragraph'
        )
        .map((mention) => ({ meeting, mention }))
    })
    .sort((a, b) => a.mention.start - b.mention.start)
}

/** 座谈会 where the article's other meetings are of other kinds. */
const isOnlyKind = (mention: string, own: MeetingOfArticle, meetings: readonly MeetingOfArticle[]): boolean =>
  mention.length > 2 &&
  !GENERAL.test(mention) &&
  own.name.endsWith(mention) &&
  meetings.every((meeting) => meeting === own || !meeting.name.endsWith(mention))
const GENERAL = /(?:会议|大会|全会|例会)$/u

const isBare = (mention: string, name: string): boolean =>
  mention !== name && mention.length <= BARE_LENGTH && BARE.test(mention)

const sentenceRole = (context: ArticleContext, offset: number): string =>
  context.article.blocks.find(({ start, end }) => start <= offset && offset < end)?.role ?? 'paragraph'
