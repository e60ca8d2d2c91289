import type { Span } from '../../../core/span.js'
import { COUNTRIES } from '../../../mentions/place/index.js'
import { ENOUGH, type Evidence } from '../evidence.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { KIND_TAIL, LIST_TAIL, PERSON_NOUNS, POINTING } from '../lexicon.js'
import { enumerationsOf } from '../rules/lists.js'
import type { Reading } from '../rules/sighting.js'
import { wordsInside } from '../word-at.js'
import type { Word } from '../words.js'
import { abbreviationsOf } from './abbreviations.js'
import { spanKey } from './features.js'
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
  return { evidence, refused, best, counts, likely, abbreviates: abbreviationsOf(likely) }
}

/** Whether a wording or a place is likely to name a firm, by its score or by what the rules say. */
const isLikely = (surface: string, score: number, evidence: Evidence): boolean =>
  score > 0 || evidence.total(surface) >= ENOUGH

const placeInSentence = ({ reading, spans }: ScoredSentence, view: ArticleView): Placed[] => {
  const siblings = siblingShares(reading, spans, view.evidence)
  const things = thingsIn(reading)
  const rivals = spans.filter(({ score }) => score > -2)
  return spans
    .filter(({ score, start, end }) => score > HOPELESS || view.evidence.total(reading.text.slice(start, end)) > 0)
    .filter(
      (span) =>
        KNOWN_BY_FORM.has(reading.text.slice(span.start, span.end)) ||
        !(isKind(reading, span) || things.has(spanKey(span)))
    )
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

/**
 * 地区性银行, 设计公司, 金融服务有限公司: lines of work and common modifiers alone, nothing that could be a name of its own;
 * 23家边贸公司, 这家巧克力公司: what is counted or pointed at.
 */
const isKind = ({ words }: Reading, { from, to }: Scored): boolean =>
  COUNTER.test(words[from - 1]?.text ?? '') ||
  cutsLatin(words, from, to) ||
  isPlantOf(words.slice(from, to)) ||
  isNamed(words, from, to) ||
  isCalled(words, from, to) ||
  words.slice(from, to).every(({ kind, text }) => /^(?:generic|industry|head|mark)$/u.test(kind) || POINTING.has(text))

/** 是物联网技术公司, 全球最大租箱公司, 美国市场研究公司弗里蒙集团: what a firm is, said before or instead of its name. */
const isCalled = (words: readonly Word[], from: number, to: number): boolean => {
  const run = words.slice(from, to)
  if (!/^(?:公司|集团|厂)$/u.test(run.at(-1)?.text ?? '') || run.some(({ text }) => /^(?:有限|股份|责任)/u.test(text)))
    return false
  const before = words[from - 1]?.text ?? ''
  if (/^(?:最大|最早|最好|最强|知名|著名|领先)$/u.test(before)) return true
  const own = run.some(({ kind, proper, tag }) => kind === 'name' || kind === 'place' || proper || tag === 'x')
  if (!own && /^(?:是|为|系|作为|成为)$/u.test(before)) return true
  const next = words[to]
  const country = COUNTRIES.includes(run[0]?.text ?? '') && run.slice(1).every(({ kind }) => kind !== 'name')
  return country && next?.kind === 'name' && next.text.length > 1
}

/** Hadley of John Hadley: a piece of a run of Latin words. */
const cutsLatin = (words: readonly Word[], from: number, to: number): boolean =>
  (words[from - 1]?.text === ' ' && LATIN.test(words[from - 2]?.text ?? '') && LATIN.test(words[from]?.text ?? '')) ||
  (words[to]?.text === ' ' && LATIN.test(words[to - 1]?.text ?? '') && LATIN.test(words[to + 1]?.text ?? ''))

const LATIN = /^[A-Z][A-Za-z'-]*$/u

/** 群众阿普言: a name without a line of work behind what somebody is. */
const isNamed = (words: readonly Word[], from: number, to: number): boolean =>
  PERSON_NOUNS.has(words[from - 1]?.text ?? '') && words.slice(from, to).every(({ kind }) => kind === 'name')

/** 钓具厂, 镜头厂: a works by what it makes. */
const isPlantOf = ([product, head, ...rest]: readonly Word[]): boolean =>
  rest.length === 0 && /^(?:加工)?厂$/u.test(head?.text ?? '') && product?.kind === 'common' && !product.proper

const COUNTER = /^[这那该某各每一两几多数\d]*[家户]$/u

const clamp = (score: number): number => Math.max(-6, Math.min(6, score))

const holds = (a: Scored, b: Scored): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

/** 类脑芯片、柔性电子等未来产业: items of a list that is closed by what they are, which is no firms. */
const thingsIn = (reading: Reading): ReadonlySet<number> =>
  new Set(
    enumerationsOf(reading)
      .filter((list) => (KIND_TAIL.test(list.after) && !LIST_TAIL.test(list.after)) || areKinds(reading, list.items))
      .flatMap(({ items }) => items.map(spanKey))
  )

/** 科技金融、绿色金融、养老金融: kinds of one thing, of which two at least are told apart by a trade or a common modifier; 碳汇交易、碳汇科技: sides of one thing. */
const areKinds = ({ words }: Reading, items: readonly Span[]): boolean => {
  const runs = items.map((item) => wordsInside(words, item))
  if (
    runs.length >= LEAST_KINDS &&
    runs.every(([topic]) => topic?.kind === 'common' && topic.text === runs[0]?.[0]?.text)
  )
    return true
  const thing = runs[0]?.at(-1)
  if (thing?.kind !== 'industry' || runs.length < LEAST_KINDS) return false
  if (runs.some((run) => run.at(-1)?.text !== thing.text)) return false
  return runs.filter((run) => /^(?:industry|generic)$/u.test(run.at(-2)?.kind ?? '')).length >= 2
}
const LEAST_KINDS = 3

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
