import type { ArticleContext } from '../../document/context.js'
import { type DateValue, dates } from '../../mentions/date/index.js'
import { FUTURE } from '../../mentions/date/lexicon.js'
import { type Mention, within } from '../../mentions/mention.js'
import { persons } from '../../mentions/person/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { folded, sameMeeting } from './identity.js'
import { BARE, HEAD, SITTING } from './lexicon.js'
import { type NameMention, namesIn } from './name.js'
import { type Use, useOf } from './use.js'

/** A mention of a gathering with its use and the body that holds it. */
export interface MeetingMention extends NameMention {
  readonly use: Use
  /** Whether it is the name of a part of a meeting. */
  readonly sitting: boolean
  /** Whether its name is only a kind. */
  readonly bare: boolean
  /** What stands as the holder before the verb: 全国政协党组 in 全国政协党组召开会议. */
  readonly body: string
  /** Whether its clause speaks of what is to come. */
  readonly future: boolean
}

/** All that the article says under the names of one meeting. */
export interface Cluster {
  readonly mentions: MeetingMention[]
  readonly forms: string[]
}

/** A sentence with the meetings that it names, and the one spoken of before it and by it. */
export interface SentenceMeetings {
  readonly sentence: Sentence
  readonly named: readonly { readonly mention: MeetingMention; readonly cluster: Cluster }[]
  readonly before: Cluster | undefined
  readonly own: Cluster | undefined
}

/** The gatherings of an article, and what each sentence says of them. */
export interface Gatherings {
  readonly clusters: readonly Cluster[]
  readonly sentences: readonly SentenceMeetings[]
}

const STRONG: ReadonlySet<Use> = new Set<Use>(['convened', 'held', 'reported', 'described', 'attended'])
/** Whether a use says that the meeting was held or will be. */
export const isStrong = ({ use }: { readonly use: Use }): boolean => STRONG.has(use)

const BODY =
  /(?:^|[，。；、：\s])([^，。；、：\s]{2,20}?)(?:\d{1,2}月\d{1,2}日|\d{1,2}日|[今昨]天|[今昨]日|日前|近日|[上下]午|在|主持|召开|举行|$)/u

const bodyOf = ({ lead, cut }: NameMention): string => {
  if (!/(?:召开|举行|举办)/u.test(cut)) return ''
  const before = lead.slice(0, lead.length - cut.length)
  return BODY.exec(before.slice(Math.max(0, before.search(/[^，。；：]*$/u))))?.[1] ?? ''
}

const isFuture = (name: NameMention, use: Use, days: readonly Mention<DateValue>[]): boolean => {
  const at = use === 'convened' ? name.tailStart : name.start - Math.min(name.lead.length, 40)
  if (within(days, { start: at, end: at + 40 }).some(({ value }) => value.ahead)) return true
  const clause = use === 'convened' ? (/^[^，。；]*/u.exec(name.tail)?.[0] ?? '') : name.lead.slice(-40)
  return FUTURE.test(clause) || /^(?:决定|建议)/u.test(name.cut)
}

const asMention = (name: NameMention, use: Use, days: readonly Mention<DateValue>[]): MeetingMention => ({
  ...name,
  use,
  sitting: SITTING.test(name.name),
  bare: BARE.test(name.name),
  body: bodyOf(name),
  future: isFuture(name, use, days)
})

const COORDINATED = /^[、和与及暨]$/u

/** Names of a sentence with their uses; members of a list share the verb before the first or after the last. */
const mentionsIn = (context: ArticleContext, sentence: Sentence): MeetingMention[] => {
  const names = namesIn(sentence, { dates: dates.in(context), persons: persons.in(context) })
  const uses = names.map(useOf)
  const joined = (index: number): boolean => {
    const from = names[index]
    const to = names[index + 1]
    return (
      from !== undefined &&
      to !== undefined &&
      COORDINATED.test(sentence.text.slice(from.end - sentence.start, to.start - sentence.start))
    )
  }
  for (let i = names.length - 2; i >= 0; i--) if (joined(i) && uses[i + 1] === 'convened') uses[i] = 'convened'
  for (let i = 0; i + 1 < names.length; i++) {
    const use = uses[i]
    const next = names[i + 1]
    const name = names[i]
    if (!joined(i) || !use || !name || !next || uses[i + 1] === 'convened' || !(use === 'held' || use === 'attended'))
      continue
    uses[i + 1] = use
    names[i + 1] = {
      ...next,
      cut: name.cut,
      lead: name.lead + sentence.text.slice(name.start - sentence.start, next.start - sentence.start)
    }
  }
  return names.map((name, index) => asMention(name, uses[index] ?? 'background', dates.in(context)))
}

/** Groups the names of an article by meeting, in reading order. */
export const gatheringsOf = (context: ArticleContext): Gatherings => {
  const clusters: Cluster[] = []
  const sentences: SentenceMeetings[] = []
  let current: Cluster | undefined
  for (const sentence of sentencesOf(context.article)) {
    const before = current
    let own: Cluster | undefined
    const named: { mention: MeetingMention; cluster: Cluster }[] = []
    for (const mention of mentionsIn(context, sentence)) {
      const cluster = clusterFor(mention, clusters, current)
      if (!cluster) continue
      cluster.mentions.push(mention)
      named.push({ mention, cluster })
      if (!isStrong(mention) || (mention.future && current)) continue
      own ??= cluster
      current = cluster
    }
    sentences.push({ sentence, named, before, own })
  }
  return { clusters, sentences }
}

/**
 * The meeting that a place in a sentence speaks of: the one named in its clause, else the last one named before it in
 * the sentence, else the one spoken of before, else the one that the sentence goes on to name.
 */
export const speaksOf = ({ sentence, named, before, own }: SentenceMeetings, offset: number): Cluster | undefined => {
  const at = offset - sentence.start
  const start = sentence.start + Math.max(...['，', '；', '。'].map((mark) => sentence.text.lastIndexOf(mark, at))) + 1
  const stop = sentence.text.slice(at).search(/[，；。]/u)
  const end = stop < 0 ? sentence.end : offset + stop
  const strong = named.filter(({ mention }) => isStrong(mention) || mention.bare || mention.use === 'acts')
  const inClause = strong.findLast(({ mention }) => mention.start >= start && mention.end <= end)
  return (inClause ?? strong.findLast(({ mention }) => mention.start < offset))?.cluster ?? before ?? own
}

/** The cluster that a mention belongs to; a new one for a name that fits none, none for a kind that refers to nothing. */
const clusterFor = (
  mention: MeetingMention,
  clusters: Cluster[],
  current: Cluster | undefined
): Cluster | undefined => {
  const name = folded(mention.name)
  const full = folded(mention.body + mention.name)
  if (mention.sitting) return current
  const held = mention.use === 'held'
  const ofMeeting = mention.body.search(HEAD) >= 0
  if (mention.bare && (!held || mention.body === '' || ofMeeting)) {
    if (name !== '会议') return clusters.findLast(({ forms }) => forms.some((form) => form.endsWith(name))) ?? current
    return current ?? (held && !ofMeeting ? create(clusters, [name]) : undefined)
  }
  const forms = mention.bare ? [full] : [...new Set([name, full])]
  const known = matching(clusters, forms)
  if (!known) return create(clusters, forms)
  for (const form of forms) if (!known.forms.includes(form)) known.forms.push(form)
  return known
}

const matching = (clusters: readonly Cluster[], forms: readonly string[]): Cluster | undefined =>
  clusters.findLast((cluster) => cluster.forms.some((known) => forms.some((form) => sameMeeting(form, known))))

const create = (clusters: Cluster[], forms: readonly string[]): Cluster => {
  const cluster: Cluster = { mentions: [], forms: [...forms] }
  clusters.push(cluster)
  return cluster
}
