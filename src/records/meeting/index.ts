import { memoisedLast } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { defineRecord } from '../define.js'
import { assemble, findingsOf, sentencesOfMeeting } from './assemble.js'
import { gatheringsOf } from './cluster.js'
import { isStrong, type MeetingMention } from './mention.js'
import { namesGathering } from './name.js'
import { meetingFields } from './schema.js'
import type { Use } from './use.js'

/** A place where an article names a meeting. */
export interface MentionOfMeeting extends Span {
  /** Whether the text goes on about the meeting: it is convened or acts there, and is not only spoken of. */
  readonly tells: boolean
}

/** A meeting of an article with the places where the article speaks of it. */
export interface MeetingOfArticle {
  /** Its name as its record has it. */
  readonly name: string
  /** Spans of its names, short ones and 会议 too, in offsets of the article's text. */
  readonly mentions: readonly MentionOfMeeting[]
  /** Spans of the sentences that speak of it: those that name it, and those after it until another is named. */
  readonly sentences: readonly Span[]
  /** Where the article's paragraphs first say that it is convened, by whatever name; -1 where none does. */
  readonly convened: number
  /** Whether it is only announced. */
  readonly coming: boolean
}

const CONVENED: ReadonlySet<Use> = new Set<Use>(['convened', 'held'])

/** 审议通过了X会议分组办法: what the meeting is dealt with in. */
const DEALT_WITH = /审议|通过|听取|提请|关于|研究|讨论|根据|按照|贯彻/u

const tells = (mention: MeetingMention): boolean =>
  !mention.aside &&
  !mention.inTitle &&
  ((mention.use === 'acts' && !DEALT_WITH.test(mention.lead)) || (isStrong(mention) && !mention.future))

interface Found {
  readonly drafts: readonly NonNullable<ReturnType<typeof assemble>>[]
  readonly meetings: readonly MeetingOfArticle[]
}
/** What is found where no meeting is said to be held: nobody presides over it, and nobody comes. */
const NONE: Found = { drafts: [], meetings: [] }

const found = memoisedLast((context: ArticleContext): Found => {
  if (!namesGathering(context.article.text.text)) return NONE
  const gatherings = gatheringsOf(context)
  if (!gatherings.clusters.some(({ mentions }) => mentions.some(isStrong))) return NONE
  const findings = findingsOf(context, gatherings)
  const drafts: NonNullable<ReturnType<typeof assemble>>[] = []
  const meetings: MeetingOfArticle[] = []
  for (const cluster of gatherings.clusters) {
    const draft = assemble(context, cluster, findings)
    if (!draft) continue
    drafts.push(draft)
    meetings.push({
      name: draft.fields.name,
      mentions: cluster.mentions.map((mention) => ({ start: mention.start, end: mention.end, tells: tells(mention) })),
      sentences: sentencesOfMeeting(cluster, gatherings).map(({ start, end }) => ({ start, end })),
      convened:
        cluster.mentions.find(({ use, sentence }) => CONVENED.has(use) && sentence.role === 'paragraph')?.start ?? -1,
      coming: cluster.mentions.filter(isStrong).every(({ future }) => future)
    })
  }
  return { drafts, meetings }
})

/** The meetings of an article with their mentions and sentences, for records that belong to a meeting. */
export const meetingsOf = (context: ArticleContext): readonly MeetingOfArticle[] => found(context).meetings

/** The meeting that a place in the article speaks of, or null. */
export const meetingAt = (context: ArticleContext, offset: number): MeetingOfArticle | null =>
  meetingsOf(context).find(({ sentences }) => sentences.some(({ start, end }) => start <= offset && offset < end)) ??
  null

export const meeting = defineRecord({
  type: 'meeting',
  about: 'formal gatherings: sittings, plenums, work conferences, forums, press conferences',
  fields: meetingFields,
  extract: (context) => found(context).drafts
})
