import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { type Article, wording } from '../../layout/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { SINGLE_SURNAMES } from '../../mentions/person/surnames.js'
import type { Sentence } from '../../segment/index.js'
import { NEAR } from './clause.js'

/** One who presides, with the span that names them. */
export interface Presider {
  readonly name: string
  readonly span: Span
}

export type Person = Mention<PersonValue>

/** Units before a verb in which the holder of a post is looked for. */
const FAR = 4000
const INVERTED = /^主持[^，。]{0,12}的(?:是|有)/u
const JOINT = /^[与和、同及]?$/u
const TOGETHER = /共同|联合|轮流|分(?:别|阶段|时段|段)|先后|一起/u
/** 主任甲、副主任乙主持: the list is the verb's own subject. */
const DIRECTLY = /^(?:等)?(?:在[^，。]{2,12})?$/u
/** 会议分别由甲、乙主持 */
const BY_TURNS = /(?:分别|轮流|先后|共同)由$/u
/** Where several preside, their list goes over ， to the next post: 主任甲，副主任乙、丙分别主持. */
const JOINT_TOGETHER = /^[，与和、同及]?$/u
/** 甲…，同乙举行会谈并共同主持: the partner of the sentence's subject. */
const PARTNER =
  /(?:^|[，并])(?:同|与|和)(\p{Script=Han}{2,8}?(?:·\p{Script=Han}{1,8}){0,3})(?:第一)?(?:副?总理|副?总统|主席|部长|外长|大臣|国务秘书)?(?:[^，。]{0,8}并)?(?:共同|联合)$/u
/** 甲和乙共同主持, where 乙 is not known as a person's name. */
const COMPANION = /^(?:同|与|和)(\p{Script=Han}{2,8}?(?:·\p{Script=Han}{1,8}){0,3})(?:分别|轮流|共同|联合)$/u
/** What stands before a person that the subject only meets. */
const MET = /(?:会见|会晤|看望|慰问|拜会|拜访|约见|接见|陪同)[^，。]*$/u
/** Names of a list that no person was read in: 甲、乙、丙分别主持. */
const LISTED = /^(?:、\p{Script=Han}{2,5}){1,8}(?=(?:分别|轮流|共同|联合|先后)$)/u
/** What goes on right after a name that was read too short: 洛桑|江村达瓦主持. */
const REST =
  /^(?!.*[的以再分共昨今当近在也并先亲最到出代同与和就受委等后时随接还继临轮联应作为书副省市县区州盟长晚])\p{Script=Han}{1,5}$/u
/** 随后，还主持召开座谈会: a sentence without subject. */
const OMITTED = /^(?:随后|其间|期间|接着)?，?(?:还|并|又)?$/u
const PRONOUN = /(?:^|[，；。])(?:[^，；。]{0,10}，)?[他她](?:还|又|随后)?$/u
/** What stands after a person who is not the one that acts. */
const NOT_SUBJECT = /^(?:[^，。]{0,12}委托|[^，。]{0,4}陪同)/u

const asSubject = (person: Person): Presider => ({ name: person.value.name, span: person })

/** Who is the subject of a verb of presiding at a place in a sentence. */
export const presidersAt = (
  sentence: Sentence,
  at: number,
  persons: readonly Person[],
  article: Article
): readonly Presider[] => {
  const { start, text } = sentence
  const around = { start: Math.max(start, at - NEAR), end: Math.min(sentence.end, at + NEAR) }
  const near = within(persons, around).filter(({ end }) => !NOT_SUBJECT.test(text.slice(end - start, end - start + 18)))
  if (INVERTED.test(text.slice(at - start, at - start + 20)))
    return near
      .filter((person) => person.start > at)
      .slice(0, 1)
      .map(asSubject)
  const lead = text.slice(Math.max(0, at - start - 40), at - start)
  if (OMITTED.test(text.slice(0, at - start)) && sentence.role === 'paragraph') return goneOnOf(at, persons, article)
  if (PRONOUN.test(lead)) return spokenOf(sentence, at, persons, article.text.text)
  const partner = PARTNER.exec(lead)?.[1]
  if (partner !== undefined) {
    const subject = near.filter((person) => person.end <= at).slice(0, 1)
    return [...subject.map(asSubject), named(partner, at - lead.length + lead.lastIndexOf(partner), article)]
  }
  const subjects = subjectsBefore(near, at, text, start)
  const partial = subjects.length > 0 ? completed(subjects, text.slice(0, at - start), start, article) : null
  if (partial) return partial
  const unread = unreadSubject(lead, at, subjects.at(-1)?.end ?? start)
  if (unread) return [{ name: wording(article, unread), span: unread }]
  if (subjects.length > 0) return subjects.map(asSubject)
  const holder = holderOf(lead, persons, at, article.text.text)
  return holder ? [asSubject(holder)] : []
}

/** Subjects with what goes on up to the verb and was not read as a person: a companion, a list, the rest of a name. */
const completed = (
  subjects: readonly Person[],
  before: string,
  offset: number,
  article: Article
): Presider[] | null => {
  const last = subjects.at(-1)
  if (!last) return null
  const rest = before.slice(last.end - offset)
  const companion = COMPANION.exec(rest)?.[1]
  if (companion !== undefined) return [...subjects.map(asSubject), named(companion, last.end + 1, article)]
  const listed = LISTED.exec(rest)?.[0]
  if (listed !== undefined) {
    const names = matches(/[^、]+/gu, listed).map((match) => named(match[0], last.end + match.index, article))
    return [...subjects.map(asSubject), ...names]
  }
  if (last.value.phrase.start === last.start || last.value.phrase.end > last.end || !REST.test(rest)) return null
  return [...subjects.slice(0, -1).map(asSubject), named(before.slice(last.start - offset), last.start, article)]
}

const named = (name: string, start: number, article: Article): Presider => {
  const span = { start, end: start + name.length }
  return { name: wording(article, span), span }
}

/** Whom 他 means: the first person of the sentence so far, else of the sentence before. */
const spokenOf = ({ start }: Sentence, at: number, persons: readonly Person[], text: string): Presider[] => {
  const own = within(persons, { start: Math.max(start, at - NEAR), end: at })
  const lead = text.slice(Math.max(0, start - NEAR), Math.max(0, start - 1))
  const from = start - 1 - lead.length + Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1
  const before = own.length > 0 ? own : within(persons, { start: from, end: start })
  return before.slice(0, 1).map(asSubject)
}

/** 甲深入社区。看望代表。主持召开座谈会: the person with whom a sentence before it began. */
const goneOnOf = (at: number, persons: readonly Person[], { text: { text } }: Article): Presider[] => {
  const subject = within(persons, { start: Math.max(at - NEAR, text.lastIndexOf('\n', at) + 1), end: at }).findLast(
    ({ value }) => SENTENCE_END.test(text.charAt(value.phrase.start - 1))
  )
  return subject ? [asSubject(subject)] : []
}
const SENTENCE_END = /[。\n\s]/u

/** The last person before the verb, and those joined with them where they do it together. */
const subjectsBefore = (persons: readonly Person[], at: number, text: string, offset: number): Person[] => {
  const before = persons.filter(
    ({ start, end }) => end <= at && !MET.test(text.slice(Math.max(0, start - offset - 30), start - offset))
  )
  const last = before.at(-1)
  if (!last) return []
  const group = [last]
  const opening = before[0]?.value.phrase.start ?? last.start
  const by = BY_TURNS.exec(text.slice(Math.max(0, opening - offset - 8), opening - offset))?.[0] ?? ''
  const manner = text.slice(Math.max(last.end, Math.min(last.value.phrase.end, at)) - offset, at - offset) + by
  if (!TOGETHER.test(manner) && !DIRECTLY.test(manner)) return group
  const joint = TOGETHER.test(manner) ? JOINT_TOGETHER : JOINT
  for (const person of before.slice(0, -1).reverse()) {
    const next = group[0]
    if (
      !next ||
      !joint.test(text.slice(Math.max(person.end, person.value.phrase.end) - offset, next.value.phrase.start - offset))
    )
      break
    group.unshift(person)
  }
  return group
}

const TITLE_END =
  '书记|省长|市长|县长|区长|州长|主任|主席|委员长|部长|厅长|局长|院长|检察长|秘书长|总理|总统|会长|理事长|董事长|总经理|校长|组长|指挥|司令员|政委|专员|镇长|乡长'
const UNREAD = new RegExp(
  `(?:${TITLE_END})(\\p{Script=Han}{2,4}?(?:·\\p{Script=Han}{1,8}){0,3})(?:同志)?(?:在|共同)?$`,
  'u'
)

/** 区长主持召开会议: a post in a headline, though it begins like a name. */
const POST_ALONE = new RegExp(`^(?:${TITLE_END})$`, 'u')

/** A name alone at the beginning of the clause: 李明在甲地主持. */
const ALONE = /^(\p{Script=Han}{2,3}?)(?:在[^，]{2,20})?(?:共同)?$/u

/** 由招文川主持: three units that are no post or body, whatever surname they begin with. */
const BY_SOMEBODY = /^由(\p{Script=Han}{2}(?![长任记席人员府委会办局院部方们者导组司])\p{Script=Han})$/u

/** A name after a post in the verb's own clause that is not known as a person's: …主任艾尼瓦尔·托合提主持. */
const unreadSubject = (lead: string, at: number, known: number): Span | null => {
  const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('。')) + 1)
  const told = BY_SOMEBODY.exec(clause)?.[1]
  const name = known > at - clause.length ? undefined : (UNREAD.exec(clause)?.[1] ?? ALONE.exec(clause)?.[1] ?? told)
  if (
    name === undefined ||
    POST_ALONE.test(name) ||
    (name !== told && !SINGLE_SURNAMES.has(name.charAt(0)) && !name.includes('·')) ||
    /[的等和并会在时任]/u.test(name)
  )
    return null
  const start = at - clause.length + clause.lastIndexOf(name)
  return { start, end: start + name.length }
}

const LAST_POST = new RegExp(`(总书记|${TITLE_END})[^，。；]{0,12}$`, 'u')

/** The person last named with a post that stands alone as the subject: 总书记主持召开. */
const holderOf = (lead: string, persons: readonly Person[], at: number, text: string): Person | undefined => {
  const post = LAST_POST.exec(lead)?.[1]
  if (post === undefined) return undefined
  return within(persons, { start: at - FAR, end: at }).findLast(({ end, value }) =>
    text.slice(Math.max(value.phrase.start, end - 40), end + 4).includes(post)
  )
}
