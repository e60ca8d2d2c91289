import type { Span } from '../../core/span.js'
import type { Action } from './schema.js'

/** A regulation as one mention names it. */
export interface Title {
  readonly title: string
  /** The title in the matching form, brackets folded away, by which mentions are compared. */
  readonly key: string
  readonly stage: string | null
  /** Whether it stands without brackets, where a title may be abbreviated. */
  readonly plain: boolean
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
  plain: boolean
  readonly actions: Action[]
  readonly presenters: string[]
  meeting: string | null
  readonly spans: Span[]
  rule: string | null
}

/** The title as it is compared: no brackets, spaces or name of the country. */
export const foldTitle = (title: string): string =>
  title.replace(/[《》〈〉「」『』“”‘’\s]/gu, '').replace(/^中华人民共和国(?!和)/u, '')

const PREFIX =
  /(?:[省市区县州盟旗党]委|省|市|县|区|州|自治区|盟|旗|镇|委员会|常委会|人大|大会|政府|国务院|全国|国家|部|厅|局|会议|关于|号法律)$/u

/** Whether two titles name the same regulation: equal, or one lacks the place or body that the other begins with. */
export const sameRegulation = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.endsWith(short) && PREFIX.test(long.slice(0, long.length - short.length))
}

const ABBREVIABLE = /(?:条例|办法|规定|规则|细则|修正案)$/u

/** How long a short form may be that leaves out what it likes, and which share of the title a longer one keeps. */
const NICKNAME = 12
const NEARLY = 0.6

/** 渔业法实施办法, short for 云岭省实施《中华人民共和国渔业法》办法 */
const CARRIES_OUT = /^(.{2,10}法)实施(办法|细则)$/u

/** Whether an unbracketed title leaves out parts of another with the same head: 节水条例 for 云岭省节约用水条例. */
export const abbreviates = (name: string, long: string): boolean => {
  const short = name.replace(CARRIES_OUT, '实施$1$2')
  const head = ABBREVIABLE.exec(short)?.[0]
  if (!head || short.length >= long.length || !long.endsWith(head)) return false
  if (short.length > NICKNAME && !(short.length >= NEARLY * long.length && long.startsWith(short.slice(0, 2))))
    return false
  const body = short.slice(0, -head.length)
  if (body.length < 2) return false
  let at = 0
  for (const unit of body) {
    at = long.indexOf(unit, at) + 1
    if (at === 0) return false
  }
  return true
}

/** How many regulations a short title is compared with, and how many a later 上述 can mean. */
const KEPT = 300

/** The regulations of an article as they come up. */
export class Registry {
  readonly records: Regulation[] = []
  private readonly byKey = new Map<string, Regulation>()
  private readonly latest = new Set<Regulation>()

  /** Those named last, in the order of their latest mention. */
  get named(): readonly Regulation[] {
    return [...this.latest]
  }

  /** Adds a contribution to the record of its regulation, or opens one. */
  contribute(part: Contribution): Regulation {
    const record = this.find(part) ?? this.open(part)
    if (record.actions.length === 0) record.stage ??= part.stage
    if (part.title.length > record.title.length) this.complete(record, part)
    add(record, part)
    this.latest.delete(record)
    this.latest.add(record)
    for (const oldest of this.latest) {
      if (this.latest.size <= KEPT) break
      this.latest.delete(oldest)
    }
    return record
  }

  /** Whether an unbracketed title is short for one that was named. */
  knows(title: string): boolean {
    const key = foldTitle(title)
    return this.named.some((record) => abbreviates(key, record.key))
  }

  /** Whether a title, or one that ends with it, was named. */
  names(title: string): boolean {
    const key = foldTitle(title)
    return this.named.some((record) => sameRegulation(record.key, key))
  }

  private find({ key, plain }: Title): Regulation | undefined {
    const known = this.records.slice(0, KEPT)
    return (
      this.byKey.get(key) ??
      known.find((record) => sameRegulation(record.key, key)) ??
      known.find((record) => (plain && abbreviates(key, record.key)) || (record.plain && abbreviates(record.key, key)))
    )
  }

  private open({ title, key, stage, plain }: Title): Regulation {
    const record: Regulation = {
      title,
      key,
      stage,
      plain,
      actions: [],
      presenters: [],
      meeting: null,
      spans: [],
      rule: null
    }
    this.records.push(record)
    this.byKey.set(key, record)
    return record
  }

  /** Takes over a title that is written in full only now, with the stage that stands there. */
  private complete(record: Regulation, { title, key, stage, plain }: Title): void {
    if (key.length > record.key.length) record.stage = stage
    record.plain = plain
    record.title = title
    record.key = key
    this.byKey.set(key, record)
  }
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
