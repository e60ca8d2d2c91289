import { defineRecord } from '../define.js'
import { meetingFields } from './schema.js'

export const meeting = defineRecord({
  type: 'meeting',
  about: 'formal gatherings: sittings, plenums, work conferences, forums, press conferences',
  fields: meetingFields,
  extract: () => []
})
