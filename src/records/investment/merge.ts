import type * as z from 'zod'
import type { ArticleContext } from '../../document/context.js'
import type { Draft } from '../define.js'
import type { InvestmentKind, investmentFields } from './schema.js'

/** The fields of an investment. */
export type InvestmentFields = z.infer<z.ZodObject<typeof investmentFields>>
type InvestmentDraft = Draft<InvestmentFields>

/** How much more than a rounded amount of a headline the exact one may be. */
const ROUNDED = 1.1
/** How many records of one amount, and rounded ones of headlines, are compared with. */
const MOST = 16
/** Rules that guess from a plain verb give way to those that a tense told, and these to a name for the amount. */
const GUESSED = /bare|amount-before$|purchase$|founding$/u
const TOLD = /planned|completed|spend|spent|purchase-done/u
const strength = ({ rule }: InvestmentDraft): number => (GUESSED.test(rule) ? 0 : TOLD.test(rule) ? 1 : 2)

/** Two subjects that share two characters, or their last: 猪场 and 生猪养殖场. */
const sharesWord = (a: string, b: string): boolean => {
  if (a.at(-1) === b.at(-1)) return true
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/** A record so far, and where its first statement stands. */
interface Known {
  draft: InvestmentDraft
  inText: boolean
  readonly block: number
}

/** Kinds that a headline does not keep apart: 完成交通投资 above 完成固定资产投资. */
const FAMILY: Readonly<Record<InvestmentKind, string>> = {
  total: 'whole',
  signed: 'whole',
  planned: 'spent',
  completed: 'spent',
  'fixed-asset': 'spent',
  foreign: 'foreign',
  other: 'other'
}

/** Digits of an amount before its noughts. */
const digitsOf = (amount: number): number => String(amount).replace(/0+$/u, '').length

/** 1.1万亿 for 11339.1亿, 73亿 for 73.69亿: as many digits as the shorter amount has, rounded or cut off. */
const isRounded = (rough: number, exact: number): boolean => {
  const digits = digitsOf(rough)
  if (digits < 2 || digitsOf(exact) <= digits) return false
  const step = 10 ** (String(rough).length - digits)
  return Number(exact.toPrecision(digits)) === rough || Math.trunc(exact / step) * step === rough
}

/** Sums of a whole province, which a lead rounds and a later paragraph tells in full. */
const GREAT = 1e11
const NEAR = 1.03

/** 去年超1000亿元, 今年1020亿元: of two times, however near. */
const ofOneTime = (a: InvestmentFields, b: InvestmentFields): boolean =>
  a.period === null || b.period === null || a.period === b.period

/** Whether an amount of a headline, or a great one of an earlier paragraph, is a later one rounded down or off. */
const announces = (known: Known, { fields: body }: InvestmentDraft, block: number): boolean => {
  const { inText } = known
  const { fields: head } = known.draft
  if (head.currency !== body.currency || FAMILY[head.kind] !== FAMILY[body.kind]) return false
  if (head.modifier === 'exact') return !inText && isRounded(head.amount, body.amount)
  const great = head.amount >= GREAT && head.kind === body.kind && known.block < block && ofOneTime(head, body)
  const most = inText ? (great ? NEAR : 1) : ROUNDED
  return head.modifier === 'over' && body.amount > head.amount && body.amount < head.amount * most
}

/** An amount of three digits and more is hardly that of two facts. */
const isPrecise = (amount: number): boolean => digitsOf(amount) >= 3

/** Whether two statements of the running text, of one amount, are of one fact. */
const repeats = (
  { fields: a, rule }: InvestmentDraft,
  { fields: b, rule: other }: InvestmentDraft,
  sameBlock: boolean
): boolean =>
  a.max === b.max &&
  (a.modifier === b.modifier || isPrecise(a.amount)) &&
  (a.subject === null || b.subject === null || sharesWord(a.subject, b.subject)) &&
  (a.projects === null || b.projects === null || a.projects === b.projects) &&
  !(sameBlock && rule === other)

/** One record of two statements: the fields of the stronger one, gaps filled from the other, and the evidence of both. */
const joined = (strong: InvestmentDraft, weak: InvestmentDraft): InvestmentDraft => ({
  ...strong,
  fields: {
    ...strong.fields,
    subject: strong.fields.subject ?? weak.fields.subject,
    projects: strong.fields.projects ?? weak.fields.projects,
    period: strong.fields.period ?? weak.fields.period
  },
  spans: [...strong.spans, ...weak.spans]
})

/** The known record that a statement repeats: of the same amount, or the rounded one of a headline. */
const knownOf = (
  draft: InvestmentDraft,
  inText: boolean,
  block: number,
  equal: readonly Known[],
  rounded: readonly Known[]
): Known | undefined =>
  equal.find((known) => known.inText !== inText || repeats(known.draft, draft, inText && known.block === block)) ??
  (inText ? rounded.find((known) => announces(known, draft, block)) : undefined)

const merge = (known: Known, draft: InvestmentDraft, inText: boolean): void => {
  const gain = strength(draft) - strength(known.draft)
  const exact = draft.fields.amount !== known.draft.fields.amount
  const stronger = exact || (gain === 0 ? inText && !known.inText : gain > 0)
  known.draft = stronger ? joined(draft, known.draft) : joined(known.draft, draft)
  known.inText ||= inText
}

const maybeRounded = ({ draft: { fields }, inText }: Known): boolean =>
  inText
    ? fields.modifier === 'over' && fields.amount >= GREAT
    : fields.modifier === 'over' || fields.modifier === 'exact'

/** Makes one record of a fact that the article states more than once, in headline, lead and text. */
export const mergeRepeats = ({ article }: ArticleContext, drafts: readonly InvestmentDraft[]): InvestmentDraft[] => {
  const all: Known[] = []
  const byAmount = new Map<string, Known[]>()
  const rounded: Known[] = []
  let block = 0
  for (const draft of drafts) {
    while ((article.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= (draft.spans[0]?.start ?? 0)) block++
    const inText = article.blocks[block]?.role === 'paragraph'
    const key = `${draft.fields.amount} ${draft.fields.currency}`
    const equal = byAmount.get(key) ?? []
    const known = knownOf(draft, inText, block, equal.slice(0, MOST), rounded)
    if (known) {
      merge(known, draft, inText)
      continue
    }
    const first: Known = { draft, inText, block }
    all.push(first)
    byAmount.set(key, [...equal.slice(0, MOST), first])
    if (maybeRounded(first) && rounded.length < MOST) rounded.push(first)
  }
  return all.map((known) => known.draft)
}
