import type { Span } from '../../core/span.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { type Sentence, splitClauses, splitOutsideBrackets } from '../../segment/index.js'
import { groupsIn } from './groups.js'
import { ROLE_RULES, STATES } from './lexicon.js'
import type { Role } from './schema.js'

/** Who acts: a person's mention, or the span of an unnamed group; offsets in the article's text. */
export type Actor =
  | { readonly person: Mention<PersonValue>; readonly span: Span }
  | { readonly person: null; readonly span: Span }

/** Actors with what a clause says that they did. */
export interface RoleEvent {
  readonly actors: readonly Actor[]
  readonly roles: readonly Role[]
  /** Whether the clause only quotes them. */
  readonly quoted: boolean
  /** The clause, and where in it the deed is told. */
  readonly clause: Span
  readonly at: number
  /** Text of the deed. */
  readonly deed: string
  readonly sentence: Sentence
}

/** Who was not there, or is only spoken of. */
const NOT_ACTOR_BEFORE =
  /(?:陪同|随同|任命|免去|选举|推选|会见|看望|慰问|接替|学习|贯彻|落实|围绕|根据|按照|关于|以)$/u
const NOT_ACTOR_AFTER =
  /^(?:同志为|为核心|新时代|总书记(?:关于|在|重要|的|提出|对)|重要(?:讲话|指示)|的(?!工作)|(?![^，。；]{0,12}受)[^，。；]{0,16}委托(?!下)|同志诞辰|亲自|署名)/u
const ABSENT = /请假|缺席|未(?:能)?(?:出席|参加|参会|到会)|没有(?:出席|参加)|不能(?:出席|参加)/u
/** What follows in the sentence is what was said. */
const QUOTES = /^(?!据).*(?:指出|强调|表示|说|认为|要求|提出|介绍|透露|希望)$/u
/** A talk held beside a meeting, whose speaker is no attendee. */
const LECTURE = /讲座|辅导报告|宣讲报告/u
const ROSTER =
  /^[^，。；：]{0,24}?(出席|列席|参加|参会|与会|就座|应邀参加|旁听)[^，。；：]{0,30}的(?:[^，。；：]{0,16}?)?(?:(?:还)?(?:有|包括)|是|为)：?/u

/** 出席会议开幕式的巴林国王甲: presence told in a modifier. */
const ATTENDING = /(?:出席|参加)[^，。；]{0,24}(?:会议|大会|论坛|峰会|开幕式|座谈会)的$/u

interface Clause extends Span {
  readonly text: string
  readonly actors: readonly Actor[]
}

/** Whether a person that a clause names can be its subject. */
const acts = (sentence: Sentence, { start, end, value }: Mention<PersonValue>): boolean => {
  const before = sentence.text.slice(
    Math.max(0, value.phrase.start - sentence.start - 8),
    value.phrase.start - sentence.start
  )
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 24)
  if (/^(?:共同)?(?:举行|召开|举办|出席)的/u.test(after)) return false
  if (/审议和?了?$/u.test(before) && !/^(?:受[^，。；]{1,20}委托)?所?[作做]/u.test(after)) return false
  return !NOT_ACTOR_BEFORE.test(before) && !NOT_ACTOR_AFTER.test(after) && start < end
}

const clausesOf = (sentence: Sentence, persons: readonly Mention<PersonValue>[]): Clause[] => {
  const marks = sentence.role === 'paragraph' ? null : '，；：。！？ 　'
  const spans = marks
    ? splitOutsideBrackets(sentence.text, marks, sentence.start)
    : splitClauses(sentence.text, sentence.start)
  return spans.map((span) => {
    const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
    const named = within(persons, span).filter((person) => acts(sentence, person))
    return { ...span, text, actors: actorsIn(sentence, span, named, within(persons, span)) }
  })
}

const actorsIn = (
  sentence: Sentence,
  clause: Span,
  named: readonly Mention<PersonValue>[],
  all: readonly Mention<PersonValue>[]
): Actor[] => {
  const actors: Actor[] = named.map((person) => ({
    person,
    span: {
      start: Math.max(person.value.phrase.start, clause.start),
      end: Math.max(person.end, Math.min(person.value.phrase.end, clause.end))
    }
  }))
  let from = clause.start
  const gaps: Span[] = []
  for (const person of all) {
    gaps.push({ start: from, end: Math.min(person.value.phrase.start, person.start) })
    from = Math.max(person.end, person.value.phrase.end)
  }
  gaps.push({ start: from, end: clause.end })
  for (const gap of gaps) {
    if (gap.end - gap.start < 4) continue
    const local = { start: gap.start - sentence.start, end: gap.end - sentence.start }
    for (const group of groupsIn(sentence.text, local)) {
      actors.push({ person: null, span: { start: group.start + sentence.start, end: group.end + sentence.start } })
    }
  }
  return actors.sort((a, b) => a.span.start - b.span.start)
}

const COORDINATED = /^(?:等)?(?:、|和|与|同|及|以及|，以及|、?以及|暨)?$/u

/** Runs of actors that one deed belongs to. */
const runsOf = (clause: Clause, text: (span: Span) => string): Actor[][] => {
  const runs: Actor[][] = []
  for (const actor of clause.actors) {
    const last = runs.at(-1)?.at(-1)
    const gap = last ? text({ start: last.span.end, end: actor.span.start }) : ''
    const joint =
      /[同与]$/u.test(gap) && /^(?:座谈|共同|一道|一起)/u.test(text({ start: actor.span.end, end: clause.end }))
    if (last && (joint || COORDINATED.test(gap))) runs.at(-1)?.push(actor)
    else runs.push([actor])
  }
  return runs
}

const rolesIn = (deed: string): { roles: Role[]; at: number; quoted: boolean } => {
  const roles: Role[] = []
  let at = Number.POSITIVE_INFINITY
  const plain = deed.replace(/(?:听取|听了|学习|贯彻|落实)了?[^，]{0,30}?(?:发言|讲话|报告|汇报)(?:精神|后)?/gu, (m) =>
    '　'.repeat(m.length)
  )
  for (const { role, pattern } of ROLE_RULES) {
    const m = pattern.exec(plain)
    if (!m) continue
    roles.push(role)
    at = Math.min(at, m.index)
  }
  const state = STATES.exec(plain)
  const quoted = roles.length === 0 && state !== null
  if (quoted) at = state.index
  return { roles, at: Number.isFinite(at) ? at : 0, quoted }
}

const CONTINUES =
  /^(?:并|还|也|同时|随后|应邀|一同|一起|分别|先后|共同|接着|最后|再次|现场|在[^，]{1,24}|就[^，]{1,40}|围绕[^，]{1,40}|代表[^，]{1,24}|受[^，]{1,24}委托|向[^，]{1,24}|对[^，]{1,30}|通过[^，]{1,10})*(?:作|做|讲话|发言|致|宣读|传达|出席|参加|列席|主持|表示|指出|强调|要求|介绍|说(?!明)|汇报|报告)/u
const STEP = 3

/** The events of a sentence, with the actors of the sentence before for 他 and for clauses without a subject. */
export const eventsOf = (
  sentence: Sentence,
  persons: readonly Mention<PersonValue>[],
  previous: readonly Actor[]
): { events: RoleEvent[]; last: readonly Actor[] } => {
  const text = (span: Span): string => sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  const clauses = clausesOf(sentence, persons)
  const events: RoleEvent[] = []
  let pending: Actor[] = []
  let last: readonly Actor[] = /^[他她](?!们)/u.test(sentence.text) ? previous.slice(-STEP) : []
  let roster: Role | null = null
  let quoting = false
  for (const clause of clauses) {
    if (LECTURE.test(clause.text) && sentence.role === 'paragraph') break
    const list = ROSTER.exec(clause.text)
    const opens = /^[；。]/u.test(sentence.text.charAt(clause.start - sentence.start - 1))
    if (opens) {
      roster = null
      pending = []
    }
    if (list) roster = /列席|旁听/u.test(list[1] ?? '') ? 'observer' : 'present'
    const runs = runsOf(clause, text)
    if (quoting) break
    quoting = QUOTES.test(clause.text)
    if (runs.length === 0) {
      const told = rolesIn(clause.text)
      if (last.length > 0 && /^[他她]?/u.test(clause.text) && CONTINUES.test(clause.text.replace(/^[他她]/u, ''))) {
        if (told.roles.length > 0 || told.quoted) events.push(event(last, told, clause, clause.start, clause.text))
      } else if (!CONTINUES.test(clause.text) && /会议|大会|全会/u.test(clause.text.slice(0, 6))) last = []
      if (pending.length > 0) {
        if (told.roles.length > 0) {
          events.push(event(pending, told, clause, clause.start, clause.text))
          last = pending
        }
        pending = []
      }
      continue
    }
    runs.forEach((run, index) => {
      const end = run.at(-1)?.span.end ?? clause.start
      const next = runs[index + 1]?.[0]?.span.start ?? clause.end
      const deed = text({ start: end, end: next })
      const lead = text({
        start: runs[index - 1]?.at(-1)?.span.end ?? clause.start,
        end: run[0]?.span.start ?? clause.start
      })
      const told = rolesIn(/听取/u.test(lead) && !/[作做]/u.test(deed) ? `作${deed}` : deed)
      if (ATTENDING.test(lead)) told.roles.unshift('present')
      const listed = roster !== null && told.roles.length === 0
      if (ABSENT.test(deed) || (index === runs.length - 1 && ABSENT.test(restOf(clauses, clause)))) {
        pending = []
        last = []
        return
      }
      if (listed && roster) {
        events.push({ ...event(run, { roles: [roster], at: 0, quoted: false }, clause, end, deed) })
        return
      }
      if (told.roles.length > 0 || told.quoted) {
        const actors = index === 0 ? [...pending, ...run] : run
        events.push(event(actors, told, clause, end, deed))
        last = actors
        pending = []
      } else if (index === runs.length - 1 && /^(?:等)?(?:及[^，]{0,24}|和[^，]{0,16}|以及[^，]{0,16})?$/u.test(deed)) {
        pending = index === 0 ? [...pending, ...run] : [...run]
        last = pending
      } else {
        pending = []
        last = run
      }
    })
  }
  return { events, last: last.length > 0 ? last : previous }

  function event(
    actors: readonly Actor[],
    told: { roles: readonly Role[]; at: number; quoted: boolean },
    clause: Span,
    from: number,
    deed: string
  ): RoleEvent {
    return { actors, roles: told.roles, quoted: told.quoted, clause, at: from + told.at, deed, sentence }
  }
}

/** The clause after one, where it may say that its subject stayed away: 秘书长甲，因公请假. */
const restOf = (clauses: readonly Clause[], clause: Clause): string => {
  const next = clauses[clauses.indexOf(clause) + 1]
  return next && next.actors.length === 0 ? next.text.slice(0, 16) : ''
}
