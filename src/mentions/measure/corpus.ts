import type { Example } from '../../../test/support/corpus.js'
import type { MeasureValue } from './value.js'

/** Counts and measures as papers write them, and what only looks like one. */
export const MEASURE_CORPUS: readonly Example<readonly [string, Partial<MeasureValue>]>[] = [
  { text: '签约项目116个。', yields: [['116个', { value: 116, unit: '个', modifier: 'exact' }]] },
  { text: '出席62人。', yields: [['62人', { value: 62, unit: '人' }]] },
  { text: '两百多家企业。', yields: [['两百多家', { value: 200, unit: '家', modifier: 'over' }]] },
  { text: '产能20万吨。', yields: [['20万吨', { value: 200000, unit: '吨' }]] },
  {
    text: '装机47.5万千瓦，发电20亿千瓦时。',
    yields: [
      ['47.5万千瓦', { value: 475000, unit: '千瓦' }],
      ['20亿千瓦时', { value: 2e9 }]
    ]
  },
  { text: '面积120多平方公里。', yields: [['120多平方公里', { value: 120, unit: '平方公里', modifier: 'over' }]] },
  { text: '流转一万二千亩。', yields: [['一万二千亩', { value: 12000 }]] },
  {
    text: '3万余户，二三十人，十几个。',
    yields: [
      ['3万余户', { value: 30000, modifier: 'over' }],
      ['二三十人', { value: 20, max: 30 }],
      ['十几个', { value: 10, modifier: 'over' }]
    ]
  },
  { text: '3～5万吨。', yields: [['3~5万吨', { value: 30000, max: 50000 }]] },
  {
    text: '至少10个，上百家。',
    yields: [
      ['至少10个', { value: 10, modifier: 'at-least' }],
      ['上百家', { value: 100, modifier: 'over' }]
    ]
  },
  {
    text: '年产能30万千升，另有三百升油和上千升酒。',
    yields: [
      ['30万千升', { value: 3e5, unit: '千升' }],
      ['三百升', { value: 300, unit: '升' }],
      ['上千升', { value: 1000, modifier: 'over' }]
    ]
  },
  { text: '重拾升势，拾级而上。', yields: [] },
  { text: '千家万户，第三批，第18次会议，五台山。', yields: [] },
  { text: '110kV线路，3+3+1模式，电话0971-6301234。', yields: [] },
  { text: '长三角一体化，一带一路，十分，千人计划。', yields: [] },
  { text: '2025年11月24日8点，“十四五”，0.3个百分点。', yields: [] }
]
