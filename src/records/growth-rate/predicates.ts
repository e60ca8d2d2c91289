import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { Mention } from '../../mentions/mention.js'
import type { RateValue } from '../../mentions/rate/index.js'
import { type Change, changeAt } from './change.js'
import { direction, VERBS } from './change-words.js'
import type { PhraseContext } from './phrase-context.js'
import { placeItem } from './place-item.js'
import type { Direction } from './schema.js'

type Rate = Mention<RateValue>

/** A change and all rates that it is stated with. `from` is where its subject may begin. */
export interface Predicate {
  readonly from: number
  readonly change: Change
  readonly stated: { readonly rate: Rate; readonly direction: Direction }[]
}

const JOINT = /^(?:、|，|和|与|及|以及|，?而后者)$/u

/** Rates that stand beside one another with 、 or 和 between: 5%、6%和7%; a comma inside a clause (clauses.ts) parts no others. */
const runsOf = (text: string, found: readonly Rate[]): Rate[][] => {
  const runs: Rate[][] = []
  for (const rate of found) {
    const last = runs.at(-1)?.at(-1)
    if (last && rate.start > last.end && JOINT.test(text.slice(last.end, rate.start))) runs.at(-1)?.push(rate)
    else runs.push([rate])
  }
  return runs
}

/** 分别增长5%、-6.8%: a rate with another sign than the first has the other direction. */
const signed = (direction: Direction, first: Rate, rate: Rate): Direction => {
  if (rate.value.negative === first.value.negative) return direction
  return direction === 'up' ? 'down' : 'up'
}

/**
 * Changes of one clause with their rates; those that only 和 parts from the last (增长3%和下降1%) share its subject.
 * `direction` is that of the change before, for an item that has no verb of its own.
 */
export const predicatesIn = (
  context: PhraseContext,
  clause: Span,
  own: readonly Rate[],
  direction: Direction | null
): Predicate[] => {
  const { text } = context
  const predicates: Predicate[] = []
  let from = clause.start
  for (const run of runsOf(text, own)) {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last) continue
    const change =
      changeAt(text, from, first, last) ??
      paceBefore(text, clause, first, last) ??
      sumBefore(text, clause, first, last) ??
      itemAlone(text, clause, from, run, direction) ??
      (run.length === 1 ? placeItem(context, clause, from, first) : null)
    if (!change) continue
    const stated = run.map((rate) => ({ rate, direction: signed(change.direction, first, rate) }))
    const previous = predicates.at(-1)
    if (previous && JOINT.test(text.slice(from, change.start))) previous.stated.push(...stated)
    else predicates.push({ from, change, stated })
    from = change.end
  }
  return predicates
}

const PACE_REACH = 24
/** 投资增速由负转正，达到8.4%; 出口增长更快，达到26%: the clause before speaks of the pace that this one states. */
const PACE_OPEN =
  /(?:(?<up>增速|增幅|涨幅|升幅)|(?<down>降幅|跌幅))[^，；。\d]{0,10}，$|(?:增长|增势|涨势)(?:更|最|较|也)?(?:快|猛|强劲?|迅猛|喜人|明显)，$|(?:实现|保持|呈现?)(?:了)?[^，；。\d]{0,6}增长，$/u
const REACHES = /^(?:(?:涨|降|增|跌)?幅度?)?(?:已|均|分别|依次|也)?(?:达到?了?|为|高达|超过|突破)?$/u

const paceBefore = (text: string, clause: Span, rate: Rate, last: Rate): Change | null => {
  if (rate.value.unit !== 'percent' || !REACHES.test(text.slice(clause.start, rate.start))) return null
  const open = PACE_OPEN.exec(text.slice(Math.max(0, clause.start - PACE_REACH), clause.start))
  if (!open) return null
  const direction = (open.groups?.['down'] === undefined) === !rate.value.negative ? 'up' : 'down'
  return { rule: 'growth-rate/pace-reached', direction, start: clause.start, end: last.end, compared: false }
}

/** 上涨85元（1.43%）: a bracket states as a rate what the words before it state as a sum. */
const SUM_OPEN = new RegExp(`(?<verb>${anyOf(VERBS)})了?[约近超]?[\\d.,]+[^，；。\\d（）]{1,6}（$`, 'u')

const sumBefore = (text: string, clause: Span, rate: Rate, last: Rate): Change | null => {
  if (rate.value.unit !== 'percent' || rate.start !== clause.start || last.end !== clause.end) return null
  const verb = SUM_OPEN.exec(text.slice(Math.max(0, clause.start - PACE_REACH), clause.start))?.groups?.['verb']
  if (verb === undefined) return null
  return {
    rule: 'growth-rate/bracketed',
    direction: direction(verb),
    start: rate.start,
    end: last.end,
    compared: false
  }
}

const LONGEST_ITEM = 20
const NO_ITEM =
  /[占达为是到至于比持有约超过的仍在差距离]|率|系数|指数|面|强度|份额|增|降|涨|跌|缩|延|扩|完成|目标|[高低快慢]/u

/** 汽车制造业18.6% after a clause with a change: an item and its rate, the verb understood. */
const itemAlone = (
  text: string,
  clause: Span,
  from: number,
  run: readonly Rate[],
  direction: Direction | null
): Change | null => {
  const [rate] = run
  if (!rate || direction === null || run.length > 1 || rate.value.unit !== 'percent') return null
  if (from !== clause.start || clause.end - rate.end > 1 || rate.start - clause.start > LONGEST_ITEM) return null
  const before = text.slice(clause.start, rate.start)
  if (!/^\p{Script=Han}{2,}$/u.test(before) || NO_ITEM.test(before)) return null
  return { rule: 'growth-rate/item', direction, start: rate.start, end: rate.end, compared: false }
}
