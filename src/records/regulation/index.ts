import { defineRecord } from '../define.js'
import { regulationFields } from './schema.js'

export const regulation = defineRecord({
  type: 'regulation',
  about: 'laws and regulations on which a body acts',
  fields: regulationFields,
  extract: () => []
})
