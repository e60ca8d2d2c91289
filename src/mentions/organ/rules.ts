import { LedPattern } from '../../core/led-pattern.js'
import { anyOf, matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { within } from '../mention.js'
import { BEFORE_RANK, FORMED, HEAD, HEAD_LEADS, INNER, NAMED, NO_PART, RANK } from './lexicon.js'

const HEADS = new LedPattern(HEAD, HEAD_LEADS)
const NAMES = new LedPattern(anyOf(NAMED), NAMED)
const RANKS = new RegExp(RANK, 'gu')
const FORMED_HERE = new RegExp(`^(?:${FORMED.source})`, 'u')
const OPENING = new RegExp(RANK, 'uy')
const LONGEST_NAME = 28
/** A firm or a kind under a name that ends like a body's. */
const OTHER_AFTER = /^(?:公司|集团|有限|股份|[网报]社|出版社|附属)/u

/** Whether the stretch between the beginning of a name and its head can stand in a name. */
const sound = (middle: string): boolean =>
  !/[^\p{Script=Han}]/u.test(middle) && !NO_PART.test(middle.replace(INNER, ''))

/** Where names may begin in a stretch: at places, and at ranks that follow a mark or a function word. */
const startsIn = (text: string, from: number, to: number, places: readonly Span[]): number[] => {
  const ranks = matches(RANKS, text.slice(from, to))
    .map((m) => from + m.index)
    .filter((at) => BEFORE_RANK.test(text.slice(Math.max(0, at - 2), at)))
  const formed = matches(FORMED, text.slice(from, to)).map((m) => from + m.index)
  return [...formed, ...within(places, { start: from, end: to }).map(({ start }) => start), ...ranks].sort(
    (a, b) => a - b
  )
}

/** Length of the place or rank that a name begins with. */
const openingLength = (text: string, at: number, places: readonly Span[]): number => {
  const place = within(places, { start: at, end: at + LONGEST_NAME })[0]
  if (place?.start === at) return place.end - place.start
  OPENING.lastIndex = at
  return OPENING.exec(text)?.[0].length ?? FORMED_HERE.exec(text.slice(at, at + 8))?.[0].length ?? 0
}

/**
 * Public bodies of a text: [省人民政府], [云州市统计局], [国务院]. `placesHere` gives the places named in it, in its offsets; it
 * is asked only where a body stands.
 */
export const organsIn = (text: string, placesHere: () => readonly Span[]): Span[] => {
  const found: Span[] = NAMES.matches(text).map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const heads = HEADS.matches(text)
  if (heads.length === 0) return found
  const places = placesHere()
  let floor = 0
  for (const head of heads) {
    const end = head.index + head[0].length
    if (OTHER_AFTER.test(text.slice(end, end + 3))) continue
    const from = Math.max(floor, end - LONGEST_NAME)
    const start = startsIn(text, from, head.index, places).find((at) =>
      sound(text.slice(at + openingLength(text, at, places), head.index))
    )
    if (start === undefined) continue
    found.push({ start, end })
    floor = end
  }
  return found.length > 1 ? settle(found) : found
}

/** Of names that overlap the longer. */
const settle = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span
  }
  return kept
}
