import { defineRecord } from '../define.js'
import { enterpriseFields } from './schema.js'

export const enterprise = defineRecord({
  type: 'enterprise',
  about: 'named businesses with all their forms',
  fields: enterpriseFields,
  extract: () => []
})
