import type { Example } from '../../../test/support/corpus.js'
import type { GrowthRateFields } from './schema.js'

type Line = Example<Partial<GrowthRateFields>>
const rate = (indicator: string, value: number, rest: Partial<GrowthRateFields> = {}): Partial<GrowthRateFields> => ({
  indicator,
  value,
  ...rest
})

/** Where a quantity begins, and what one that is left out takes from the clauses before it. */
export const BOUNDS_CORPUS: readonly Line[] = [
  {
    text: '临江区接待国内游客52.3万人次，同比增长12%；云阳县接待43.1万人次，同比增长68%。',
    yields: [rate('接待国内游客', 12), rate('接待国内游客', 68)]
  },
  {
    text: '临江区接待国内游客52.3万人次，同比增长12%；云阳县旅游收入3亿元，同比增长8%。',
    yields: [rate('接待国内游客', 12), rate('旅游收入', 8)]
  },
  { text: '玉屏山接待游客2.6万人次，同比增长19%。', yields: [rate('接待游客', 19)] },
  { text: '乡村旅游接待游客2.6万人次，同比增长19%。', yields: [rate('乡村旅游接待游客', 19)] },
  {
    text: '北线铁路前7个月完成货运量4190万吨，同比增长7.6%；南岭铁路完成1870万吨，同比增长14.4%。',
    yields: [rate('货运量', 7.6), rate('货运量', 14.4)]
  },
  {
    text: '42个沿边开放重点县（市、区）出口21.3亿美元，占全省出口总值的31.2%，比去年同期提高4.6个百分点。',
    yields: [rate('占全省出口总值', 4.6)]
  },
  { text: '42个开放重点县（市、区）出口同比增长18%。', yields: [rate('出口', 18)] },
  { text: '以加工贸易方式进出口75.9亿元，下降6%。', yields: [rate('加工贸易方式进出口', 6)] },
  { text: '对欧盟茶叶出口额3.4亿元，增长13%。', yields: [rate('茶叶出口额', 13)] },
  { text: '对欧盟出口额3.4亿元，增长13%。', yields: [rate('出口额', 13)] },
  {
    text: '服装、制鞋、电子通信制造业分别增长11.7%、8.4%和1.1倍。',
    yields: [rate('服装、制鞋、电子通信制造业', 11.7), rate('制鞋、电子通信制造业', 8.4), rate('电子通信制造业', 1.1)]
  },
  { text: '纺织业、家具制造业分别增长3.1%、4.2%。', yields: [rate('纺织业', 3.1), rate('家具制造业', 4.2)] },
  { text: '投资回落主因房地产开发投资减少21%。', yields: [rate('房地产开发投资', 21)] },
  { text: '居民用水价格一次上涨12%，公共用水价格不变。', yields: [rate('居民用水价格', 12)] },
  {
    text: '苹果汁出口减少11%，该园光电子产业产值增长7%。',
    yields: [rate('苹果汁出口', 11), rate('光电子产业产值', 7)]
  },
  { text: '酒庄共压榨葡萄310吨，比上年减少6%。', yields: [rate('压榨葡萄', 6, { basis: 'year-on-year' })] },
  { text: '公共交通客运量增长4%。', yields: [rate('公共交通客运量', 4)] },
  {
    text: '规上服务业企业营业收入增长12%，钢铁企业利润率上升2个百分点。',
    yields: [rate('规上服务业企业营业收入', 12), rate('利润率', 2)]
  },
  {
    text: '投资增长8%，好的幅度比一季度扩大0.4个百分点；进出口总额增长13%。',
    yields: [rate('投资', 8), rate('好的幅度', 0.4), rate('进出口总额', 13, { basis: 'unspecified' })]
  },
  {
    text: '记者从公司2019年年报中看到，营业收入5亿元，同比增长21%；净利润1.42亿元，增长33%。',
    yields: [rate('营业收入', 21), rate('净利润', 33, { basis: 'year-on-year' })]
  },
  {
    text: '景区接待游客41万人次，同比增长9%。其中，老君殿8.2万人次，同比增长2%；北湖公园接待5万人，同比增长56%。',
    yields: [rate('接待游客', 9), rate('接待游客', 2), rate('接待游客', 56)]
  },
  {
    text: '接待游客98万人次，增长8%；旅游收入6亿元，增长15%，两项指标分别比上月增长2%和3%。',
    yields: [rate('接待游客', 8), rate('旅游收入', 15), rate('接待游客', 2), rate('旅游收入', 3)]
  },
  {
    text: '出口货值增长10%，其中再出口、本地产品出口分别为7亿元及3亿元，前者升13%，后者跌4%。',
    yields: [rate('出口货值', 10), rate('再出口', 13), rate('本地产品出口', 4)]
  },
  { text: '对欧盟、香港出口强劲，同比分别增长23%和50%。', yields: [rate('出口', 23), rate('出口', 50)] },
  { text: '有进出口实绩的外贸企业5.4万家，同比增加6.9%。', yields: [rate('有进出口实绩的外贸企业', 6.9)] },
  {
    text: '1-8月，投资增长20%，增速分别较1-2月、1-6月回落3.4、0.6个百分点。',
    yields: [rate('投资', 20), rate('增速', 3.4, { basis: 'since' }), rate('增速', 0.6, { basis: 'since' })]
  }
]
