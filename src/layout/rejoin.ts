import { AlignedText } from '../core/aligned-text.js'
import type { Span } from '../core/span.js'
import type { Repair } from './article.js'
import { formOf } from './forms.js'
import type { Piece } from './parting.js'
import { gramsOf, type Head, headOf, type PageGrams, seamScore, type Tail, tailOf } from './seam.js'
import { openBrackets } from './torn.js'

/** A seam that holds: piece `tail` goes on in piece `head`. */
export interface Seam {
  readonly tail: number
  readonly head: number
  readonly score: number
}

const textOf = (piece: Piece): string => piece.paragraph.text.text

const ENDED = /(?:[。！？；…!?]|——|：)[”’）)]*$/u
/** A roll of names. */
const NAMES = /^\p{Script=Han}[\p{Script=Han}·（）]{0,7}(?: [\p{Script=Han}·（）]{1,8}){2,}/u
const MAYBE_ENDED = /[”’）》〉】.]$/u

/** How surely a piece ends in mid-sentence: 2 running text does, 1 a short line may. 0 it is whole. */
const openness = (piece: Piece): number => {
  const text = textOf(piece)
  if (!mayBeTorn(piece) || ENDED.test(text.slice(-8))) return 0
  const open = openBrackets(text.slice(-300)).open.length > 0
  if (open) return 2
  if (piece.form === 'display') return text.length > 3 && !NAMES.test(text) ? 1 : 0
  if (NAMES.test(text)) return 0
  return MAYBE_ENDED.test(text) ? 1 : 2
}

/** Whether a piece surely ends in mid-sentence. */
export const isOpen = (piece: Piece): boolean => openness(piece) === 2

const mayBeTorn = ({ form, paragraph }: Piece): boolean =>
  (form === 'prose' || form === 'display') && (paragraph.hint === 'line' || paragraph.hint === 'paragraph')

/** Whether the page sets the first line of a paragraph in: then what is not set in goes on with something. */
const isIndented = (pieces: readonly Piece[]): boolean => {
  const prose = pieces.filter(({ form, paragraph }) => form === 'prose' && paragraph.hint === 'line')
  return prose.length > 2 && prose.filter(({ paragraph }) => paragraph.indent >= 2).length >= prose.length * 0.4
}

/** Pieces at most between the two sides of a seam. */
const FORWARD = 60
const BACKWARD = 25
/** With more open pieces than this, only what stands near is tried: such a page is a list. */
const MANY = 150

const distanceScore = (steps: number): number => (steps > 0 ? 1.5 - Math.min(3, 0.3 * (steps - 1)) : -3 + 0.1 * steps)

/** Running text goes on in running text, a line set apart in the next such line: a title that was broken. */
const formScore = (tail: Piece, { open, end }: OpenEnd, head: Piece, steps: number): number => {
  if (head.form === 'prose' && open === 2) return 1
  if (head.form === 'prose') return end.fragment ? -1.5 : -3.5
  if (tail.form === 'prose') return -2.5
  return steps === 1 ? -1.5 : -4
}

/** A piece that ends, or may end, in mid-sentence. */
interface OpenEnd {
  readonly index: number
  readonly open: number
  readonly end: Tail
}

const openEnds = (pieces: readonly Piece[]): OpenEnd[] =>
  pieces.flatMap((piece, index) => {
    const open = openness(piece)
    return open > 0 ? [{ index, open, end: tailOf(textOf(piece)) }] : []
  })

/** For each piece the number of the article that its carrier says it stands in. */
const sectionsOf = (pieces: readonly Piece[]): number[] => {
  let section = 0
  return pieces.map(({ paragraph }) => (paragraph.hint === 'title' ? ++section : section))
}

/** All seams that could hold, each with its score. */
const candidates = (pieces: readonly Piece[], page: PageGrams): Seam[] => {
  const tails = openEnds(pieces)
  const indented = isIndented(pieces)
  const sections = sectionsOf(pieces)
  const heads = new Map<Piece, Head>()
  const seams: Seam[] = []
  for (const tail of tails) {
    const piece = pieces[tail.index]
    if (!piece) continue
    const { from, to } = reachOf(tail, tails.length, pieces.length)
    for (let index = from; index <= to; index++) {
      const next = pieces[index]
      if (!next || index === tail.index || sections[index] !== sections[tail.index]) continue
      if (!mayBeTorn(next) || (indented && next.paragraph.indent >= 2)) continue
      const head = heads.get(next) ?? headOf(textOf(next))
      heads.set(next, head)
      const steps = index - tail.index
      const flush = indented && next.form === 'prose' ? 3 : 0
      const place = formScore(piece, tail, next, steps) + distanceScore(steps) + flush
      const score = place + seamScore(tail.end, head, page)
      if (score > 0) seams.push({ tail: tail.index, head: index, score })
    }
  }
  return seams
}

/** Where to look for what goes on from an open end: a line set apart that reads whole goes on in the next piece or nowhere. */
const reachOf = ({ index, open, end }: OpenEnd, tails: number, pieces: number): { from: number; to: number } => {
  const whole = open === 1 && !end.fragment
  const [forward, backward] = whole ? [1, 0] : tails > MANY ? [4, 0] : [FORWARD, BACKWARD]
  return { from: Math.max(0, index - backward), to: Math.min(pieces - 1, index + forward) }
}

/** Score from which a seam holds by itself, and from which it does where nothing comes near it. */
const SURE = 3.5
const LIKELY = 1.2
const MARGIN = 1

/** Chooses seams, the best first: each piece goes on in one other at most, and nothing in itself. */
const choose = (seams: readonly Seam[], pieces: readonly Piece[]): Seam[] => {
  const sorted = [...seams].sort((a, b) => b.score - a.score || a.tail - b.tail || a.head - b.head)
  const byTail = groupBy(sorted, ({ tail }) => tail)
  const byHead = groupBy(sorted, ({ head }) => head)
  const next = new Map<number, number>()
  const taken = new Set<number>()
  /** Whether nothing else that is still free comes near a likely seam. */
  const isClear = (seam: Seam): boolean => {
    const near = (other: Seam): boolean => other !== seam && other.score > seam.score - MARGIN
    const otherHead = byTail.get(seam.tail)?.some((other) => near(other) && !taken.has(other.head))
    const otherTail = byHead.get(seam.head)?.some((other) => near(other) && !next.has(other.tail))
    return !otherHead && !otherTail
  }
  const chosen: Seam[] = []
  for (const seam of sorted) {
    if (next.has(seam.tail) || taken.has(seam.head) || leadsTo(next, seam.head, seam.tail)) continue
    const tail = pieces[seam.tail]
    const likely = seam.score >= LIKELY && tail?.form === 'prose' && openness(tail) === 2
    if (seam.score < SURE && !(likely && isClear(seam))) continue
    next.set(seam.tail, seam.head)
    taken.add(seam.head)
    chosen.push(seam)
  }
  return chosen
}

const groupBy = <T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

const leadsTo = (next: ReadonlyMap<number, number>, from: number, to: number): boolean => {
  for (let at: number | undefined = from; at !== undefined; at = next.get(at)) if (at === to) return true
  return false
}

/** Finds the seams of a page. */
export const findSeams = (pieces: readonly Piece[]): Seam[] => {
  if (!pieces.some((piece) => openness(piece) > 0)) return []
  return choose(candidates(pieces, gramsOf(pieces.map(textOf))), pieces)
}

/** A piece as it stands after joining: whole, where the first of its parts stood. */
export interface Whole extends Piece {
  /** Indexes of its parts on the page. */
  readonly parts: readonly number[]
  readonly repairs: readonly Repair[]
}

/** Pieces that run on over the seams given are made one. */
export const joinSeams = (pieces: readonly Piece[], seams: readonly Seam[]): Whole[] => {
  const next = new Map(seams.map((seam) => [seam.tail, seam]))
  const inside = new Set(seams.map(({ head }) => head))
  return pieces.flatMap((piece, index) => (inside.has(index) ? [] : [follow(pieces, next, piece, index)]))
}

const follow = (pieces: readonly Piece[], next: ReadonlyMap<number, Seam>, first: Piece, index: number): Whole => {
  const parts = [index]
  const texts = [first.paragraph.text]
  const repairs: Repair[] = []
  for (let seam = next.get(index); seam; seam = next.get(seam.head)) {
    const [tail, head] = [pieces[seam.tail], pieces[seam.head]]
    if (!tail || !head) break
    repairs.push({
      kind: seam.head === seam.tail + 1 ? 'break' : 'column',
      spans: [sourceSpan(tail), sourceSpan(head)],
      score: Math.round(seam.score * 100) / 100
    })
    parts.push(seam.head)
    texts.push(head.paragraph.text)
  }
  if (parts.length === 1) return { ...first, parts, repairs }
  const paragraph = { ...first.paragraph, text: AlignedText.join(texts) }
  return { paragraph, form: formOf(paragraph), parts, repairs }
}

/** From the first to the last unit of the source that a piece stands for. */
export const sourceSpan = ({ paragraph: { text } }: Piece): Span => ({
  start: text.sourceOffset(0),
  end: text.sourceOffset(text.length)
})
