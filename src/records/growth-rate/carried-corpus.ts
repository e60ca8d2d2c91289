import type { Example } from '../../../test/support/corpus.js'
import type { GrowthRateFields } from './schema.js'

type Line = Example<Partial<GrowthRateFields>>
const rate = (indicator: string, value: number, rest: Partial<GrowthRateFields> = {}): Partial<GrowthRateFields> => ({
  indicator,
  value,
  ...rest
})

/** Changes whose quantity or basis another clause tells, prices by day and week, and what must not carry. */
export const CARRIED_CORPUS: readonly Line[] = [
  {
    text: '转口额、本地出口额分别录得21亿元及9亿元，前者升3.1%，后者跌4.7%。',
    yields: [rate('转口额', 3.1), rate('本地出口额', 4.7, { direction: 'down' })]
  },
  {
    text: '煤炭、钢材、粮食吞吐量分别完成512万吨、634万吨、86万吨，前两项增长8.4%、6.5%，后一项下降1.9%。',
    yields: [
      rate('煤炭、钢材、粮食吞吐量', 8.4),
      rate('钢材、粮食吞吐量', 6.5),
      rate('粮食吞吐量', 1.9, { direction: 'down' })
    ]
  },
  {
    text: '接待游客426万人次，门票收入达3716万元，两项指标较2023年分别增长15.8%和14.6%。',
    yields: [rate('接待游客', 15.8, { basis: 'since' }), rate('门票收入', 14.6, { basis: 'since' })]
  },
  {
    text: '集装箱吞吐量完成63万标箱，同比增长4.6%。其中，沙湾港完成10万标箱，同比增长2%。',
    yields: [rate('集装箱吞吐量', 4.6), rate('集装箱吞吐量', 2)]
  },
  {
    text: '全市糖厂产糖68万吨，增长3.1%，江南糖业只增长2.9%。',
    yields: [rate('产糖', 3.1), rate('产糖', 2.9)]
  },
  {
    text: '应收账款3.7亿元，比年初增长5.4%；存货2.9亿元，增长1.9%；利润1.1亿元，增长8%。',
    yields: [
      rate('应收账款', 5.4, { basis: 'since' }),
      rate('存货', 1.9, { basis: 'since' }),
      rate('利润', 8, { basis: 'unspecified' })
    ]
  },
  {
    text: '1#铜报71200元，日涨0.8%；0#锌回落2.3%；铅、铝分别微涨0.2%和0.4%。',
    yields: [
      rate('1#铜', 0.8, { basis: 'period-on-period' }),
      rate('0#锌', 2.3, { basis: 'period-on-period' }),
      rate('铅', 0.2, { basis: 'period-on-period' }),
      rate('铝', 0.4, { basis: 'period-on-period' })
    ]
  },
  { text: '股价昨日升3.1%，收报12.6港元。', yields: [rate('股价', 3.1, { basis: 'unspecified' })] },
  {
    text: '本周黄瓜、冬瓜的价格环比涨幅较大，幅度分别为12.4%和7.1%。',
    yields: [
      rate('黄瓜、冬瓜的价格', 12.4, { basis: 'period-on-period' }),
      rate('冬瓜的价格', 7.1, { basis: 'period-on-period' })
    ]
  },
  { text: '期内营业额减少约9.3百万港元或8.5%。', yields: [rate('营业额', 8.5, { direction: 'down' })] },
  { text: '合同金额58亿美元，与2021年的峰值相比减少22.4%。', yields: [rate('合同金额', 22.4, { basis: 'since' })] },
  { text: '全县比城区低1.3个百分点的增幅落差不小。', yields: [] },
  { text: '工业增速比年初预期低0.8个百分点。', yields: [] },
  {
    text: '春节前菜价还将上涨5%至8%，但新菜上市后有可能回落两成。',
    yields: [rate('菜价', 5, { max: 8 }), rate('菜价', 20, { direction: 'down' })]
  },
  { text: '对东盟农产品贸易额1.4亿美元，增长6%。', yields: [rate('农产品贸易额', 6)] },
  { text: '内地、韩国旅客分别增加3.2%和6.4%。', yields: [rate('内地、韩国旅客', 3.2), rate('韩国旅客', 6.4)] },
  {
    text: '沪指报3528点，上涨12点（0.34%），成交4121亿元。',
    yields: [rate('沪指', 0.34)]
  },
  {
    text: '百货公司货品（上升6.2%）；服装（上升7%）。',
    yields: [rate('百货公司货品', 6.2), rate('服装', 7)]
  },
  { text: '税金3亿元（占18%）。', yields: [] },
  { text: '线材周平均价与上周比下降7.4%。', yields: [rate('线材周平均价', 7.4, { basis: 'period-on-period' })] },
  { text: '零售总额的临时估计按年跌4.3%。', yields: [rate('零售总额', 4.3, { direction: 'down' })] },
  {
    text: '不良贷款率较年初改善0.1个百分点，产品合格率改善2个百分点。',
    yields: [rate('不良贷款率', 0.1, { direction: 'down' }), rate('产品合格率', 2, { direction: 'up' })]
  }
]
