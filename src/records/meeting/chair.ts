import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { Article } from '../../layout/index.js'
import { within } from '../../mentions/mention.js'
import { clauseAt } from './clause.js'
import { type Cluster, type SentenceMeetings, speaksOf } from './cluster.js'
import { isStrong } from './mention.js'
import { type Person, presidersAt } from './presider.js'

/** Who presides over which meeting. */
export interface ChairFound {
  readonly name: string
  readonly span: Span
  readonly clusters: readonly Cluster[]
}

/** 担任听证主持人 presides as 主持 does; who is 主持人 of a show only speaks between. */
const PRESIDE =
  /(?:担任|出任)(?:本次|此次|这次)?(?:听证会?|会议|大会)主持人|主持(?!并?监誓|[^，。；会幕]{1,8}(?:仪式|典礼)|了?(?:分组|小组|专题)?(?:审议|讨论|对话)|了?[^，。；会]{1,6}(?:对话(?!会)|圆桌(?!会)|讨论(?!会)|环节)|人|词|公道|正义|设计|起草|完成|工作(?!会|座谈|例会|推进)|学习(?!会)|日常|常务工作|编|建|研(?!讨|判)|召集)/gu

/** 先后主持召开5场座谈会: so many of a kind. */
const COUNTED = /^主持(?:召开|举行)?了?[\d一二两三四五六七八九十多几]+[场次](?!会议)/u

/** 甲主持仪式: over no meeting, but where that is one: 成立大会暨展览开幕式. */
const CEREMONY_ALONE = /^主持了?(?:仪式|典礼)/u
const isCeremony = ({ mentions }: Cluster): boolean => mentions.some(({ name }) => /[仪幕]式|典礼/u.test(name))

/** What most sentences tell of. */
const NONE: readonly ChairFound[] = []

/** Persons said to preside in a sentence: 甲主持, 由甲主持, 甲与乙共同主持, 主持会议的是甲. */
export const chairsIn = (of: SentenceMeetings, persons: readonly Person[], article: Article): readonly ChairFound[] => {
  const { sentence } = of
  if (!sentence.text.includes('主持')) return NONE
  const found: ChairFound[] = []
  for (const match of matches(PRESIDE, sentence.text)) {
    const at = sentence.start + match.index
    if (COUNTED.test(sentence.text.slice(match.index, match.index + 12))) continue
    const presided = meetingsPresided(of, at)
    const ofCeremony = CEREMONY_ALONE.test(sentence.text.slice(match.index, match.index + 6))
    const clusters = ofCeremony ? presided.filter(isCeremony) : presided
    if (clusters.length === 0) continue
    for (const subject of presidersAt(sentence, at, persons, article))
      found.push({ name: subject.name, span: subject.span, clusters })
  }
  return found
}

/** The meetings that are the verb's object: those named after it in its clause, a list whole; else the one spoken of. */
const meetingsPresided = (of: SentenceMeetings, at: number): Cluster[] => {
  const objects = within(of.named, { start: at, end: clauseAt(of.sentence, at).end }).filter(
    ({ mention: { use } }) => use === 'held' || use === 'attended'
  )
  if (objects.length > 0) return objects.map(({ cluster }) => cluster)
  const before = of.sentence.text.slice(Math.max(0, at - of.sentence.start - 24), at - of.sentence.start)
  if (/[均都]由/u.test(before)) {
    const told = of.named.filter(({ mention, start }) => start < at && isStrong(mention))
    if (told.length > 0) return [...new Set(told.map(({ cluster }) => cluster))]
  }
  const spoken = speaksOf(of, at)
  return spoken ? [spoken] : []
}
