import type { Span } from '../../core/span.js'
import type { RateValue } from '../../mentions/rate/index.js'
import type { PhraseContext } from './phrase-context.js'
import type { Basis, Direction } from './schema.js'

/** What earlier clauses of a sentence leave for later ones. */
export interface State {
  /** Quantities that the last clauses spoke of. */
  topics: Span[]
  /** Whether one of the topics has had its rate. */
  rated: boolean
  /** A share that the last clause stated, which only a change in percentage points speaks of. */
  share: Span | null
  /** The last quantity with the noun of its change (投资增速), which a change in percentage points goes on about. */
  pace: Span | null
  /** Quantities of the sentence's changes so far. */
  said: Span[]
  /** The quantity of the last change before the sentence, which a place alone takes. */
  readonly spoken: Span | null
  /** Basis that carries over. */
  carried: Basis | null
  /** A named base that the ； before this clause let go of: what is held at the same day is still compared with it. */
  lapsed: Basis | null
  /** Whether a change of the sentence was compared with the year before. */
  yearly: boolean
  /** Whether a ； or a dash has been passed since that basis was stated. */
  parted: boolean
  /** Whether the clause before states that basis alone: 与2019年同期相比， */
  led: boolean
  /** Basis that the article states for all that follows (下同), or a table for its rows. */
  readonly standing: Basis | null
  /** Direction of the last change, for items that follow without a verb. */
  direction: Direction | null
}

/** The state at the start of a sentence. `topics` are what the sentence before it spoke of last. */
export const freshState = (
  standing: Basis | null,
  topics: readonly Span[] = [],
  spoken: Span | null = null
): State => ({
  spoken,
  topics: [...topics],
  share: null,
  pace: null,
  said: [],
  rated: topics.length > 0,
  carried: standing,
  lapsed: null,
  yearly: false,
  parted: standing !== null,
  led: false,
  standing,
  direction: null
})

/** Bases that hold only for the quantity that they are said of, once another list of clauses begins. */
const NARROW: ReadonlySet<Basis | null> = new Set(['since', 'annual-average'])
/** 四季度环比增长5%，全年下降8%: what a year brought is compared with no quarter, but with the year before where one was. */
export const OF_YEAR = /全年|年内|半年|年来|前[\d一二三四五六七八九十]{1,2}个?月|[\d一][—~至-]\d{1,2}月|前[三3]季度/u
const ASIDE = /^—{1,2}|—{2}/u

/**
 * Lets go of a basis that a clause no longer stands under: a named base or a yearly mean after ；, after a dash that
 * ends an aside, and where the clause names a period of its own.
 */
export const enterClause = (context: PhraseContext, clause: Span, state: State): void => {
  const { led } = state
  state.led = false
  const { text, marks } = context
  const opens = text.charAt(clause.start - 1) === '；' || ASIDE.test(text.slice(clause.start, clause.end))
  state.parted ||= opens
  if (state.carried === 'period-on-period' && OF_YEAR.test(text.slice(clause.start, clause.start + LONGEST_PERIOD)))
    state.carried = state.yearly ? 'year-on-year' : state.standing
  if (opens) state.lapsed = null
  if (!NARROW.has(state.carried)) return
  const timed = beginsWithTime(marks.timeByStart, text, clause)
  if (opens && !timed) state.lapsed = state.carried
  if (opens || (!led && timed)) state.carried = state.standing
}

const LEAD_IN = 6
/** How many characters a clause may begin with that name its period. */
const LONGEST_PERIOD = 10

const beginsWithTime = (timeByStart: ReadonlyMap<number, number>, text: string, clause: Span): boolean => {
  for (let at = clause.start; at < Math.min(clause.start + LEAD_IN, clause.end); at++) {
    const end = timeByStart.get(at)
    if (end !== undefined) return !/[比较自由从]$/u.test(text.slice(clause.start, at)) && end <= clause.end
  }
  return false
}

/** How many quantities of a sentence are kept for a pair of rates that names none. */
const MOST_SAID = 6

/** What a change leaves behind: its basis, its quantity, its direction. A noun of change (增幅) leaves its basis alone. */
export const remember = (
  state: State,
  said: {
    readonly phrase: Span | null
    readonly indicators: readonly Span[]
    readonly named: boolean
    readonly isNoun: boolean
    readonly basis: Basis | null
    readonly direction: Direction
    readonly unit: RateValue['unit']
    readonly noun: number | undefined
  }
): void => {
  const { phrase, basis } = said
  state.yearly ||= basis === 'year-on-year'
  if (said.isNoun) {
    // 增速同比回落5个百分点，较一季度回落2个百分点
    state.pace = phrase
    if (state.carried === null && basis === 'year-on-year') state.carried = basis
    return
  }
  if (phrase) state.pace = said.noun === undefined ? null : { start: phrase.start, end: said.noun }
  const secondary = said.unit === 'percentage-point' && state.carried !== null
  if (basis !== null && !secondary && (said.named || !state.rated))
    Object.assign(state, { carried: basis, parted: false })
  state.said = [...state.said.slice(-MOST_SAID), ...said.indicators.slice(-MOST_SAID)]
  if (phrase) state.topics = [phrase]
  state.rated = true
  state.direction = said.direction
}
