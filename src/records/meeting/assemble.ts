import type * as z from 'zod'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { dates } from '../../mentions/date/index.js'
import { measures } from '../../mentions/measure/index.js'
import { persons } from '../../mentions/person/index.js'
import type { Sentence } from '../../segment/index.js'
import type { Draft } from '../define.js'
import { type ChairFound, chairsIn } from './chair.js'
import type { Cluster, Gatherings } from './cluster.js'
import type { WhenFound } from './day.js'
import { ordinal } from './identity.js'
import { joined } from './interval.js'
import { leadDay, namedDay } from './lead-day.js'
import { isStrong, type MeetingMention } from './mention.js'
import { aliasesOf, BODY_END, nameOf } from './naming.js'
import { counts } from './news.js'
import { placeOf } from './place.js'
import { type PresentFound, presentIn } from './present.js'
import { isOfProgramme } from './programme.js'
import type { meetingFields, sittingSchema } from './schema.js'
import { tripOfArticle } from './trip.js'
import type { Use } from './use.js'
import { placeSetFor, sceneOf } from './venue.js'
import { whenOf } from './when.js'
import type { PlaceFound } from './whereabouts.js'
import { withYear } from './year.js'

type Sitting = z.infer<typeof sittingSchema>
type MeetingFields = z.infer<z.ZodObject<typeof meetingFields>>

const first = <A, B>(items: readonly A[], read: (item: A) => B | null): B | null => {
  for (const item of items) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}

const inBody = (mention: MeetingMention): boolean => mention.sentence.role === 'paragraph'
const USES: readonly Use[] = ['convened', 'held', 'reported', 'described', 'attended']

/** Mentions that say that the meeting was convened: those in paragraphs first, then by how plainly they say it. */
const convening = (cluster: Cluster): MeetingMention[] =>
  cluster.mentions
    .filter(isStrong)
    .sort(
      (a, b) =>
        Number(inBody(b)) - Number(inBody(a)) ||
        Math.min(USES.indexOf(a.use), 1) - Math.min(USES.indexOf(b.use), 1) ||
        a.start - b.start
    )

/** What an article says of its meetings beside their names. */
export interface Findings {
  readonly gatherings: Gatherings
  readonly chairs: readonly ChairFound[]
  readonly present: readonly PresentFound[]
}

/** Reads who presided and how many came, sentence by sentence. */
export const findingsOf = (context: ArticleContext, gatherings: Gatherings): Findings => {
  const people = persons.in(context)
  const counted = measures.in(context)
  return {
    gatherings,
    chairs: gatherings.sentences.flatMap((sentence) => chairsIn(sentence, people, context.article)),
    present: gatherings.sentences.map((sentence) => presentIn(sentence, counted)).filter((found) => found !== null)
  }
}

/** Sentences that speak of a meeting. */
export const sentencesOfMeeting = (cluster: Cluster, { sentences }: Gatherings): Sentence[] =>
  sentences.filter(({ own, before }) => (own ?? before) === cluster).map(({ sentence }) => sentence)

/** Makes the record of a cluster; null where nothing says that the meeting was held or will be. */
export const assemble = (
  context: ArticleContext,
  cluster: Cluster,
  findings: Findings
): Draft<MeetingFields> | null => {
  const uses = convening(cluster)
  const named = nameOf(cluster)
  if (!named || uses.length === 0) return null
  const days = dates.in(context)
  const told = uses.flatMap((mention) => {
    const found = whenOf(mention, days, context.article)
    return found ? [{ mention, when: found }] : []
  })
  const ofLead = told.length > 0 ? null : leadDay(context, uses, days)
  const day = joined(told) ?? ofLead ?? namedDay(context, cluster.mentions, days)
  const when = withYear(day, named.name, days)
  const coming = uses.every(({ future }) => future)
  const place = placeIn(context, cluster, uses) ?? (ofLead?.trip ? tripOfArticle(context.article.text.text) : null)
  const chairs = coming ? [] : findings.chairs.filter(({ clusters }) => clusters.includes(cluster))
  const present = coming ? undefined : findings.present.find((found) => found.cluster === cluster)
  if (!counts(uses, { when, place, chairs, present })) return null
  const own = uses.every(isOfProgramme) ? null : when
  const text = wording(context.article, named)
  const canonical = context.article.text.text.slice(named.start, named.end)
  return {
    rule: `meeting/${uses[0]?.use ?? 'convened'}`,
    fields: {
      name: text,
      aliases: aliasesOf(context, cluster, text),
      body: bodyOf(canonical, text, uses),
      term: numberIn(canonical, /([一二三四五六七八九十百首]{1,5}|\d{1,3})届/u),
      session: numberIn(canonical, /([一二三四五六七八九十百零]{1,6}|\d{1,3})次/u),
      date: own?.iso ?? null,
      place: place ? (place.short ?? wording(context.article, place)) : null,
      chair: [...new Set(chairs.map(({ name }) => name))],
      present: present?.count ?? null,
      quorum: quorumIn(sentencesOfMeeting(cluster, findings.gatherings)),
      sittings: sittingsOf(context, cluster, chairs)
    },
    spans: spansOf(uses, named, [own, place, present ?? null, ...chairs.map(({ span }) => span)]),
    ...(own?.implied ? { implied: ['date' as const] } : {})
  }
}

/** The place of a meeting: told with its convening, else set apart, else painted before it is named. */
const placeIn = (
  { article }: ArticleContext,
  { mentions }: Cluster,
  uses: readonly MeetingMention[]
): PlaceFound | null =>
  first(uses, (mention) => placeOf(mention, article.text.text)) ??
  first(mentions, placeSetFor) ??
  first(mentions, (mention) => sceneOf(mention, article))

/** The named parts of a meeting, each with the day and the chair that its sentence tells. */
const sittingsOf = (context: ArticleContext, cluster: Cluster, chairs: readonly ChairFound[]): Sitting[] => {
  const days = dates.in(context)
  const sittings = new Map<string, Sitting>()
  for (const mention of cluster.mentions) {
    if (!mention.sitting) continue
    const name = wording(context.article, mention)
    const { sentence } = mention
    const chair = chairs
      .filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end)
      .map((found) => found.name)
    const known = sittings.get(name)
    sittings.set(name, {
      name,
      date: known?.date ?? whenOf(mention, days, context.article)?.iso ?? null,
      chair: [...new Set([...(known?.chair ?? []), ...chair])]
    })
  }
  return [...sittings.values()]
}

const quorumIn = (sentences: readonly Sentence[]): boolean | null =>
  sentences.some(({ text }) => /符合(?:《[^》]{2,30}》(?:的)?)?(?:法定|规定|有关规定|开会)|达到法定人数/u.test(text))
    ? true
    : null

const numberIn = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? null : ordinal(found)
}

const BODY_IN_NAME = /^(.{1,30}?(?:常委会|常务委员会|人民代表大会(?!常)|人大(?!常)|政府|党组|国务院|政协|政治局|纪委))/u
const TERM = /第?[一二三四五六七八九十]{1,3}届/u

/** The body that meets, as the article words it: the one in the name without its term, else the one said to hold it. */
const bodyOf = (canonical: string, own: string, uses: readonly MeetingMention[]): string | null => {
  const named = BODY_IN_NAME.exec(canonical)?.[1]
  if (named === undefined) return uses.find(({ use, body }) => use === 'held' && BODY_END.test(body))?.body ?? null
  const term = TERM.exec(named)
  if (!term) return own.slice(0, named.length)
  return own.slice(0, term.index) + own.slice(term.index + term[0].length, named.length)
}

const spansOf = (
  uses: readonly MeetingMention[],
  named: MeetingMention,
  slots: readonly (WhenFound | PlaceFound | Span | null)[]
): Span[] => {
  const spans: Span[] = [named, ...uses, ...slots.filter((slot) => slot !== null)]
  return spans.map(({ start, end }) => ({ start, end }))
}
