import type * as z from 'zod'
import type { ArticleContext } from '../../document/context.js'
import type { ArticleBlock } from '../../layout/index.js'
import type { Draft } from '../define.js'
import type { investmentFields } from './schema.js'

/** The fields of an investment. */
export type InvestmentFields = z.infer<z.ZodObject<typeof investmentFields>>
type InvestmentDraft = Draft<InvestmentFields>

/** How much more than a rounded amount of a headline the exact one may be. */
const ROUNDED = 1.1
/** Rules that guess from a plain verb give way to those that a tense told, and these to a name for the amount. */
const GUESSED = /bare|amount-before$|purchase$|founding$/u
const TOLD = /planned|completed|spend|spent|purchase-done/u
const strength = ({ rule }: InvestmentDraft): number => (GUESSED.test(rule) ? 0 : TOLD.test(rule) ? 1 : 2)

const blockAt = (blocks: readonly ArticleBlock[], at: number): ArticleBlock | undefined =>
  blocks.find((block) => block.start <= at && at < block.end)

const sharesWord = (a: string, b: string): boolean => {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/** Whether a headline's amount is the body's, equal or rounded down. */
const announces = (head: InvestmentFields, body: InvestmentFields): boolean => {
  if (head.currency !== body.currency) return false
  if (head.amount === body.amount) return true
  const rounded = head.modifier === 'over' && body.amount > head.amount && body.amount < head.amount * ROUNDED
  return rounded && head.kind === body.kind
}

/** Whether two statements of the running text are of one fact. */
const repeats = (a: InvestmentFields, b: InvestmentFields): boolean =>
  a.amount === b.amount &&
  a.currency === b.currency &&
  a.max === b.max &&
  (a.subject === null || b.subject === null || sharesWord(a.subject, b.subject)) &&
  (a.projects === null || b.projects === null || a.projects === b.projects)

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

/** Makes one record of a fact that the article states more than once, in headline, lead and text. */
export const mergeRepeats = ({ article }: ArticleContext, drafts: readonly InvestmentDraft[]): InvestmentDraft[] => {
  const merged: InvestmentDraft[] = []
  const inText: boolean[] = []
  const blocks: (ArticleBlock | undefined)[] = []
  for (const draft of drafts) {
    const block = blockAt(article.blocks, draft.spans[0]?.start ?? 0)
    const text = block?.role === 'paragraph'
    const at = merged.findIndex((known, index) => {
      if (!inText[index] && text) return announces(known.fields, draft.fields)
      if (inText[index] && !text) return announces(draft.fields, known.fields)
      return repeats(known.fields, draft.fields) && !(blocks[index] === block && known.rule === draft.rule && text)
    })
    const known = merged[at]
    if (!known) {
      merged.push(draft)
      inText.push(text)
      blocks.push(block)
      continue
    }
    const gain = strength(draft) - strength(known)
    const stronger = gain === 0 ? text && !inText[at] : gain > 0
    merged[at] = stronger ? joined(draft, known) : joined(known, draft)
    inText[at] = text || (inText[at] ?? false)
  }
  return merged
}
