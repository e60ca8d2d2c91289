import { defineRecord } from '../define.js'
import { presencesOf } from './assemble.js'
import { attendeeFields } from './schema.js'

export const attendee = defineRecord({
  type: 'attendee',
  about: 'persons and unnamed groups at a meeting, with posts and roles',
  fields: attendeeFields,
  extract: (context) =>
    presencesOf(context).map(({ name, group, titles, roles, meeting, spans, rule }) => ({
      rule,
      fields: { name, group, titles, roles, meeting },
      spans
    }))
})
