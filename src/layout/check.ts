import { bracketsIn, CLOSER } from '../core/brackets.js'
import { words } from '../core/lexicon.js'
import type { Message } from '../core/message.js'
import type { Span } from '../core/span.js'
import { dictionaryWords } from '../segment/tokens.js'
import type { Paragraph } from './paragraphs.js'

/** Brackets and quotes that close another kind, or nothing, or are never closed, are looked for in texts up to this length. */
const REACH = 20_000
/** Faults told of in one paragraph. */
const MOST = 5

/** Quotes may run over several paragraphs, each of which opens them anew. */
const isStrict = ({ closer }: { readonly closer: string }): boolean => closer !== '”' && closer !== '’'

/** Places in a text where brackets do not fit: 《检查〈工会法〉办法〉…》. */
export const bracketFaults = (text: string): Span[] => {
  const faults: Span[] = []
  const open: { at: number; closer: string }[] = []
  for (const { unit, at } of bracketsIn(text.slice(0, REACH))) {
    const closer = CLOSER[unit]
    if (closer !== undefined) {
      open.push({ at, closer })
      continue
    }
    const opened = open.findLastIndex((opener) => opener.closer === unit)
    if (opened >= 0) {
      for (const opener of open.slice(opened + 1).filter(isStrict)) faults.push(unitAt(opener.at))
      open.length = opened
    } else if (isStrict({ closer: unit })) faults.push(unitAt(at))
  }
  for (const { at } of open.filter(isStrict)) faults.push(unitAt(at))
  return faults.sort((a, b) => a.start - b.start).slice(0, MOST)
}

const unitAt = (at: number): Span => ({ start: at, end: at + 1 })

const ALL_HAN = /^\p{Script=Han}+$/u
const LONGEST_DOUBLED = 8

/** Stretches of two to eight characters that stand twice in a row, the longest of those that begin at one place. */
const doubledStretches = (text: string): { readonly start: number; readonly size: number }[] => {
  const found: { start: number; size: number }[] = []
  for (let start = 0; start < text.length; start++) {
    const size = doubledSizeAt(text, start)
    if (size === 0) continue
    found.push({ start, size })
    start += 2 * size - 1
  }
  return found
}

// By units and not by a pattern with a back reference, which would try seven lengths at every place of every text.
const doubledSizeAt = (text: string, start: number): number => {
  const first = text.charCodeAt(start)
  for (let size = LONGEST_DOUBLED; size >= 2; size--) {
    if (text.charCodeAt(start + size) !== first) continue
    const stretch = text.slice(start, start + size)
    if (text.startsWith(stretch, start + size) && ALL_HAN.test(stretch)) return size
  }
  return 0
}

/** What is said twice on purpose: 一个一个, 走着走着. */
const ON_PURPOSE = /^(?:[一二三几]\p{Script=Han}|\p{Script=Han}[着了地得])/u

/** Words that are said twice for weight: 非常非常, 很久很久. */
const FOR_WEIGHT = new Set(words`非常 特别 十分 很多 很久 很大 许多 什么 永远 真的 一天 越来`)

/** Units on either side of a doubling that its words are cut in. */
const AROUND = 6
/** 中队中队长, 产业产业链: what goes on into a word of its own. */
const GOES_ON = /^[长链员]/u

/** Whether both times are words: 检查|检查组, not 南苏丹|苏丹, 越来越. */
const areWords = (text: string, start: number, size: number): boolean => {
  const from = Math.max(0, start - AROUND)
  const ends = new Set<number>([from])
  let at = from
  for (const word of dictionaryWords(text.slice(from, start + 2 * size + AROUND))) {
    at += word.length
    ends.add(at)
  }
  const inside = Array.from({ length: size - 1 }, (_, k) => start + k + 1).some((k) => ends.has(k))
  return ends.has(start) && ends.has(start + size) && (!inside || ends.has(start + 2 * size))
}

/** Words that stand twice in a row: 检查检查组. */
export const doubledWords = (text: string): Span[] => {
  const found: Span[] = []
  for (const { start, size } of doubledStretches(text.slice(0, REACH))) {
    const word = text.slice(start, start + size)
    const end = start + 2 * size
    if (ON_PURPOSE.test(word) || FOR_WEIGHT.has(word) || word.charAt(0) === word.charAt(1)) continue
    if (GOES_ON.test(text.charAt(end)) || !areWords(text, start, size)) continue
    found.push({ start, end })
  }
  return found.slice(0, MOST)
}

/** Says where a paragraph's brackets do not fit and where words stand twice. */
export const faultsIn = ({ text }: Paragraph): Message[] => {
  const message = (code: 'bracket-mismatch' | 'doubled-words', said: string, span: Span): Message => {
    const [source] = text.lift(span)
    const around = text.own.slice(Math.max(0, span.start - 8), span.end + 8)
    return { code, severity: 'warning', text: `${said}: …${around}…`, ...(source ? { span: source } : {}) }
  }
  return [
    ...bracketFaults(text.text).map((span) => message('bracket-mismatch', 'a bracket fits no other', span)),
    ...doubledWords(text.text).map((span) => message('doubled-words', 'words stand twice', span))
  ]
}
