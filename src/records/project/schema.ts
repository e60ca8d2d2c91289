import * as z from 'zod'

/** How far a project has come, in the order of its life. */
export const STATES = ['planned', 'signed', 'approved', 'started', 'building', 'completed', 'operating'] as const
export type ProjectState = (typeof STATES)[number]

export const projectFields = {
  name: z.string().describe('the name as stated, without what only counts or points: 云岭抽水蓄能电站'),
  firm: z.string().nullable().describe('the business that builds or owns it, as stated'),
  investment: z
    .object({
      amount: z.number().positive().describe('in base units of the currency'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/u)
        .describe('ISO 4217')
    })
    .nullable()
    .describe('the whole sum that is put into it'),
  capacity: z.string().nullable().describe('what it is to make or hold, as stated: 年产20万吨'),
  state: z
    .enum(STATES)
    .nullable()
    .describe('how far it is said to have come; planned where only a coming step is told'),
  place: z.string().nullable().describe('where it stands, as stated; none that only its name holds'),
  period: z.string().nullable().describe('when it reached or is to reach that state, as stated')
}
