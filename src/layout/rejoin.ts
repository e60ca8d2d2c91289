import { AlignedText } from '../core/aligned-text.js'
import type { Span } from '../core/span.js'
import type { Repair } from './article.js'
import { formOf } from './forms.js'
import { kinship } from './kinship.js'
import { matchSeams } from './match.js'
import { articleStarts, type Piece } from './parting.js'
import { gramsOf, type Head, headOf, LONE_START, type PageGrams, seamScore, type Tail, tailOf } from './seam.js'
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

/**
 * How likely it is that a text goes on so many paragraphs further: in the next one where the page holds one article, a few
 * further where there are more.
 */
const distanceScore = (steps: number, articles: number): number => {
  if (steps < 0) return -3 + 0.1 * Math.max(steps, -20)
  if (steps <= 1) return articles > 1 ? 1.5 : 2.2
  return (articles > 1 ? 1.3 : 1) - Math.min(3, 0.3 * (steps - 1))
}

/** Running text goes on in running text, a line set apart in the next such line: a title that was broken. */
const formScore = (tail: Piece, { open, end }: OpenEnd, head: Piece, steps: number): number => {
  if (head.form === 'prose' && open === 2) return 1
  if (head.form === 'prose') return readsWhole(end) && !(steps === 1 && LONE_START.test(textOf(head))) ? -3.5 : -1.5
  if (tail.form === 'prose') return -2.5
  return steps === 1 ? -1.5 : -4
}

const MARKED = /[，、]|\d$/u

/** Whether a line set apart reads like a title: no half word at its end, no figure that counts nothing, no comma in it. */
const readsWhole = ({ text, fragment }: Tail): boolean => !fragment && !MARKED.test(text)

/** What goes on stands at the top of a column: behind a piece that was torn itself, captions and the like passed over. */
const columnScore = (pieces: readonly Piece[], index: number): number => {
  let at = index - 1
  while (at >= 0 && at > index - 4 && pieces[at]?.form !== 'prose') at--
  const before = pieces[at]
  return before && isOpen(before) ? 0.6 : -1
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

/** For each piece how many pieces of running text stand up to it. */
const proseOrder = (pieces: readonly Piece[]): number[] => {
  let count = 0
  return pieces.map(({ form }) => (form === 'prose' ? ++count : count))
}

/** For each piece the number of the article that its carrier says it stands in. */
const sectionsOf = (pieces: readonly Piece[]): number[] => {
  let section = 0
  return pieces.map(({ paragraph }) => (paragraph.hint === 'title' ? ++section : section))
}

/** The first paragraph below a headline goes on with nothing. */
const LEAD = -3

/** All seams that could hold, each with its score. */
const candidates = (pieces: readonly Piece[], page: PageGrams, starts: readonly number[]): Seam[] => {
  const articles = starts.length
  const leads = new Set(starts.map((start) => pieces.findIndex(({ form }, index) => index > start && form === 'prose')))
  const tails = openEnds(pieces)
  const indented = isIndented(pieces)
  const sections = sectionsOf(pieces)
  const order = proseOrder(pieces)
  const kin = kinship(pieces.map(textOf))
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
      const far = (order[index] ?? 0) - (order[tail.index] ?? 0)
      const distance =
        distanceScore(far === 0 ? steps : far, articles) + (leads.has(index) ? LEAD : columnScore(pieces, index))
      const place = formScore(piece, tail, next, steps) + distance + flush + (articles > 1 ? kin(tail.index, index) : 0)
      const score = place + seamScore(tail.end, head, page)
      const least = piece.form === 'prose' && next.form === 'display' ? SURE : 0
      if (score > least) seams.push({ tail: tail.index, head: index, score })
    }
  }
  return seams
}

/** Where to look for what goes on from an open end: a line set apart that reads whole goes on in the next piece or nowhere. */
const reachOf = ({ index, open, end }: OpenEnd, tails: number, pieces: number): { from: number; to: number } => {
  const whole = open === 1 && readsWhole(end)
  const [forward, backward] = whole ? [1, 0] : tails > MANY ? [4, 0] : [FORWARD, BACKWARD]
  return { from: Math.max(0, index - backward), to: Math.min(pieces - 1, index + forward) }
}

/** Score from which a seam holds by itself, and from which it does where nothing comes near it. */
const SURE = 3.5
const LIKELY = 2.2
/** The same where nothing else is there to go on with. */
const ALONE = 1.4
const MARGIN = 1

/** Seams of a best matching that hold: surely by themselves, or likely and with nothing free that comes near. */
const choose = (seams: readonly Seam[], pieces: readonly Piece[]): Seam[] => {
  const matched = matchSeams(seams)
  const tails = new Set(matched.map(({ tail }) => tail))
  const heads = new Set(matched.map(({ head }) => head))
  const rivals = new Map<number, number>()
  for (const { tail, head, score } of seams) {
    if (!heads.has(head)) rivals.set(tail, Math.max(rivals.get(tail) ?? 0, score))
    if (!tails.has(tail)) rivals.set(-1 - head, Math.max(rivals.get(-1 - head) ?? 0, score))
  }
  return matched.filter(({ tail, head, score }) => {
    if (score >= SURE) return true
    const running = stopsShort(pieces[tail]) && pieces[head]?.form === 'prose'
    const rival = Math.max(rivals.get(tail) ?? 0, rivals.get(-1 - head) ?? 0)
    return running && score >= (rival > 0 ? LIKELY : ALONE) && score >= rival + MARGIN
  })
}

/** Whether a piece reads as running text that stops short. */
const stopsShort = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (openness(piece) === 2 ? piece.form === 'prose' : openness(piece) === 1 && MARKED.test(textOf(piece)))

/** Finds the seams of a page. */
export const findSeams = (pieces: readonly Piece[]): Seam[] => {
  if (!pieces.some((piece) => openness(piece) > 0)) return []
  const starts = articleStarts(pieces)
  return choose(candidates(pieces, gramsOf(pieces.map(textOf)), starts), pieces)
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
