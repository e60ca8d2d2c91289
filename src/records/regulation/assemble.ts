import type { Span } from '../../core/span.js'
import type { Action } from './schema.js'

/** A regulation as one mention names it. */
export interface Title {
  readonly title: string
  /** The title in the matching form, brackets folded away, by which mentions are compared. */
  readonly key: string
  readonly stage: string | null
}

/** What one mention of a regulation contributes to its record. */
export interface Contribution extends Title {
  readonly actions: readonly Action[]
  readonly presenters: readonly string[]
  readonly meeting: string | null
  readonly spans: readonly Span[]
  readonly rule: string
}

/** A regulation with all that the article says of it. */
export interface Regulation {
  title: string
  key: string
  stage: string | null
  readonly actions: Action[]
  readonly presenters: string[]
  meeting: string | null
  readonly spans: Span[]
  rule: string | null
}

/** The title as it is compared: no brackets, spaces or name of the country. */
export const foldTitle = (title: string): string =>
  title.replace(/[《》〈〉「」『』“”‘’\s]/gu, '').replace(/^中华人民共和国(?!和)/u, '')

const PREFIX = /(?:省|市|县|区|州|自治区|盟|旗|镇|委员会|常委会|人大|大会|政府|国务院|全国|国家|部|厅|局|会议)$/u

/** Whether two titles name the same regulation: equal, or one lacks the place or body that the other begins with. */
export const sameRegulation = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.endsWith(short) && PREFIX.test(long.slice(0, long.length - short.length))
}

/** Adds a contribution to the record of its regulation, or opens one. */
export const contribute = (records: Regulation[], part: Contribution): Regulation => {
  const known = records.find((record) => sameRegulation(record.key, part.key))
  if (!known) {
    const opened: Regulation = {
      title: part.title,
      key: part.key,
      stage: part.stage,
      actions: [...part.actions],
      presenters: [...part.presenters],
      meeting: part.actions.length > 0 ? part.meeting : null,
      spans: [...part.spans],
      rule: part.actions.length > 0 ? part.rule : null
    }
    records.push(opened)
    return opened
  }
  if (part.title.length > known.title.length) {
    if (part.key.length > known.key.length) known.stage = part.stage ?? known.stage
    known.title = part.title
    known.key = part.key
  }
  add(known, part)
  return known
}

/** Adds what a mention says of a known regulation. */
export const add = (known: Regulation, part: Omit<Contribution, keyof Title>): void => {
  if (part.actions.length === 0) return
  for (const action of part.actions) if (!known.actions.includes(action)) known.actions.push(action)
  for (const name of part.presenters) if (!known.presenters.includes(name)) known.presenters.push(name)
  known.meeting ??= part.meeting
  known.rule ??= part.rule
  known.spans.push(...part.spans)
}

/** The actions of a record: mere deliberation is left out where something more exact was done. */
export const exactActions = (actions: readonly Action[]): Action[] =>
  actions.length > 1 ? actions.filter((action) => action !== 'deliberate') : [...actions]
