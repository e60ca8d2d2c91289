import { ENOUGH, type Evidence } from '../evidence.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { MADE_GOODS } from '../lexicon.js'
import { enumerationsOf } from '../rules/lists.js'
import type { Reading } from '../rules/sighting.js'
import { abbreviationsOf } from './abbreviations.js'
import { spanKey } from './features.js'
import { isGreatest, isKind, SUPERLATIVES, thingsIn } from './kinds.js'
import type { Scored } from './score.js'
import type { FirstLook } from './verdict.js'

/** A candidate with what its article says of its wording. */
export interface Placed extends Scored {
  /** Whether it is made of words of the dictionary alone, none of them a name. */
  readonly common: boolean
  /** Values of `ARTICLE_FEATURES`, in their order. */
  readonly values: readonly number[]
}

/** A sentence with its scored candidates. */
export interface ScoredSentence {
  readonly reading: Reading
  readonly spans: readonly Scored[]
}

/** Candidates below this are not looked at again. */
const HOPELESS = -5

/** The highest score of a wording's candidates, and how many there are. */
interface Tally {
  best: number
  count: number
}

/** What an article says of a wording wherever it stands. */
interface ArticleView {
  readonly evidence: Evidence
  readonly refused: (surface: string) => boolean
  readonly tallies: ReadonlyMap<string, Tally>
  /** Wordings that are likely to name firms. */
  readonly likely: ReadonlySet<string>
  readonly abbreviates: (surface: string) => boolean
  /** Wordings that stand somewhere for a kind of thing. */
  readonly things: ReadonlySet<string>
}

/**
 * Looks at the scored candidates of an article together: the same wording elsewhere, what is listed beside it. Those that at first
 * look are not worth it are left out.
 */
export const placeInArticle = (
  sentences: readonly ScoredSentence[],
  evidence: Evidence,
  refused: (surface: string) => boolean,
  isWorth: (look: FirstLook) => boolean
): Placed[][] => {
  const view = viewOf(sentences, evidence, refused)
  return sentences.map((sentence) => placeInSentence(sentence, view, isWorth))
}

const viewOf = (
  sentences: readonly ScoredSentence[],
  evidence: Evidence,
  refused: (surface: string) => boolean
): ArticleView => {
  const tallies = new Map<string, Tally>()
  for (const { spans } of sentences)
    spans.forEach(({ surface, score }) => {
      count(tallies, surface, score)
    })
  const likely = new Set<string>()
  tallies.forEach(({ best }, surface) => {
    if (isLikely(surface, best, evidence)) likely.add(surface)
  })
  const things = new Set<string>()
  for (const sentence of sentences) {
    addThings(things, sentence)
    addSuperlatives(things, sentence)
  }
  return { evidence, refused, tallies, likely, abbreviates: abbreviationsOf(likely), things }
}

const count = (tallies: Map<string, Tally>, surface: string, score: number): void => {
  const tally = tallies.get(surface)
  if (!tally) tallies.set(surface, { best: score, count: 1 })
  else {
    tally.count++
    if (score > tally.best) tally.best = score
  }
}

/** Whether a wording or a place is likely to name a firm, by its score or by what the rules say. */
const isLikely = (surface: string, score: number, evidence: Evidence): boolean =>
  score > 0 || evidence.total(surface) >= ENOUGH

/** 顺丁橡胶 of 丁苯橡胶、顺丁橡胶等合成橡胶: what a list names as kinds of a thing is one wherever it stands, if it ends in what is made. */
const addThings = (wordings: Set<string>, { reading, spans }: ScoredSentence): void => {
  const things = thingsIn(reading)
  if (things.size === 0) return
  for (const span of spans) if (things.has(spanKey(span)) && MADE_GOODS.test(span.surface)) wordings.add(span.surface)
}

/** 租箱公司 of 全球最大租箱公司: what is called the greatest of its kind is a kind wherever it stands. */
const addSuperlatives = (wordings: Set<string>, { reading, spans }: ScoredSentence): void => {
  if (!SUPERLATIVES.test(reading.text)) return
  for (const span of spans) if (isGreatest(reading, span)) wordings.add(span.surface)
}

const placeInSentence = (
  { reading, spans }: ScoredSentence,
  view: ArticleView,
  isWorth: (look: FirstLook) => boolean
): Placed[] => {
  const placed: Placed[] = []
  const likely = spans.filter(({ score, surface }) => score > HOPELESS || view.evidence.total(surface) > 0)
  if (likely.length === 0) return placed
  const shares = siblingShares(reading, spans, view.evidence)
  const things = thingsIn(reading)
  const rivals = spans.filter((span) => span.score > RIVAL && !things.has(spanKey(span)))
  for (const span of likely) {
    const { surface, from, to, start, end, score } = span
    const share = shares.get(spanKey(span))
    if (!isWorth(firstLook(span, share, view)) || !mayName(reading, span, things, view)) continue
    const common = isCommon(reading, span)
    const values = [
      1,
      clamp(score),
      ...surfaceValues(surface, view),
      share ?? 0,
      share === undefined ? 0 : 1,
      rivals.some((other) => other.score > score && holds(other, span)) ? 1 : 0,
      rivals.some((other) => other.score > score && holds(span, other)) ? 1 : 0,
      isUnsupported(surface, view.evidence.total(surface), share ?? 0) ? 1 : 0,
      common ? 1 : 0
    ]
    placed.push({ from, to, start, end, surface, score, common, values })
  }
  return placed
}

/** A candidate below this is better than none that it holds or that holds it. */
const RIVAL = -2

const firstLook = ({ surface, score }: Scored, share: number | undefined, view: ArticleView): FirstLook => {
  const tally = view.tallies.get(surface)
  return {
    surface,
    here: clamp(score),
    best: clamp(tally?.best ?? 0),
    repeated: (tally?.count ?? 0) > 1,
    seen: view.evidence.has(surface),
    others: othersBeside(surface, view),
    share
  }
}

/** Whether a candidate names no kind of thing: a known firm is none, unless a list of things holds its form that is also a word. */
const mayName = (reading: Reading, span: Scored, things: ReadonlySet<number>, view: ArticleView): boolean => {
  const { surface } = span
  const known = KNOWN_BY_FORM.get(surface)
  if (known) return !known.ambiguous || !things.has(spanKey(span))
  return !(isKind(reading, span) || things.has(spanKey(span)) || view.things.has(surface))
}

/** What the article says of a wording, wherever it stands. */
const surfaceValues = (surface: string, view: ArticleView): number[] => {
  const total = view.evidence.total(surface)
  const tally = view.tallies.get(surface)
  return [
    clamp(tally?.best ?? 0),
    Math.min(1.5, total),
    total >= ENOUGH ? 1 : 0,
    (tally?.count ?? 0) > 1 ? 1 : 0,
    view.refused(surface) ? 1 : 0,
    othersBeside(surface, view),
    view.abbreviates(surface) ? 1 : 0
  ]
}

const othersBeside = (surface: string, { likely }: ArticleView): number =>
  Math.min(1, (likely.size - (likely.has(surface) ? 1 : 0)) / MANY)

/** An article with so many other firms is one about firms. */
const MANY = 8

/** 长城, 美的: a brand that is also a word, where nothing else here says that a firm is meant. */
const isUnsupported = (surface: string, total: number, share: number): boolean =>
  KNOWN_BY_FORM.get(surface)?.ambiguous === true && total < AMBIGUOUS_ALONE && share < 0.5

/** What the gazetteer gives a form that is also a word. */
const AMBIGUOUS_ALONE = 0.65

/** 营商环境, 电线电缆: only words of the dictionary, none of them a name, and no known firm. */
const isCommon = ({ words }: Reading, { from, to, surface }: Scored): boolean => {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word && (word.kind === 'name' || word.kind === 'place' || word.proper || word.tag === 'x')) return false
  }
  return !KNOWN_BY_FORM.has(surface)
}

const clamp = (score: number): number => Math.max(-6, Math.min(6, score))

const holds = (a: Scored, b: Scored): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

/** By item of a coordination, which share of the other items is likely to name firms. */
const siblingShares = (reading: Reading, spans: readonly Scored[], evidence: Evidence): Map<number, number> => {
  const shares = new Map<number, number>()
  const lists = enumerationsOf(reading)
  if (lists.length === 0) return shares
  const likely = new Set<number>()
  for (const span of spans) if (isLikely(span.surface, span.score, evidence)) likely.add(spanKey(span))
  for (const { items } of lists) {
    const keys = items.map(spanKey)
    const firms = keys.filter((key) => likely.has(key)).length
    for (const key of keys) shares.set(key, (firms - (likely.has(key) ? 1 : 0)) / Math.max(1, keys.length - 1))
  }
  return shares
}

/** The spans of a sentence that together have the highest score above nothing, none across another. */
export const bestApart = <T extends { start: number; end: number }>(
  spans: readonly T[],
  scoreOf: (span: T) => number
): T[] => {
  const good: { span: T; score: number }[] = []
  for (const span of spans) {
    const score = scoreOf(span)
    if (score > 0) good.push({ span, score })
  }
  good.sort((a, b) => a.span.end - b.span.end || a.span.start - b.span.start)
  const totals: number[] = [0]
  const taken: (T | null)[] = [null]
  const before: number[] = [0]
  good.forEach(({ span, score }, at) => {
    let k = at
    while (k > 0 && (good[k - 1]?.span.end ?? 0) > span.start) k--
    const total = (totals[k] ?? 0) + score
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
