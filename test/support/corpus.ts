import { describe, expect, it } from 'vitest'
import type { ArticleContext } from '../../src/document/context.js'
import { contextOfText } from '../../src/document/context-of-text.js'
import type { Mention, MentionKind } from '../../src/mentions/index.js'
import type { Draft } from '../../src/records/define.js'

/** A line of a rule corpus: a text, and the values that come out of it, in order; none where it must not match. */
export interface Example<V> {
  readonly text: string
  /** Publication date, where it matters. */
  readonly date?: string
  readonly yields: readonly V[]
}

/** Runs a corpus of a record type: each expected record is compared on the fields that it names. */
export const testRecords = <F extends Record<string, unknown>>(
  definition: { readonly type: string; readonly drafts: (context: ArticleContext) => readonly Draft<F>[] },
  corpus: readonly Example<Partial<F>>[]
): void => {
  describe(`${definition.type} corpus`, () => {
    it.each(corpus.map((example) => [example.text, example] as const))('%s', (_, { text, date, yields }) => {
      const drafts = definition.drafts(contextOfText(text, date))
      const seen = drafts.map(({ fields }, index) =>
        Object.fromEntries(Object.keys(yields[index] ?? fields).map((key) => [key, fields[key]]))
      )
      expect(seen).toEqual(yields)
      for (const draft of drafts) expect(draft.spans.length).toBeGreaterThan(0)
    })
  })
}

/** Runs a corpus of a kind of mention: values by the text that they cover. */
export const testMentions = <V extends object>(
  kind: MentionKind<V>,
  corpus: readonly Example<readonly [covered: string, value: Partial<V>]>[]
): void => {
  describe(`${kind.kind} corpus`, () => {
    it.each(corpus.map((example) => [example.text, example] as const))('%s', (_, { text, date, yields }) => {
      const context = contextOfText(text, date)
      const seen = kind.in(context).map(({ start, end, value }: Mention<V>, index) => {
        const wanted = yields[index]?.[1] ?? value
        const picked = Object.fromEntries(Object.entries(value).filter(([key]) => key in wanted))
        return [context.article.text.text.slice(start, end), picked]
      })
      expect(seen).toEqual(yields)
    })
  })
}
