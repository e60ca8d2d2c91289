import { AlignedText } from '../core/aligned-text.js'
import type { Message } from '../core/message.js'
import type { Block } from '../extract/index.js'
import type { Article, ArticleBlock } from './article.js'
import { attribute } from './attribute.js'
import { type Dateline, datelineOf } from './dateline.js'
import { formOf } from './forms.js'
import { insertsOf, type TornPage, tornPage } from './inserts.js'
import { placeIslands } from './islands.js'
import { joinLines } from './paragraphs.js'
import { articleStarts } from './parting.js'
import { findSeams, joinSeams, type Whole } from './rejoin.js'
import { messagesOf } from './report.js'
import { rolesOf } from './roles.js'

export * from './article.js'

export interface LayoutOptions {
  /** Whether text that a page layout tore apart is joined; true unless said otherwise. */
  readonly repair?: boolean
}

/** Parts the blocks of a page into articles and says what each block is. */
export const layOut = (
  blocks: readonly Block[],
  { repair = true }: LayoutOptions = {}
): { articles: Article[]; messages: Message[] } => {
  const pieces = joinLines(blocks).map((paragraph) => ({ paragraph, form: formOf(paragraph) }))
  const seams = repair ? findSeams(pieces) : []
  const wholes = joinSeams(pieces, seams)
  const starts = articleStarts(wholes)
  const parted = starts.map((start, index) => wholes.slice(start, starts[index + 1]))
  const mended = repair ? attribute(parted, pieces, seams).map(placeIslands) : parted
  const torn = tornPage(wholes)
  const portions = mended.flatMap(portionsOf)
  const articles = (portions.length > 0 ? portions : [[]]).map((article, index) =>
    assemble(`a${index + 1}`, article, torn)
  )
  return { articles, messages: [...messagesOf(mended.flat()), ...overlong(mended.length, portions)] }
}

/** No newspaper article is longer, in UTF-16 units; rules may cost more than an article's length, never more than a page's. */
const LONGEST = 100_000

/** A text too long for an article, in portions of whole paragraphs. */
const portionsOf = (article: readonly Whole[]): Whole[][] => {
  const portions: Whole[][] = [[]]
  let length = 0
  for (const whole of article) {
    if (length > 0 && length + whole.paragraph.text.length > LONGEST) {
      portions.push([])
      length = 0
    }
    portions.at(-1)?.push(whole)
    length += whole.paragraph.text.length
  }
  return portions
}

const overlong = (articles: number, portions: readonly Whole[][]): Message[] =>
  portions.length === articles
    ? []
    : [
        {
          code: 'article-unsure',
          severity: 'warning',
          text: `a text too long for an article was read in ${portions.length - articles + 1} parts; part the file at its articles`
        }
      ]

const assemble = (id: string, wholes: readonly Whole[], page: TornPage): Article => {
  const inserts = insertsOf(wholes, page)
  const roles = rolesOf(
    wholes.map((whole) => ({
      text: whole.paragraph.text.text,
      form: inserts.has(whole) ? 'furniture' : whole.form,
      hint: whole.paragraph.hint
    }))
  )
  const blocks: ArticleBlock[] = []
  let at = 0
  wholes.forEach((whole, index) => {
    const role = inserts.get(whole) ?? roles[index] ?? 'paragraph'
    blocks.push({ role, start: at, end: at + whole.paragraph.text.length })
    at += whole.paragraph.text.length + 1
  })
  const text = AlignedText.join(
    wholes.map(({ paragraph }) => paragraph.text),
    '\n'
  )
  const repairs = wholes.flatMap((whole) => whole.repairs)
  return { id, text, blocks, repairs, ...(datelineIn(text.text, blocks) ?? { dateline: null, byline: null }) }
}

/** The dateline of the first paragraph that has one, not looked for beyond the first three. */
const datelineIn = (text: string, blocks: readonly ArticleBlock[]): Dateline | null => {
  for (const block of blocks.filter(({ role }) => role === 'paragraph').slice(0, 3)) {
    const found = datelineOf(text.slice(block.start, Math.min(block.end, block.start + 200)), block.start)
    if (found) return found
  }
  return null
}
