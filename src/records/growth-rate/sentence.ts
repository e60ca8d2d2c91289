import { covers, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { anyWithin, within } from '../../mentions/mention.js'
import { rates } from '../../mentions/rate/index.js'
import type { Sentence } from '../../segment/index.js'
import { endingIn } from './basis/index.js'
import { clauseContext } from './clause-context.js'
import { type Clause, clausesIn } from './clauses.js'
import type { Found, Rate } from './found.js'
import { leaveTopic } from './leave-topic.js'
import type { PhraseContext } from './phrase-context.js'
import { type Predicate, predicatesIn } from './predicates.js'
import { readPredicate } from './read-predicate.js'
import { isAside } from './reasons.js'
import type { Basis } from './schema.js'
import { enterClause, freshState, type State } from './state.js'

const LONGEST_CLAUSE = 80

/** What a sentence is read under: a basis that stands over it, and the sentence before it in its paragraph. */
interface Setting {
  readonly standing: Basis | null
  readonly before: Sentence | null
  /** The quantity of the last change before the sentence, which a place alone takes. */
  readonly spoken: Span | null
}

/** A clause with what its phrases are read with, and the rates of its own, none that a bracket inside it holds. */
interface Reading {
  readonly clause: Clause
  readonly phrases: PhraseContext
  readonly own: readonly Rate[]
}

const readingsOf = (context: ArticleContext, sentence: Sentence, inSentence: readonly Rate[]): Reading[] =>
  clausesIn(sentence.text, sentence.start, (span) => anyWithin(inSentence, span)).map((clause) => ({
    clause,
    phrases: clauseContext(context, clause),
    own: within(inSentence, clause).filter((rate) => !clause.inner.some((other) => covers(other, rate)))
  }))

/** Whether a clause states a change by itself. No sentence without such a clause has one: an item without a verb follows another change. */
const statesChange = ({ clause, phrases, own }: Reading): boolean =>
  own.length > 0 && predicatesIn(phrases, clause, own, null).length > 0

/**
 * Reads one clause after another; each leaves its quantity and its basis to the next. What the clauses behind the last
 * rate speak of nobody asks.
 */
export const changesIn = (
  context: ArticleContext,
  sentence: Sentence,
  { standing, before, spoken }: Setting
): Found[] => {
  const inSentence = within(rates.in(context), sentence)
  if (inSentence.length === 0) return []
  const readings = readingsOf(context, sentence, inSentence)
  if (!readings.some(statesChange)) return []
  const state = freshState(standing, before === null ? [] : lastTopics(context, before), spoken)
  const last = readings.findLastIndex(({ own }) => own.length > 0)
  return readings.slice(0, last + 1).flatMap((reading, at) => readClause(sentence, reading, state, at === last))
}

/** How many clauses of the sentence before are read for what it spoke of. */
const CLAUSES_BACK = 3

/** What the last clauses of a sentence speak of, back to one that states a rate or names no quantity. */
const lastTopics = (context: ArticleContext, sentence: Sentence): readonly Span[] => {
  const clauses = clausesIn(sentence.text, sentence.start, () => false).slice(-CLAUSES_BACK)
  let topics: readonly Span[] = []
  for (const clause of clauses.toReversed()) {
    if (clause.end - clause.start > LONGEST_CLAUSE || anyWithin(rates.in(context), clause)) break
    const state = freshState(null)
    leaveTopic(clauseContext(context, clause), clause, state)
    if (state.topics.length === 0) break
    topics = [...state.topics, ...topics]
  }
  return topics
}

/** The context with the bases of one change alone: a clause of megabytes states thousands. */
const withBasesOf = ({ text, marks, bases }: PhraseContext, { from, change }: Predicate): PhraseContext => ({
  text,
  marks,
  bases: endingIn(bases, { start: from, end: change.end })
})

/** The changes of a clause; what it speaks of is left in the state, for which nobody asks behind the last one. */
const readClause = (
  sentence: Sentence,
  { clause, phrases: context, own }: Reading,
  state: State,
  isLast: boolean
): Found[] => {
  enterClause(context, clause, state)
  const { topics, rated } = state
  const predicates = predicatesIn(context, clause, own, state.direction)
  const found = predicates.flatMap((predicate) =>
    readPredicate(withBasesOf(context, predicate), sentence, clause, predicate, state)
  )
  if (isLast) return found
  if (found.length === 0) leaveTopic(context, clause, state)
  else if (isAside(context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE)))) {
    // 在行业下滑8%的情况下，逆势增长6%: what was spoken of before goes on
    Object.assign(state, { topics, rated })
  }
  return found
}
