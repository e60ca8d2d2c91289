import * as z from 'zod'

export const ROLES = ['chair', 'present', 'observer', 'report', 'speak'] as const
export type Role = (typeof ROLES)[number]

export const attendeeFields = {
  name: z.string().nullable().describe("the person's name; null for an unnamed group"),
  group: z.string().nullable().describe('the group as stated where nobody is named'),
  titles: z.array(z.string()).describe('posts, each complete'),
  roles: z.array(z.enum(ROLES)).describe('what the person did at the meeting'),
  meeting: z.string().describe("the meeting's name")
}
