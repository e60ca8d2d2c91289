import { defineMention } from '../mention.js'
import type { NumberValue } from './value.js'

export type { NumberValue } from './value.js'

export const numbers = defineMention<NumberValue>('number', () => [])
