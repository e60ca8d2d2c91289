import { defineMention } from '../mention.js'
import type { DateValue } from './value.js'

export type { DateValue } from './value.js'

export const dates = defineMention<DateValue>('date', () => [])
