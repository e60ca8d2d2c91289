import { leftmostLongest } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { sentencesOf } from '../../segment/index.js'
import { defineMention, type Mention } from '../mention.js'
import { shortForm } from './lexicon.js'
import { formedPlaces, knownPlaces, type WeakPlace } from './rules.js'
import type { PlaceValue } from './value.js'

export { isPlaceName, knownPlaceAt } from './gazetteer.js'
export { COUNTRIES, shortForm } from './lexicon.js'
export type { PlaceValue } from './value.js'

/** Known divisions, countries and cities, and what is formed like one; bare county names where the full one stands too. */
const findPlaces = ({ article }: ArticleContext): Mention<PlaceValue>[] => {
  const candidates: Mention<PlaceValue>[] = []
  const weak: WeakPlace[] = []
  for (const sentence of sentencesOf(article)) {
    const known = knownPlaces(sentence)
    // One by one: a sentence of megabytes has more of them than a call may have arguments.
    for (const place of known.found) candidates.push(place)
    for (const place of formedPlaces(sentence)) candidates.push(place)
    for (const place of known.weak) weak.push(place)
  }
  if (weak.length === 0) return leftmostLongest(candidates)
  const bare = new Map<string, PlaceValue['level']>()
  for (const { value } of candidates) {
    const short = shortForm(value.name)
    if (short !== null) bare.set(short, value.level)
  }
  for (const { name, start } of weak) {
    const level = bare.get(name)
    if (level) candidates.push({ start, end: start + name.length, value: { name, level }, rule: 'place/bare-county' })
  }
  return leftmostLongest(candidates)
}

export const places = defineMention<PlaceValue>('place', findPlaces)
