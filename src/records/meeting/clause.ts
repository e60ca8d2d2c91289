import type { Span } from '../../core/span.js'
import type { Sentence } from '../../segment/index.js'

/** Units around a place in which what belongs to it is looked for, so that a text without marks costs no more. */
export const NEAR = 240

/** The clause that a place in a sentence stands in: between ，；。, and within reach. */
export const clauseAt = ({ start, text }: Sentence, offset: number): Span => {
  const at = offset - start
  const from = Math.max(0, at - NEAR)
  const lead = text.slice(from, at)
  const stop = text.slice(at, at + NEAR).search(/[，；。]/u)
  const open = Math.max(...['，', '；', '。'].map((mark) => lead.lastIndexOf(mark)))
  return {
    start: start + from + open + 1,
    end: start + (stop < 0 ? Math.min(text.length, at + NEAR) : at + stop)
  }
}

/** What of its sentence stands before a name, within reach. */
export const leadOf = ({ start, sentence }: { readonly start: number; readonly sentence: Sentence }): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - NEAR), start - sentence.start)
