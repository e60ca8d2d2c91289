import { wording } from '../../layout/index.js'
import { sentencesOf } from '../../segment/index.js'
import { defineMention } from '../mention.js'
import { organsIn } from './rules.js'
import type { OrganValue } from './value.js'

export type { OrganValue } from './value.js'

/** Public bodies: congress, government, court, ministry, bureau, association. */
export const organs = defineMention<OrganValue>('organ', ({ article }) =>
  sentencesOf(article).flatMap((sentence) =>
    organsIn(sentence.text).map(({ start, end }) => {
      const span = { start: sentence.start + start, end: sentence.start + end }
      return { ...span, rule: 'organ/by-head', value: { name: wording(article, span) } }
    })
  )
)
