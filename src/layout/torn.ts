import { CLOSER } from '../core/brackets.js'
import { dictionaryWords } from '../segment/tokens.js'

/** Units on either side of a seam that are looked at. */
const WINDOW = 12
const CLOSERS = new Set(Object.values(CLOSER))

/** Brackets that are open at the end of a text, innermost last, and closers at its beginning that close nothing in it. */
export const openBrackets = (text: string): { open: string[]; unopened: string[] } => {
  const open: string[] = []
  const unopened: string[] = []
  for (const unit of text) {
    if (CLOSER[unit] !== undefined) open.push(unit)
    else if (CLOSERS.has(unit)) {
      const at = open.findLastIndex((opener) => CLOSER[opener] === unit)
      if (at >= 0) open.splice(at)
      else unopened.push(unit)
    }
  }
  return { open, unopened }
}

/** Whether a word of the dictionary stands across the seam of two texts, and none falls apart for it. */
export const wordAcross = (tail: string, head: string): boolean => {
  const left = /[\p{Script=Han}]+$/u.exec(tail.slice(-WINDOW))?.[0] ?? ''
  const right = /^[\p{Script=Han}]+/u.exec(head.slice(0, WINDOW))?.[0] ?? ''
  if (left === '' || right === '') return false
  const whole = dictionaryWords(left + right)
  let at = 0
  for (const word of whole) {
    if (at < left.length && at + word.length > left.length) {
      return whole.length < dictionaryWords(left).length + dictionaryWords(right).length
    }
    at += word.length
  }
  return false
}

/** Whether a text ends in a single character that is no word by itself: 500吨医. */
export const lastWordIsFragment = (tail: string): boolean => {
  const left = /[\p{Script=Han}]+$/u.exec(tail.slice(-WINDOW))?.[0] ?? ''
  const last = dictionaryWords(left).at(-1) ?? ''
  return last.length === 1 && !FUNCTION_WORDS.has(last)
}

/** Whether a text begins with a single character that is no word by itself: 厂也落了户. */
export const firstWordIsFragment = (head: string): boolean => {
  const right = /^[\p{Script=Han}]+/u.exec(head.slice(0, WINDOW))?.[0] ?? ''
  const first = dictionaryWords(right)[0] ?? ''
  return first.length === 1 && !FUNCTION_WORDS.has(first)
}

/** Characters that are words by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  '的了在是和与及或并等将把被从以由至于对向为有不也都就又还使让给到着过要能会可我你他她它这那各每某该其之所上下中内外前后里年月日时省市县区镇乡村人家个名位项次届条件来去做作说看走新大小多少高低好副第各本某全首另据如若但而且因'
)

const STARTS_INSIDE = /^(?:[，。、；：！？）》〉”’%·]|(?:[万亿]|百分点|多?[万亿]?元)(?![一-龥]{0,3}[：（]))/u
const ENDS_OPEN = /[、，·（《〈“‘和与及]$/u
const FIGURE_END = /\d$/u
/** 发布时间：2011-05-16 ends whole. */
const STAMP_END = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?$|\d{1,2}:\d{2}$/u
const FIGURE_START = /^(?:[\d.%年月日]|[多余几]?[万亿元个件家名项人吨次届条])/u
const ORDINAL_SEAM = /(?:委员会|代表大会|常委会|政协|党委|省委|市委|县委|全会)$/u
const ORDINAL_START = /^第?[一二三四五六七八九十百\d]+(?:届|次)/u

/** Whether one text ends and the next begins in the middle of a phrase: what no two lines of their own do. */
export const tornInPhrase = (tail: string, head: string): boolean => {
  const end = tail.slice(-200)
  const start = head.slice(0, 200)
  if (STARTS_INSIDE.test(start) || ENDS_OPEN.test(end)) return true
  if (FIGURE_END.test(end) && FIGURE_START.test(start) && !STAMP_END.test(end)) return true
  if (ORDINAL_SEAM.test(end) && ORDINAL_START.test(start)) return true
  const { open } = openBrackets(end)
  const opener = open.at(-1)
  if (opener !== undefined && openBrackets(start).unopened.includes(CLOSER[opener] ?? '')) return true
  return wordAcross(end, start)
}
