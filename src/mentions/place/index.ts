import { defineMention } from '../mention.js'
import type { PlaceValue } from './value.js'

export type { PlaceValue } from './value.js'

export const places = defineMention<PlaceValue>('place', () => [])
