import type { Article } from '../layout/index.js'
import { calendarDate } from './calendar.js'
import type { DateOrigin, PublicationDate } from './context.js'

const read = (text: string, pattern: RegExp, origin: DateOrigin): PublicationDate | null => {
  const found = pattern.exec(text)
  return found ? calendarDate(Number(found[1]), Number(found[2]), Number(found[3]), origin) : null
}

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u
const DATE_LINE = /(?<!\d)((?:19|20)\d{2})[年\-./](\d{1,2})[月\-./](\d{1,2})(?:日|(?!\d))/u
/**
 * A line of furniture may be a headline of another article (决定于2025年3月5日在北京召开): its date is the page's only where the line
 * ends with it, or an hour, a weekday, a page or a source follows.
 */
const FURNITURE_DATE = new RegExp(
  `${DATE_LINE.source}(?=[\\s　]*(?:$|\\d|[>|｜/·•（(【［\\[,，]|星期|周[一二三四五六日]|礼拜|第|农历|来源|作者|编辑|责编|记者|浏览|阅读|点击|字号|出版|电))`,
  'u'
)
const DATE_IN: Readonly<Record<string, RegExp>> = { furniture: FURNITURE_DATE, byline: DATE_LINE }
const IN_NAME = /(?<!\d)((?:19|20)\d{2})([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u

/** A date in a path: 20251125, 2025-11-25, 2025/11/25; the last one counts. */
export const dateInName = (path: string): PublicationDate | null => {
  let found: PublicationDate | null = null
  for (const match of path.matchAll(new RegExp(IN_NAME.source, 'gu'))) {
    found = calendarDate(Number(match[1]), Number(match[3]), Number(match[4]), 'name') ?? found
  }
  return found
}

/**
 * The publication date: as given, else from meta data, else from a dateline or date line of the page, else from the
 * input's name. A dateline without a year takes it from the name or meta data where month and day fit.
 */
export const publicationDate = (
  option: string | null,
  meta: string | null,
  articles: readonly Article[],
  name: string
): PublicationDate | null => {
  if (option !== null) return read(option, ISO, 'option')
  return (meta ? read(meta, ISO, 'meta') : null) ?? dateLine(articles) ?? dateInName(name)
}

/** The date that a date line (发布时间：2011-08-01) or a dateline states in full. */
const dateLine = (articles: readonly Article[]): PublicationDate | null => {
  for (const { text, blocks, dateline } of articles) {
    const lines = [
      ...blocks.filter(({ role }) => role in DATE_IN),
      ...(dateline ? [{ ...dateline, role: 'byline' }] : [])
    ]
    for (const { start, end, role } of lines) {
      const stated = read(text.text.slice(start, Math.min(end, start + 80)), DATE_IN[role] ?? DATE_LINE, 'dateline')
      if (stated) return stated
    }
  }
  return null
}
