import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import type { Mention } from '../../mentions/mention.js'
import { type PersonValue, persons } from '../../mentions/person/index.js'
import { sentencesOf } from '../../segment/index.js'
import { ordinal } from '../meeting/identity.js'
import type { Actor } from './actors.js'
import { eventsOf, type RoleEvent, SENDS } from './events.js'
import { takingPlace } from './focus.js'
import { ROLE_RULES } from './lexicon.js'
import { type Tie, tiesOf } from './meeting.js'
import type { Role } from './schema.js'
import { titlesOf } from './titles.js'

/** One actor at one meeting, before it is a record. */
interface Presence {
  readonly name: string | null
  readonly group: string | null
  readonly meeting: string
  readonly roles: Role[]
  readonly spans: Span[]
  rule: string
}

/** All events of an article in reading order. */
const eventsIn = (context: ArticleContext, named: readonly Mention<PersonValue>[]): RoleEvent[] => {
  let last: readonly Actor[] = []
  return sentencesOf(context.article).flatMap((sentence) => {
    const read = eventsOf(sentence, named, last)
    last = read.last
    return read.events
  })
}

/** Who was at which meeting, in which roles. */
export const presencesOf = (context: ArticleContext): readonly (Presence & { readonly titles: string[] })[] => {
  // Whoever acts in an article that tells of no meeting is nobody's attendee.
  if (takingPlace(context).length === 0) return []
  const named = persons.in(context)
  const ties = tiesOf(context, eventsIn(context, named))
  const found = new Map<string, Presence>()
  for (const tie of ties) if (!tie.event.quoted) add(context, found, told(context, found, tie))
  const senders = sendersIn(ties)
  for (const tie of ties) {
    if (!tie.event.quoted || tie.quote === 'none') continue
    for (const actor of tie.event.actors) {
      if (actor.person && senders.has(actor.person.value.name)) continue
      const known = found.get(keyOf(context, actor, tie.meeting))
      if (tie.quote === 'if-known' && !known) continue
      if (known?.roles.includes('report') && !ORDERS.test(tie.event.deed)) continue
      add(context, found, { ...tie, event: { ...tie.event, actors: [actor], roles: ['speak'] } })
    }
  }
  const byName = new Map<string, Mention<PersonValue>[]>()
  for (const mention of named) {
    const same = byName.get(mention.value.name)
    if (same) same.push(mention)
    else byName.set(mention.value.name, [mention])
  }
  const presences = [...found.values()]
  return presences
    .filter((presence) => !isNamedSingly(presence, presences))
    .map((presence) => ({
      ...presence,
      titles: presence.name === null ? [] : titlesOf(context.article, byName.get(presence.name) ?? [])
    }))
}

/** 13位委员作大会发言。甲委员说: a group whose members the article goes on to name. */
const COUNTED = /^([\d一二三四五六七八九十]{1,3})[名位]/u
const isNamedSingly = (presence: Presence, all: readonly Presence[]): boolean => {
  const count = ordinal(COUNTED.exec(presence.group ?? '')?.[1] ?? '')
  if (count === null || count === 0) return false
  const from = presence.spans[0]?.end ?? 0
  const named = all.filter(
    ({ name, meeting, roles, spans }) =>
      name !== null &&
      meeting === presence.meeting &&
      roles.some((role) => presence.roles.includes(role)) &&
      spans.some(({ start }) => start >= from)
  )
  return named.length * 2 >= count
}

/** Who sent a letter instead of coming. */
const sendersIn = (ties: readonly Tie[]): ReadonlySet<string> =>
  new Set(
    ties
      .filter(({ event }) => SENDS.test(event.deed))
      .flatMap(({ event }) => event.actors.flatMap(({ person }) => (person ? [person.value.name] : [])))
  )

/** What one who reported says is his report; 指出 and 强调 are said beside it. */
const ORDERS = /指出|强调|要求/u

/** 介绍情况 is speaking, but where the bodies concerned lay it before a deliberating one; 通报 only to the press. */
const told = (context: ArticleContext, found: ReadonlyMap<string, Presence>, tie: Tie): Tie => {
  const { event, press } = tie
  if (IN_REPORT.test(event.deed)) return withReport(tie)
  const speaks = press ? TELLS : TELLS_OF
  if (!speaks.test(event.deed) || /[作做]了?[^，]*(?:报告|说明)|汇报/u.test(event.deed)) return tie
  const reports = (actor: Actor): boolean =>
    actor.person === null || found.get(keyOf(context, actor, tie.meeting))?.roles.includes('report') === true
  if (!press && !OF_OWN.test(event.deed) && event.actors.some(reports)) return tie
  return { ...tie, event: { ...event, roles: event.roles.map((role) => (role === 'report' ? 'speak' : role)) } }
}

/** 在辅导报告中就A作了解读: what is told in a report is no speech beside it. */
const IN_REPORT = /^(?:同志)?在[^，。；]{0,6}报告中/u
const withReport = (tie: Tie): Tie => ({
  ...tie,
  event: { ...tie.event, roles: tie.event.roles.map((role) => (role === 'speak' ? 'report' : role)) }
})

const TELLS = /介绍|通报/u
/** 介绍了企业生产经营情况: one's own house, which nobody is to report on. */
const OF_OWN = /介绍了?(?:各自|企业|公司|园区|自身|本\p{Script=Han}{1,2})[^，。；的]{0,12}情况/u
const TELLS_OF = /介绍了?[^，。；的]{0,16}情况/u

const keyOf = (context: ArticleContext, actor: Actor, meeting: string): string =>
  `${actor.person ? `p:${actor.person.value.name}` : `g:${wording(context.article, actor.span)}`}@${meeting}`

const add = (context: ArticleContext, found: Map<string, Presence>, { event, meeting }: Tie): void => {
  for (const actor of event.actors) {
    const key = keyOf(context, actor, meeting)
    const known = found.get(key)
    const presence: Presence = known ?? {
      name: actor.person?.value.name ?? null,
      group: actor.person ? null : wording(context.article, actor.span),
      meeting,
      roles: [],
      spans: [],
      rule: event.quoted
        ? 'attendee/quoted'
        : (ROLE_RULES.find(({ role }) => role === event.roles[0])?.rule ?? 'attendee/present')
    }
    for (const role of event.roles) if (!presence.roles.includes(role)) presence.roles.push(role)
    presence.spans.push(actor.person ? actor.person.value.phrase : actor.span)
    if (event.deed !== '') presence.spans.push({ start: event.at, end: Math.min(event.clause.end, event.at + 2) })
    found.set(key, presence)
  }
}
