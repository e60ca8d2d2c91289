import * as z from 'zod'

export const ACTIONS = [
  'explain',
  'review-result',
  'review-opinion',
  'examine',
  'deliberate',
  'inspect',
  'adopt',
  'approve',
  'repeal',
  'circulate',
  'propose',
  'publish',
  'revise',
  'terminate'
] as const
export type Action = (typeof ACTIONS)[number]

export const regulationFields = {
  title: z.string().describe('without the outer 《》 and without the stage; inner brackets as 〈〉'),
  stage: z.string().nullable().describe('stage as the text has it: 草案, 修订草案 …'),
  actions: z.array(z.enum(ACTIONS)).describe('what was done with it, in order of appearance'),
  presenters: z.array(z.string()).describe('who reported on it or explained it: person, else body'),
  meeting: z.string().nullable().describe("the meeting's name")
}
