import { defineMention } from '../mention.js'
import type { PeriodValue } from './value.js'

export type { PeriodValue } from './value.js'

export const periods = defineMention<PeriodValue>('period', () => [])
