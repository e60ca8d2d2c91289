import { ENOUGH, type Evidence } from '../evidence.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { enumerationsOf } from '../rules/lists.js'
import type { Reading } from '../rules/sighting.js'
import { spanKey } from './features.js'
import type { Scored } from './score.js'

/** A candidate with what its article says of its wording. */
export interface Placed extends Scored {
  readonly surface: string
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
  'siblings',
  'listed',
  'repeated',
  'inside-better',
  'holds-better',
  'refused',
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

/** Looks at the scored candidates of an article together: the same wording elsewhere, what is listed beside it. */
export const placeInArticle = (
  sentences: readonly ScoredSentence[],
  evidence: Evidence,
  refused: (surface: string) => boolean
): Placed[][] => {
  const best = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { reading, spans } of sentences) {
    for (const { start, end, score } of spans) {
      const surface = reading.text.slice(start, end)
      best.set(surface, Math.max(best.get(surface) ?? Number.NEGATIVE_INFINITY, score))
      counts.set(surface, (counts.get(surface) ?? 0) + 1)
    }
  }
  return sentences.map(({ reading, spans }) => {
    const siblings = siblingShares(reading, spans, evidence)
    const likely = spans.filter(({ score }) => score > -2)
    return spans
      .filter(({ score, start, end }) => score > HOPELESS || evidence.total(reading.text.slice(start, end)) > 0)
      .map((span): Placed => {
        const surface = reading.text.slice(span.start, span.end)
        const total = evidence.total(surface)
        const share = siblings.get(spanKey(span))
        const values = [
          1,
          clamp(span.score),
          clamp(best.get(surface) ?? 0),
          Math.min(1.5, total),
          total >= ENOUGH ? 1 : 0,
          share ?? 0,
          share === undefined ? 0 : 1,
          (counts.get(surface) ?? 0) > 1 ? 1 : 0,
          likely.some((other) => holds(other, span) && other.score > span.score) ? 1 : 0,
          likely.some((other) => holds(span, other) && other.score > span.score) ? 1 : 0,
          refused(surface) ? 1 : 0,
          isUnsupported(surface, total, share ?? 0) ? 1 : 0,
          isCommon(reading, span) ? 1 : 0
        ]
        return { ...span, surface, values }
      })
  })
}

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
    spans
      .filter(({ score, start, end }) => score > 0 || evidence.total(reading.text.slice(start, end)) >= ENOUGH)
      .map(spanKey)
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
