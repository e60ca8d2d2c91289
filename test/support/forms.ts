import { describe, expect, it } from 'vitest'
import { contextOfText } from '../../src/document/context-of-text.js'
import type { Mention, MentionKind } from '../../src/mentions/index.js'

/**
 * Runs a table of forms: a line `form = reading` says that the whole form is one mention of that reading, a line
 * `form =` that nothing in it is one. Each form stands in a sentence of its own.
 */
export const testForms = <V extends object>(
  kind: MentionKind<V>,
  table: string,
  readingOf: (value: V) => string
): void => {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split('=').map((part) => part.trim()))
  describe(`${kind.kind} forms`, () => {
    it.each(lines)('%s is %s', (form = '', reading = '') => {
      const context = contextOfText(`${form}。`)
      const seen = kind.in(context).map(({ start, end, value }: Mention<V>) => ({
        covered: context.article.text.text.slice(start, end),
        reading: readingOf(value)
      }))
      expect(seen).toEqual(reading === '' ? [] : [{ covered: context.article.text.text.slice(0, -1), reading }])
    })
  })
}

/** A value with the upper end of its range and what is said of its exactness: `5~8 % over`. */
export const readingText = (value: number, max: number | null, unit: string, modifier: string): string =>
  [max === null ? String(value) : `${value}~${max}`, unit, modifier === 'exact' ? '' : modifier]
    .filter(Boolean)
    .join(' ')
