import { DATELINE, type Form } from './forms.js'
import type { Paragraph } from './paragraphs.js'

/** A paragraph with what it looks like. */
export interface Piece {
  readonly paragraph: Paragraph
  readonly form: Form
}

/** The title of a page of many short items. */
export const DIGEST =
  /^[【〔《]?.{0,10}(?:快讯|简讯|短讯|简报|速览|集纳|要闻速递|一句话新闻|新闻速读|微新闻|资讯荟萃|动态)[】〕》]?(?:（.{1,8}）)?$/u

const textOf = (piece: Piece | undefined): string => piece?.paragraph.text.text ?? ''

/** Indexes of the pieces at which articles begin. */
export const articleStarts = (pieces: readonly Piece[]): number[] => {
  const starts = pieces.some(({ paragraph }) => paragraph.hint === 'title')
    ? pieces.flatMap(({ paragraph }, index) => (paragraph.hint === 'title' ? [kickerStart(pieces, index)] : []))
    : startsByDateline(pieces)
  const digests = starts.flatMap((start, index) => digestItems(pieces, start, starts[index + 1] ?? pieces.length))
  const all = [...new Set([...starts, ...digests])].sort((a, b) => a - b)
  const [first = 0, ...rest] = all
  const above = pieces.slice(0, first).some(({ form }) => form === 'prose' || form === 'row')
  return above ? [0, ...all] : [0, ...rest]
}

/** Where the kickers above a title begin. */
const kickerStart = (pieces: readonly Piece[], title: number): number => {
  let start = title
  while (pieces[start - 1]?.paragraph.hint === 'kicker') start--
  return start
}

/**
 * A further article on a plain page: lines set apart, of which one is followed by a report that names its place, day or
 * writer (本报讯), or by a line of a series (——… 系列报道之一).
 */
const startsByDateline = (pieces: readonly Piece[]): number[] => {
  const starts = [0]
  const reports = pieces.filter(isReport).length
  let head = -1
  let seenProse = false
  pieces.forEach((piece, index) => {
    if (piece.form === 'display') {
      const text = textOf(piece)
      if (head < 0) head = index
      else if (/^——/u.test(text) && textOf(pieces[index - 1]).length >= 4) {
        if (seenProse) starts.push(head)
        else if (reports > 1 && index - head >= 2 && pieces[index - 1]?.paragraph.apart) starts.push(index - 1)
        seenProse = false
      }
      return
    }
    if (piece.form === 'prose' || piece.form === 'row') {
      if (seenProse && head >= 0 && DATELINE.test(textOf(piece).slice(0, 80))) starts.push(head)
      seenProse = true
      head = -1
    } else if (piece.form === 'furniture') head = -1
    else if (piece.form === 'byline' && seenProse && head >= 0 && pieces[index + 1]?.form === 'prose' && opens(piece)) {
      starts.push(head)
      seenProse = false
    }
  })
  return starts
}

/** Whether a piece says who reports: a dateline, or a line that names the writer. */
const isReport = (piece: Piece): boolean =>
  (piece.form === 'prose' && DATELINE.test(textOf(piece).slice(0, 80))) || (piece.form === 'byline' && opens(piece))

/** 本报记者 …, not the credit of a photograph. */
const opens = (piece: Piece): boolean =>
  /^[\s□◎●■（(]*(?:本报|全媒体)?.{0,14}(?:记者|通讯员)/u.test(textOf(piece)) && !/摄[）)]?$/u.test(textOf(piece))

/** Where an article is a digest of short items, the titles of its items; else none. */
const digestItems = (pieces: readonly Piece[], start: number, end: number): number[] => {
  if (!DIGEST.test(textOf(pieces[start]))) return []
  const items: number[] = []
  for (let index = start + 1; index < end; index++) {
    if (pieces[index]?.form === 'display' && pieces[index + 1]?.form === 'prose' && index + 1 < end) items.push(index)
  }
  return items.length >= 2 ? items.slice(1) : []
}
