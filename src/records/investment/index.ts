import { defineRecord } from '../define.js'
import { investmentFields } from './schema.js'

export const investment = defineRecord({
  type: 'investment',
  about: 'amounts of money put into projects, assets or firms',
  fields: investmentFields,
  extract: () => []
})
