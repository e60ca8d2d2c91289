import type { Example } from '../../../test/support/corpus.js'
import type { GrowthRateFields } from './schema.js'

type Line = Example<Partial<GrowthRateFields>>
const rate = (indicator: string, value: number, rest: Partial<GrowthRateFields> = {}): Partial<GrowthRateFields> => ({
  indicator,
  value,
  ...rest
})
const onlyRates = (text: string, ...yields: Partial<GrowthRateFields>[]): Line => ({ text, yields })

/** What is said between a quantity and its rate, and what leads into either. */
const SAID_BETWEEN: readonly Line[] = [
  onlyRates('氧化镧重拾升势，上涨8.5%。', rate('氧化镧', 8.5, { to: null })),
  onlyRates('铜价表现抢眼，上涨3.9%。', rate('铜价', 3.9)),
  onlyRates('6月国内PPI创出年内新高，同比上涨6.8%。', rate('PPI', 6.8, { basis: 'year-on-year' })),
  onlyRates('线缆产量继续创历史新高，同比增长15%。', rate('线缆产量', 15)),
  onlyRates('外贸总值达2万亿元，规模创历史同期新高，增长12%。', rate('外贸总值', 12)),
  onlyRates('电机发货量预计今年将超过国内需求，为120亿元，年增长14.4%。', rate('电机发货量', 14.4)),
  onlyRates('上周金属均表现出色，锡是表现最好的金属，上涨7.2%。', rate('锡', 7.2)),
  onlyRates('第二季出货量不排除增长一倍。', rate('出货量', 1, { unit: 'fold' })),
  onlyRates('铜上涨1%，而铝下跌2%。', rate('铜', 1), rate('铝', 2, { direction: 'down' })),
  onlyRates('而锌表现落后小幅下挫0.5%。', rate('锌', 0.5, { direction: 'down' })),
  onlyRates('创新高的企业占三成。'),
  onlyRates('重拾信心的客户占10%。')
]

/** Figures of a list, and nouns of change behind a figure. */
const FIGURES: readonly Line[] = [
  onlyRates('期货铝、锌分别下跌0.2%，0.16%。', rate('期货铝', 0.2), rate('锌', 0.16, { direction: 'down' })),
  onlyRates('甲、乙两市产值分别增长5%、6%，收入增长7%。', rate('甲、乙两市产值', 5), rate('产值', 6), rate('收入', 7)),
  onlyRates('铝价下跌2%，3%的企业停产。', rate('铝价', 2)),
  onlyRates('铝、锌价格分别下跌2%，3%的企业停产。', rate('铝、锌价格', 2)),
  onlyRates('客流约有20%增长。', rate('客流', 20, { modifier: 'about' })),
  onlyRates('板式家具销售约有10%以上的增加。', rate('板式家具销售', 10)),
  onlyRates('约有20%的家庭增加了开支。'),
  onlyRates('其中约有三成来自出口。'),
  onlyRates('从居民收入翻倍增长到建成社保体系，变化很大。', rate('居民收入', 1, { unit: 'fold' })),
  onlyRates('民间投资由下降2.1%转为增长1.6%。', rate('民间投资', 1.6))
]

/** A base that its words say, and one that goes on. */
const BASES: readonly Line[] = [
  onlyRates('铁矿产量1.2亿吨，较前一财年增长8%。', rate('铁矿产量', 8, { basis: 'year-on-year' })),
  onlyRates('净利润3亿元，较上一财年下降4%。', rate('净利润', 4, { basis: 'year-on-year' })),
  onlyRates('公司营收本财年增长8%。', rate('营收', 8, { basis: 'unspecified' })),
  onlyRates('2023财年出口额比2022财年增长16%。', rate('出口额', 16, { basis: 'year-on-year' })),
  onlyRates('一周内新增病例超50万例，与此前一周比多了8%。', rate('新增病例', 8, { basis: 'period-on-period' })),
  onlyRates('开工率同比大幅下滑，降幅约20%。', rate('开工率', 20, { basis: 'year-on-year', direction: 'down' })),
  onlyRates('客流与去年比少了3%。', rate('客流', 3, { basis: 'year-on-year', direction: 'down' })),
  onlyRates(
    '过夜游客增长8%。与之相比，入境游客仅增长1.4%。',
    rate('过夜游客', 8),
    rate('入境游客', 1.4, { basis: 'unspecified' })
  )
]

/** Whose or of what time a quantity is. */
const OWNED: readonly Line[] = [
  onlyRates('今春树苗价格平均上涨了20%至30%。', rate('树苗价格', 20, { max: 30, period: '今春' })),
  onlyRates('今年前4个月，大湾区内地9市外贸总值达2万亿元，同比增长12.2%。', rate('外贸总值', 12.2)),
  onlyRates('珠三角9市场馆数量增长6%。', rate('9市场馆数量', 6)),
  onlyRates('国内锡库存攀升10.6%。', rate('锡库存', 10.6)),
  onlyRates('国内销量增长8%，国际销量增长9%。', rate('国内销量', 8), rate('国际销量', 9)),
  onlyRates('去年我国对欧盟市场茶产品出口额为2亿美元，同比增长4%。', rate('茶产品出口额', 4)),
  onlyRates('越南对日本纺织品出口金额为3亿美元，同比增长41%。', rate('纺织品出口金额', 41)),
  onlyRates('全省乡村旅游点接待游客98万人次，增长22.5%。', rate('接待游客', 22.5)),
  onlyRates('因此锡锭进口量锐减，较去年同期减少58%。', rate('锡锭进口量', 58, { direction: 'down' })),
  onlyRates('建厂以来销量增长了3倍。', rate('销量', 3)),
  onlyRates('啤酒销量150万千升，增长22%。', rate('啤酒销量', 22, { to: { value: 1.5e6, unit: '千升', year: null } }))
]

/** What belongs to a quantity, and what does not. */
const WHOLE_QUANTITIES: readonly Line[] = [
  onlyRates('已纳入监测的国家级夜间消费集聚区夜间客流量725万人次，增长6.9%。', rate('夜间客流量', 6.9)),
  onlyRates('公司9月起对“河清”酒产品出厂价格进行适当调整，上调幅度约为20%。', rate('“河清”酒产品出厂价格', 20)),
  onlyRates('对班子进行调整，上调幅度约为20%。'),
  onlyRates('中国—阿盟货物贸易额增长超8倍。', rate('货物贸易额', 8)),
  onlyRates(
    '主力合约最终收报于21460元/吨，较上一交易日下跌了4.5%。',
    rate('主力合约', 4.5, { basis: 'period-on-period' })
  ),
  onlyRates('配棉比下降约15%。', rate('配棉比', 15, { basis: 'unspecified' })),
  onlyRates('研发经费与生产总值之比达到2.5%，比上年提高0.1个百分点。', rate('研发经费与生产总值之比', 0.1)),
  onlyRates('归属母公司净利润3亿元，同比增长18%。', rate('归属母公司净利润', 18)),
  onlyRates('复牌首日股价暴涨八倍。', rate('股价', 8)),
  onlyRates(
    '我国汽车产销量延续增长态势，汽车产销分别完成26万辆和27万辆，分别增长8%和5%。',
    rate('汽车产销', 8),
    rate('汽车产销', 5)
  ),
  onlyRates('储罐不仅用钢量减少9%，碳排放也减少7%。', rate('用钢量', 9), rate('碳排放', 7)),
  onlyRates('平板热水器呈现爆发式增长的趋势，同比递增50%。', rate('平板热水器', 50)),
  onlyRates('有24.6万名境外采购商线下参会，比上届增长24.5%。', rate('境外采购商', 24.5)),
  onlyRates('今年商家备货量较去年提高20%，该品类销售订单增长4%。', rate('备货量', 20), rate('销售订单', 4)),
  onlyRates('商家数量增长3%。', rate('商家数量', 3)),
  onlyRates('333种国家集采药品平均降价超50%。', rate('国家集采药品', 50)),
  onlyRates('10种有色金属产量增长5%。', rate('10种有色金属产量', 5)),
  onlyRates('箐坪、阿石等村寨民宿入住率提高了9个百分点。', rate('民宿入住率', 9)),
  onlyRates('天林庄园、富河镇等接待游客量突破30万人次，增长1.2倍。', rate('接待游客量', 1.2)),
  onlyRates('刑事、治安警情分别下降3.6%、14.7%。', rate('刑事、治安警情', 3.6), rate('治安警情', 14.7)),
  onlyRates('纺织品对全球出口价格上涨9%。', rate('出口价格', 9)),
  onlyRates('对外出口总额增长5%。', rate('对外出口总额', 5)),
  onlyRates('全县安排2.9亿元资金，预计降幅达到10%以上。')
]

/** Where a quantity begins or ends beside another statement. */
const BESIDE_STATED: readonly Line[] = [
  onlyRates('公司投入环保设施1800余万元、用水量减少30%。', rate('用水量', 30)),
  onlyRates('代表提出补助标准偏低、护理员流失率上升9个百分点等问题。', rate('护理员流失率', 9)),
  onlyRates('煤炭、钢铁产量增长5%。', rate('煤炭、钢铁产量', 5)),
  onlyRates('销售面积75万平方米、销售额12亿元，分别增长5%、6%。', rate('销售面积', 5), rate('销售额', 6)),
  onlyRates('进口、出口整体通关时间分别压缩9%和8%。', rate('进口、出口整体通关时间', 9), rate('出口整体通关时间', 8)),
  onlyRates('进口、出口额分别增长5%和6%。', rate('进口', 5), rate('出口额', 6)),
  onlyRates('【金融】各项贷款余额533亿元，增长6.5%。', rate('各项贷款余额', 6.5)),
  onlyRates('共接受信访举报312件次，同比下降14.6%。', rate('接受信访举报', 14.6)),
  onlyRates('代表建议946件，同比增长6.5%。', rate('代表建议', 6.5)),
  onlyRates('电价建议上调5%。', rate('电价', 5)),
  onlyRates('牲畜头数控制在76万头，比去年减少4.6%。', rate('牲畜头数', 4.6)),
  onlyRates('净利润复合增速预计为21%。', rate('净利润', 21, { basis: 'annual-average' })),
  onlyRates(
    '精品率由2021年的12%提高到49%；鲜果价格较上年上涨1.9元，涨幅达27%。',
    rate('鲜果价格', 27, { basis: 'year-on-year' })
  ),
  onlyRates(
    '东部地区投资增幅降至18.4%，中、西部分别增长51.3%和38.6%。',
    rate('投资', 18.4),
    rate('投资', 51.3),
    rate('投资', 38.6)
  )
]

/** What a level changed from, and a price that is no time. */
const FROM_LEVELS: readonly Line[] = [
  onlyRates('销售量每年都实现30%的增长。', rate('销售量', 30, { basis: 'annual-average' })),
  onlyRates(
    '今年1—2月，工业增加值同比增长7.5%，较上年12月份加快1.1个百分点。',
    rate('工业增加值', 7.5),
    rate('工业增加值', 1.1, { basis: 'period-on-period' })
  ),
  onlyRates('今年5月，工业增加值较上年12月份提高1.1%。', rate('工业增加值', 1.1, { basis: 'since' })),
  onlyRates('批发价为114元/桶，与6月份最低时期的每桶95元相比，涨幅达20%。', rate('批发价', 20, { basis: 'since' })),
  onlyRates(
    '多晶硅从5月初的78美元/公斤，跌到了现在的64美元/公斤，跌幅超过10%。',
    rate('多晶硅', 10, { basis: 'since' })
  ),
  onlyRates('采购金额3亿元，比国家零售指导价降低38.4%。')
]

/** Wordings around a rate that a reader takes for granted. */
export const BETWEEN_CORPUS: readonly Line[] = [
  ...SAID_BETWEEN,
  ...FIGURES,
  ...BASES,
  ...OWNED,
  ...WHOLE_QUANTITIES,
  ...BESIDE_STATED,
  ...FROM_LEVELS,
  {
    text: '花灌木价格普遍上涨了30%。\n乔木紧缺，这些品种价格平均上涨30%以上。',
    yields: [rate('花灌木价格', 30, { modifier: 'exact' }), rate('品种价格', 30, { modifier: 'over' })]
  },
  {
    text: '出口额增长8%，创新高。\n今年出口额增长8%。',
    yields: [rate('出口额', 8)]
  }
]
