import type { ArticleContext } from '../../document/context.js'
import { dates } from '../../mentions/date/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { folded, sameMeeting } from './identity.js'
import { BARE, SITTING } from './lexicon.js'
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
}

/** All that the article says under the names of one meeting. */
export interface Cluster {
  readonly mentions: MeetingMention[]
  readonly forms: string[]
}

/** The gatherings of an article, and which of them each sentence speaks of. */
export interface Gatherings {
  readonly clusters: readonly Cluster[]
  readonly ofSentence: ReadonlyMap<Sentence, Cluster>
}

const BODY =
  /(?:^|[，。；、：\s])([^，。；、：\s]{2,20}?)(?:\d{1,2}月\d{1,2}日|\d{1,2}日|[今昨]天|[今昨]日|日前|近日|[上下]午|在|主持|今天（|$)/u

const bodyOf = ({ lead, cut }: NameMention): string => {
  if (!/(?:召开|举行|举办)/u.test(cut)) return ''
  const before = lead.slice(0, lead.length - cut.length)
  const clause = before.slice(Math.max(0, before.search(/[^，。；：]*$/u)))
  return BODY.exec(clause)?.[1] ?? ''
}

const asMention = (name: NameMention): MeetingMention => ({
  ...name,
  use: useOf(name),
  sitting: SITTING.test(name.name),
  bare: BARE.test(name.name),
  body: bodyOf(name)
})

const STRONG: ReadonlySet<Use> = new Set<Use>(['convened', 'held', 'reported', 'attended'])

const matching = (clusters: readonly Cluster[], forms: readonly string[]): Cluster | undefined =>
  clusters.findLast((cluster) => cluster.forms.some((known) => forms.some((form) => sameMeeting(form, known))))

/** Groups the names of an article by meeting, in reading order. */
export const gatheringsOf = (context: ArticleContext): Gatherings => {
  const days = dates.in(context)
  const clusters: Cluster[] = []
  const ofSentence = new Map<Sentence, Cluster>()
  let current: Cluster | undefined
  for (const sentence of sentencesOf(context.article)) {
    let own: Cluster | undefined
    for (const name of namesIn(sentence, days)) {
      const mention = asMention(name)
      const cluster = clusterFor(mention, clusters, current)
      if (!cluster) continue
      cluster.mentions.push(mention)
      if (STRONG.has(mention.use)) {
        own ??= cluster
        current = cluster
      }
    }
    const speaksOf = own ?? current
    if (speaksOf) ofSentence.set(sentence, speaksOf)
  }
  return { clusters, ofSentence }
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
  if (mention.bare && !(held && mention.body !== '')) {
    return current ?? (held ? create(clusters, [name]) : undefined)
  }
  const forms = mention.bare ? [full] : [...new Set([name, full])]
  const known = matching(clusters, forms)
  if (!known) return create(clusters, forms)
  for (const form of forms) if (!known.forms.includes(form)) known.forms.push(form)
  return known
}

const create = (clusters: Cluster[], forms: readonly string[]): Cluster => {
  const cluster: Cluster = { mentions: [], forms: [...forms] }
  clusters.push(cluster)
  return cluster
}
