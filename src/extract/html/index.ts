import { type CheerioAPI, load } from 'cheerio'
import type { Message } from '../../core/message.js'
import type { Block, BlockHint, Carrier } from '../block.js'
import { NO_SHAPE } from '../block.js'
import { hiddenSpans, isTooDeep } from './depth.js'
import { type HtmlLine, htmlLines } from './lines.js'
import { metaDate } from './meta-date.js'
import { choosePage, type Mark, type Page } from './page.js'

/** Reads HTML: cheerio chooses the elements, their text is then read from the source slice. */
export const extractHtml = (source: string): Carrier => {
  if (isTooDeep(source)) return unparsed(source)
  const $ = load(source, { sourceCodeLocationInfo: true })
  const page = choosePage($)
  const messages: Message[] = page.template
    ? []
    : [
        {
          code: 'html-fallback',
          severity: 'info',
          text: 'no article template fits this page; its densest part was read'
        }
      ]
  return { blocks: blocksOf(source, page, $), date: metaDate($, source), messages }
}

/** A page that is nested too deep: all its text, line by line. */
const unparsed = (source: string): Carrier => {
  const text = 'the page is nested too deep to be parsed; all its text was read'
  const lines = htmlLines(source, 0, source.length, { skip: hiddenSpans(source), tables: [] })
  return {
    blocks: lines.map((line) => ({ text: line.text, hint: hintOf(line, []), apart: false, shape: NO_SHAPE })),
    date: null,
    messages: [{ code: 'html-fallback', severity: 'warning', text }]
  }
}

const blocksOf = (source: string, page: Page, $: CheerioAPI): Block[] => {
  const blocks: Block[] = []
  if (!page.titled) blocks.push(...documentTitle($, source))
  for (const { start, end } of page.regions) {
    for (const line of htmlLines(source, start, end, page)) {
      blocks.push({ text: line.text, hint: hintOf(line, page.marks), apart: false, shape: NO_SHAPE })
    }
  }
  return kickersAbove(blocks)
}

const hintOf = (line: HtmlLine, marks: readonly Mark[]): BlockHint => {
  const mark = marks.find(({ start, end }) => start <= line.start && line.start < end)
  if (mark) return mark.hint
  if (line.row) return 'row'
  if (line.heading > 0) return 'heading'
  return line.strong ? 'strong' : 'paragraph'
}

/** Headings that stand directly above a headline are kickers of it. */
const kickersAbove = (blocks: readonly Block[]): Block[] => {
  const hints = blocks.map(({ hint }) => hint)
  for (let i = blocks.length - 2; i >= 0; i--) {
    if (hints[i] === 'heading' && (hints[i + 1] === 'title' || hints[i + 1] === 'kicker')) hints[i] = 'kicker'
  }
  return blocks.map((block, index) => ({ ...block, hint: hints[index] ?? block.hint }))
}

const SITE_NAME = /\s*[-_|—–]{1,2}[^-_|—–]{2,20}$/u

/** 江州日报数字报, 江州报数字版 A2: what names the paper and no article of it. */
const PAPER_NAME = /(?:报|周刊|快讯|传媒)(?:数字|电子|多媒体|网络)[报版]|^\p{Script=Han}{2,8}(?:[日晚]报|报|网)$/u

/** The title of the document itself, without the name of the site: for pages whose body has no headline. */
const documentTitle = ($: CheerioAPI, source: string): Block[] => {
  const place = $('head > title').get(0)?.sourceCodeLocation
  if (!place?.startTag || !place.endTag) return []
  const [line] = htmlLines(source, place.startTag.endOffset, place.endTag.startOffset)
  if (!line) return []
  const site = SITE_NAME.exec(line.text.text)
  const text = line.text.slice(0, site && site.index >= 6 ? site.index : undefined)
  return text.text.trim().length < 6 || PAPER_NAME.test(text.text.trim())
    ? []
    : [{ text, hint: 'title', apart: true, shape: NO_SHAPE }]
}
