import type { BlockRole } from './article.js'
import type { Form } from './forms.js'
import { DIGEST } from './parting.js'

/** A paragraph of one article, with what it looks like. */
export interface Formed {
  readonly text: string
  readonly form: Form
  readonly hint: string
}

const KICKER_END = /(?:强调|指出|要求|表示|提出|——|……|：)$/u
const SERIES =
  /^[【〔]?[^，。]{2,24}(?:系列(?:报道|述评|评论)|特别报道|专栏|专题|进行时|在行动|一线见闻|走笔|巡礼|答卷|新篇|启新程)(?:之[一二三四五六七八九十]+|[（(][一二三四五六七八九十\d]+[）)])?[】〕]?$/u
const CONVENING = /(?:召开|举行|开幕|闭幕|会议|闭会|通过|签约|开工|增长|公布|印发|启动)/u
const SLOGAN = /^[\p{Script=Han}“”、]{2,9}(?:[ ，][\p{Script=Han}“”、]{2,9}){1,2}$/u
const CELLS = /^\S{1,24}(?: +\S{1,30}){1,8}$/u

/** Index of the headline among the lines set apart at an article's head: the first that is no kicker. */
const headlineAmong = (lines: readonly string[]): number => {
  const first = lines[0] ?? ''
  const second = lines[1]
  if (second === undefined || /^——/u.test(second)) return 0
  if (KICKER_END.test(first) || SERIES.test(first) || DIGEST.test(first)) return 1
  return SLOGAN.test(first) && !CONVENING.test(first) && CONVENING.test(second) ? 1 : 0
}

/** 濠江琴报 above the line that tells day and page: a paper's name that no list has. */
const isMasthead = (pieces: readonly Formed[], index: number): boolean =>
  index === 0 && pieces[1]?.form === 'furniture' && /^\p{Script=Han}{2,8}报$/u.test(pieces[0]?.text ?? '')

/** Rows of a table in plain text: two or more lines running of which each has cells and figures. */
const isRow = (pieces: readonly Formed[], index: number): boolean => {
  const cells = (piece: Formed | undefined): boolean =>
    piece?.form === 'display' && CELLS.test(piece.text) && /\d/u.test(piece.text)
  return cells(pieces[index]) && (cells(pieces[index - 1]) || cells(pieces[index + 1]))
}

const PLAIN_ROLES: Readonly<Partial<Record<Form, BlockRole>>> = {
  prose: 'paragraph',
  row: 'table',
  byline: 'byline',
  caption: 'caption',
  furniture: 'furniture',
  advertisement: 'advertisement'
}

/** What each paragraph of an article is: by its own form, and by where it stands. */
export const rolesOf = (pieces: readonly Formed[]): BlockRole[] => {
  const firstProse = pieces.findIndex((piece) => piece.form === 'prose' || piece.form === 'row')
  const headEnd = firstProse < 0 ? pieces.length : firstProse
  const head = pieces.flatMap((piece, index) =>
    index < headEnd && piece.form === 'display' && !isMasthead(pieces, index) ? [index] : []
  )
  const titled = head.find((index) => pieces[index]?.hint === 'title' && !DIGEST.test(pieces[index]?.text ?? ''))
  const headline = titled ?? head[headlineAmong(head.map((index) => pieces[index]?.text ?? ''))] ?? -1
  return pieces.map((piece, index) => {
    const plain = PLAIN_ROLES[piece.form]
    if (plain) return plain
    if (isMasthead(pieces, index)) return 'furniture'
    if (index === headline) return 'headline'
    if (piece.hint === 'kicker' || (index < headline && index < headEnd)) return 'kicker'
    if (index > headEnd && piece.hint === 'line' && isRow(pieces, index)) return 'table'
    return 'subhead'
  })
}
