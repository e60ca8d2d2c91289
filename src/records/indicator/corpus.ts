import type { Example } from '../../../test/support/corpus.js'
import type { IndicatorFields } from './schema.js'

type Line = Example<Partial<IndicatorFields>>

/** Levels, shares and ranks as papers state them, and what must not be read as one. */
export const INDICATOR_CORPUS: readonly Line[] = [
  {
    text: '上半年，临江县地区生产总值86.4亿元，同比增长5.1%。',
    yields: [
      {
        name: '地区生产总值',
        value: 8.64e9,
        unit: 'CNY',
        kind: 'level',
        period: '上半年',
        subject: '临江县',
        projected: false
      }
    ]
  },
  { text: '全市粮食总产量突破120万吨。', yields: [{ name: '粮食总产量', value: 1.2e6, unit: '吨', modifier: 'over' }] },
  { text: '城镇调查失业率为5.2%。', yields: [{ name: '城镇调查失业率', value: 5.2, unit: '%', kind: 'level' }] },
  {
    text: '高技术产业增加值占规上工业的比重达31.2%。',
    yields: [{ name: '高技术产业增加值', value: 31.2, unit: '%', kind: 'share', of: '规上工业' }]
  },
  {
    text: '出口额12亿元，占全省的18%。',
    yields: [
      { name: '出口额', value: 1.2e9, kind: 'level' },
      { name: '出口额', value: 18, kind: 'share', of: '全省' }
    ]
  },
  {
    text: '茶叶产量居全省第3位。',
    yields: [{ name: '茶叶产量', value: 3, unit: '位', kind: 'rank', of: '全省' }]
  },
  { text: '接待游客人数约30万人次。', yields: [{ value: 300000, unit: '人次', kind: 'count', modifier: 'about' }] },
  { text: '光伏装机容量达47.5万千瓦。', yields: [{ value: 475000, unit: '千瓦', kind: 'capacity' }] },
  {
    text: '进口额、出口额分别为3亿元和4亿元。',
    yields: [
      { name: '进口额', value: 3e8 },
      { name: '出口额', value: 4e8 }
    ]
  },
  { text: '预计全年销售收入将达5亿元。', yields: [{ name: '销售收入', value: 5e8, projected: true }] },
  { text: '工业产值增长8%，比上年增加3亿元。', yields: [] },
  { text: '产值3亿元的企业有12家。', yields: [] },
  { text: '项目总投资12亿元，年内开工。', yields: [] },
  { text: '完成年度计划的58.3%，持股51%。', yields: [] },
  { text: '会议由副省长主持，62人出席。', yields: [] },
  { text: '第3批名单，第18次会议，2025年11月24日。', yields: [] },
  { text: '出口额每增加1亿元，奖励10万元。', yields: [] },
  { text: '销量从3万辆起步。', yields: [] }
]
