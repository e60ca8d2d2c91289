import { matches } from '../../core/lexicon.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { defineMention, type Mention } from '../mention.js'
import { READS_AS_TITLE } from './lexicon.js'
import { type Bracketed, titleAt } from './scan.js'
import type { TitleValue } from './value.js'

export type { TitleValue } from './value.js'

const QUOTED = /“([^“”。\n]{3,90})”|‘([^‘’。\n]{3,90})’|〈([^〈〉。\n]{3,90})〉/gu

/** Titles in 《》, outermost first; what stands inside one is no mention of its own. */
const bookTitles = (text: string): Bracketed[] => {
  const found: Bracketed[] = []
  let at = text.indexOf('《')
  while (at >= 0) {
    const title = titleAt(text, at)
    if (title) found.push(title)
    at = text.indexOf('《', title ? title.end : at + 1)
  }
  return found
}

/** Titles of regulations in quotes or single brackets, as papers write them that keep 《》 for books. */
const quotedTitles = (text: string): Bracketed[] =>
  matches(QUOTED, text)
    .filter((match) => READS_AS_TITLE.test(match[1] ?? match[2] ?? match[3] ?? ''))
    .map((match) => {
      const start = match.index
      const end = start + match[0].length
      return { start, end, inside: { start: start + 1, end: end - 1 }, sound: true }
    })

const find = ({ article }: ArticleContext): Mention<TitleValue>[] => {
  const text = article.text.text
  const books = bookTitles(text)
  const outside = quotedTitles(text).filter(
    (quoted) => !books.some((b) => b.start < quoted.end && quoted.start < b.end)
  )
  const mention =
    (rule: string) =>
    (bracketed: Bracketed): Mention<TitleValue> => ({
      start: bracketed.start,
      end: bracketed.end,
      rule,
      value: { title: wording(article, bracketed.inside), inside: bracketed.inside, sound: bracketed.sound }
    })
  return [...books.map(mention('title/book')), ...outside.map(mention('title/quoted'))].sort(
    (a, b) => a.start - b.start
  )
}

/** Titles of works and documents: all in 《》, and those in quotes that read as a regulation's. */
export const titles = defineMention<TitleValue>('title', find)
