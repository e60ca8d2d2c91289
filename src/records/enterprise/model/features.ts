import type { Span } from '../../../core/span.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { LIST_TAIL } from '../lexicon.js'
import { enumerationsOf } from '../rules/lists.js'
import type { Reading, Sighting } from '../rules/sighting.js'
import type { Word } from '../words.js'
import type { Candidate } from './candidates.js'

/** What the model is told of the place where a span begins: what stands before, and its first word. */
export const startFeatures = (words: readonly Word[], at: number): string[] => {
  const first = words[at]
  const before = words[at - 1]
  const second = words[at - 2]
  if (!first) return []
  const left = before?.text ?? '^'
  return [
    `l:${left}`,
    `lk:${kindTag(before)}`,
    `ll:${second?.text ?? '^'}+${left}`,
    `f:${first.text}`,
    `fk:${kindTag(first)}`,
    `lkf:${kindTag(before)}+${first.kind}`,
    `lf:${left}+${first.kind}`,
    `lc:${left.slice(-1)}`,
    `f1:${first.text.charAt(0)}`
  ]
}

/** What the model is told of the place where a span ends: its last word, and what stands after. */
export const endFeatures = (words: readonly Word[], at: number): string[] => {
  const last = words[at - 1]
  const after = words[at]
  const next = words[at + 1]
  if (!last) return []
  const right = after?.text ?? '$'
  return [
    `r:${right}`,
    `rk:${kindTag(after)}`,
    `rr:${right}+${next?.text ?? '$'}`,
    `e:${last.text}`,
    `ek:${kindTag(last)}`,
    `ekr:${kindTag(last)}+${kindTag(after)}`,
    `er:${last.kind}+${right}`,
    `rc:${right.charAt(0)}`,
    `e1:${last.text.slice(-1)}`
  ]
}

/** What the model is told of a word inside a span: the characters of names that no dictionary knows. */
export const wordFeatures = (word: Word): string[] => {
  if (word.kind === 'stop') return [`s:${word.text}`, 's']
  if (word.kind !== 'name') return []
  return [...word.text].map((unit) => `c:${/[A-Za-z]/u.test(unit) ? 'A' : unit}`)
}

/** What the model is told of a span as a whole: its shape, its length, what the rules and the gazetteer say. */
export const spanFeatures = (
  reading: Reading,
  { from, to, start, end }: Candidate,
  sightings: readonly Sighting[],
  lists: Lists
): string[] => {
  const { words, text } = reading
  const run = words.slice(from, to)
  const kinds = run.map(({ kind }) => kind.charAt(0) + (kind === 'name' || kind === 'mark' ? kind.charAt(1) : ''))
  const units = end - start
  const total = sightings.reduce((sum, { weight }) => sum + weight, 0)
  const known = KNOWN_BY_FORM.get(text.slice(start, end))
  const features = [
    `k:${kinds.join('')}`,
    `n:${Math.min(units, 16)}`,
    `nk:${run[0]?.kind}+${run.at(-1)?.kind}+${Math.min(units, 10)}`,
    `w:${Math.min(4, Math.floor(Math.max(0, total) * 4))}`,
    ...new Set(sightings.map(({ rule, weight }) => `${rule}${weight < 0.4 ? '-' : ''}`)),
    ...listFeatures(lists, start, end)
  ]
  if (known) features.push(known.ambiguous ? 'known?' : 'known')
  for (const firm of reading.firms) {
    if (firm.start === start && firm.end < end) features.push('known-opens')
    else if (firm.start < end && start < firm.end && (firm.start < start || firm.end > end)) features.push('known-cut')
  }
  return features
}

/** Items of the coordinations of a sentence, by start and by end, with what the list says of them. */
export interface Lists {
  readonly spans: readonly Span[]
  readonly items: ReadonlyMap<string, string>
  readonly starts: ReadonlyMap<number, string>
}

/** The coordinations of a sentence as features. */
export const listsOf = (reading: Reading): Lists => {
  const spans: Span[] = []
  const items = new Map<string, string>()
  const starts = new Map<number, string>()
  for (const list of enumerationsOf(reading)) {
    const tail = LIST_TAIL.test(list.after) ? 'firms' : /^等/u.test(list.after) ? 'etc' : 'open'
    for (const { start, end } of list.items) {
      if (end - start <= 8) spans.push({ start, end })
      items.set(`${start}-${end}`, tail)
      starts.set(start, tail)
    }
  }
  return { spans, items, starts }
}

const listFeatures = ({ items, starts }: Lists, start: number, end: number): string[] => {
  const whole = items.get(`${start}-${end}`)
  if (whole) return [`item:${whole}`]
  const part = starts.get(start)
  return part ? [`opens-item:${part}`] : []
}

const kindTag = (word: Word | undefined): string => {
  if (!word) return '-'
  return word.kind === 'mark' ? word.text : word.kind + word.tag.charAt(0) + Math.min(word.text.length, 3)
}

/** Spans of sightings by their wording's place. */
export const bySpan = (sightings: readonly Sighting[]): Map<string, Sighting[]> => {
  const found = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = spanKey(sighting)
    found.set(key, [...(found.get(key) ?? []), sighting])
  }
  return found
}

/** A span as a key. */
export const spanKey = ({ start, end }: Span): string => `${start}-${end}`
