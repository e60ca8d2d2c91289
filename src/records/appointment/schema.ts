import * as z from 'zod'

export const CHANGES = ['appointed', 'removed', 'resigned', 'elected', 'acting', 'accepted-resignation'] as const
export type Change = (typeof CHANGES)[number]

export const appointmentFields = {
  person: z.string().describe('name of the person; one record a person and post'),
  post: z
    .string()
    .nullable()
    .describe('the post, complete as stated, without 职务 and a leading 代理: 河口市副市长; null where it is not said'),
  body: z
    .string()
    .nullable()
    .describe('who decides on it, where a body acts in the sentence or a meeting of it does: 市人大常委会'),
  action: z
    .enum(CHANGES)
    .describe(
      'appointed (任命, 决定任命, 递补), removed (免去, 罢免, 撤销, 不再担任), elected (选举, 补选, 当选), acting (任命或决定代理), resigned (辞去), accepted-resignation (接受辞去)'
    ),
  meeting: z.string().nullable().describe("the meeting's name, where a meeting decides"),
  date: z.string().nullable().describe('day of the act as stated in its sentence, else of the meeting; ISO 8601')
}
