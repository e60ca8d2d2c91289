import type { ExtractedRecord } from '../../index.js'

/** The six types that quality is measured on, and how an annotation calls their lists. */
export const SCORED = {
  meeting: 'meetings',
  attendee: 'attendees',
  regulation: 'regulations',
  investment: 'investments',
  growthRate: 'growthRates',
  enterprise: 'enterprises'
} as const
export type ScoredType = keyof typeof SCORED
export const SCORED_TYPES = Object.keys(SCORED) as ScoredType[]

type Fields = Readonly<Record<string, unknown>>
/** Annotated records of one document, by type. */
export type Annotation = Readonly<Record<ScoredType, readonly Fields[]>>

/** Counts of one type over a set of documents. */
export interface Tally {
  gold: number
  predicted: number
  found: number
  right: number
}

const fold = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[<《〈「『]/gu, '〈')
    .replace(/[>》〉」』]/gu, '〉')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[•・‧]/gu, '·')

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(fold) : [])
const same = (a: unknown, b: unknown): boolean => fold(a) === fold(b)
const sameSet = (a: unknown, b: unknown): boolean =>
  JSON.stringify([...new Set(texts(a))].sort()) === JSON.stringify([...new Set(texts(b))].sort())

/** Equal, or one holds the other, which is at least 60 % as long. */
const contains = (a: unknown, b: unknown): boolean => {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length)
  return short !== '' && (short === long || (long.includes(short) && short.length >= 0.6 * long.length))
}

const shareHalf = (a: unknown, b: unknown): boolean => {
  const [x, y] = [fold(a), fold(b)]
  if (x.includes(y) || y.includes(x)) return true
  const pool = [...y]
  const shared = [...x].filter((unit) => {
    const at = pool.indexOf(unit)
    if (at >= 0) pool.splice(at, 1)
    return at >= 0
  })
  return shared.length >= 0.5 * Math.max([...x].length, [...y].length)
}

const ISSUER = /(?:委员会|大会|常委会|政府|国务院)$/u
const sameTitle = (a: unknown, b: unknown): boolean => {
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length)
  return short !== '' && (short === long || (long.endsWith(short) && ISSUER.test(long.slice(0, -short.length))))
}

const namesOf = (meeting: Fields): unknown[] => [
  meeting['name'],
  ...(Array.isArray(meeting['aliases']) ? meeting['aliases'] : [])
]

/** Whether two records speak of the same thing, as RECORDS.md lays down; `meetings` gives a gold meeting's names. */
const matches = (type: ScoredType, gold: Fields, got: Fields, meetings: ReadonlyMap<unknown, unknown[]>): boolean => {
  if (type === 'meeting') return namesOf(gold).some((a) => namesOf(got).some((b) => contains(a, b)))
  if (type === 'regulation') return sameTitle(gold['title'], got['title'])
  if (type === 'investment') return gold['amount'] === got['amount'] && gold['currency'] === got['currency']
  if (type === 'enterprise') return texts(gold['mentions']).some((form) => texts(got['mentions']).includes(form))
  if (type === 'growthRate') {
    const value = ['value', 'unit', 'direction'].every((field) => gold[field] === got[field])
    return value && shareHalf(gold['indicator'], got['indicator'])
  }
  const person = gold['name'] ? same(gold['name'], got['name']) : !got['name'] && contains(gold['group'], got['group'])
  const names = meetings.get(gold['meeting']) ?? [gold['meeting']]
  return person && names.some((name) => contains(name, got['meeting']))
}

/** Fields that must agree for a record to be right; in brackets those compared as sets. */
const FIELDS: Readonly<Record<ScoredType, readonly string[]>> = {
  meeting: ['date', 'place', '[chair]', 'present'],
  attendee: ['[titles]', '[roles]'],
  regulation: ['stage', '[actions]'],
  investment: ['kind', 'modifier', 'projects'],
  growthRate: ['indicator', 'basis', 'modifier'],
  enterprise: ['name', '[mentions]']
}

const wrongFields = (type: ScoredType, gold: Fields, got: Fields): number =>
  FIELDS[type].filter((field) => {
    const set = /^\[(.+)\]$/u.exec(field)?.[1]
    return !(set ? sameSet(gold[set], got[set]) : same(gold[field], got[field]))
  }).length

/** One pair of records that match: indices, and whether all scored fields agree. */
export interface Pairing {
  readonly gold: number
  readonly got: number
  readonly right: boolean
}

/** Pairs the records of a type one to one, the best pairs first. */
export const pairUp = (
  type: ScoredType,
  gold: readonly Fields[],
  got: readonly Fields[],
  meetings: readonly Fields[]
): Pairing[] => {
  const names = new Map(meetings.map((meeting) => [meeting['name'], namesOf(meeting)]))
  const pairs = gold.flatMap((a, i) =>
    got.flatMap((b, k) => (matches(type, a, b, names) ? [{ gold: i, got: k, wrong: wrongFields(type, a, b) }] : []))
  )
  const used = { gold: new Set<number>(), got: new Set<number>() }
  const kept: Pairing[] = []
  for (const pair of pairs.sort((a, b) => a.wrong - b.wrong)) {
    if (used.gold.has(pair.gold) || used.got.has(pair.got)) continue
    used.gold.add(pair.gold)
    used.got.add(pair.got)
    kept.push({ gold: pair.gold, got: pair.got, right: pair.wrong === 0 })
  }
  return kept
}

/** Adds a document's counts to the tallies. */
export const tally = (
  tallies: Record<ScoredType, Tally>,
  annotation: Annotation,
  records: readonly ExtractedRecord[]
): void => {
  for (const type of SCORED_TYPES) {
    const got = records.filter((record) => record.type === type)
    const pairs = pairUp(type, annotation[type], got, annotation.meeting)
    const count = tallies[type]
    count.gold += annotation[type].length
    count.predicted += got.length
    count.found += pairs.length
    count.right += pairs.filter((pair) => pair.right).length
  }
}

export const emptyTallies = (): Record<ScoredType, Tally> => {
  const none = (): Tally => ({ gold: 0, predicted: 0, found: 0, right: 0 })
  return {
    meeting: none(),
    attendee: none(),
    regulation: none(),
    investment: none(),
    growthRate: none(),
    enterprise: none()
  }
}

/** F1 in percent; 100 where there is nothing to find and nothing was found. */
export const f1 = (hits: number, { gold, predicted }: Tally): number =>
  gold + predicted === 0 ? 100 : (200 * hits) / (gold + predicted)
