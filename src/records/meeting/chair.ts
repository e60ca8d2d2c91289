import type { Span } from '../../core/span.js'
import { type Article, wording } from '../../layout/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { SINGLE_SURNAMES } from '../../mentions/person/surnames.js'
import type { Sentence } from '../../segment/index.js'
import { clauseAt, NEAR } from './clause.js'
import { type Cluster, type SentenceMeetings, speaksOf } from './cluster.js'

/** Who presides over which meeting. */
export interface ChairFound {
  readonly name: string
  readonly span: Span
  readonly clusters: readonly Cluster[]
}

type Person = Mention<PersonValue>

const PRESIDE = /主持(?!人|词|设计|起草|完成|工作|日常|常务工作|编|建|研|召集)/gu
/** Units before a verb in which the holder of a post is looked for. */
const FAR = 4000
const INVERTED = /^主持[^，。]{0,12}的(?:是|有)/u
const JOINT = /^[与和、同及]?$/u
const TOGETHER = /共同|联合|轮流|分别|先后|一起/u
/** What stands after a person who is not the one that acts. */
const NOT_SUBJECT = /^(?:[^，。]{0,12}委托|[^，。]{0,4}陪同)/u

/** Persons said to preside in a sentence: 甲主持, 由甲主持, 甲与乙共同主持, 主持会议的是甲. */
export const chairsIn = (of: SentenceMeetings, persons: readonly Person[], article: Article): ChairFound[] => {
  const { sentence } = of
  const found: ChairFound[] = []
  for (const match of sentence.text.matchAll(PRESIDE)) {
    const at = sentence.start + match.index
    const clusters = meetingsPresided(of, at)
    if (clusters.length === 0) continue
    for (const subject of presiding(sentence, at, persons, article)) found.push({ ...subject, clusters })
  }
  return found
}

const asSubject = (person: Person): Omit<ChairFound, 'clusters'> => ({ name: person.value.name, span: person })

/** Who is the subject of a verb of presiding. */
const presiding = (
  sentence: Sentence,
  at: number,
  persons: readonly Person[],
  article: Article
): readonly Omit<ChairFound, 'clusters'>[] => {
  const { start, text } = sentence
  const around = { start: Math.max(start, at - NEAR), end: Math.min(sentence.end, at + NEAR) }
  const near = within(persons, around).filter(({ end }) => !NOT_SUBJECT.test(text.slice(end - start, end - start + 18)))
  if (INVERTED.test(text.slice(at - start, at - start + 20)))
    return near
      .filter((person) => person.start > at)
      .slice(0, 1)
      .map(asSubject)
  const subjects = subjectsBefore(near, at, text, start)
  const lead = text.slice(Math.max(0, at - start - 40), at - start)
  const unread = unreadSubject(lead, at, subjects.at(-1)?.end ?? start)
  if (unread) return [{ name: wording(article, unread), span: unread }]
  if (subjects.length > 0) return subjects.map(asSubject)
  const holder = holderOf(lead, persons, at, article.text.text)
  return holder ? [asSubject(holder)] : []
}

/** The last person before the verb, and those joined with them where they do it together. */
const subjectsBefore = (persons: readonly Person[], at: number, text: string, offset: number): Person[] => {
  const before = persons.filter((person) => person.end <= at)
  const last = before.at(-1)
  if (!last) return []
  const group = [last]
  if (!TOGETHER.test(text.slice(last.end - offset, at - offset))) return group
  for (const person of before.slice(0, -1).reverse()) {
    const next = group[0]
    if (!next || !JOINT.test(text.slice(person.end - offset, next.value.phrase.start - offset))) break
    group.unshift(person)
  }
  return group
}

/** The meetings that are the verb's object: those named after it in its clause, a list whole; else the one spoken of. */
const meetingsPresided = (of: SentenceMeetings, at: number): Cluster[] => {
  const objects = within(of.named, { start: at, end: clauseAt(of.sentence, at).end }).filter(
    ({ mention: { use } }) => use === 'held' || use === 'attended'
  )
  if (objects.length > 0) return objects.map(({ cluster }) => cluster)
  const spoken = speaksOf(of, at)
  return spoken ? [spoken] : []
}

const TITLE_END =
  '书记|省长|市长|县长|区长|州长|主任|主席|委员长|部长|厅长|局长|院长|检察长|秘书长|总理|总统|会长|理事长|董事长|总经理|校长|组长|指挥|司令员|政委|专员|镇长|乡长'
const UNREAD = new RegExp(
  `(?:${TITLE_END})(\\p{Script=Han}{2,4}?(?:·\\p{Script=Han}{1,8}){0,3})(?:同志)?(?:在|共同)?$`,
  'u'
)

/** A name alone at the beginning of the clause: 李明在甲地主持. */
const ALONE = /^(\p{Script=Han}{2,3}?)(?:在[^，]{2,20})?(?:共同)?$/u

/** A name after a post in the verb's own clause that is not known as a person's: …主任玉素甫江·麦提努尔主持. */
const unreadSubject = (lead: string, at: number, known: number): Span | null => {
  const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('。')) + 1)
  const name = known > at - clause.length ? undefined : (UNREAD.exec(clause)?.[1] ?? ALONE.exec(clause)?.[1])
  if (
    name === undefined ||
    (!SINGLE_SURNAMES.has(name.charAt(0)) && !name.includes('·')) ||
    /[的等和并会在时任]/u.test(name)
  )
    return null
  const start = at - clause.length + clause.lastIndexOf(name)
  return { start, end: start + name.length }
}

/** The person last named with a post that stands alone as the subject: 总书记主持召开. */
const holderOf = (lead: string, persons: readonly Person[], at: number, text: string): Person | undefined => {
  const post = new RegExp(`(总书记|${TITLE_END})[^，。；]{0,12}$`, 'u').exec(lead)?.[1]
  if (post === undefined) return undefined
  return within(persons, { start: at - FAR, end: at }).findLast(({ end, value }) =>
    text.slice(Math.max(value.phrase.start, end - 40), end + 4).includes(post)
  )
}
