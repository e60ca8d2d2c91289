import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Mention, within } from '../../mentions/index.js'
import type { MoneyValue } from '../../mentions/money/index.js'
import { periods } from '../../mentions/period/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { amountsOf } from './amounts.js'
import { looksAhead } from './tense.js'

/** How far the words that govern an amount may stand from it. */
const REACH = 120

/** An amount with the words around it. Every text is cut from the masked sentence, in which brackets hold only ○. */
export interface Setting {
  readonly amount: Mention<MoneyValue>
  readonly sentence: Sentence
  /** Masked text of the sentence, as long as its own. */
  readonly masked: string
  /** Offsets of the amount in the sentence. */
  readonly from: number
  readonly to: number
  /** From the clause's beginning, or the amount before, to the amount. */
  readonly lead: string
  /** From the clause's beginning to the amount before, where one stands there. */
  readonly opening: string
  /** Whether another amount of the same clause stands before the lead. */
  readonly follows: boolean
  /** What stands between the last ； or sentence mark and the clause. */
  readonly before: string
  /** From the amount to the clause's end. */
  readonly tail: string
  /** From the clause's end to the segment's. */
  readonly after: string
  /** The sentence before, of whatever paragraph. */
  readonly last: Sentence | undefined
  /** Whether that sentence, in the same paragraph, speaks of what is planned, and none of what is done. */
  readonly outlook: boolean
  /** Whether the amount's own clause names a stretch of time that is over: 1至7月, “十一五”期间 in an article of 2012. */
  readonly elapsed: boolean
  /** Whether the amount stands inside round brackets. */
  readonly bracketed: boolean
}

const blank = (text: string): string => '○'.repeat(text.length)

/** The text with all that stands in round brackets made ○, but for those around `at`. */
const maskBrackets = (text: string, at: number): string =>
  text.replace(/（[^（）]{0,120}）/gu, (bracketed, start: number) =>
    start < at && at < start + bracketed.length ? bracketed : blank(bracketed)
  )

/** Offset after the last of `marks` in the stretch before `at`. */
const afterLast = (text: string, at: number, marks: string, reach: number): number => {
  const least = Math.max(0, at - reach)
  for (let i = at - 1; i >= least; i--) if (marks.includes(text.charAt(i))) return i + 1
  return least
}

/** Offset of the first of `marks` from `at` on. */
const untilFirst = (text: string, at: number, marks: string): number => {
  const most = Math.min(text.length, at + REACH)
  for (let i = at; i < most; i++) if (marks.includes(text.charAt(i))) return i
  return most
}

/** 截至9月底, 前三季度, 1至7月: over, whenever the article was published, but for 下半年 and the like */
const OVER = /截[至止]|上半年|前[一二两三四五六七八九十\d]{1,3}(?:个月|季度)|\d(?:至|—|-|~)\d+月/u

/** Whether a stretch of the article names a time that is over, by its words or by the day of publication. */
const isOver = (context: ArticleContext, stretch: Span): boolean => {
  if (OVER.test(context.article.text.text.slice(stretch.start, stretch.end))) return true
  const { published } = context
  if (!published) return false
  const day = [published.year, published.month, published.day].map((part) => String(part).padStart(2, '0')).join('-')
  return within(periods.in(context), stretch).some(({ value: { to } }) => to !== null && to < day.slice(0, to.length))
}

const settingOf = (
  context: ArticleContext,
  sentence: Sentence,
  amount: Mention<MoneyValue>,
  previous: Mention<MoneyValue> | undefined,
  last: Sentence | undefined
): Setting => {
  const from = amount.start - sentence.start
  const to = amount.end - sentence.start
  // only a window around the amount is looked at, so that a sentence without end costs no more than any other
  const low = Math.max(0, from - 4 * REACH)
  const window = sentence.text.slice(low, to + REACH)
  const masked = maskBrackets(window, from - low)
  const headline = sentence.role !== 'paragraph'
  const marks = headline ? '，；：。！？\n（ ' : '，；：。！？\n（'
  const at = from - low
  // 总投资：3.8亿元: the colon parts nothing here
  const labelled = masked.charAt(at - 1) === '：'
  const clause = afterLast(masked, labelled ? at - 1 : at, marks, REACH)
  const ended = previous ? previous.end - sentence.start - low : -1
  const follows = ended > clause
  const start = follows ? ended : clause
  const segment = afterLast(masked, clause, '；。！？\n', 3 * REACH)
  const end = untilFirst(masked, to - low, headline ? '，；：。！？\n） ' : '，；：。！？\n）')
  let elapsed: boolean | undefined
  return {
    amount,
    sentence,
    masked,
    from: at,
    to: to - low,
    lead: masked.slice(start, at),
    opening: masked.slice(clause, start),
    follows,
    before: masked.slice(segment, clause),
    tail: masked.slice(to - low, end),
    after: masked.slice(end, untilFirst(masked, end, '；。！？\n）')),
    last,
    // most amounts are no investment, and nobody asks these of them
    get outlook() {
      return last?.block === sentence.block && looksAhead(last.text.slice(0, 4 * REACH))
    },
    get elapsed() {
      elapsed ??= isOver(context, { start: amount.start - (at - start), end: amount.start })
      return elapsed
    },
    bracketed: masked.charAt(clause - 1) === '（'
  }
}

/** 引进省外亿元以上项目资金602亿元: what only delimits a class parts nothing from its head. */
const CLASS_ONLY = /^[十百千]?[万亿]元以上[^、，；。\d]{0,12}$/u

const delimits = ({ start, text }: Sentence, amount: Span, next: Span): boolean =>
  CLASS_ONLY.test(text.slice(amount.start - start, next.start - start))

/** Every amount of money of an article in its setting, in reading order. */
export const settingsOf = (context: ArticleContext): Setting[] => {
  const amounts = amountsOf(context)
  if (amounts.length === 0) return []
  const sentences = sentencesOf(context.article)
  return sentences.flatMap((sentence, at) => {
    const inside = within(amounts, sentence)
    return inside.map((amount, index) => {
      const before = inside[index - 1]
      const previous = before && delimits(sentence, before, amount) ? inside[index - 2] : before
      return settingOf(context, sentence, amount, previous, sentences[at - 1])
    })
  })
}
