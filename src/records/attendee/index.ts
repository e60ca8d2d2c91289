import { defineRecord } from '../define.js'
import { attendeeFields } from './schema.js'

export const attendee = defineRecord({
  type: 'attendee',
  about: 'persons and unnamed groups at a meeting, with posts and roles',
  fields: attendeeFields,
  extract: () => []
})
