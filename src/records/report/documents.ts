import { bracketDepth } from '../../core/brackets.js'
import { matches } from '../../core/lexicon.js'
import { leftmostLongest, type Span } from '../../core/span.js'
import {
  ABOUT,
  ACCOUNTS,
  BEFORE_NAME,
  IN_PREPARATION,
  IS_DOCUMENT,
  OF_A_BILL,
  ON_STATE,
  WORK_REPORT
} from './lexicon.js'

/** A document as a sentence names it: the whole expression, and its title without brackets. */
export interface Document extends Span {
  readonly title: Span
}

/** 关于计划报告 is the beginning of something else. */
const SHORTEST = 7

const plain = ({ start, end }: Span): Document => ({ start, end, title: { start, end } })

/** Every document without normative force that a sentence names, in reading order. */
export const documentsIn = (
  text: string,
  brackets: readonly (Span & { readonly inside: Span })[]
): readonly Document[] => {
  const depth = bracketDepth(text)
  const outside = ({ index }: { index: number }): boolean => depth[index] === 0
  const bracketed = brackets
    .filter(({ inside }) => IS_DOCUMENT.test(text.slice(inside.start, inside.end)))
    .map(({ start, end, inside }): Document => ({ start, end, title: inside }))
  const about = matches(ABOUT, text)
    .filter(
      (match) =>
        outside(match) && (match[0].length > SHORTEST || text.startsWith('的决议', match.index + match[0].length))
    )
    .map((match) => plain({ start: match.index, end: match.index + match[0].length }))
  const named = matches(WORK_REPORT, text)
    .filter(outside)
    .map((match) => {
      const cut = BEFORE_NAME.exec(match[0].slice(0, -4))?.[0].length ?? 0
      return plain({ start: match.index + cut, end: match.index + match[0].length })
    })
  const accounts = matches(ACCOUNTS, text)
    .filter(outside)
    .map((match) => plain({ start: match.index, end: match.index + match[0].length }))
  const states = matches(ON_STATE, text)
    .filter(outside)
    .map((match) => plain({ start: match.index, end: match.index + match[0].length }))
  return leftmostLongest([...bracketed, ...about, ...named, ...accounts, ...states]).filter(
    ({ title, end }) =>
      !OF_A_BILL.test(text.slice(title.start, title.end)) && !IN_PREPARATION.test(text.slice(end, end + 180))
  )
}
