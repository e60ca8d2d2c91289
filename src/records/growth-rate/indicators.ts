import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { Mention } from '../../mentions/mention.js'
import type { RateValue } from '../../mentions/rate/index.js'
import { itemsOf, sharedTails } from './coordination.js'
import { trimLeads, trimLeft } from './left.js'
import { DOWN_NOUNS, QUANTITY, UP_NOUNS } from './lexicon.js'
import type { PhraseContext } from './phrase-context.js'
import { trimRight } from './right.js'
import type { State } from './state.js'
import { isHomeOf } from './travellers.js'

const LONGEST_CLAUSE = 80
/** 投资增速, 增幅: a phrase that ends in the noun of its change, or is nothing else. */
export const NOUN_ALONE = new RegExp(`(?:同比|环比|年均|平均)?${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}$`, 'u')

/** What a change in percentage points speaks of that names nothing: the share or the pace of the clause before. */
export const ofPoints = (rate: Mention<RateValue>, { share, pace }: State): Span | null =>
  rate.value.unit === 'percentage-point' ? (share ?? pace) : null

/** How far back the firm is looked for that 该股 stands for. */
const FARTHEST_FIRM = 160

/** The quantity that is meant: for 该股 the share named last before it. */
export const referent = ({ text, marks }: PhraseContext, phrase: Span | null): Span | null => {
  if (phrase === null || !/^[该个]股$/u.test(text.slice(phrase.start, phrase.end))) return phrase
  for (let at = phrase.start - 1; at >= Math.max(0, phrase.start - FARTHEST_FIRM); at--) {
    const end = marks.firmByStart.get(at)
    if (end !== undefined && end <= phrase.start) return { start: at, end }
  }
  return phrase
}

/** 销售面积75万平方米、销售额12亿元: items that state their levels, without these; null where none does. */
const withoutLevels = (context: PhraseContext, items: readonly Span[]): Span[] | null => {
  const trimmed = items.map((item) => {
    const { end, level } = trimRight(context, item.start, item.end)
    return { start: item.start, end: level && end > item.start + 1 ? end : item.end }
  })
  return trimmed.some((item, index) => item.end !== items[index]?.end) ? trimmed : null
}

/** 到位资金增速由负转正，增长5%: the quantity grows by that, not its pace. */
const withoutPace = (text: string, topic: Span | undefined): Span | null => {
  if (!topic) return null
  const noun = NOUN_ALONE.exec(text.slice(topic.start, topic.end))
  return noun && noun.index >= 2 ? { start: topic.start, end: topic.start + noun.index } : topic
}

/** CPI（居民消费价格指数）: no bracket ends an item. */
const BRACKETED = /^(?<item>[^（）]{2,})（[^（）]{1,60}）$/u

/** An item of a list without what leads into it, and without a bracket at its end. */
const itemWithin = (context: PhraseContext, { start, end }: Span): Span => {
  const item = BRACKETED.exec(context.text.slice(start, end))?.groups?.['item']
  const span = { start, end: item === undefined ? end : start + item.length }
  return { start: itemStart(context, span), end: span.end }
}

/** Where an item begins once an owner of its own or the words that lead into it are taken off. */
const itemStart = (context: PhraseContext, { start, end }: Span): number => {
  const from = start + (REACHED.exec(context.text.slice(start, end))?.[0].length ?? 0)
  const own = context.text.slice(from, end)
  return QUANTITY.test(own) && !/完成|实现/u.test(own)
    ? trimLeft(context, from, end)
    : trimLeads(context.text, { start: from, end })
}

/** End of the firm or place whose name begins at an offset, past a bracket behind it. */
const ownerEnd = ({ text, marks }: PhraseContext, at: number): number | undefined => {
  const end = marks.firmByStart.get(at) ?? marks.ownerByStart.get(at)
  const bracket = end === undefined ? null : /^（[^（）]{1,10}）/u.exec(text.slice(end, end + 12))
  return end === undefined ? undefined : end + (bracket?.[0].length ?? 0)
}

/** 甲古镇、乙湖游客量: sites by the last character of their names. */
const SITE_NAME =
  /^(?!城镇|农村|乡[镇村])\p{Script=Han}{1,4}(?:村|镇|乡|古城|景区|公园|[洞湖山岛寺谷沟]|机场|口岸|酒庄)/u

const siteEnd = ({ text }: PhraseContext, { start, end }: Span): number =>
  start + (SITE_NAME.exec(text.slice(start, end))?.[0].length ?? 0)

/** 甲酒庄、乙酒庄销量: owners by name share one quantity, which begins where the last of them ends. */
const ownedTail = (context: PhraseContext, items: readonly Span[]): Span[] | null => {
  const last = items.at(-1)
  const endOf = (item: Span): number => Math.max(ownerEnd(context, item.start) ?? 0, siteEnd(context, item))
  const start = last ? endOf(last) : 0
  if (!last || start <= last.start || start > last.end - 2) return null
  if (isHomeOf(context.text.slice(last.start, last.end))) return null
  const named = items.slice(0, -1).every((item) => endOf(item) >= item.end)
  return named ? items.map(() => ({ start, end: last.end })) : null
}

const REACHED = /^(?:完成|实现)(?=.{2})/u

/** 甲厂货车产量、乙厂弹簧产量: items that each have an owner of their own, the first of whom the whole phrase lost. */
const ownedItems = (context: PhraseContext, phrase: Span, count: number): Span[] | null => {
  const { text } = context
  const before = text.slice(Math.max(0, phrase.start - LONGEST_CLAUSE), phrase.start)
  const clause = phrase.start - (/[^，；：。！？\n]*$/u.exec(before)?.[0].length ?? 0)
  if (!/、/u.test(text.slice(clause, phrase.start)) || itemsOf(text, phrase, count)) return null
  const items = itemsOf(text, { start: clause, end: phrase.end }, count)?.map((item) => ({
    start: trimLeft(context, item.start, item.end),
    end: item.end
  }))
  return items?.every((item) => QUANTITY.test(text.slice(item.start, item.end))) ? items : null
}

/** 航空、航天器及设备制造业，电子及通信设备制造业投资: two branches that a comma parts, since the first holds a list. */
const BRANCH_BEFORE = /(?:^|[，；。：\n])(?<branch>[^，；。：\d\n]{2,24}业)，$/u

const partedByComma = (context: PhraseContext, phrase: Span): Span[] | null => {
  const { text } = context
  if (!/^[^，；。、]{2,24}业/u.test(text.slice(phrase.start, phrase.end))) return null
  const branch = BRANCH_BEFORE.exec(text.slice(Math.max(0, phrase.start - LONGEST_CLAUSE), phrase.start))?.groups?.[
    'branch'
  ]
  if (branch === undefined) return null
  const start = trimLeft(context, phrase.start - 1 - branch.length, phrase.end)
  return [{ start, end: phrase.end }, phrase]
}

/** Which quantities a run of rates speaks of: one each where they pair, else the same for all. */
export const indicatorsOf = (context: PhraseContext, phrase: Span | null, count: number, state: State): Span[] => {
  const { text } = context
  if (phrase && count === 1) return [phrase]
  const subject = phrase ?? withoutPace(text, state.topics.at(-1))
  if (!subject) return []
  if (count === 1) return [subject]
  const owned = phrase ? ownedItems(context, phrase, count) : null
  if (owned) return owned
  const parted = count === 2 && phrase ? partedByComma(context, phrase) : null
  if (parted) return parted
  const items = itemsOf(text, subject, count)?.map((item) => itemWithin(context, item))
  if (items) return ownedTail(context, items) ?? withoutLevels(context, items) ?? sharedTails(text, items)
  if (!phrase && state.topics.length >= count) return state.topics.slice(-count)
  if (!phrase && state.said.length >= count) return state.said.slice(-count)
  return [subject]
}
