import { AlignedText, type Edit } from '../../core/aligned-text.js'
import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'

/** A line of an HTML slice. */
export interface HtmlLine {
  readonly text: AlignedText
  /** Where it begins in the source. */
  readonly start: number
  /** Whether all of it is set in bold. */
  readonly strong: boolean
  /** Level of the heading that it stands in, 0 for none. */
  readonly heading: number
  /** Whether it is a row of a table of figures. */
  readonly row: boolean
}

const LINE_TAG =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|table|section|article|header|footer|main|center|blockquote|figure|figcaption|hr|h[1-6]|founder-[a-z]+)$/iu
const HEADING_TAG = /^h([1-6])$/iu
const BOLD_TAG = /^(?:b|strong)$/iu
const CELL_TAG = /^t[dh]$/iu

/** What of a slice is not read, and what of it is a table of figures. Sorted and disjoint. */
export interface Reading {
  readonly skip: readonly Span[]
  readonly tables: readonly Span[]
}

const within = (spans: readonly Span[]): ((at: number) => Span | null) => {
  let index = 0
  return (at) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++
    const span = spans[index]
    return span && span.start <= at ? span : null
  }
}

/**
 * The text of an HTML slice, a text a line break: tags dropped, entities decoded, each unit aligned to the source.
 * Read from the source slice, since a parser's text nodes have wrong offsets after misnested tags and entities.
 */
export const htmlLines = (
  source: string,
  start: number,
  end: number,
  { skip, tables }: Reading = { skip: [], tables: [] }
): HtmlLine[] => {
  const lines: HtmlLine[] = []
  const skipped = within(skip)
  const inTable = within(tables)
  let line = new LineInProgress()
  let bold = 0
  let heading = 0
  const flush = (): void => {
    const done = line.finish()
    if (done) lines.push(done)
    line = new LineInProgress()
  }
  let at = start
  for (const tag of tagsOf(source, start, end)) {
    const hole = skipped(tag.start)
    if (!hole) line.take(source, at, tag.start, bold > 0, heading)
    at = hole ? Math.max(at, Math.min(hole.end, end)) : Math.max(at, tag.end)
    if (hole) {
      flush()
      continue
    }
    const { name, closing } = tag
    if (BOLD_TAG.test(name)) bold = Math.max(0, bold + (closing ? -1 : 1))
    const level = HEADING_TAG.exec(name)?.[1]
    const table = inTable(tag.start)
    if (CELL_TAG.test(name)) {
      if (!table) flush()
      else if (closing) line.blank(source, tag)
    } else if (LINE_TAG.test(name) && (!table || /^t(?:r|able)$/iu.test(name))) {
      flush()
      line.row = table !== null
    }
    if (level) heading = closing ? 0 : Number(level)
  }
  if (at < end) line.take(source, at, end, bold > 0, heading)
  flush()
  return lines
}

/** Gathers the pieces of one line. */
class LineInProgress {
  row = false
  private readonly parts: AlignedText[] = []
  private plain = false
  private start = -1
  private heading = 0

  take(source: string, from: number, to: number, bold: boolean, heading: number): void {
    if (to <= from) return
    const part = decodeEntities(AlignedText.of(source, { start: from, end: to }))
    this.parts.push(part)
    if (part.text.trim() === '') return
    if (!bold) this.plain = true
    if (this.start < 0) {
      this.start = from
      this.heading = heading
    }
  }

  /** A space that stands for a tag. */
  blank(source: string, { start, end }: Span): void {
    this.parts.push(AlignedText.of(source, { start, end }).edit([{ start: 0, end: end - start, text: ' ' }]))
  }

  finish(): HtmlLine | null {
    if (this.start < 0) return null
    const { start, heading, row } = this
    return { text: AlignedText.join(this.parts), start, strong: !this.plain, heading, row }
  }
}

interface Tag {
  readonly start: number
  readonly end: number
  /** Name of the element; empty for a comment. */
  readonly name: string
  readonly closing: boolean
}

/** Units at most that one tag may take; what is longer is text with a stray angle bracket. */
const TAG_REACH = 5000

/** Tags and comments of a stretch of HTML. An angle bracket that begins no tag (<工会法>) is text. */
function* tagsOf(source: string, start: number, end: number): Generator<Tag> {
  let at = start
  let close = -1
  for (;;) {
    const open = source.indexOf('<', at)
    if (open < 0 || open >= end) return
    if (close < open) close = source.indexOf('>', open)
    if (close < 0) return
    if (close > open + TAG_REACH && !source.startsWith('<!--', open)) {
      at = Math.max(open + 1, close - TAG_REACH)
      continue
    }
    at = open + 1
    if (source.startsWith('<!--', open)) {
      const last = source.indexOf('-->', open)
      at = last < 0 || last >= end ? end : last + 3
      yield { start: open, end: at, name: '', closing: false }
      continue
    }
    const name = /^<\/?([a-z][a-z0-9:]*)/iu.exec(source.slice(open, Math.min(end, open + 24)))
    const tag = name ? tagEnd(source, open + name[0].length, Math.min(end, open + TAG_REACH)) : -1
    if (!name || tag < 0) continue
    at = tag
    yield { start: open, end: tag, name: name[1] ?? '', closing: source.charAt(open + 1) === '/' }
  }
}

/** End of the tag that is open at `from`, an angle bracket in a quoted attribute passed over; -1 where it does not end. */
const tagEnd = (source: string, from: number, limit: number): number => {
  let quote = ''
  for (let i = from; i < limit; i++) {
    const unit = source.charAt(i)
    if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '>') return i + 1
    else if (unit === '<') return -1
    else if (unit === '"' || unit === "'") quote = unit
  }
  const close = source.slice(from, limit).search(/[<>]/u)
  return close >= 0 && source.charAt(from + close) === '>' ? from + close + 1 : -1
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  yen: '¥',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  emsp: '\u2003',
  ensp: '\u2002',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  lang: '〈',
  rang: '〉'
}

const numeric = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'

const REFERENCE = /&(?:amp;(?=#?\w{2,8};))?(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?|[\r\n\t]+/giu

/** Decodes character references; line breaks of the source become spaces. */
const decodeEntities = (text: AlignedText): AlignedText => {
  const edits: Edit[] = []
  for (const found of matches(REFERENCE, text.text)) {
    const [whole, decimal, hex, name] = found
    const decoded = /^[\r\n\t]/u.test(whole)
      ? joinsWords(text.text, found.index, found.index + whole.length)
        ? ' '
        : ''
      : decimal
        ? numeric(Number(decimal))
        : hex
          ? numeric(Number.parseInt(hex, 16))
          : NAMED[(name ?? '').toLowerCase()]
    if (decoded !== undefined) edits.push({ start: found.index, end: found.index + whole.length, text: decoded })
  }
  return text.edit(edits)
}

/** Whether a line break of the source stands between two Latin words, where it means a space; none is meant in Chinese. */
const joinsWords = (text: string, start: number, end: number): boolean =>
  /[\w,.;:]/u.test(text.charAt(start - 1)) && /\w/u.test(text.charAt(end))
