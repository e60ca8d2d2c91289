import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/mention.js'
import { rates } from '../../mentions/rate/index.js'
import { QUANTITY } from '../growth-rate/lexicon.js'
import { phraseBefore } from '../growth-rate/phrase.js'
import type { PhraseContext } from '../growth-rate/phrase-context.js'
import { QUALIFIES } from './lexicon.js'
import type { Reading } from './reading.js'

/** 占规上工业的比重达31.2%, 占全国总量的三成, 占全市GDP比重首次突破5%. */
const SHARE_OF =
  /占(?:到|了)?(?<of>[^，；。占比]{2,20}?)的?(?:(?:比重|比例|份额|百分比)(?:[^，；。\d]{0,8}?(?:达到?|为|是|超过?|升至|提高到|提升至|约|近|由))?|(?<=的)|(?:近|约|超过?|达到?))$/u
const LONGEST = 60

/** Where a clause begins with 占, its quantity is that of the clause before it. */
const nameFor = (phrases: PhraseContext, clause: Span, at: number, topic: Span | null): Span | null =>
  at - clause.start < 2 ? topic : phraseBefore(phrases, clause.start, at, { loose: true })

/** Shares of a stated whole: 高技术产业增加值占规上工业的比重达31.2%. `topic` is the quantity of the clause before. */
export const sharesIn = (
  context: ArticleContext,
  phrases: PhraseContext,
  clause: Span,
  topic: Span | null
): Reading[] => {
  const { text } = phrases
  return within(rates.in(context), clause).flatMap((rate) => {
    if (rate.value.unit !== 'percent' || QUALIFIES.test(text.slice(rate.end, rate.end + 8))) return []
    const start = Math.max(clause.start, rate.start - LONGEST)
    const match = SHARE_OF.exec(text.slice(start, rate.start))
    const whole = match?.groups?.['of']
    if (!match || whole === undefined || /[增降涨跌升]/u.test(match[0].slice(whole.length + 1, -2))) return []
    const at = start + match.index
    const name = nameFor(phrases, clause, at, topic)
    if (!name || !QUANTITY.test(text.slice(name.start, name.end))) return []
    const ofAt = at + match[0].indexOf(whole)
    return [
      {
        start: rate.start,
        end: rate.end,
        name: { start: name.start, end: name.end },
        of: { start: ofAt, end: ofAt + whole.length },
        value: rate.value.value,
        max: rate.value.max,
        unit: '%',
        kind: 'share' as const,
        modifier: rate.value.modifier,
        rule: 'indicator/share-of'
      }
    ]
  })
}
