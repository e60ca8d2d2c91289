import { AlignedText, type Edit } from '../core/aligned-text.js'

/** A line of an HTML slice. */
export interface HtmlLine {
  readonly text: AlignedText
  /** Whether all of it is set in bold. */
  readonly strong: boolean
}

const LINE_TAG = /^(?:br|p|div|li|tr|h[1-6])$/iu
const BOLD_TAG = /^(?:b|strong)$/iu
const CELL_TAG = /^t[dh]$/iu

/**
 * The text of an HTML slice, a text a line break: tags dropped, entities decoded, each unit aligned to the source.
 * Read from the source slice, since a parser's text nodes have wrong offsets after misnested tags and entities.
 */
export const htmlLines = (source: string, start: number, end: number): HtmlLine[] => {
  const lines: HtmlLine[] = []
  let parts: AlignedText[] = []
  let bold = 0
  let plain = false
  const take = (from: number, to: number): void => {
    if (to <= from) return
    const part = decodeEntities(AlignedText.of(source, { start: from, end: to }))
    if (part.text.trim() !== '' && bold === 0) plain = true
    parts.push(part)
  }
  const flush = (): void => {
    const text = AlignedText.join(parts)
    if (text.text.trim() !== '') lines.push({ text, strong: !plain })
    parts = []
    plain = false
  }
  let at = start
  for (const tag of tagsOf(source, start, end)) {
    take(at, tag.start)
    at = tag.end
    if (BOLD_TAG.test(tag.name)) bold = Math.max(0, bold + (tag.closing ? -1 : 1))
    if (LINE_TAG.test(tag.name)) flush()
    else if (CELL_TAG.test(tag.name) && tag.closing) parts.push(blankOf(source, tag.start, tag.end))
  }
  take(at, end)
  flush()
  return lines
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
  for (;;) {
    const open = source.indexOf('<', at)
    if (open < 0 || open >= end) return
    at = open + 1
    if (source.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open)
      at = close < 0 || close >= end ? end : close + 3
      yield { start: open, end: at, name: '', closing: false }
      continue
    }
    const name = /^<\/?([a-z][a-z0-9:]*)/iu.exec(source.slice(open, Math.min(end, open + 24)))
    const close = name ? tagEnd(source, open + name[0].length, Math.min(end, open + TAG_REACH)) : -1
    if (!name || close < 0) continue
    at = close
    yield { start: open, end: close, name: name[1] ?? '', closing: source.charAt(open + 1) === '/' }
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

/** A space that stands for a tag. */
const blankOf = (source: string, start: number, end: number): AlignedText =>
  AlignedText.of(source, { start, end }).edit([{ start: 0, end: end - start, text: ' ' }])

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

/** Decodes character references; line breaks of the source become spaces. */
const decodeEntities = (text: AlignedText): AlignedText => {
  const edits: Edit[] = []
  for (const found of text.text.matchAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?|[\r\n\t]+/giu)) {
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
