import type { Whole } from './rejoin.js'

/** What of an article is no text of its own, though it looks like a line of it. */
export type Insert = 'pull-quote' | 'furniture'

const textOf = (whole: Whole): string => whole.paragraph.text.text

/** Longest slogan of a section that closes a page. */
const SLOGAN_LENGTH = 24

/** Lines behind the closing byline: the slogan of a section. */
const slogans = (article: readonly Whole[]): Set<Whole> => {
  const found = new Set<Whole>()
  const byline = article.findLastIndex(
    ({ form, paragraph }) => form === 'byline' && /记者|通讯员/u.test(paragraph.text.text)
  )
  const body = article.findLastIndex(({ form }) => form === 'prose')
  if (byline < 0 || byline < body || body < 0) return found
  for (const whole of article.slice(byline + 1)) {
    if (whole.form === 'display' && textOf(whole).length <= SLOGAN_LENGTH) found.add(whole)
  }
  return found
}

/** What of a page tells a line put between the two sides of a seam from a subhead. */
export interface TornPage {
  /** For each seam the pieces on its two sides. */
  readonly seams: readonly (readonly [tail: number, head: number])[]
  readonly prose: readonly string[]
}

/** Pieces at most of a page on which lines that were put in are looked for. */
const PIECES = 3000

/** Gathers once a page what `insertsOf` needs of it. */
export const tornPage = (page: readonly Whole[]): TornPage => {
  const seams = page.flatMap(({ parts }) => parts.slice(1).map((head, index) => [parts[index] ?? head, head] as const))
  if (seams.length === 0 || page.length > PIECES) return { seams: [], prose: [] }
  return { seams, prose: page.filter(({ form }) => form === 'prose').map(textOf) }
}

/** Lines set large between the two sides of a seam that say what the running text says, figure for figure. */
const pullQuotes = (article: readonly Whole[], { seams, prose }: TornPage): Set<Whole> => {
  const lead = article.findIndex(({ form }) => form === 'prose')
  const lines = seams.length === 0 || lead < 0 ? [] : article.slice(lead).filter(isFigureLine)
  return new Set(
    lines.filter((line) => {
      const at = line.parts[0] ?? -1
      const between = seams.some(([tail, head]) => tail < at && at < head)
      return between && prose.some((text) => echoes(text, textOf(line)))
    })
  )
}

const isFigureLine = ({ form, paragraph: { text, hint } }: Whole): boolean =>
  form === 'display' && hint === 'line' && /\d/u.test(text.text)

/** Whether a text holds most of a line's pairs of characters, its figures among them. */
const echoes = (text: string, line: string): boolean => {
  const figures = line.match(/\d[\d.]*/gu) ?? []
  if (!figures.every((figure) => text.includes(figure))) return false
  let shared = 0
  for (let i = 0; i + 1 < line.length; i++) if (text.includes(line.slice(i, i + 2))) shared++
  return shared >= (line.length - 1) * 0.7
}

/** The pieces of an article that were put into it, with what they are. */
export const insertsOf = (article: readonly Whole[], page: TornPage): Map<Whole, Insert> =>
  new Map([
    ...[...pullQuotes(article, page)].map((whole) => [whole, 'pull-quote'] as const),
    ...[...slogans(article)].map((whole) => [whole, 'furniture'] as const)
  ])
