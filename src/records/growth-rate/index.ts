import { defineRecord } from '../define.js'
import { growthRateFields } from './schema.js'

export const growthRate = defineRecord({
  type: 'growthRate',
  about: 'stated changes of a named quantity',
  fields: growthRateFields,
  extract: () => []
})
