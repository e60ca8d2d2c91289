import { extractPlain } from '../extract/plain.js'
import { layOut } from '../layout/index.js'
import { normalise, scriptOf } from '../normalise/index.js'
import { calendarDate } from './calendar.js'
import type { ArticleContext } from './context.js'

/**
 * The context of one article given as plain text, read as the pipeline reads it: for rule corpora and for
 * `mentions()`. Where the text holds several articles, that of the first.
 * @param date publication date, YYYY-MM-DD
 */
export const contextOfText = (text: string, date?: string): ArticleContext => {
  const script = scriptOf(text)
  const blocks = extractPlain(text)
    .blocks.map((block) => ({ ...block, text: normalise(block.text, script) }))
    .filter((block) => block.text.length > 0)
  const article = layOut(blocks).articles[0] ?? layOut([]).articles[0]
  if (!article) throw new RangeError('the text is empty')
  const [year, month, day] = (date ?? '').split('-').map(Number)
  return { article, published: date ? calendarDate(year ?? 0, month ?? 0, day ?? 0, 'option') : null }
}
