import type { Span } from '../../../core/span.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { LIST_TAIL, PROJECT_TAIL } from '../lexicon.js'
import { type Enumeration, enumerationsOf, mayList } from '../rules/lists.js'
import type { Reading, Sighting } from '../rules/sighting.js'
import { firstEndingAfter } from '../word-at.js'
import type { Word, WordKind } from '../words.js'
import type { Candidate } from './candidates.js'
import {
  acrossEnd,
  described,
  earlierFeature,
  earlierInClause,
  firstAndLast,
  laterFeature,
  laterInClause,
  neighbourAt,
  Speller,
  tellFirst,
  tellInside,
  tellLast,
  tellLeft,
  tellRight,
  twoAfter,
  twoBefore
} from './word-features.js'

/** What the model is told of a candidate's words and of what stands around it. */
export const wordsFeatures = (words: readonly Word[], { from, to }: Candidate): string[] => {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return []
  const left = neighbourAt(words, from - 1)
  const right = neighbourAt(words, to)
  const speller = new Speller()
  tellLeft(described(left), first.kind, speller)
  tellFirst(described(first), speller)
  speller.whole(twoBefore(neighbourAt(words, from - 2), left))
  tellRight(described(right), last.kind, speller)
  tellLast(described(last), speller)
  speller.whole(twoAfter(right, neighbourAt(words, to + 1)))
  speller.whole(acrossEnd(last, right))
  speller.whole(firstAndLast(first, last))
  for (const word of earlierInClause(words, from)) speller.whole(earlierFeature(word))
  for (const word of laterInClause(words, to)) speller.whole(laterFeature(word))
  for (const word of words.slice(from, to)) tellInside(described(word), speller)
  return speller.features
}

/** What the model is told of a span's shape: the kinds of its words and its length. */
export const shapeFeatures = (kinds: readonly WordKind[], units: number): string[] => [
  `k:${kinds.map((kind) => (kind === 'name' || kind === 'mark' ? kind.slice(0, 2) : kind.charAt(0))).join('')}`,
  `n:${Math.min(units, LONGEST)}`,
  `nk:${kinds[0]}+${kinds.at(-1)}+${Math.min(units, 10)}`
]

/** Longer spans are all alike. */
export const LONGEST = 16

/** What the model is told of what the rules say. */
export const sightingFeatures = (sightings: readonly Sighting[]): string[] => {
  const total = sightings.reduce((sum, { weight }) => sum + weight, 0)
  return [
    `w:${Math.min(4, Math.floor(Math.max(0, total) * 4))}`,
    ...new Set(sightings.map(({ rule, weight }) => `${rule}${weight < 0.4 ? '-' : ''}`))
  ]
}

/** What the model is told of the gazetteer's firms that a span is, holds or cuts. */
export const knownFeatures = ({ firms }: Reading, { start, end }: Span, surface: string): readonly string[] => {
  const known = KNOWN_BY_FORM.get(surface)
  if (!known && firms.length === 0) return NONE
  const features = known ? [known.ambiguous ? 'known?' : 'known'] : []
  for (const firm of firms) {
    if (firm.start === start && firm.end < end) features.push('known-opens')
    else if (firm.start < end && start < firm.end && (firm.start < start || firm.end > end)) features.push('known-cut')
  }
  return features
}

const NONE: readonly string[] = []

/** Items of the coordinations of a sentence, whole and by where they start, with what the list says of them as features. */
export interface Lists {
  readonly spans: readonly Span[]
  readonly items: ReadonlyMap<number, readonly string[]>
  readonly starts: ReadonlyMap<number, readonly string[]>
}

/** The coordinations of a sentence as features. */
export const listsOf = (reading: Reading): Lists => (mayList(reading) ? featuredLists(reading) : NO_LISTS)
const NO_LISTS: Lists = { spans: [], items: new Map(), starts: new Map() }

const featuredLists = (reading: Reading): Lists => {
  const spans: Span[] = []
  const items = new Map<number, readonly string[]>()
  const starts = new Map<number, readonly string[]>()
  for (const list of enumerationsOf(reading)) {
    const tail = tailOf(list.after)
    const around = aroundList(reading, list)
    for (const { start, end } of list.items) {
      if (end - start <= 8) spans.push({ start, end })
      items.set(spanKey({ start, end }), [`item:${tail}`, ...around])
      starts.set(start, [`opens-item:${tail}`, ...around])
    }
  }
  return { spans, items, starts }
}

/** What a coordination's end says its items are. */
const tailOf = (after: string): string => {
  if (LIST_TAIL.test(after)) return 'firms'
  if (PROJECT_TAIL.test(after)) return 'projects'
  return after.startsWith('等') ? 'etc' : 'open'
}

/** The words of the clause before a coordination and after it: what is said of one item is said of all. */
const aroundList = ({ words }: Reading, { items }: Enumeration): string[] => {
  const start = items[0]?.start ?? 0
  const end = items.at(-1)?.end ?? 0
  return [
    ...earlierInClause(words, firstEndingAfter(words, start)).map((word) => `l${earlierFeature(word)}`),
    ...laterInClause(words, firstEndingAfter(words, end - 1) + 1).map((word) => `l${laterFeature(word)}`)
  ]
}

/** What the model is told of a span's place in a coordination. */
export const listFeatures = ({ items, starts }: Lists, span: Span): readonly string[] =>
  starts.size === 0 ? NONE : (items.get(spanKey(span)) ?? starts.get(span.start) ?? NONE)

/** Sightings by their place. */
export const bySpan = (sightings: readonly Sighting[]): Map<number, Sighting[]> => {
  const found = new Map<number, Sighting[]>()
  for (const sighting of sightings) {
    const key = spanKey(sighting)
    const near = found.get(key)
    if (near) near.push(sighting)
    else found.set(key, [sighting])
  }
  return found
}

/** No sentence is that long. */
const BEYOND = 2 ** 20

/** A span as a key. */
export const spanKey = ({ start, end }: Span): number => start * BEYOND + end
