import { MOST_NUMBERS, type NumberedForm, type Word, type WordKind } from '../words.js'
import { LONGEST, shapeFeatures } from './features.js'
import {
  CLAUSE_REACH,
  CLOSING,
  closesClause,
  type Described,
  described,
  earlierFeature,
  type Listener,
  laterFeature,
  type Neighbour,
  OPENING,
  tellFirst,
  tellInside,
  tellLast,
  tellLeft,
  tellRight
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
/** More shapes than this are not remembered. */
const MOST_SHAPES = 60_000

/** Weights by the second part of features of two parts. */
type Row = ReadonlyMap<string, number>

/** What a word adds to the spans that it opens, closes or stands in, and to those beside it by the number of their kind. */
interface WordSums extends Described {
  readonly kind: number
  readonly closesClause: boolean
  /** What it adds as the first word of a span, and as the last; unknown until it is one. */
  first: number | undefined
  last: number | undefined
  readonly inside: number
  /** What it adds before and after a span, in the span's clause. */
  readonly earlier: number
  readonly later: number
  readonly left: (number | undefined)[]
  readonly right: (number | undefined)[]
  /** What it adds together with the next word, both before a span. */
  readonly twoBefore: Row | undefined
  /** What it adds together with the next word, both after a span. */
  readonly twoAfter: Row | undefined
  /** What it adds as a span's last word together with the tag of what stands behind it. */
  readonly acrossEnd: Row | undefined
  /** What it adds as a span's first word together with the last. */
  readonly firstAndLast: Row | undefined
}

/**
 * Sums of weights that are computed once: for a word wherever it stands, for a shape of a span. Features are strings to
 * learn by; to join and look them up for each candidate would be most of the cost of scoring.
 */
export class WeightSums {
  /** By the number of a form, the sums of the last form with that number. */
  private readonly words = new Array<WordSums | undefined>(MOST_NUMBERS)
  private readonly opening: WordSums
  private readonly closing: WordSums
  private readonly shapes = new Map<number, number>()
  private readonly told: ToldWeights
  private readonly twoBefore: Pairs | undefined
  private readonly twoAfter: Pairs | undefined
  private readonly acrossEnd: Pairs | undefined
  private readonly firstAndLast: Pairs | undefined

  constructor(private readonly weights: ScoringWeights) {
    const pairs = pairsOf(weights, ['ll', 'rr', 'ekr', 'fl', 'lkf', 'lf', 'er'])
    this.told = new ToldWeights(weights, pairs)
    this.twoBefore = pairs.get('ll')
    this.twoAfter = pairs.get('rr')
    this.acrossEnd = pairs.get('ekr')
    this.firstAndLast = pairs.get('fl')
    this.opening = this.sumsOf(OPENING)
    this.closing = this.sumsOf(CLOSING)
  }

  /** What features add to a sum, each looked up. */
  of(features: readonly string[], before = 0): number {
    if (features.length === 0) return before
    let total = before
    for (const feature of features) total += this.weights.get(feature) ?? 0
    return total
  }

  /** Sums for the places of a sentence. */
  sentence(words: readonly Word[]): SentenceSums {
    const ofWords = [this.opening, this.opening]
    words.forEach(({ form }) => {
      ofWords.push(this.ofForm(form))
    })
    ofWords.push(this.closing, this.closing)
    return new SentenceSums(this, words, ofWords)
  }

  /** What kinds of words and a length add. */
  shape(words: readonly Word[], from: number, to: number, units: number): number {
    if (to - from > MOST_NUMBERED) return this.ofShape(words, from, to, units)
    let key = Math.min(units, LONGEST)
    for (let at = from; at < to; at++) key = key * (KINDS.length + 1) + 1 + NUMBER[words[at]?.kind ?? 'mark']
    const known = this.shapes.get(key)
    if (known !== undefined) return known
    if (this.shapes.size >= MOST_SHAPES) this.shapes.clear()
    const sum = this.ofShape(words, from, to, units)
    this.shapes.set(key, sum)
    return sum
  }

  private ofShape(words: readonly Word[], from: number, to: number, units: number): number {
    const kinds = words.slice(from, to).map(({ kind }) => kind)
    return this.of(shapeFeatures(kinds, units))
  }

  /** What a span's first word adds, the word right before it and the one before that. */
  before(second: WordSums, left: WordSums, first: WordSums): number {
    const sum = this.beside(left.left, left, first.kind, tellLeft)
    first.first ??= first.word.kind === null ? 0 : this.told.sumOf(tellFirst, first)
    return sum + (second.twoBefore?.get(left.wording) ?? 0) + first.first
  }

  /** What a span's last word adds, and what stands after it. */
  after(last: WordSums, right: WordSums, next: WordSums): number {
    const sum = this.beside(right.right, right, last.kind, tellRight)
    last.last ??= last.word.kind === null ? 0 : this.told.sumOf(tellLast, last)
    return sum + (right.twoAfter?.get(next.wording) ?? 0) + (last.acrossEnd?.get(right.tag) ?? 0) + last.last
  }

  /** What a word adds beside one of a kind, on the side that its known sums and what is told are of. */
  private beside(
    known: (number | undefined)[],
    word: Described,
    kind: number,
    tell: (word: Described, kind: WordKind, to: Listener) => void
  ): number {
    const sum = known[kind] ?? this.told.sumBeside(tell, word, KINDS[kind] ?? 'mark')
    known[kind] = sum
    return sum
  }

  private ofForm(form: NumberedForm): WordSums {
    const known = this.words[form.number]
    if (known?.word === form) return known
    const sums = this.sumsOf(form)
    this.words[form.number] = sums
    return sums
  }

  private sumsOf(word: Neighbour): WordSums {
    const told = described(word)
    const { tag, wording } = told
    const isWord = word.kind !== null
    return {
      word,
      tag,
      wording,
      kind: NUMBER[word.kind ?? 'mark'],
      closesClause: !isWord || closesClause(word),
      inside: isWord ? this.told.sumOf(tellInside, told) : 0,
      earlier: isWord ? this.of([earlierFeature(word)]) : 0,
      later: isWord ? this.of([laterFeature(word)]) : 0,
      first: undefined,
      last: undefined,
      left: [],
      right: [],
      twoBefore: this.twoBefore?.get(wording),
      twoAfter: this.twoAfter?.get(wording),
      acrossEnd: this.acrossEnd?.get(tag),
      firstAndLast: this.firstAndLast?.get(tag)
    }
  }
}

/** So many ends of the sentence stand before its first word, and behind its last. */
const ENDS = 2

/** Sums for the places of one sentence, those of its ends computed where they are asked for. */
class SentenceSums {
  private readonly openings: (number | undefined)[] = []
  private readonly closings: (number | undefined)[] = []
  private readonly insides: number[] = [0]

  constructor(
    private readonly sums: WeightSums,
    private readonly words: readonly Word[],
    /** Sums of the words, with the ends of the sentence around them. */
    private readonly ofWords: readonly WordSums[]
  ) {
    let inside = 0
    for (let at = ENDS; at < ofWords.length - ENDS; at++) {
      inside += ofWords[at]?.inside ?? 0
      this.insides.push(inside)
    }
  }

  /** What the words of a span and those around it add. */
  parts(from: number, to: number): number {
    const opening = this.openings[from] ?? this.opening(from)
    const closing = this.closings[to] ?? this.closing(to)
    const first = this.ofWords[from + ENDS]
    const last = this.ofWords[to - 1 + ENDS]
    const ends = first && last ? (first.firstAndLast?.get(last.wording) ?? 0) : 0
    return ends + opening + closing + (this.insides[to] ?? 0) - (this.insides[from] ?? 0)
  }

  /** What the shape of a span adds. */
  shape(from: number, to: number, units: number): number {
    return this.sums.shape(this.words, from, to, units)
  }

  private opening(from: number): number {
    const second = this.ofWords[from]
    const left = this.ofWords[from + 1]
    const first = this.ofWords[from + ENDS]
    const near = second && left && first ? this.sums.before(second, left, first) : 0
    const sum = near + this.inClause(from - 1, -1)
    this.openings[from] = sum
    return sum
  }

  private closing(to: number): number {
    const last = this.ofWords[to + 1]
    const right = this.ofWords[to + ENDS]
    const next = this.ofWords[to + ENDS + 1]
    const near = last && right && next ? this.sums.after(last, right, next) : 0
    const sum = near + this.inClause(to, 1)
    this.closings[to] = sum
    return sum
  }

  /** What the words of the clause add that stand before a span, or after it. */
  private inClause(from: number, step: 1 | -1): number {
    let sum = 0
    for (let at = from, left = CLAUSE_REACH; left > 0; at += step, left--) {
      const word = this.ofWords[at + ENDS]
      if (!word || word.closesClause) break
      sum += step < 0 ? word.earlier : word.later
    }
    return sum
  }
}

/** Weights of features of two parts, by the one and the other. */
type Pairs = ReadonlyMap<string, Row>

/** Adds the weights of what is told. */
class ToldWeights implements Listener {
  private readonly ones: ReadonlyMap<string, Row>
  private sum = 0

  constructor(
    private readonly weights: ScoringWeights,
    private readonly twos: ReadonlyMap<string, Pairs>
  ) {
    this.ones = rowsOf(weights)
  }

  sumOf(tell: (word: Described, to: Listener) => void, word: Described): number {
    this.sum = 0
    tell(word, this)
    return this.sum
  }

  sumBeside(tell: (word: Described, kind: WordKind, to: Listener) => void, word: Described, kind: WordKind): number {
    this.sum = 0
    tell(word, kind, this)
    return this.sum
  }

  whole(feature: string): void {
    this.sum += this.weights.get(feature) ?? 0
  }

  one(template: string, part: string): void {
    this.sum += this.ones.get(template)?.get(part) ?? 0
  }

  two(template: string, first: string, second: string): void {
    this.sum += this.twos.get(template)?.get(first)?.get(second) ?? 0
  }
}

/** Features by what they begin with, and by the rest. */
const rowsOf = (weights: ScoringWeights): ReadonlyMap<string, Row> => {
  const byTemplate = new Map<string, Map<string, number>>()
  for (const [feature, weight] of weights) {
    const colon = feature.indexOf(':')
    const template = feature.slice(0, Math.max(0, colon))
    const row = byTemplate.get(template)
    if (row) row.set(feature.slice(colon + 1), weight)
    else byTemplate.set(template, new Map([[feature.slice(colon + 1), weight]]))
  }
  return byTemplate
}

/** Features that join two parts by a plus, which may itself be a part, by what they begin with. */
const pairsOf = (weights: ScoringWeights, templates: readonly string[]): ReadonlyMap<string, Pairs> => {
  const byTemplate = new Map(templates.map((template) => [template, new Map<string, Map<string, number>>()]))
  for (const [feature, weight] of weights) {
    const colon = feature.indexOf(':')
    const pairs = byTemplate.get(feature.slice(0, Math.max(0, colon)))
    if (!pairs) continue
    const parts = feature.slice(colon + 1)
    for (let at = parts.indexOf('+'); at >= 0; at = parts.indexOf('+', at + 1)) {
      const left = parts.slice(0, at)
      const byRight = pairs.get(left) ?? new Map<string, number>()
      pairs.set(left, byRight.set(parts.slice(at + 1), weight))
    }
  }
  return byTemplate
}
