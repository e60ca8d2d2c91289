import { defineMention } from '../mention.js'
import type { MeasureValue } from './value.js'

export type { MeasureValue } from './value.js'

export const measures = defineMention<MeasureValue>('measure', () => [])
