import type { ArticleContext } from '../../document/context.js'
import type { Regulation } from './assemble.js'

/** Which share of a headline's title the full one has as well. */
const SHARED = 0.5

const headOf = (title: string): string => title.slice(-2)

/** Whether at least so many of the units of a text stand in another as well. */
const shares = (text: string, other: string): boolean =>
  [...text].filter((unit) => other.includes(unit)).length >= SHARED * text.length

/** Whether one regulation is only what a headline makes of another: 发布保障茶业发展细则 for 《X茶产业专项管理细则》. */
const paraphrases = (record: Regulation, other: Regulation): boolean =>
  !other.plain &&
  headOf(record.key) === headOf(other.key) &&
  record.actions.some((action) => other.actions.includes(action)) &&
  shares(record.key, other.key)

/** The regulations of an article without those that its headline alone names, in its own words, beside the full title. */
export const withoutParaphrases = (context: ArticleContext, records: readonly Regulation[]): readonly Regulation[] => {
  const headlines = context.article.blocks.filter(({ role }) => role === 'headline')
  const inHeadline = ({ spans }: Regulation): boolean =>
    spans.every((span) => headlines.some((block) => block.start <= span.start && span.end <= block.end))
  return records.filter(
    (record) => !(record.plain && inHeadline(record) && records.some((other) => paraphrases(record, other)))
  )
}
