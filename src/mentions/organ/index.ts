import { wording } from '../../layout/index.js'
import { sentencesOf } from '../../segment/index.js'
import { defineMention, within } from '../mention.js'
import { places } from '../place/index.js'
import { organsIn } from './rules.js'
import type { OrganValue } from './value.js'

export type { OrganValue } from './value.js'

/** Public bodies: congress, government, court, ministry, bureau, association. */
export const organs = defineMention<OrganValue>('organ', (context) => {
  const named = places.in(context)
  return sentencesOf(context.article).flatMap((sentence) => {
    const here = within(named, sentence).map(({ start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start
    }))
    return organsIn(sentence.text, here).map(({ start, end }) => {
      const span = { start: sentence.start + start, end: sentence.start + end }
      return { ...span, rule: 'organ/by-head', value: { name: wording(context.article, span) } }
    })
  })
})
