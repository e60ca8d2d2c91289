import type { CheerioAPI } from 'cheerio'
import type { Element, ParentNode } from 'domhandler'
import { mergeSpans, type Span } from '../../core/span.js'
import type { BlockHint } from '../block.js'
import { isLinkList, type Measure, measureAll, NOTHING, proseOf } from './measure.js'
import { NOISE_ELEMENTS, NOISE_WORDS, TEMPLATES, type Template } from './templates.js'

/** A stretch of the source with what its template says it is. */
export interface Mark extends Span {
  readonly hint: BlockHint
}

/** What of a page is article text, in source offsets. */
export interface Page {
  readonly regions: readonly Span[]
  /** What of the regions is navigation, scripts, lists of links. */
  readonly skip: readonly Span[]
  /** Tables of figures. */
  readonly tables: readonly Span[]
  readonly marks: readonly Mark[]
  /** Whether a headline was found in the body. */
  readonly titled: boolean
  /** Name of the template that fitted; null where the densest part was taken. */
  readonly template: string | null
}

type Measures = ReadonlyMap<ParentNode, Measure>

/** Least text that an article's body has. */
const LEAST = 30

/** Chooses the article text of a page: by the template that fits, else by its headline, else the densest part. */
export const choosePage = ($: CheerioAPI): Page => {
  const skip = noiseOf($)
  const body = $('body').get(0)
  if (!body) return { regions: [], skip, tables: [], marks: [], titled: false, template: null }
  const measures = measureAll(body)
  const links = linkLists($, measures)
  const fit = fitting($, body, measures)
  const titles = titlesOf($, fit)
  const regions = fit
    ? regionsAround($, fit.bodies, titles, measures)
    : [spanOf(titles[0] ? aroundTitle(titles[0], body, measures) : densest(body, measures))]
  const marks = [...titles.map((title) => markOf(title, 'title')), ...(fit ? templateMarks($, fit.template) : [])]
  return {
    regions: mergeSpans(regions.flatMap((region) => (region ? [region] : []))),
    skip: mergeSpans([...skip, ...links]),
    tables: mergeSpans(figureTables($)),
    marks: marks.flatMap((mark) => (mark ? [mark] : [])),
    titled: titles.length > 0,
    template: fit?.template.name ?? (titles.length > 0 ? 'headline' : null)
  }
}

const spanOf = (element: Element): Span | null => {
  const place = element.sourceCodeLocation
  return place ? { start: place.startOffset, end: place.endOffset } : null
}

const markOf = (element: Element, hint: BlockHint): Mark | null => {
  const span = spanOf(element)
  return span ? { ...span, hint } : null
}

const isNoiseName = (name: string | undefined): boolean =>
  (name ?? '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => NOISE_WORDS.has(word))

/** Removes what is never article text from the tree, and says where it stood. */
const noiseOf = ($: CheerioAPI): Span[] => {
  const spans: Span[] = []
  const drop = (element: Element): void => {
    const span = spanOf(element)
    if (span) spans.push(span)
    $(element).remove()
  }
  $(NOISE_ELEMENTS).each((_, element) => {
    if (element.name !== 'head') drop(element)
  })
  const named = $('body [class], body [id], body footer, body aside, body header').get()
  for (const element of named) {
    const byName = /^(?:footer|aside|header)$/u.test(element.name)
    if (!byName && !isNoiseName(element.attribs['class']) && !isNoiseName(element.attribs['id'])) continue
    if (/^(?:body|html|h1)$/u.test(element.name) || $(element).find('h1, p + p + p').length > 0) continue
    drop(element)
  }
  return spans
}

const linkLists = ($: CheerioAPI, measures: Measures): Span[] => {
  const spans: Span[] = []
  $('body')
    .find('ul, ol, dl, div, table, p, td, section, center')
    .each((_, element) => {
      const span = spanOf(element)
      const inside = span && (spans.at(-1)?.end ?? -1) >= span.end
      if (span && !inside && isLinkList(measures.get(element) ?? NOTHING)) spans.push(span)
    })
  return spans
}

interface Fit {
  readonly template: Template
  readonly bodies: readonly Element[]
}

/** The first template of which a body holds a good part of the page's text. */
const fitting = ($: CheerioAPI, page: Element, measures: Measures): Fit | null => {
  const all = proseOf(measures, page)
  for (const template of TEMPLATES) {
    const bodies = outermost(
      $('body')
        .find(template.body)
        .get()
        .filter((element) => proseOf(measures, element) >= LEAST)
    )
    const held = bodies.reduce((sum, element) => sum + proseOf(measures, element), 0)
    if (bodies.length > 0 && held >= all * 0.4) return { template, bodies }
  }
  return null
}

/** Elements that stand in no other of the list; given in document order. */
const outermost = (elements: readonly Element[]): Element[] => {
  const kept: Element[] = []
  for (const element of elements) {
    const last = kept.at(-1)?.sourceCodeLocation
    const place = element.sourceCodeLocation
    if (place && (!last || place.startOffset >= last.endOffset)) kept.push(element)
  }
  return kept
}

/** The page's headlines: `h1`, else what the template names, else a heading that the document's title begins with. */
const titlesOf = ($: CheerioAPI, fit: Fit | null): Element[] => {
  const said = $('head > title').text().replace(/\s+/gu, '')
  const filled = (element: Element): boolean => /\p{Script=Han}{2}/u.test($(element).text())
  const first = $('body h1').get().filter(filled)
  if (first.length > 0) return first
  const named = fit?.template.title ? $('body').find(fit.template.title).get().filter(filled).slice(0, 1) : []
  if (named.length > 0) return named
  return $('body')
    .find('h2, h3, h4, strong, b, td, div, p')
    .get()
    .filter((element) => {
      const text = $(element).text().replace(/\s+/gu, '')
      return text.length >= 6 && text.length < 80 && said.startsWith(text)
    })
    .slice(0, 1)
}

/** The bodies, each with the headline, kicker and subheads that stand before it. */
const regionsAround = (
  $: CheerioAPI,
  bodies: readonly Element[],
  titles: readonly Element[],
  measures: Measures
): Span[] => {
  const spans: Span[] = []
  for (const body of bodies) {
    const own = spanOf(body)
    if (!own) continue
    const from = Math.max(0, spans.at(-1)?.end ?? 0)
    const before = titles.filter((title) => {
      const place = spanOf(title)
      return place && place.start >= from && place.start < own.start
    })
    const start = Math.min(own.start, ...before.map((title) => headStart($, title, measures)))
    spans.push({ start: Math.max(from, start), end: own.end })
  }
  const missing = titles
    .flatMap((title) => spanOf(title) ?? [])
    .filter((title) => !spans.some((span) => span.start <= title.start && title.start < span.end))
  return titles.length > 0 && missing.length === titles.length ? [...missing, ...spans] : spans
}

/** Where the lines above a headline begin: the siblings before it that are short and no links. */
const headStart = ($: CheerioAPI, title: Element, measures: Measures): number => {
  let start = spanOf(title)?.start ?? 0
  for (const sibling of $(title).prevAll().get().slice(0, 3)) {
    const { text, links } = measures.get(sibling) ?? NOTHING
    const span = spanOf(sibling)
    if (!span || text === 0 || text > 60 || links > 0 || !/^(?:h[1-6]|p|div|founder-.+)$/u.test(sibling.name)) break
    start = span.start
  }
  return start
}

/** The smallest element around a headline that holds most of the page's text. */
const aroundTitle = (title: Element, body: Element, measures: Measures): Element => {
  const all = proseOf(measures, body)
  let around: Element = title
  while (around !== body && proseOf(measures, around) < all * 0.6) {
    const parent = around.parent
    if (parent?.type !== 'tag') return body
    around = parent
  }
  return around
}

/** Follows the child that holds nearly all of the text outside links, as long as there is one. */
const densest = (body: Element, measures: Measures): Element => {
  let dense = body
  for (;;) {
    const text = proseOf(measures, dense)
    const heavy = dense.children.find((child) => child.type === 'tag' && proseOf(measures, child) >= text * 0.8)
    if (heavy?.type !== 'tag' || text === 0 || heavy.name === 'p') return dense
    dense = heavy
  }
}

const templateMarks = ($: CheerioAPI, { kicker, subhead, byline }: Template): (Mark | null)[] =>
  (
    [
      [kicker, 'kicker'],
      [subhead, 'heading'],
      [byline, 'byline']
    ] as const
  ).flatMap(([selector, hint]) =>
    selector
      ? $('body')
          .find(selector)
          .get()
          .map((element) => markOf(element, hint))
      : []
  )

/** Tables whose cells are short: figures, no layout. */
const figureTables = ($: CheerioAPI): Span[] =>
  $('body table')
    .get()
    .flatMap((table) => {
      const cells = $(table).find('td, th').get()
      const long = cells.filter((cell) => $(cell).text().trim().length > 60).length
      const nested = $(table).find('table, div, h1, h2').length
      const rows = $(table).find('tr').length
      return cells.length > rows && rows > 1 && long <= cells.length * 0.1 && nested === 0 ? (spanOf(table) ?? []) : []
    })
