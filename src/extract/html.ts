import { type CheerioAPI, load } from 'cheerio'
import { AlignedText, type Edit } from '../core/aligned-text.js'
import type { Block, BlockHint, Carrier } from './block.js'

const TITLE = 'h1'
const LEAF = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dd, dt, blockquote, figcaption, div'
const NOISE = 'script, style, nav, header, footer, aside, noscript, template, iframe, form, button'

/**
 * Reads HTML: cheerio chooses the elements, their text is then read from the source slice, since text nodes' own offsets
 * are wrong after misnested tags and entities.
 */
export const extractHtml = (source: string): Carrier => {
  const $ = load(source, { sourceCodeLocationInfo: true })
  $(NOISE).remove()
  const blocks: Block[] = []
  let done = -1
  $('body')
    .find(LEAF)
    .each((_, element) => {
      if ($(element).find(LEAF).length > 0) return
      const place = element.sourceCodeLocation
      if (!place || place.startOffset < done) return
      const start = place.startTag?.endOffset ?? place.startOffset
      const end = place.endTag?.startOffset ?? place.endOffset
      done = place.endOffset
      const hint: BlockHint = $(element).is(TITLE) ? 'title' : /^h[2-6]$/u.test(element.name) ? 'heading' : 'paragraph'
      for (const text of htmlLines(source, start, end)) blocks.push({ text, hint, apart: false })
    })
  return { blocks, date: metaDate($) }
}

const metaDate = ($: CheerioAPI): string | null => {
  const names = ['publishdate', 'pubdate', 'article:published_time', 'PubDate', 'publish_time', 'date']
  for (const name of names) {
    const content = $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? ''
    const found = /(\d{4})-(\d{1,2})-(\d{1,2})/u.exec(content)
    if (found) return `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  }
  return null
}

/** The text of an HTML slice, a text a line break: tags dropped, entities decoded, each unit aligned to the source. */
export const htmlLines = (source: string, start: number, end: number): AlignedText[] => {
  const parts: AlignedText[] = []
  const lines: AlignedText[] = []
  const flush = (): void => {
    const line = AlignedText.join(parts.splice(0))
    if (line.text.trim() !== '') lines.push(line)
  }
  let at = start
  const slice = source.slice(start, end)
  for (const tag of slice.matchAll(/<!--[\s\S]*?-->|<\/?([a-zA-Z][a-zA-Z0-9]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gu)) {
    parts.push(decodeEntities(AlignedText.of(source, { start: at, end: start + tag.index })))
    at = start + tag.index + tag[0].length
    if (/^(?:br|p|div|li|tr)$/iu.test(tag[1] ?? '')) flush()
  }
  parts.push(decodeEntities(AlignedText.of(source, { start: at, end })))
  flush()
  return lines
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
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  emsp: '\u2003',
  ensp: '\u2002',
  laquo: '«',
  raquo: '»'
}

const decodeEntities = (text: AlignedText): AlignedText => {
  const edits: Edit[] = []
  for (const found of text.text.matchAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?|[\r\n\t]+/giu)) {
    const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : null
    const decoded = /^[\r\n\t]/u.test(found[0])
      ? '\n'
      : code !== null
        ? code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '\ufffd'
        : NAMED[(found[3] ?? '').toLowerCase()]
    if (decoded !== undefined) edits.push({ start: found.index, end: found.index + found[0].length, text: decoded })
  }
  return text.edit(edits)
}
