import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { rates } from '../../mentions/rate/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { defineRecord } from '../define.js'
import { draftOf, withoutRepeats } from './assemble.js'
import type { Found } from './found.js'
import { type Basis, growthRateFields } from './schema.js'
import { changesIn } from './sentence.js'
import { declaredBasis, headerBasis } from './standing.js'

/**
 * Changes of all sentences. The head of a table lends its rows a basis, a declaration (下同) all that follows it; a
 * sentence that names no quantity of its own goes on with that of the sentence before it in its paragraph.
 */
const changesOf = (context: ArticleContext): Found[] => {
  if (rates.in(context).length === 0) return []
  let header: Basis | null = null
  let declared: Basis | null = null
  let before: Sentence | null = null
  let spoken: Span | null = null
  const changes: Found[] = []
  for (const sentence of sentencesOf(context.article)) {
    header = sentence.role === 'table' ? (headerBasis(sentence) ?? header) : null
    const found = changesIn(context, sentence, {
      standing: header ?? declared,
      before: before?.block === sentence.block ? before : null,
      spoken
    })
    declared = declaredBasis(sentence) ?? declared
    before = sentence
    spoken = found.at(-1)?.indicator ?? spoken
    changes.push(...found)
  }
  return changes
}

export const growthRate = defineRecord({
  type: 'growthRate',
  about: 'stated changes of a named quantity',
  fields: growthRateFields,
  extract: (context) =>
    withoutRepeats(
      context,
      changesOf(context).map((found) => ({ draft: draftOf(context, found), found }))
    )
})
