import { extractPlain } from '../extract/plain.js'
import { layOut } from '../layout/index.js'
import { normalise, scriptOf } from '../normalise/index.js'
import { calendarDate } from './calendar.js'
import type { ArticleContext } from './context.js'

/**
 * The contexts of the articles in a plain text, read as the pipeline reads it.
 * @param date publication date, YYYY-MM-DD
 */
export const contextsOfText = (text: string, date?: string): ArticleContext[] => {
  const script = scriptOf(text)
  const blocks = extractPlain(text)
    .blocks.map((block) => ({ ...block, text: normalise(block.text, script) }))
    .filter((block) => block.text.length > 0)
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number)
  const published = date ? calendarDate(year, month, day, 'option') : null
  return layOut(blocks).articles.map((article) => ({ article, published }))
}

/**
 * The context of the first article in a plain text.
 * @throws RangeError where the text is empty
 */
export const contextOfText = (text: string, date?: string): ArticleContext => {
  const first = contextsOfText(text, date)[0]
  if (!first) throw new RangeError('the text is empty')
  return first
}
