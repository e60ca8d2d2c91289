import { ENOUGH, type Evidence } from '../evidence.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { MADE_GOODS } from '../lexicon.js'
import { enumerationsOf } from '../rules/lists.js'
import type { Reading } from '../rules/sighting.js'
import { abbreviationsOf } from './abbreviations.js'
import { spanKey } from './features.js'
import { isKind, thingsIn } from './kinds.js'
import type { Scored } from './score.js'

/** A candidate with what its article says of its wording. */
export interface Placed extends Scored {
  readonly surface: string
  /** Whether it is made of words of the dictionary alone, none of them a name. */
  readonly common: boolean
  /** Values of `ARTICLE_FEATURES`, in their order. */
  readonly values: readonly number[]
}

/** What the article says of a candidate, each a number. */
export const ARTICLE_FEATURES = [
  'bias',
  'here',
  'best',
  'evidence',
  'enough',
  'repeated',
  'refused',
  'others',
  'abbreviates',
  'siblings',
  'listed',
  'inside-better',
  'holds-better',
  'unsupported',
  'all-common'
] as const

/** A sentence with its scored candidates. */
export interface ScoredSentence {
  readonly reading: Reading
  readonly spans: readonly Scored[]
}

/** Candidates below this are not looked at again. */
const HOPELESS = -5

/** What an article says of a wording wherever it stands. */
interface ArticleView {
  readonly evidence: Evidence
  readonly refused: (surface: string) => boolean
  /** By wording, the highest score of its candidates. */
  readonly best: ReadonlyMap<string, number>
  readonly counts: ReadonlyMap<string, number>
  /** Wordings that are likely to name firms. */
  readonly likely: ReadonlySet<string>
  readonly abbreviates: (surface: string) => boolean
  /** Wordings that stand somewhere for a kind of thing. */
  readonly things: ReadonlySet<string>
}

/** Looks at the scored candidates of an article together: the same wording elsewhere, what is listed beside it. */
export const placeInArticle = (
  sentences: readonly ScoredSentence[],
  evidence: Evidence,
  refused: (surface: string) => boolean
): Placed[][] => {
  const view = viewOf(sentences, evidence, refused)
  return sentences.map((sentence) => placeInSentence(sentence, view))
}

const viewOf = (
  sentences: readonly ScoredSentence[],
  evidence: Evidence,
  refused: (surface: string) => boolean
): ArticleView => {
  const best = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { reading, spans } of sentences) {
    for (const { start, end, score } of spans) {
      const surface = reading.text.slice(start, end)
      best.set(surface, Math.max(best.get(surface) ?? Number.NEGATIVE_INFINITY, score))
      counts.set(surface, (counts.get(surface) ?? 0) + 1)
    }
  }
  const likely = new Set(
    [...best].filter(([surface, score]) => isLikely(surface, score, evidence)).map(([surface]) => surface)
  )
  const things = new Set(sentences.flatMap(({ reading, spans }) => thingWordings(reading, spans)))
  return { evidence, refused, best, counts, likely, abbreviates: abbreviationsOf(likely), things }
}

/** Whether a wording or a place is likely to name a firm, by its score or by what the rules say. */
const isLikely = (surface: string, score: number, evidence: Evidence): boolean =>
  score > 0 || evidence.total(surface) >= ENOUGH

/** 顺丁橡胶 of 丁苯橡胶、顺丁橡胶等合成橡胶: what a list names as kinds of a thing is one wherever it stands, if it ends in what is made. */
const thingWordings = (reading: Reading, spans: readonly Scored[]): string[] => {
  const things = thingsIn(reading)
  return spans
    .filter((span) => things.has(spanKey(span)))
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((surface) => MADE_GOODS.test(surface))
}

const placeInSentence = ({ reading, spans }: ScoredSentence, view: ArticleView): Placed[] => {
  const siblings = siblingShares(reading, spans, view.evidence)
  const things = thingsIn(reading)
  const rivals = spans.filter((span) => span.score > -2 && !things.has(spanKey(span)))
  return spans
    .filter(({ score, start, end }) => score > HOPELESS || view.evidence.total(reading.text.slice(start, end)) > 0)
    .filter((span) => mayName(reading, span, things, view))
    .map((span): Placed => {
      const surface = reading.text.slice(span.start, span.end)
      const share = siblings.get(spanKey(span))
      const common = isCommon(reading, span)
      return {
        ...span,
        surface,
        common,
        values: [
          1,
          clamp(span.score),
          ...surfaceValues(surface, view),
          share ?? 0,
          share === undefined ? 0 : 1,
          rivals.some((other) => holds(other, span) && other.score > span.score) ? 1 : 0,
          rivals.some((other) => holds(span, other) && other.score > span.score) ? 1 : 0,
          isUnsupported(surface, view.evidence.total(surface), share ?? 0) ? 1 : 0,
          common ? 1 : 0
        ]
      }
    })
}

/** Whether a candidate names no kind of thing: a known firm is none, unless a list of things holds its form that is also a word. */
const mayName = (reading: Reading, span: Scored, things: ReadonlySet<number>, view: ArticleView): boolean => {
  const surface = reading.text.slice(span.start, span.end)
  const known = KNOWN_BY_FORM.get(surface)
  if (known) return !known.ambiguous || !things.has(spanKey(span))
  return !(isKind(reading, span) || things.has(spanKey(span)) || view.things.has(surface))
}

/** What the article says of a wording, wherever it stands. */
const surfaceValues = (surface: string, view: ArticleView): number[] => {
  const total = view.evidence.total(surface)
  const others = view.likely.size - (view.likely.has(surface) ? 1 : 0)
  return [
    clamp(view.best.get(surface) ?? 0),
    Math.min(1.5, total),
    total >= ENOUGH ? 1 : 0,
    (view.counts.get(surface) ?? 0) > 1 ? 1 : 0,
    view.refused(surface) ? 1 : 0,
    Math.min(1, others / MANY),
    view.abbreviates(surface) ? 1 : 0
  ]
}

/** An article with so many other firms is one about firms. */
const MANY = 8

/** 长城, 美的: a brand that is also a word, where nothing else here says that a firm is meant. */
const isUnsupported = (surface: string, total: number, share: number): boolean =>
  KNOWN_BY_FORM.get(surface)?.ambiguous === true && total < AMBIGUOUS_ALONE && share < 0.5

/** What the gazetteer gives a form that is also a word. */
const AMBIGUOUS_ALONE = 0.65

/** 营商环境, 电线电缆: only words of the dictionary, none of them a name, and no known firm. */
const isCommon = ({ words, text }: Reading, { from, to, start, end }: Scored): boolean =>
  !KNOWN_BY_FORM.has(text.slice(start, end)) &&
  words.slice(from, to).every(({ kind, proper, tag }) => kind !== 'name' && kind !== 'place' && !proper && tag !== 'x')

const clamp = (score: number): number => Math.max(-6, Math.min(6, score))

const holds = (a: Scored, b: Scored): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

/** By item of a coordination, which share of the other items is likely to name firms. */
const siblingShares = (reading: Reading, spans: readonly Scored[], evidence: Evidence): Map<number, number> => {
  const likely = new Set(
    spans.filter(({ score, start, end }) => isLikely(reading.text.slice(start, end), score, evidence)).map(spanKey)
  )
  const shares = new Map<number, number>()
  for (const { items } of enumerationsOf(reading)) {
    const firms = items.filter((item) => likely.has(spanKey(item))).length
    for (const item of items) {
      const others = firms - (likely.has(spanKey(item)) ? 1 : 0)
      shares.set(spanKey(item), others / Math.max(1, items.length - 1))
    }
  }
  return shares
}

/** The spans of a sentence that together have the highest score above nothing, none across another. */
export const bestApart = <T extends { start: number; end: number }>(
  spans: readonly T[],
  scoreOf: (span: T) => number
): T[] => {
  const good = spans.filter((span) => scoreOf(span) > 0).sort((a, b) => a.end - b.end || a.start - b.start)
  const totals: number[] = [0]
  const taken: (T | null)[] = [null]
  const before: number[] = [0]
  good.forEach((span, at) => {
    let k = at
    while (k > 0 && (good[k - 1]?.end ?? 0) > span.start) k--
    const total = (totals[k] ?? 0) + scoreOf(span)
    const without = totals[at] ?? 0
    totals.push(Math.max(total, without))
    taken.push(total > without ? span : null)
    before.push(total > without ? k : at)
  })
  const chosen: T[] = []
  for (let at = good.length; at > 0; at = before[at] ?? 0) {
    const span = taken[at]
    if (span) chosen.push(span)
  }
  return chosen.reverse()
}
