import { characterTable } from '../../core/character-table.js'
import type { Span } from '../../core/span.js'

/** A grounded record: the fields of its type, and where they stand in the source, in code points. */
export interface Grounded {
  readonly type: string
  readonly rule: string
  readonly implied: readonly string[]
  readonly evidence?: readonly { readonly start: number; readonly end: number }[]
  readonly [field: string]: unknown
}

/** What surrounds the records of one article. */
export interface Surroundings {
  /** The decoded source. */
  readonly text: string
  /** The UTF-16 offset in it of a code point. */
  readonly unit: (codePoint: number) => number
  /** How many articles its document holds. */
  readonly articles: number
  /** How many torn places of the article were joined. */
  readonly repairs: number
}

/** Fields with few values, of which each is a feature; of all others only whether and how much they hold. */
const CATEGORIES: ReadonlySet<string> = new Set([
  'actions',
  'basis',
  'currency',
  'direction',
  'kind',
  'modifier',
  'roles',
  'stage',
  'unit'
])
/** Every record has these, and what they hold says nothing. */
const BASE: ReadonlySet<string> = new Set([
  'type',
  'id',
  'source',
  'article',
  'evidence',
  'confidence',
  'rule',
  'implied',
  'input'
])
/** Characters that end a sentence, or in HTML a stretch of text; and how far one is looked for. */
const IS_END = characterTable('。！？；\n<>')
const REACH = 200

/** How a feature's name and its value are joined: what it is, in which step of a stair, how many. */
export type Mark = '=' | '~' | '#'
/** Takes a feature of the record at an index. */
export type Tell = (at: number, name: string, mark: Mark, value: string | number) => void

/**
 * Features of the records of one article, each list in the order of `records`: the rule, how its fields are filled, how it
 * stands in its sentence, in its article and its document. Nothing of what is named, so that a model of them knows no names.
 */
export const featuresOf = (records: readonly Grounded[], surroundings: Surroundings): string[][] => {
  const features = records.map(({ type }) => [`${type} always`])
  tellFeatures(records, surroundings, (at, name, mark, value) => {
    features[at]?.push(`${records[at]?.type} ${name}${mark}${value}`)
  })
  return features
}

/** Tells the same in their parts, of which no text need be made, but for what is always so. On records of other types none depends. */
export const tellFeatures = (records: readonly Grounded[], surroundings: Surroundings, tell: Tell): void => {
  const starts = records.map((record) => sentenceStart(surroundings.text, extentOf(record, surroundings).start))
  const inArticle = countBy(records.map(({ type }) => type))
  const sentences = records.map(({ type }, at) => `${type} ${starts[at]}`)
  const inSentence = countBy(sentences)
  records.forEach((record, at) => {
    tell(at, 'rule', '=', record.rule)
    tellFields(record, at, tell)
    for (const field of record.implied) tell(at, 'implied', '=', field)
    tellPlace(record, at, starts[at] ?? 0, surroundings, tell)
    tell(at, 'beside', '~', step(inArticle.get(record.type) ?? 0, [2, 3, 5, 9, 17, 30]))
    tell(at, 'sentence', '~', step(inSentence.get(sentences[at] ?? '') ?? 0, [2, 3, 4, 6, 9]))
    tell(at, 'articles', '~', step(surroundings.articles, [2, 3]))
    tell(at, 'repairs', '~', step(surroundings.repairs, [1, 3, 10]))
  })
}

const tellFields = (record: Grounded, at: number, tell: Tell): void => {
  for (const field of Object.keys(record)) {
    if (BASE.has(field)) continue
    const value = record[field]
    if (CATEGORIES.has(field)) tell(at, field, '=', String(value))
    if (Array.isArray(value)) tell(at, field, '#', Math.min(value.length, 3))
    else if (typeof value === 'string') tell(at, field, '~', step(value.length, [3, 4, 5, 7, 9, 12, 16, 22]))
    else tell(at, field, '=', typeof value === 'boolean' || value === null ? String(value) : typeof value)
  }
}

/** Where the first part of a record's evidence stands in the source. */
const extentOf = ({ evidence = [] }: Grounded, { unit }: Surroundings): Span => ({
  start: unit(evidence[0]?.start ?? 0),
  end: unit(evidence[0]?.end ?? 0)
})

/** How a record stands in the text: where, over how much of it, behind and before which kinds of characters. */
const tellPlace = (record: Grounded, at: number, sentence: number, surroundings: Surroundings, tell: Tell): void => {
  const { evidence = [] } = record
  const { text } = surroundings
  const first = extentOf(record, surroundings)
  const stretch = (evidence.at(-1)?.end ?? 0) - (evidence[0]?.start ?? 0)
  tell(at, 'evidence', '#', Math.min(evidence.length, 5))
  tell(at, 'stretch', '~', step(stretch, [15, 30, 60, 120, 250, 500, 1000]))
  tell(at, 'position', '~', step(first.start, [30, 150, 400, 1000]))
  tell(at, 'behind', '=', kindOf(text[first.start - 1]))
  tell(at, 'before', '=', kindOf(text[first.end]))
  tell(at, 'opens', '=', String(text.slice(sentence, first.start).trim() === ''))
  tell(at, 'commas', '~', step(commasIn(text, sentence, sentenceEnd(text, first.end)), [1, 2, 4, 7]))
}

const commasIn = (text: string, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) if (text.charAt(at) === '，') count++
  return count
}

const sentenceStart = (text: string, from: number): number => {
  let start = from
  while (start > 0 && from - start < REACH && IS_END[text.charCodeAt(start - 1)] !== 1) start--
  return start
}

const sentenceEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length && end - from < REACH && IS_END[text.charCodeAt(end)] !== 1) end++
  return end
}

/** A mark or particle that tells how what stands beside it is built into the sentence stands for itself; others by their class. */
const kindOf = (character: string | undefined): string => {
  if (character === undefined) return 'edge'
  if ('，。、；：“《（的在和与及同对将把被由为是以了至到从'.includes(character)) return character
  if (/\d/.test(character)) return 'digit'
  return /\p{L}/u.test(character) ? 'letter' : 'other'
}

/** In which step of a stair a number stands. */
const step = (value: number, stairs: readonly number[]): number => {
  let below = 0
  for (const stair of stairs) if (value >= stair) below++
  return below
}

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
