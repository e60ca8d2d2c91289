import type { Span } from '../../core/span.js'
import { wording } from '../../layout/index.js'
import { sentencesOf } from '../../segment/index.js'
import { defineMention, type Mention, within } from '../mention.js'
import { places } from '../place/index.js'
import { organsIn } from './rules.js'
import type { OrganValue } from './value.js'

export type { OrganValue } from './value.js'

/** Public bodies: congress, government, court, ministry, bureau, association. */
export const organs = defineMention<OrganValue>('organ', (context) => {
  const named = places.in(context)
  const found: Mention<OrganValue>[] = []
  for (const sentence of sentencesOf(context.article)) {
    const placesHere = (): Span[] =>
      within(named, sentence).map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    for (const organ of organsIn(sentence.text, placesHere)) {
      const start = sentence.start + organ.start
      const end = sentence.start + organ.end
      found.push({ start, end, rule: 'organ/by-head', value: { name: wording(context.article, { start, end }) } })
    }
  }
  return found
})
