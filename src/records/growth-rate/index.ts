import { sentencesOf } from '../../segment/index.js'
import { defineRecord } from '../define.js'
import { draftOf, withoutRepeats } from './assemble.js'
import { growthRateFields } from './schema.js'
import { changesIn } from './sentence.js'

export const growthRate = defineRecord({
  type: 'growthRate',
  about: 'stated changes of a named quantity',
  fields: growthRateFields,
  extract: (context) =>
    withoutRepeats(
      context,
      sentencesOf(context.article).flatMap((sentence) =>
        changesIn(context, sentence).map((found) => ({ draft: draftOf(context, found), found }))
      )
    )
})
