import type { Word, WordKind } from '../words.js'
import { LONGEST, shapeFeatures } from './features.js'
import {
  CLOSING,
  earlierFeature,
  earlierInClause,
  firstFeatures,
  insideFeatures,
  kindTag,
  lastFeatures,
  laterFeature,
  laterInClause,
  leftFeatures,
  type Neighbour,
  OPENING,
  rightFeatures,
  wordingOf
} from './word-features.js'

/** Weights by feature. */
export type ScoringWeights = ReadonlyMap<string, number>

const KINDS: readonly WordKind[] = ['head', 'industry', 'place', 'generic', 'name', 'common', 'stop', 'mark']
const NUMBER: Readonly<Record<WordKind, number>> = {
  head: 0,
  industry: 1,
  place: 2,
  generic: 3,
  name: 4,
  common: 5,
  stop: 6,
  mark: 7
}
/** Shapes of so many words go into one number. */
const MOST_NUMBERED = 14
/** More words than this are not remembered. */
const MOST_WORDS = 60_000

/** What a word adds to the spans that it opens, closes or stands in, and to those beside it by the number of their kind. */
interface WordSums {
  readonly word: Neighbour
  readonly kind: number
  readonly tag: string
  readonly first: number
  readonly last: number
  readonly inside: number
  /** What it adds before and after a span, in the span's clause. */
  readonly earlier: number
  readonly later: number
  readonly left: (number | undefined)[]
  readonly right: (number | undefined)[]
}

/**
 * Sums of weights that are computed once: for a word wherever it stands, for a shape of a span. Features are strings to
 * learn by; to join and look them up for each candidate would be most of the cost of scoring.
 */
export class WeightSums {
  private readonly words = new Map<Neighbour, WordSums>()
  private readonly shapes = new Map<number, number>()
  private readonly twoBefore: Pairs
  private readonly twoAfter: Pairs
  private readonly acrossEnd: Pairs
  private readonly firstAndLast: Pairs

  constructor(private readonly weights: ScoringWeights) {
    this.twoBefore = pairsOf(weights, 'll:')
    this.twoAfter = pairsOf(weights, 'rr:')
    this.acrossEnd = pairsOf(weights, 'ekr:')
    this.firstAndLast = pairsOf(weights, 'fl:')
  }

  /** What features add, each looked up. */
  of(features: readonly string[]): number {
    let total = 0
    for (const feature of features) total += this.weights.get(feature) ?? 0
    return total
  }

  /** Sums for the places of a sentence. */
  sentence(words: readonly Word[]): SentenceSums {
    return new SentenceSums(this, words, [
      this.ofWord(OPENING),
      this.ofWord(OPENING),
      ...words.map(({ form }) => this.ofWord(form)),
      this.ofWord(CLOSING),
      this.ofWord(CLOSING)
    ])
  }

  /** What kinds of words and a length add. */
  shape(words: readonly Word[], from: number, to: number, units: number): number {
    const compute = (): number => {
      const kinds = words.slice(from, to).map(({ kind }) => kind)
      return this.of(shapeFeatures(kinds, units))
    }
    if (to - from > MOST_NUMBERED) return compute()
    let key = Math.min(units, LONGEST)
    for (let at = from; at < to; at++) key = key * (KINDS.length + 1) + 1 + NUMBER[words[at]?.kind ?? 'mark']
    const known = this.shapes.get(key) ?? compute()
    this.shapes.set(key, known)
    return known
  }

  /** What stands before a span adds, of the word right before it and the one before that. */
  before(left: WordSums, second: WordSums, first: WordSums): number {
    const kind = KINDS[first.kind] ?? 'mark'
    const sum = left.left[first.kind] ?? this.of(leftFeatures(left.word, kind))
    left.left[first.kind] = sum
    return sum + pairWeight(this.twoBefore, wordingOf(second.word), wordingOf(left.word))
  }

  /** What stands after a span adds. */
  after(last: WordSums, right: WordSums, next: WordSums): number {
    const kind = KINDS[last.kind] ?? 'mark'
    const sum = right.right[last.kind] ?? this.of(rightFeatures(right.word, kind))
    right.right[last.kind] = sum
    const two = pairWeight(this.twoAfter, wordingOf(right.word), wordingOf(next.word))
    return sum + two + pairWeight(this.acrossEnd, last.tag, right.tag)
  }

  /** What a span's first word and its last add together. */
  ends(first: WordSums, last: WordSums): number {
    return pairWeight(this.firstAndLast, first.tag, wordingOf(last.word))
  }

  /** What the words of the clause before a span add, and those after it. */
  earlier(words: readonly Word[], from: number): number {
    return earlierInClause(words, from).reduce((sum, { form }) => sum + this.ofWord(form).earlier, 0)
  }

  /** What the words of the clause after a span add. */
  later(words: readonly Word[], to: number): number {
    return laterInClause(words, to).reduce((sum, { form }) => sum + this.ofWord(form).later, 0)
  }

  private ofWord(word: Neighbour): WordSums {
    const known = this.words.get(word)
    if (known) return known
    if (this.words.size >= MOST_WORDS) this.words.clear()
    const sums = { word, tag: kindTag(word), left: [], right: [], ...this.ownSums(word) }
    this.words.set(word, sums)
    return sums
  }

  private ownSums(word: Neighbour): Pick<WordSums, 'kind' | 'first' | 'last' | 'inside' | 'earlier' | 'later'> {
    if (word.kind === null) return { kind: NUMBER.mark, first: 0, last: 0, inside: 0, earlier: 0, later: 0 }
    return {
      kind: NUMBER[word.kind],
      first: this.of(firstFeatures(word)),
      last: this.of(lastFeatures(word)),
      inside: this.of(insideFeatures(word)),
      earlier: this.of([earlierFeature(word)]),
      later: this.of([laterFeature(word)])
    }
  }
}

/** Sums for the places of one sentence, those of its ends computed where they are asked for. */
class SentenceSums {
  private readonly openings: (number | undefined)[] = []
  private readonly closings: (number | undefined)[] = []
  private readonly insides: number[] = [0]

  constructor(
    private readonly sums: WeightSums,
    private readonly words: readonly Word[],
    /** Sums of the words, with two of each end of the sentence around them. */
    private readonly ofWords: readonly WordSums[]
  ) {
    for (let at = 0; at < words.length; at++)
      this.insides.push((this.insides[at] ?? 0) + (ofWords[at + 2]?.inside ?? 0))
  }

  /** What the words of a span and those around it add. */
  parts(from: number, to: number): number {
    const opening = this.openings[from] ?? this.opening(from)
    const closing = this.closings[to] ?? this.closing(to)
    const first = this.ofWords[from + 2]
    const last = this.ofWords[to + 1]
    const ends = first && last ? this.sums.ends(first, last) : 0
    return ends + opening + closing + (this.insides[to] ?? 0) - (this.insides[from] ?? 0)
  }

  /** What the shape of a span adds. */
  shape(from: number, to: number, units: number): number {
    return this.sums.shape(this.words, from, to, units)
  }

  private opening(from: number): number {
    const [second, left, first] = this.ofWords.slice(from, from + 3)
    const near = second && left && first ? this.sums.before(left, second, first) + first.first : 0
    const sum = near + this.sums.earlier(this.words, from)
    this.openings[from] = sum
    return sum
  }

  private closing(to: number): number {
    const [last, right, next] = this.ofWords.slice(to + 1, to + 4)
    const near = last && right && next ? this.sums.after(last, right, next) + last.last : 0
    const sum = near + this.sums.later(this.words, to)
    this.closings[to] = sum
    return sum
  }
}

/** Weights of features of two parts, by the one and the other. */
type Pairs = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Features of a template that joins two parts by a plus, which may itself be a part. */
const pairsOf = (weights: ScoringWeights, template: string): Pairs => {
  const pairs = new Map<string, Map<string, number>>()
  for (const [feature, weight] of weights) {
    if (!feature.startsWith(template)) continue
    const parts = feature.slice(template.length)
    for (let at = parts.indexOf('+'); at >= 0; at = parts.indexOf('+', at + 1)) {
      const left = parts.slice(0, at)
      const byRight = pairs.get(left) ?? new Map<string, number>()
      pairs.set(left, byRight.set(parts.slice(at + 1), weight))
    }
  }
  return pairs
}

const pairWeight = (pairs: Pairs, one: string, other: string): number => pairs.get(one)?.get(other) ?? 0
