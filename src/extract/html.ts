import { type CheerioAPI, load } from 'cheerio'
import { type Block, type BlockHint, type Carrier, NO_SHAPE } from './block.js'
import { htmlLines } from './html-text.js'

const TITLE = 'h1'
const LEAF = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dd, dt, blockquote, figcaption, div'
const NOISE = 'script, style, nav, header, footer, aside, noscript, template, iframe, form, button'

/** Reads HTML: cheerio chooses the elements, their text is then read from the source slice. */
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
      for (const { text, strong } of htmlLines(source, start, end)) {
        blocks.push({ text, hint: hint === 'paragraph' && strong ? 'strong' : hint, apart: false, shape: NO_SHAPE })
      }
    })
  return { blocks, date: metaDate($), messages: [] }
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
