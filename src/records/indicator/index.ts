import { overlaps, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { anyWithin } from '../../mentions/mention.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { type Draft, defineRecord } from '../define.js'
import { clauseContext } from '../growth-rate/clause-context.js'
import { clausesIn } from '../growth-rate/clauses.js'
import { HOLDS_QUANTITY } from '../growth-rate/lexicon.js'
import { isProjected, periodOf, subjectOf } from '../growth-rate/setting.js'
import { investment } from '../investment/index.js'
import { FIGURES, levelsIn } from './levels.js'
import { ranksIn } from './ranks.js'
import type { Reading } from './reading.js'
import { type IndicatorFields, indicatorFields } from './schema.js'
import { sharesIn } from './shares.js'

const FIGURE = /[\d%一二两三四五六七八九十百千万亿半]/u

/** Whether a figure with its unit stands in a stretch of the text. */
const holdsFigure = (context: ArticleContext, span: Span): boolean => {
  for (const kind of FIGURES) if (anyWithin(kind.in(context), span)) return true
  return false
}

/**
 * Whether a stretch of the text may state a quantity: a figure with its unit stands there and what ends a quantity's
 * name, or the word of a share, or that of a rank.
 */
const mayState = (context: ArticleContext, span: Span): boolean => {
  const stretch = context.article.text.text.slice(span.start, span.end)
  const ranked = stretch.includes('第')
  if (!ranked && !holdsFigure(context, span)) return false
  return FIGURE.test(stretch) && (ranked || stretch.includes('占') || HOLDS_QUANTITY.test(stretch))
}

/** Readings of a sentence, clause by clause; each clause leaves its last quantity to the next. */
const readingsIn = (context: ArticleContext, sentence: Sentence): Draft<IndicatorFields>[] => {
  // the sentence first, whose clauses need not be parted
  if (!sentence.text.includes('第') && !holdsFigure(context, sentence)) return []
  let topic: Span | null = null
  return clausesIn(sentence.text, sentence.start, () => false).flatMap((clause) => {
    if (!mayState(context, clause)) {
      topic = null
      return []
    }
    const phrases = clauseContext(context, clause)
    const shares = sharesIn(context, phrases, clause, topic)
    const levels = levelsIn(context, phrases, clause).filter((level) => !shares.some((share) => overlaps(share, level)))
    const readings = [...levels, ...shares, ...ranksIn(phrases, clause, topic)].sort((a, b) => a.start - b.start)
    topic = levels.at(-1)?.name ?? shares.at(-1)?.name ?? null
    return readings.map((reading) => draftOf(context, sentence, clause, reading))
  })
}

const draftOf = (context: ArticleContext, sentence: Span, clause: Span, reading: Reading): Draft<IndicatorFields> => {
  const { name, of, value, max, unit, kind, modifier, rule } = reading
  const figure = { start: reading.start, end: reading.end }
  const statement = { indicator: name, rate: figure, clause, sentence }
  const period = periodOf(context, statement)
  const subject = subjectOf(context, statement)
  const text = (span: Span | null): string | null => (span ? wording(context.article, span) : null)
  return {
    rule,
    fields: {
      name: wording(context.article, name),
      value,
      max,
      unit,
      kind,
      modifier,
      period: text(period),
      subject: text(subject),
      of: text(of),
      projected: isProjected(context.article.text.text, statement)
    },
    spans:
      name.start >= clause.start && name.end <= figure.end ? [{ start: name.start, end: figure.end }] : [name, figure],
    at: { name: [name], value: [figure], ...(of ? { of: [of] } : {}) }
  }
}

/** Money that an investment record already states is not stated again. */
const notInvested = (context: ArticleContext, drafts: readonly Draft<IndicatorFields>[]): Draft<IndicatorFields>[] => {
  const invested = investment.drafts(context).flatMap((draft) => draft.at?.amount ?? draft.spans)
  return drafts.filter(
    (draft) =>
      !/^[A-Z]{3}/u.test(draft.fields.unit) ||
      !invested.some((span) => draft.at?.value?.some((at) => overlaps(at, span)))
  )
}

/** A quantity with its figure counts once, however often the article states it. */
const withoutRepeats = (drafts: readonly Draft<IndicatorFields>[]): Draft<IndicatorFields>[] => {
  const known = new Set<string>()
  return drafts.filter(({ fields }) => {
    const key = [fields.name, fields.value, fields.unit, fields.of].join('\u0000')
    return known.has(key) ? false : known.add(key) !== undefined
  })
}

export const indicator = defineRecord({
  type: 'indicator',
  about: 'stated levels, shares, ranks, counts and capacities of named quantities',
  fields: indicatorFields,
  extract: (context) => {
    // what no sentence may state the whole article does not
    if (!mayState(context, { start: 0, end: context.article.text.length })) return []
    const drafts = sentencesOf(context.article).flatMap((sentence) => readingsIn(context, sentence))
    return withoutRepeats(notInvested(context, drafts))
  }
})
