import type { Example } from '../../../test/support/corpus.js'
import type { Deed, Kind } from './schema.js'

interface Expected {
  readonly title: string
  readonly kind: Kind
  readonly actions: Deed[]
  readonly presenters?: string[]
}

const of = (title: string, kind: Kind, ...actions: Deed[]): Expected => ({ title, kind, actions })

/** A meeting that the documents belong to. */
const HELD = '5月8日，河口市第七届人大常委会第九次会议举行。'

/** Documents by the sentences that act on them; about half are traps. */
export const REPORTS: readonly Example<Expected>[] = [
  {
    text: `${HELD}会议听取和审议了市政府关于2023年教育工作情况的报告、关于养老服务情况的报告。`,
    yields: [
      of('关于2023年教育工作情况的报告', 'work-report', 'hear', 'deliberate'),
      of('关于养老服务情况的报告', 'special-report', 'hear', 'deliberate')
    ]
  },
  {
    text: `${HELD}会议听取了市审计局局长陈志远作的关于市本级预算执行审计工作的报告。`,
    yields: [{ ...of('关于市本级预算执行审计工作的报告', 'audit', 'hear'), presenters: ['陈志远'] }]
  },
  {
    text: `${HELD}会议审查批准了2022年市级决算。`,
    yields: [of('2022年市级决算', 'budget', 'examine', 'approve')]
  },
  {
    text: `${HELD}会议听取和审议了执法检查组关于检查《水法》实施情况的报告，书面审议了市政府关于植树情况的报告。`,
    yields: [
      of('关于检查《水法》实施情况的报告', 'inspection', 'hear', 'deliberate'),
      of('关于植树情况的报告', 'special-report', 'circulate')
    ]
  },
  {
    text: `${HELD}会议审议通过《河口市消防专项规划》《关于扩大消费的若干意见》。`,
    yields: [
      of('河口市消防专项规划', 'plan', 'deliberate', 'adopt'),
      of('关于扩大消费的若干意见', 'opinion', 'deliberate', 'adopt')
    ]
  },
  {
    text: `${HELD}会议表决通过了关于政府工作报告的决议。`,
    yields: [of('政府工作报告', 'work-report', 'approve')]
  },
  {
    text: `${HELD}会议决定将条例草案提请省人大常委会审议；审议通过《河口市城市更新规划》。`,
    yields: [of('河口市城市更新规划', 'plan', 'deliberate', 'adopt')]
  },
  {
    text: `${HELD}主任会议建议，下次会议听取市政府关于湖泊保护情况的报告。`,
    yields: [of('关于湖泊保护情况的报告', 'special-report', 'propose')]
  },
  // traps
  { text: `${HELD}会议听取了关于市政府工作报告、市法院工作报告起草情况的说明。`, yields: [] },
  { text: `${HELD}双方以落实《十年合作规划》为主线，加强合作。`, yields: [] },
  { text: `${HELD}会议通过了《河口市茶园条例》。`, yields: [] },
  { text: `${HELD}会议听取了关于茶园条例草案审议结果的报告。`, yields: [] },
  { text: `${HELD}要认真落实“十四五”规划，细化工作方案。`, yields: [] },
  { text: `${HELD}政府工作报告指出，全市增长6%。`, yields: [] },
  { text: '据《全球气候状况报告》，去年气温最高。', yields: [] },
  { text: `${HELD}关于提请审议预算草案的议案已收到，大家听取了群众意见。`, yields: [] },
  {
    text: `${HELD}会议听取了一季度经济运行情况汇报。`,
    yields: [of('一季度经济运行情况汇报', 'special-report', 'hear')]
  },
  { text: `${HELD}大家听取群众反映的情况，作了通报批评。`, yields: [] }
]
