import type { Span } from '../../core/span.js'
import type { Change } from './change.js'
import { flipped, type Rate } from './change-words.js'
import type { PhraseContext } from './phrase-context.js'

export const PLACE_RULE = 'growth-rate/place'
/** How far before a list of places its pace is spoken of. */
const REACH = 120
const PACE = /(?:(?:增速|增幅|涨幅|升幅|增长率)|(?<down>降幅|跌幅))[^。；占\n]{0,80}$/u
/** What parts two items of such a list, or leads into it. */
const LEAD = /^(?:[、和与及，]|分别(?:是|为))*/u
/** What closes an item: in 上海20%的家庭 the rate is a share of something else. */
const ITEM_ENDS = /^(?:[、，。；）和与及]|$)/u
/** How many characters a bracketed rate's place may have. */
const LONGEST_PLACE = 12

/** Whether a place fills the stretch before a rate, or stands before the bracket that holds it. */
const isPlaced = ({ text, marks }: PhraseContext, clause: Span, from: number, at: number): boolean => {
  if (at === clause.start && text.charAt(at - 1) === '（') {
    for (let start = at - 3; start >= at - LONGEST_PLACE; start--)
      if (marks.ownerByStart.get(start) === at - 1) return true
    return false
  }
  const start = from + (LEAD.exec(text.slice(from, at))?.[0].length ?? 0)
  return marks.ownerByStart.get(start) === at
}

/** 北京10.7%、浙江10.6% or 北京（10.7%） where a pace is spoken of before: each place with the rate of that quantity. */
export const placeItem = (context: PhraseContext, clause: Span, from: number, rate: Rate): Change | null => {
  if (rate.value.unit !== 'percent' || !ITEM_ENDS.test(context.text.slice(rate.end, rate.end + 1))) return null
  if (!isPlaced(context, clause, from, rate.start)) return null
  const pace = PACE.exec(context.text.slice(Math.max(0, clause.start - REACH), clause.start))
  if (!pace) return null
  const way = flipped(pace.groups?.['down'] === undefined ? 'up' : 'down', rate)
  return { rule: PLACE_RULE, direction: way, start: rate.start, end: rate.end, compared: false }
}
