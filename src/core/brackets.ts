import { characterTable } from './character-table.js'

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
const IS_BRACKET = characterTable(Object.entries(CLOSER).flat().join(''))

/** Every bracket and quote of a text, opening and closing, in reading order. */
export const bracketsIn = (text: string): { readonly unit: string; readonly at: number }[] => {
  const found: { unit: string; at: number }[] = []
  for (let at = 0; at < text.length; at++)
    if (IS_BRACKET[text.charCodeAt(at)] === 1) found.push({ unit: text.charAt(at), at })
  return found
}

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
