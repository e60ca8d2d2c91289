import { CLOSER } from '../core/brackets.js'
import type { Message } from '../core/message.js'
import type { Span } from '../core/span.js'
import type { Paragraph } from './paragraphs.js'

/** Brackets and quotes that close another kind, or nothing, or are never closed, are looked for in texts up to this length. */
const REACH = 20_000
/** Faults told of in one paragraph. */
const MOST = 5

const CLOSERS = new Set(Object.values(CLOSER))

/** Quotes may run over several paragraphs, each of which opens them anew. */
const isStrict = ({ closer }: { readonly closer: string }): boolean => closer !== '”' && closer !== '’'

/** Places in a text where brackets do not fit: 《检查〈工会法〉办法〉…》. */
export const bracketFaults = (text: string): Span[] => {
  const faults: Span[] = []
  const open: { at: number; closer: string }[] = []
  for (let i = 0; i < Math.min(text.length, REACH); i++) {
    const unit = text.charAt(i)
    const closer = CLOSER[unit]
    if (closer !== undefined) open.push({ at: i, closer })
    else if (CLOSERS.has(unit)) {
      const at = open.findLastIndex((opener) => opener.closer === unit)
      if (at < 0 && unit !== '”' && unit !== '’') faults.push({ start: i, end: i + 1 })
      else if (at < 0) continue
      else {
        for (const opener of open.slice(at + 1).filter(isStrict)) faults.push({ start: opener.at, end: opener.at + 1 })
        open.length = at
      }
    }
  }
  for (const { at } of open.filter(isStrict)) faults.push({ start: at, end: at + 1 })
  return faults.sort((a, b) => a.start - b.start).slice(0, MOST)
}

const DOUBLED = /(\p{Script=Han}{2,8})\1/gu
/** What is said twice on purpose: 一个一个, 走着走着. */
const ON_PURPOSE = /^(?:[一二三几]\p{Script=Han}|\p{Script=Han}[着了地得])/u

/** Words that stand twice in a row: 检查检查组. */
export const doubledWords = (text: string): Span[] => {
  const found: Span[] = []
  for (const match of text.slice(0, REACH).matchAll(DOUBLED)) {
    const word = match[1] ?? ''
    if (ON_PURPOSE.test(word) || word.charAt(0) === word.charAt(1)) continue
    found.push({ start: match.index, end: match.index + match[0].length })
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
