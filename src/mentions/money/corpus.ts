import type { Example } from '../../../test/support/corpus.js'
import type { MoneyValue } from './value.js'

/** Amounts as papers write them, and what only looks like money. */
export const MONEY_CORPUS: readonly Example<readonly [string, Partial<MoneyValue>]>[] = [
  { text: '总投资1.2万亿元。', yields: [['1.2万亿元', { amount: 1.2e12, currency: 'CNY', modifier: 'exact' }]] },
  { text: '投入3千万元。', yields: [['3千万元', { amount: 3e7 }]] },
  { text: '注册资本壹仟贰佰万元。', yields: [['壹仟贰佰万元', { amount: 1.2e7 }]] },
  { text: '产值一百八十六点五亿元。', yields: [['一百八十六点五亿元', { amount: 1.865e10 }]] },
  { text: '投资1亿2千万元。', yields: [['1亿2千万元', { amount: 1.2e8 }]] },
  { text: '投入数千万元。', yields: [['数千万元', { amount: 1e7, modifier: 'over' }]] },
  { text: '需要三四十亿元。', yields: [['三四十亿元', { amount: 3e9, max: 4e9 }]] },
  { text: '售价1,200元。', yields: [['1,200元', { amount: 1200 }]] },
  { text: '投资人民币5亿元。', yields: [['人民币5亿元', { amount: 5e8, currency: 'CNY' }]] },
  { text: '投资20亿元至30亿元。', yields: [['20亿元至30亿元', { amount: 2e9, max: 3e9 }]] },
  { text: '投资30—50亿元。', yields: [['30—50亿元', { amount: 3e9, max: 5e9 }]] },
  { text: '收入8000—1.2万元。', yields: [['8000—1.2万元', { amount: 8000, max: 12000 }]] },
  { text: '投资近100亿元。', yields: [['近100亿元', { amount: 1e10, modifier: 'about' }]] },
  { text: '投资逾千亿元。', yields: [['逾千亿元', { amount: 1e11, modifier: 'over' }]] },
  { text: '投资15亿多元。', yields: [['15亿多元', { amount: 1.5e9, modifier: 'over' }]] },
  { text: '投资不低于2000万元。', yields: [['不低于2000万元', { amount: 2e7, modifier: 'at-least' }]] },
  { text: '投资不足50亿元。', yields: [['不足50亿元', { amount: 5e9, modifier: 'under' }]] },
  { text: '签约20亿元。', yields: [['20亿元', { amount: 2e9, modifier: 'exact' }]] },
  { text: '亿元以上项目开工。', yields: [['亿元以上', { amount: 1e8, modifier: 'over' }]] },
  { text: '出口12.5亿美元。', yields: [['12.5亿美元', { currency: 'USD' }]] },
  { text: '援助3亿巴基斯坦卢比。', yields: [['3亿巴基斯坦卢比', { currency: 'PKR' }]] },
  { text: '发行50亿元新台币债券。', yields: [['50亿元新台币', { currency: 'TWD' }]] },
  { text: '报价4800元/吨。', yields: [['4800元', { amount: 4800, per: '吨' }]] },
  { text: '每吨报价跌至4800元/吨下方。', yields: [['4800元', { per: '吨' }]] },
  {
    text: '组件价格在1.25美元/瓦到1.5美元/瓦之间。',
    yields: [['1.25美元/瓦到1.5美元', { amount: 1.25, max: 1.5, currency: 'USD', per: '瓦' }]]
  },
  { text: '亩均收益3000元。', yields: [['3000元', { per: '亩' }]] },
  { text: '生产三元锂电池和三元前驱体。', yields: [] },
  { text: '元旦期间，多元投入，单元楼，公元2025年。', yields: [] },
  { text: '8月3元月饼？', yields: [] },
  { text: '美元指数上涨，万元产值能耗下降。', yields: [] },
  { text: '二元结构，五元区。', yields: [] },
  { text: '每人五元。', yields: [['五元', { amount: 5 }]] },
  { text: '项目总投资60亿，明年投产。', yields: [['60亿', { amount: 6e9, currency: 'CNY' }]] },
  { text: '两年下来投资了6000多万。', yields: [['6000多万', { amount: 6e7, modifier: 'over' }]] },
  {
    text: '全年实现营业收入120.6亿，利润3亿。',
    yields: [
      ['120.6亿', { amount: 1.206e10 }],
      ['3亿', { amount: 3e8 }]
    ]
  },
  { text: '园区十年投了3个亿的设备。', yields: [['3个亿', { amount: 3e8 }]] },
  { text: '我们投了3个多亿，心里有底。', yields: [['3个多亿', { amount: 3e8, modifier: 'over' }]] },
  { text: '客流达60亿，播放量突破3亿。', yields: [] },
  { text: '新开工10个亿元以上项目。', yields: [['亿元以上', { amount: 1e8 }]] }
]
