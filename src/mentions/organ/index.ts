import { defineMention } from '../mention.js'
import type { OrganValue } from './value.js'

export type { OrganValue } from './value.js'

export const organs = defineMention<OrganValue>('organ', () => [])
