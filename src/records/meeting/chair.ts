import type { Span } from '../../core/span.js'
import { type Article, wording } from '../../layout/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { SINGLE_SURNAMES } from '../../mentions/person/surnames.js'
import type { Cluster, SentenceMeetings } from './cluster.js'
import { speaksOf } from './cluster.js'

/** Who presides over which meeting. */
export interface ChairFound {
  readonly name: string
  readonly span: Span
  readonly clusters: readonly Cluster[]
}

type Person = Mention<PersonValue>

const PRESIDE = /主持(?!人|词|设计|起草|完成|工作|日常|常务工作|编|建|研|召集)/gu
const JOINT = /^[与和、同及]?$/u
const TOGETHER = /共同|联合|轮流|分别|先后|一起/u
/** What stands after a person who is not the one that acts. */
const NOT_SUBJECT = /^(?:[^，。]{0,12}委托|[^，。]{0,4}陪同)/u

/** Persons said to preside in a sentence: 甲主持, 由甲主持, 甲与乙共同主持, 主持会议的是甲. */
export const chairsIn = (of: SentenceMeetings, persons: readonly Person[], article: Article): ChairFound[] => {
  const { sentence } = of
  const inSentence = within(persons, sentence).filter(
    ({ end }) => !NOT_SUBJECT.test(sentence.text.slice(end - sentence.start, end - sentence.start + 18))
  )
  const found: ChairFound[] = []
  for (const match of sentence.text.matchAll(PRESIDE)) {
    const at = sentence.start + match.index
    const clusters = meetingsPresided(of, at)
    if (clusters.length === 0) continue
    const inverted = /^主持[^，。]{0,12}的(?:是|有)/u.test(sentence.text.slice(match.index))
    const subjects = inverted
      ? inSentence.filter((person) => person.start > at).slice(0, 1)
      : subjectsBefore(inSentence, at, sentence.text, sentence.start)
    const lead = sentence.text.slice(Math.max(0, match.index - 40), match.index)
    const unread = inverted ? null : unreadSubject(lead, at, subjects.at(-1)?.end ?? sentence.start)
    if (unread) found.push({ name: wording(article, unread), span: unread, clusters })
    else if (subjects.length > 0)
      for (const person of subjects) found.push({ name: person.value.name, span: person, clusters })
    else {
      const person = holderOf(lead, persons, at, article.text.text)
      if (person) found.push({ name: person.value.name, span: person, clusters })
    }
  }
  return found
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
  const { sentence, named } = of
  const stop = sentence.text.slice(at - sentence.start).search(/[，；。]/u)
  const end = stop < 0 ? sentence.end : at + stop
  const objects = named.filter(
    ({ mention }) => mention.start > at && mention.start < end && (mention.use === 'held' || mention.use === 'attended')
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

/** A name after a post in the verb's own clause that is not known as a person's: …主任玉素甫江·麦提努尔主持. */
const unreadSubject = (lead: string, at: number, known: number): Span | null => {
  const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('。')) + 1)
  const name = known > at - clause.length ? undefined : UNREAD.exec(clause)?.[1]
  if (name === undefined || (!SINGLE_SURNAMES.has(name.charAt(0)) && !name.includes('·')) || /[的等和并会]/u.test(name))
    return null
  const start = at - clause.length + clause.lastIndexOf(name)
  return { start, end: start + name.length }
}

/** The person last named with a post that stands alone as the subject: 总书记主持召开. */
const holderOf = (lead: string, persons: readonly Person[], at: number, text: string): Person | undefined => {
  const post = new RegExp(`(总书记|${TITLE_END})[^，。；]{0,12}$`, 'u').exec(lead)?.[1]
  if (post === undefined) return undefined
  return persons.findLast(
    ({ end, value }) => end <= at && text.slice(Math.max(value.phrase.start, end - 40), end + 4).includes(post)
  )
}
