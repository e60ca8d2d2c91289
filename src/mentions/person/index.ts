import { defineMention } from '../mention.js'
import type { PersonValue } from './value.js'

export type { PersonValue } from './value.js'

export const persons = defineMention<PersonValue>('person', () => [])
