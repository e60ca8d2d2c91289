import type { Modifier } from '../../core/modifier.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import type { Draft } from '../define.js'
import type { Found } from './found.js'
import { endsOf } from './levels.js'
import type { GrowthRateFields } from './schema.js'
import { isProjected, periodOf, subjectOf } from './setting.js'

const LONGEST = 40

/** 成本将至少上升两成: the bound stands before the verb. */
const AT_LEAST = /(?:至少|起码|最少|少说)[^，；。\d]{0,8}$/u

const modifierOf = ({ article }: ArticleContext, { clause, rate }: Found): Modifier => {
  const lead = article.text.text.slice(Math.max(clause.start, rate.start - LONGEST), rate.start)
  return rate.value.modifier === 'exact' && AT_LEAST.test(lead) ? 'at-least' : rate.value.modifier
}

/** The record of a change. */
export const draftOf = (context: ArticleContext, found: Found): Draft<GrowthRateFields> => {
  const { rate, indicator, clause } = found
  const period = periodOf(context, found)
  const subject = subjectOf(context, found)
  const { from, to } = endsOf(context, indicator, rate)
  const at: Draft<GrowthRateFields>['at'] = { indicator: [indicator], value: [rate] }
  if (period) at.period = [period]
  if (subject) at.subject = [subject]
  const spans: Span[] =
    indicator.start >= clause.start && indicator.end <= rate.end
      ? [{ start: indicator.start, end: rate.end }]
      : [indicator, { start: Math.max(clause.start, Math.min(rate.start, rate.end - LONGEST)), end: rate.end }]
  return {
    rule: found.rule,
    fields: {
      indicator: wording(context.article, indicator),
      value: rate.value.value,
      max: rate.value.max,
      unit: rate.value.unit,
      direction: found.direction,
      basis: found.basis,
      modifier: modifierOf(context, found),
      period: period ? wording(context.article, period) : null,
      subject: subject ? wording(context.article, subject) : null,
      from,
      to,
      projected: isProjected(context.article.text.text, found)
    },
    spans,
    at
  }
}

const sharesHalf = (a: string, b: string): boolean => {
  const pool = [...b]
  let shared = 0
  for (const unit of a) {
    const at = pool.indexOf(unit)
    if (at < 0) continue
    pool.splice(at, 1)
    shared++
  }
  return shared >= 0.5 * Math.max(a.length, b.length)
}

interface Entry {
  readonly draft: Draft<GrowthRateFields>
  readonly found: Found
}

/** How many earlier changes of the same value are compared with. */
const MOST_ALIKE = 20
const ALIAS = /^（(?<alias>[A-Za-z\d]{2,10})）/u

const PACE_ITSELF = /^[增涨降跌](?:速|幅)$/u

/** Whether the levels that two changes reach are the same, or others; neither where one states none. */
const levelsOf = (a: Entry, b: Entry): { readonly agree: boolean; readonly differ: boolean } => {
  const [first, second] = [a.draft.fields.to, b.draft.fields.to]
  if (!first || !second || first.unit !== second.unit) return { agree: false, differ: false }
  const agree = first.value === second.value
  return { agree, differ: !agree }
}

/** 价格上涨三成 and, paragraphs later, 价格上涨三成以上: of other goods, where neither quantity is named in the other's words alone. */
const boundsDiffer = (a: Entry, b: Entry): boolean =>
  a.found.sentence.block !== b.found.sentence.block && a.draft.fields.modifier !== b.draft.fields.modifier

/** 地区生产总值 in the report under a headline with GDP, or 经济. */
const BY_OTHER_NAME = /^(?:GDP|经济|(?:地区|国内)?生产总值)$/u

/** 外贸 in a headline over 货物贸易进出口总值. */
const ALL_TRADE = /^(?=.{2})(?:外贸|对外贸易|货物贸易)?(?:进出口)?(?:总?[值额])?$/u

/** Whether two changes of one value are one: the same quantity's name or short name, or a headline's wording of it. */
const restated = ({ article }: ArticleContext, a: Entry, b: Entry): boolean => {
  const [first, second] = [a.draft.fields.indicator, b.draft.fields.indicator]
  const inHeadline = [a, b].some(({ found }) => found.sentence.role !== 'paragraph')
  // 增速回落5个百分点 in two paragraphs, 收入2亿元 and 收入3亿元: of two things
  if (!inHeadline && (PACE_ITSELF.test(first) || levelsOf(a, b).differ || boundsDiffer(a, b))) return false
  if (first.includes(second) || second.includes(first) || (BY_OTHER_NAME.test(first) && BY_OTHER_NAME.test(second)))
    return true
  const aliasAfter = ({ found }: Entry): string | undefined =>
    ALIAS.exec(article.text.text.slice(found.indicator.end, found.indicator.end + 14))?.groups?.['alias']
  if (aliasAfter(a) === second || aliasAfter(b) === first) return true
  if (inHeadline && ALL_TRADE.test(first) && ALL_TRADE.test(second)) return true
  return inHeadline && (levelsOf(a, b).agree || sharesHalf(first, second))
}

/** How much of a statement a draft holds: body before headline, a named basis before none. */
const weight = ({ fields }: Draft<GrowthRateFields>, found: Found): number =>
  (found.sentence.role === 'paragraph' ? 2 : 0) + (fields.basis === 'unspecified' ? 0 : 1)

/** One record for a change that headline, lead and body state again; the fullest statement stays. */
export const withoutRepeats = (context: ArticleContext, entries: readonly Entry[]): Draft<GrowthRateFields>[] => {
  const kept: Entry[] = []
  const byValue = new Map<string, number[]>()
  for (const entry of entries) {
    const { value, unit, direction } = entry.draft.fields
    const key = `${value} ${unit} ${direction}`
    const earlier = (byValue.get(key) ?? []).slice(-MOST_ALIKE).find((index) => {
      const other = kept[index]
      return other && other.found.sentence !== entry.found.sentence && restated(context, other, entry)
    })
    const other = earlier === undefined ? undefined : kept[earlier]
    if (earlier !== undefined && other) {
      if (weight(entry.draft, entry.found) > weight(other.draft, other.found)) kept[earlier] = entry
      continue
    }
    byValue.set(key, [...(byValue.get(key) ?? []).slice(-MOST_ALIKE), kept.length])
    kept.push(entry)
  }
  return kept.map(({ draft }) => draft)
}
