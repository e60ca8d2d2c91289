import type * as z from 'zod'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import type { Sentence } from '../../segment/index.js'
import type { Draft } from '../define.js'
import { capacityOf, firmOf, periodAt, placeOf, sumOf } from './facts.js'
import type { NameFound } from './names.js'
import type { projectFields } from './schema.js'
import { type StateFound, stateBefore, stateIn } from './state.js'

/** The fields of a project. */
export type ProjectFields = z.infer<z.ZodObject<typeof projectFields>>

/** How far after its name a sentence may go on about a project. */
const REACH = 120

/** How far before its clause the day may stand: 今天（5月14日），某工程开工 */
const OPENING = 16

/** What is said of a project after its name: up to the next name, or the segment's end. */
const aboutOf = (context: ArticleContext, sentence: Sentence, name: Span, next: Span | undefined): Span => {
  const most = Math.min(sentence.end, name.end + REACH, next?.start ?? sentence.end)
  const text = context.article.text.text.slice(name.end, most)
  const end = /[；。！？\n]/u.exec(text)?.index ?? text.length
  return { start: name.end, end: name.end + end }
}

const clauseOf = (context: ArticleContext, sentence: Sentence, name: Span): Span => {
  const low = Math.max(sentence.start, name.start - REACH)
  const text = context.article.text.text.slice(low, name.start)
  const mark = Math.max(...['，', '；', '。', '：', '、', '\n'].map((unit) => text.lastIndexOf(unit)))
  return { start: low + mark + 1, end: name.end }
}

const shifted = (found: StateFound | null, by: number): StateFound | null =>
  found && { ...found, start: found.start + by, end: found.end + by }

/** The state told of a project: after its name, else by the verb directly before it. */
const stateOf = (context: ArticleContext, clause: Span, name: Span, about: Span): StateFound | null => {
  const text = context.article.text.text
  // 某高铁的始发站预计建成: told of what belongs to it
  const owner = /^的(?!(?:开工|奠基|竣工|建成|投产|签约))/u.test(text.slice(about.start, about.start + 4))
  const after = owner ? null : shifted(stateIn(text.slice(about.start, about.end)), about.start)
  const before = shifted(stateBefore(text.slice(clause.start, name.start)), clause.start)
  return before && (!after || after.state === 'planned') ? before : after
}

const quoted = (context: ArticleContext, span: Span | null): string | null =>
  span ? wording(context.article, span) : null

/** The record of a named project where anything is told of it; null where nothing is. */
export const draftOf = (
  context: ArticleContext,
  sentence: Sentence,
  name: NameFound,
  next: NameFound | undefined
): Draft<ProjectFields> | null => {
  const about = aboutOf(context, sentence, name, next)
  const clause = clauseOf(context, sentence, name)
  const sum = sumOf(context, name, about)
  const capacity = capacityOf(context, name, about)
  const state = stateOf(context, clause, name, about)
  if (!(sum || capacity || state) || !(name.proper || sum || capacity)) return null
  const firm = firmOf(context, name, about, clause)
  const place = placeOf(context, name, about, clause)
  const period = state
    ? periodAt(context, { start: Math.max(sentence.start, clause.start - OPENING), end: state.start })
    : null
  const told: readonly (Span | null)[] = [name, sum, capacity, state, firm, place, period]
  return {
    rule: sum ? 'project/with-sum' : capacity ? 'project/with-capacity' : 'project/with-state',
    fields: {
      name: wording(context.article, name),
      firm: quoted(context, firm),
      investment: sum ? { amount: sum.value.amount, currency: sum.value.currency } : null,
      capacity: quoted(context, capacity),
      state: state?.state ?? null,
      place: quoted(context, place),
      period: quoted(context, period)
    },
    spans: told.flatMap((span) => (span ? [{ start: span.start, end: span.end }] : [])),
    at: { name: [{ start: name.start, end: name.end }] }
  }
}

/** One record a name: what a later sentence tells fills the gaps of the first. */
export const mergeNames = (drafts: readonly Draft<ProjectFields>[]): Draft<ProjectFields>[] => {
  const byName = new Map<string, Draft<ProjectFields>>()
  for (const draft of drafts) {
    const known = byName.get(draft.fields.name)
    if (!known) {
      byName.set(draft.fields.name, draft)
      continue
    }
    const { fields: a } = known
    const { fields: b } = draft
    const dated = a.state === null ? b : a
    byName.set(draft.fields.name, {
      ...known,
      fields: {
        name: a.name,
        firm: a.firm ?? b.firm,
        investment: a.investment ?? b.investment,
        capacity: a.capacity ?? b.capacity,
        state: dated.state,
        place: a.place ?? b.place,
        period: dated.period
      },
      spans: [...known.spans, ...draft.spans]
    })
  }
  return [...byName.values()]
}
