import { matches } from './lexicon.js'

/** Opening brackets and quotes of the canonical text, each with what closes it. */
export const CLOSER: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '【': '】',
  '[': ']',
  '〔': '〕'
}
const BRACKET = /[（）《》〈〉“”‘’【】[\]〔〕]/gu

/** Every bracket and quote of a text, opening and closing, in reading order. */
export const bracketsIn = (text: string): { readonly unit: string; readonly at: number }[] =>
  matches(BRACKET, text).map(({ 0: unit, index }) => ({ unit, at: index }))

/**
 * Nesting depth of each unit: 0 outside every bracket, an opening and its closing bracket counted inside.
 * A closer that closes nothing is passed over; an opener that is never closed within `reach` units counts as plain text.
 */
export const bracketDepth = (text: string, reach = 400): Uint8Array => {
  const depth = new Uint8Array(text.length)
  const open: { at: number; closer: string }[] = []
  /** The last unit inside a bracket that has closed. */
  let deepest = -1
  for (const { unit, at } of bracketsIn(text)) {
    const closer = CLOSER[unit]
    if (closer !== undefined) {
      open.push({ at, closer })
      continue
    }
    for (let k = open.length - 1; k >= 0 && k >= open.length - 4; k--) {
      const opener = open[k]
      if (opener?.closer !== unit) continue
      if (at - opener.at <= reach) {
        if (deepest < opener.at) depth.fill(1, opener.at, at + 1)
        else for (let j = opener.at; j <= at; j++) depth[j] = Math.min(255, (depth[j] ?? 0) + 1)
        deepest = at
      }
      open.length = k
      break
    }
  }
  return depth
}
