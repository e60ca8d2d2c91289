import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/mention.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { isNextPoint, quotes, reportsOn } from './aside.js'
import { clauseAt, leadOf, NEAR } from './clause.js'
import {
  ALIKE_ALONE,
  folded,
  isHeadlineOf,
  isKindAlone,
  isOfSubject,
  ofOtherNumber,
  ofOtherRank,
  sameMeeting
} from './identity.js'
import { HEAD } from './lexicon.js'
import { isStrong, type MeetingMention, mentionsIn } from './mention.js'
import { isHeldAnew } from './recurrent.js'

/** All that the article says under the names of one meeting. */
export interface Cluster {
  readonly mentions: MeetingMention[]
  readonly forms: string[]
}

/** A name in a sentence with the meeting that it means. */
export interface Named extends Span {
  readonly mention: MeetingMention
  readonly cluster: Cluster
}

/** A sentence with the meetings that it names, and the one spoken of before it and by it. */
export interface SentenceMeetings {
  readonly sentence: Sentence
  readonly named: readonly Named[]
  readonly before: Cluster | undefined
  readonly own: Cluster | undefined
}

/** The gatherings of an article, and what each sentence says of them. */
export interface Gatherings {
  readonly clusters: readonly Cluster[]
  readonly sentences: readonly SentenceMeetings[]
}

/**
 * Groups the names of an article by meeting, in reading order. Where none is told of yet, 会议在…举行 means the last one
 * that was named: 8日，应邀列席X会议的代表感慨。这天上午，会议在…举行.
 */
export const gatheringsOf = (context: ArticleContext): Gatherings => {
  const clusters: Cluster[] = []
  const sentences: SentenceMeetings[] = []
  let current: Cluster | undefined
  let recalled: Cluster | undefined
  let saying = -1
  for (const sentence of sentencesOf(context.article)) {
    const before = current
    const goesOn = saying === sentence.block || (saying >= 0 && isNextPoint(sentence))
    const said = goesOn && !reportsOn(sentence)
    saying = said || quotes(sentence) ? sentence.block : -1
    let own: Cluster | undefined
    const named: Named[] = []
    for (const mention of mentionsIn(context, sentence, said)) {
      const glossed = glossOf(named.at(-1), mention)
      if (glossed) glossed.forms.push(folded(mention.name))
      const meant = isDecided(mention) ? (recalled ?? current) : current
      const found = glossed ?? clusterFor(mention, clusters, meant ?? (isStrong(mention) ? recalled : undefined))
      if (!found) continue
      const cluster = isHeldAnew(mention, found.mentions, context) ? create(clusters, found.forms) : found
      if (!mention.bare && !mention.inTitle && sentence.role === 'paragraph') recalled = cluster
      cluster.mentions.push(mention)
      named.push({ start: mention.start, end: mention.end, mention, cluster })
      if (!isStrong(mention) || ((mention.future || mention.aside) && current)) continue
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
  const clause = clauseAt(sentence, offset)
  const near = within(named, { start: clause.start - NEAR, end: clause.end }).filter(
    ({ mention }) => isStrong(mention) || mention.bare || mention.use === 'acts'
  )
  const inClause = near.findLast(({ start }) => start >= clause.start)
  return (inClause ?? near.findLast(({ start }) => start < offset))?.cluster ?? before ?? own
}

/** X年会（夏季达沃斯论坛）: the meeting that a name in brackets directly after its own is another name of. */
const glossOf = (last: Named | undefined, { start, sentence }: MeetingMention): Cluster | undefined => {
  if (!last || last.end >= start) return undefined
  const between = sentence.text.slice(last.end - sentence.start, start - sentence.start)
  return /^”?（(?:即|又称|简称|以下简称)?[“：]*$/u.test(between) ? last.cluster : undefined
}

/** 研究了X会议有关事项，决定会议于27日召开: the meeting that is decided on, not the one that decides. */
const isDecided = (mention: MeetingMention): boolean =>
  mention.bare &&
  mention.future &&
  mention.use === 'convened' &&
  /(?:决定|建议|确定|定于)[^，。；]{0,10}$/u.test(leadOf(mention))

/** Bodies whose plenary is a meeting of its own: 广东代表团举行全体会议. */
const BODY_OF_SITTING = /(?:代表团|委员会|工委|专委)$/u

/** The cluster that a mention belongs to; a new one for a name that fits none, none for a kind that refers to nothing. */
const clusterFor = (
  mention: MeetingMention,
  clusters: Cluster[],
  current: Cluster | undefined
): Cluster | undefined => {
  const name = folded(mention.name)
  const full = mention.body === '' ? name : folded(mention.body + mention.name)
  const held = mention.use === 'held'
  const ofMeeting = mention.body.search(HEAD) >= 0
  if (mention.sitting) {
    const whole = /[届次]会议$/u.test(mention.body) ? matching(clusters, [folded(mention.body)]) : undefined
    return whole ?? current ?? (held && BODY_OF_SITTING.test(mention.body) ? create(clusters, [full]) : undefined)
  }
  if (mention.bare && (!held || mention.body === '' || ofMeeting)) {
    if (name !== '会议') return meantByKind(clusters, current, name)
    return current ?? (held && !ofMeeting ? create(clusters, [name]) : undefined)
  }
  const forms =
    mention.bare || OF_PRESIDIUM.test(mention.body)
      ? [full]
      : [...new Set([name, full, ...partsOf(name), ...(BODY_HELD.test(name) ? [`${name}会议`] : [])])]
  if (OF_THE_DAY.test(mention.lead) && mention.use === 'reported' && isKindAlone(name) && current) return current
  const known = meant(clusters, mention) ?? matching(clusters, forms) ?? headlined(clusters, mention, name)
  if (!known) return create(clusters, forms)
  for (const form of forms) if (!known.forms.includes(form)) known.forms.push(form)
  return known
}

/** 下午的座谈会上: a part of the meeting that the day is given to. */
const OF_THE_DAY = /[上下]午(?:进行|举行)?的$/u

/** What a joint meeting is called by alone: X会议 and Y推进会 of X会议暨Y推进会. */
const partsOf = (name: string): string[] => {
  const parts = name.split('暨')
  return parts.length > 1 && HEAD_AT_END.test(parts[0] ?? '') ? parts.filter((part) => part.length >= LEAST_PART) : []
}

/** 召开市委常委会: the body stands for its meeting. */
const BODY_HELD = /(?:常委会|全委会|董事会|理事会)$/u
const HEAD_AT_END = /[会坛]议?$/u
const LEAST_PART = 5

/** 市五届人大三次会议主席团举行第三次会议: not the third session of the congress. */
const OF_PRESIDIUM = /主席团$/u

/** 主席团举行会议: the congress that it prepares, 大会, is another meeting. */
const isOfPresidium = ({ forms }: Cluster): boolean => forms.some((form) => form.includes('主席团'))

/** A meeting to tell the press of another is not called 大会: that is the other. */
const PRESS = /(?:发布|吹风|通气|记者招待)会$/u
const OF_CONGRESS = /^(?:大会|年会|峰会|论坛)$/u
const isPress = ({ forms }: Cluster): boolean => forms.every((form) => PRESS.test(form))

/** The meeting that 大会 or 论坛 alone means: one told of whose name has it, the one spoken of, else one recalled. */
const meantByKind = (clusters: readonly Cluster[], current: Cluster | undefined, name: string): Cluster | undefined => {
  const able = clusters.filter((cluster) => !isOfPresidium(cluster))
  const spoken =
    current && !isOfPresidium(current) && !(isPress(current) && OF_CONGRESS.test(name)) ? current : undefined
  return (
    calledBy(able.filter(isTold), name) ??
    spoken ??
    calledBy(able, name) ??
    able.findLast((cluster) => !isPress(cluster))
  )
}

const isTold = ({ mentions }: Cluster): boolean => mentions.some(isStrong)

/** The meeting that a kind alone can refer to, 大会 or 论坛: the last one whose name has it. */
const calledBy = (clusters: readonly Cluster[], name: string): Cluster | undefined =>
  clusters.findLast(({ forms }) => forms.some((form) => form.endsWith(name))) ??
  clusters.findLast(({ forms }) => forms.some((form) => form.includes(name)))

/** 本届文化论坛, 此次常委会会议: the meeting named before of which it is a shortening, else one told of that ends alike. */
const meant = (clusters: readonly Cluster[], { cut, name }: MeetingMention): Cluster | undefined => {
  if (!/^(?:[本此这该]|本届|此[次届]|这[次届]|本次|该次|上述)$/u.test(cut)) return undefined
  const short = folded(name)
  return (
    clusters.findLast(({ forms }) => forms.some((form) => form.length > short.length && sameMeeting(short, form))) ??
    clusters
      .filter(isTold)
      .findLast(({ forms }) =>
        forms.some((form) => form.endsWith(name.slice(-2)) || `${form}|`.endsWith(`${name.slice(-2)}议|`))
      )
  )
}

/** The headline's meeting, where its name is a free shortening of the one that the text tells of. */
const headlined = (clusters: readonly Cluster[], mention: MeetingMention, name: string): Cluster | undefined => {
  if (mention.sentence.role !== 'paragraph') return undefined
  const alone = clusters.length === 1
  return clusters.find(({ mentions, forms }) => {
    if (mentions.some(({ sentence }) => sentence.role === 'paragraph')) return false
    if (forms.some((form) => isHeadlineOf(form, name, alone ? ALIKE_ALONE : undefined))) return true
    if (!alone || !isPlain(mention) || !mentions.some(isPlain)) return false
    return forms.some((form) => isOfSubject(form, name)) || mentions.every((other) => meansByKind(other, name))
  })
}

/** A headline's 我县召开会议部署…, 召开专题座谈会征求…: whatever the text goes on to name of that kind. */
const meansByKind = (headline: MeetingMention, name: string): boolean =>
  isKindAlone(headline.name) && (headline.name.endsWith('会议') || headline.name.slice(-2) === name.slice(-2))

const isPlain = ({ use, future }: MeetingMention): boolean => (use === 'held' || use === 'convened') && !future

/** 协会成立大会暨展览开幕式, 协会成立大会暨第一次代表大会: two joint meetings that share one of their parts. */
const otherJoint = (form: string, known: string): boolean => {
  if (!form.includes('暨') || !known.includes('暨')) return false
  const [own, other] = [form, known].map((name) => name.split('暨')[1] ?? '')
  return Boolean(own && other) && !sameMeeting(form, known) && own !== other
}

const matching = (clusters: readonly Cluster[], forms: readonly string[]): Cluster | undefined =>
  clusters.findLast(
    (cluster) =>
      !ofOtherNumber(forms, cluster.forms) &&
      !cluster.forms.some((known) => forms.some((form) => ofOtherRank(form, known) || otherJoint(form, known))) &&
      cluster.forms.some((known) => forms.some((form) => sameMeeting(form, known)))
  )

const create = (clusters: Cluster[], forms: readonly string[]): Cluster => {
  const cluster: Cluster = { mentions: [], forms: [...forms] }
  clusters.push(cluster)
  return cluster
}
