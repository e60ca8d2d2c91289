import type { Span } from '../../core/span.js'
import { itemsOf, sharedTails } from './coordination.js'
import { MEMBER } from './lexicon.js'
import type { PhraseContext } from './phrase-context.js'
import { trimRight } from './right.js'
import type { State } from './state.js'

const LONGEST = 8
const COUNTS = '零一二三四五六'

const countOf = (written: string | undefined): number =>
  written === undefined ? 1 : written === '两' ? 2 : Math.max(1, COUNTS.indexOf(written), Number(written) || 0)

/** 游客3万人次，增长8%；收入2亿元，增长9%，两项指标: the quantities of the sentence, where there are just as many. */
const toldIn = ({ text }: PhraseContext, { said, topics }: State, count: number): Span[] | null => {
  const differing = [...new Map(said.map((span) => [text.slice(span.start, span.end), span])).values()]
  return topics.length < count && differing.length === count ? differing : null
}

/** The quantities that were listed last: topics of their own, or the items of one. */
const listed = ({ text }: PhraseContext, { topics }: State, expected: number | undefined): Span[] | null => {
  const last = topics.at(-1)
  if (!last || topics.length === expected) return last ? topics : null
  const own = text.slice(last.start, last.end)
  const commas = own.split('、').length
  const counts = expected !== undefined ? [expected] : [/[和与及][^、]*$/u.test(own) ? commas + 1 : commas, commas]
  for (const count of counts) {
    const items = count > 1 ? itemsOf(text, last, count) : null
    if (items) return sharedTails(text, items)
  }
  return topics.length > 1 ? topics : null
}

/** 前者升13%, 前两项分别增长28%和16%: the quantities that a stretch of the text stands for; null where it stands for none. */
export const membersOf = (context: PhraseContext, { start, end }: Span, state: State): Span[] | null => {
  const member = MEMBER.exec(context.text.slice(start, Math.min(end, start + LONGEST)))
  if (!member || trimRight(context, start + member[0].length, end).end > start + member[0].length) return null
  const { side, all, count: written } = member.groups ?? {}
  const count = countOf(all ?? written)
  const told = all === undefined ? null : toldIn(context, state, count)
  const items = told ?? listed(context, state, all !== undefined ? count : written === undefined ? 2 : undefined)
  if (!items || items.length < count) return null
  return side === '前' ? items.slice(0, count) : items.slice(-count)
}

/** The whole stretch of quantities that one rate is said of. */
export const whole = (members: readonly Span[]): Span => ({
  start: Math.min(...members.map(({ start }) => start)),
  end: Math.max(...members.map(({ end }) => end))
})
