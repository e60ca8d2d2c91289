import type { Ending } from '../../core/ending.js'
import { anyOf } from '../../core/lexicon.js'
import { overlaps, type Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { measures } from '../../mentions/measure/index.js'
import { type MentionKind, within } from '../../mentions/mention.js'
import { money } from '../../mentions/money/index.js'
import { rates } from '../../mentions/rate/index.js'
import { changeAt } from '../growth-rate/change.js'
import type { Rate } from '../growth-rate/change-words.js'
import { itemsOf, sharedTails } from '../growth-rate/coordination.js'
import { DOWN_COMPARED, DOWN_VERBS, HOLDS_QUANTITY, QUANTITY, UP_COMPARED, UP_VERBS } from '../growth-rate/lexicon.js'
import { phraseBefore } from '../growth-rate/phrase.js'
import type { PhraseContext } from '../growth-rate/phrase-context.js'
import { CAPACITY, COUNTED, QUALIFIES, RATIO } from './lexicon.js'
import type { Reading } from './reading.js'
import type { Kind } from './schema.js'

type Figure = Omit<Reading, 'name' | 'kind' | 'of' | 'rule'>

const LONGEST_NAME = 24
/** 增加3亿元, 低45元, 累计减少5吨: by how much, no level. */
const DIFFERENCE = new RegExp(
  `(?:${anyOf([...UP_VERBS, ...DOWN_VERBS, ...UP_COMPARED, ...DOWN_COMPARED])}|预期|预测|上限|下限)(?:了|出)?(?:近|约|超)?$`,
  'u'
)
/** Longer than what either of these patterns can match. */
const LONGEST_LEAD = 16
/** 从3亿元, 目标的58%, 每增加1%: the beginning of a change, or a part of another figure. */
const NO_LEVEL = /(?:从|由|比|较|占|的|每|贡献|拉动|完成年度计划|持股|控股|折扣|补贴|罚款|奖励|赔偿)[^，；。]{0,5}$/u
const NO_NAME = /[《》“”，；。：%]|分别|占|^(?:其|该|这|那|每|第|约|近|超|不|拟|以|用|共|已|累计|里|中)|的.*的/u

/** The mentions that levels and shares are read from. */
export const FIGURES: readonly MentionKind<unknown>[] = [money, measures, rates]

/** Amounts, counts and percentages of a clause, each once, in reading order. */
const figuresIn = (context: ArticleContext, clause: Span): Figure[] => {
  const amounts: Figure[] = within(money.in(context), clause).map(({ start, end, value }) => ({
    start,
    end,
    value: value.amount,
    max: value.max,
    unit: value.per === null || value.per === '每' ? value.currency : `${value.currency}/${value.per}`,
    modifier: value.modifier
  }))
  const counts: Figure[] = within(measures.in(context), clause)
    .filter((count) => !amounts.some((amount) => overlaps(amount, count)) && !isArticle(context, count))
    .map(({ start, end, value }) => ({ start, end, ...value }))
  const shares: Figure[] = within(rates.in(context), clause)
    .filter((rate) => rate.value.unit === 'percent' && isNoChange(context, clause, rate))
    .map(({ start, end, value }) => ({
      start,
      end,
      value: value.negative ? -value.value : value.value,
      max: value.max,
      unit: '%',
      modifier: value.modifier
    }))
  return [...amounts, ...counts, ...shares].sort((a, b) => a.start - b.start)
}

/** 一个, 一项: an article, no count. */
const isArticle = (context: ArticleContext, { start, end }: Span): boolean =>
  /^一[个项种家名条座次]$/u.test(context.article.text.text.slice(start, end))

const isNoChange = (context: ArticleContext, clause: Span, rate: Rate): boolean =>
  changeAt(context.article.text.text, clause.start, rate, rate) === null

const kindOf = (name: string, { unit }: Figure): Kind | null => {
  if (unit === '%') return RATIO.test(name) ? (/(?:比重|占比|份额)$/u.test(name) ? 'share' : 'level') : null
  if (CAPACITY.test(name)) return 'capacity'
  return COUNTED.test(name) ? 'count' : 'level'
}

const isName = (name: string): boolean =>
  QUANTITY.test(name) && name.length <= LONGEST_NAME && !NO_NAME.test(name) && name.length >= 2

/** Figures that stand beside one another with 、 or 和 between, for items that share a predicate. */
const runsOf = (text: string, figures: readonly Figure[]): Figure[][] => {
  const runs: Figure[][] = []
  for (const figure of figures) {
    const last = runs.at(-1)?.at(-1)
    if (last && /^[、和与]$/u.test(text.slice(last.end, figure.start))) runs.at(-1)?.push(figure)
    else runs.push([figure])
  }
  return runs
}

/** Levels of named quantities in a clause: 地区生产总值120亿元, 进口、出口额分别为3亿元和4亿元, 失业率为5.2%. */
export const levelsIn = (context: ArticleContext, phrases: PhraseContext, clause: Span): Reading[] => {
  const { text } = phrases
  let from = clause.start
  return runsOf(text, figuresIn(context, clause)).flatMap((run) => {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last) return []
    const begin = from
    from = last.end
    // every name that comes out ends like a quantity, and stands here
    if (!HOLDS_QUANTITY.test(text.slice(begin, first.end))) return []
    const before = text.slice(Math.max(begin, first.start - LONGEST_LEAD), first.start)
    if (DIFFERENCE.test(before) || NO_LEVEL.test(before) || QUALIFIES.test(text.slice(last.end, last.end + 8)))
      return []
    const phrase = phraseBefore(phrases, begin, first.end, { only: run.length === 1 ? nameEndings(first) : [] })
    if (!phrase) return []
    return namesOf(text, phrase, run.length).flatMap((span, index) => {
      const figure = run[index]
      const name = text.slice(span.start, span.end)
      const kind = figure && isName(name) ? kindOf(name, figure) : null
      if (!figure || kind === null) return []
      return [{ ...figure, name: span, kind, of: null, rule: `indicator/${kind}` }]
    })
  })
}

/** What the name before a single figure ends in; a run of figures may stand behind a list, whose items lend one another their ends. */
const nameEndings = ({ unit }: Figure): readonly Ending[] => (unit === '%' ? [QUANTITY, RATIO] : [QUANTITY])

const namesOf = (text: string, phrase: Span, count: number): readonly Span[] => {
  if (count === 1) return /、/u.test(text.slice(phrase.start, phrase.end)) ? [] : [phrase]
  const items = itemsOf(text, phrase, count)
  return items ? sharedTails(text, items).map((item) => ({ start: item.start, end: item.end })) : []
}
