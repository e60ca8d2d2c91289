import type { Span } from '../core/span.js'
import { DATELINE } from './forms.js'

/** Where a report is from and by whom, as its first paragraph says. */
export interface Dateline {
  /** 本报西宁11月24日讯 */
  readonly dateline: Span
  /** 记者 …, without the brackets; null where nobody is named. */
  readonly byline: Span | null
}

const INLINE_BYLINE =
  /^[（(]((?:[^（）()。]|[（(][^（）()。]{0,12}[）)]){2,60})[）)]|^((?:全媒体|首席|特约|特派)?(?:记者|通讯员)\s?[\p{Script=Han}·、\s]{2,30}?)(?:报道|摄影报道)[：:]?/u
const NAMED = /记者|通讯员|通讯员|实习生|作者|文\/|摄|评论员/u

/** Reads the dateline at the beginning of a paragraph. */
export const datelineOf = (text: string, offset = 0): Dateline | null => {
  const found = DATELINE.exec(text.slice(0, 80))
  if (!found) return null
  const end = found[0].length
  const trimmed = found[0].replace(/^[\s【（[“]+/u, '')
  const start = end - trimmed.length
  const stop = start + trimmed.replace(/[\s】\]]+$/u, '').length
  const credit = INLINE_BYLINE.exec(text.slice(end, end + 90))
  const name = credit?.[1] ?? credit?.[2]
  const at = credit && name ? end + credit[0].indexOf(name) : 0
  return {
    dateline: { start: offset + start, end: offset + stop },
    byline: name && NAMED.test(name) ? { start: offset + at, end: offset + at + name.length } : null
  }
}
