import * as z from 'zod'

export const sittingSchema = z.object({
  name: z.string().describe('the sitting as named: 第一次全体会议'),
  date: z.string().nullable().describe('day of the sitting, ISO 8601'),
  chair: z.array(z.string()).describe('who presided over it, names only')
})

export const meetingFields = {
  name: z.string().describe('fullest name as the text has it'),
  aliases: z.array(z.string()).describe('other full names the article has for it'),
  body: z.string().nullable().describe('the body that meets'),
  term: z.int().nullable().describe('届'),
  session: z.int().nullable().describe('次'),
  date: z.string().nullable().describe('day or interval, ISO 8601; --MM-DD where the year is unknown'),
  place: z.string().nullable().describe('place as stated'),
  chair: z.array(z.string()).describe('who presided, names only'),
  present: z.int().nullable().describe('number of members or participants present'),
  quorum: z.boolean().nullable().describe('whether the text says that it met the quorum'),
  sittings: z.array(sittingSchema).describe('named parts of the meeting')
}
