import { defineMention } from '../mention.js'
import type { TitleValue } from './value.js'

export type { TitleValue } from './value.js'

export const titles = defineMention<TitleValue>('title', () => [])
