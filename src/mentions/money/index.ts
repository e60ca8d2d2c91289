import { defineMention } from '../mention.js'
import type { MoneyValue } from './value.js'

export type { MoneyValue } from './value.js'

export const money = defineMention<MoneyValue>('money', () => [])
