import { defineMention } from '../mention.js'
import type { RateValue } from './value.js'

export type { RateValue } from './value.js'

export const rates = defineMention<RateValue>('rate', () => [])
