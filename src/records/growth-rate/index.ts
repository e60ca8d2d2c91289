import type { ArticleContext } from '../../document/context.js'
import { sentencesOf } from '../../segment/index.js'
import { defineRecord } from '../define.js'
import { draftOf, withoutRepeats } from './assemble.js'
import { type Basis, growthRateFields } from './schema.js'
import { changesIn, type Found, headerBasis } from './sentence.js'

/** Changes of all sentences; the head of a table lends its rows a basis. */
const changesOf = (context: ArticleContext): Found[] => {
  let header: Basis | null = null
  return sentencesOf(context.article).flatMap((sentence) => {
    header = sentence.role === 'table' ? (headerBasis(sentence) ?? header) : null
    return changesIn(context, sentence, header)
  })
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
