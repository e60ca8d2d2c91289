import * as z from 'zod'

export const KINDS = [
  'work-report',
  'special-report',
  'budget',
  'plan',
  'inspection',
  'audit',
  'opinion',
  'other'
] as const
export type Kind = (typeof KINDS)[number]

export const DEEDS = [
  'hear',
  'present',
  'deliberate',
  'examine',
  'review-opinion',
  'adopt',
  'approve',
  'circulate',
  'propose'
] as const
export type Deed = (typeof DEEDS)[number]

export const reportFields = {
  title: z
    .string()
    .describe(
      'the document as stated, without outer 《》: 关于2023年教育工作情况的报告; it begins with 关于 or its own name'
    ),
  kind: z
    .enum(KINDS)
    .describe(
      'inspection (执法检查, 视察), audit (审计), budget (预算, 决算), plan (计划, 规划, 方案, 要点), work-report (工作报告), opinion (意见), special-report (another 报告, 汇报, 通报), other'
    ),
  presenters: z.array(z.string()).describe('who made the report: person, else body'),
  actions: z
    .array(z.enum(DEEDS))
    .describe(
      'hear (听取), present (作报告), deliberate (审议, 讨论, 研究), examine (审查), review-opinion (提出审议意见), adopt (通过), approve (批准; also by a resolution that endorses it), circulate (书面, 印发), propose (for a coming meeting), in order of appearance'
    ),
  meeting: z.string().describe("the meeting's name")
}
