import type { Edit, EditScope } from '../core/aligned-text.js'
import { matches } from '../core/lexicon.js'

/** One normalisation: a pure function from a text to edits, and which form of the text they change. */
export interface NormaliseStep {
  readonly name: string
  readonly scope: EditScope
  readonly edits: (text: string) => Edit[]
}

/**
 * Edits that replace each match of a global pattern by what `replacement` returns; `null` leaves it. A text without
 * `needed`, which every match holds, is not searched.
 */
export const replacing = (
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
  needed = ''
): ((text: string) => Edit[]) => {
  return (text) => {
    const edits: Edit[] = []
    if (!text.includes(needed)) return edits
    for (const match of matches(pattern, text)) {
      const by = replacement(match)
      if (by !== null && by !== match[0])
        edits.push({ start: match.index, end: match.index + match[0].length, text: by })
    }
    return edits
  }
}
