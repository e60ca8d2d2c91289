import type { Example } from '../../../test/support/corpus.js'
import type { GrowthRateFields } from './schema.js'

type Line = Example<Partial<GrowthRateFields>>
const rate = (indicator: string, value: number, rest: Partial<GrowthRateFields> = {}): Partial<GrowthRateFields> => ({
  indicator,
  value,
  ...rest
})

/** Changes as papers state them, and what must not be read as one. */
export const GROWTH_RATE_CORPUS: readonly Line[] = [
  {
    text: '前三季度，全市规模以上工业增加值同比增长7.3%，工业用电量增长5.2%。',
    yields: [
      rate('规模以上工业增加值', 7.3, { basis: 'year-on-year', unit: 'percent', direction: 'up', modifier: 'exact' }),
      rate('工业用电量', 5.2, { basis: 'year-on-year' })
    ]
  },
  {
    text: '全县完成固定资产投资28.6亿元，比上年下降近两成，降幅比一季度收窄1.5个百分点。',
    yields: [
      rate('固定资产投资', 20, { basis: 'year-on-year', direction: 'down', modifier: 'about' }),
      rate('降幅', 1.5, { basis: 'period-on-period', direction: 'down', unit: 'percentage-point' })
    ]
  },
  {
    text: '钢材、水泥产量分别增长3.2%和下降1.1%。',
    yields: [rate('钢材、水泥产量', 3.2), rate('水泥产量', 1.1, { direction: 'down' })]
  },
  {
    text: '医药、纺织行业产值分别增长12%和8.5%。',
    yields: [rate('医药、纺织行业产值', 12), rate('纺织行业产值', 8.5)]
  },
  { text: '甲公司报31.5元，一周累升6.2%。', yields: [rate('甲公司', 6.2, { basis: 'unspecified' })] },
  { text: '公司股价走强，收盘报12元，全周累计上涨9%。', yields: [rate('股价', 9)] },
  {
    text: '坯料毛料进口3吨，同比下降17%；木材毛料同比下降9%。',
    yields: [rate('坯料毛料进口', 17), rate('木材毛料', 9)]
  },
  {
    text: '机电产品出口下降8%，其中液晶显示板同比下降40%。',
    yields: [rate('机电产品出口', 8), rate('液晶显示板', 40)]
  },
  {
    text: '全年营收9亿元，增长8%；净利润2亿元，同比、环比分别增长35%和6%。',
    yields: [
      rate('营收', 8),
      rate('净利润', 35, { basis: 'year-on-year' }),
      rate('净利润', 6, { basis: 'period-on-period' })
    ]
  },
  {
    text: '禽蛋产量6万吨、增长9%。蔬菜、瓜果供应充足，分别增长1%、21%。',
    yields: [rate('禽蛋产量', 9), rate('蔬菜', 1), rate('瓜果', 21)]
  },
  { text: '茅台昨日高开高走，收盘报1800元，涨7.6%。', yields: [rate('茅台', 7.6)] },
  { text: '10月交货的原油期货价格5日下跌1.3美元，跌幅为1.9%。', yields: [rate('10月交货的原油期货价格', 1.9)] },
  { text: '收购价每公斤6元，比去年每公斤高出8角，涨了14%。', yields: [rate('收购价', 14)] },
  {
    text: '8月进口原油400万吨，环比增长4.8%，同比增长1%；前8个月进口3000万吨，增加2.5%。',
    yields: [
      rate('进口原油', 4.8, { basis: 'period-on-period' }),
      rate('进口原油', 1, { basis: 'year-on-year' }),
      rate('进口', 2.5, { basis: 'year-on-year' })
    ]
  },
  { text: '十种有色金属产量增长11%，其中铜增长9.6%。', yields: [rate('十种有色金属产量', 11), rate('铜', 9.6)] },
  {
    text: '利润同比下降两成，降幅比一至五月份减小2.8个百分点。',
    yields: [rate('利润', 20), rate('降幅', 2.8, { basis: 'period-on-period', direction: 'down' })]
  },
  { text: '其中不过夜旅客130万人次，增幅达24%。', yields: [rate('不过夜旅客', 24)] },
  { text: '消费性支出增长11.6%，恩格尔系数37.2%。', yields: [rate('消费性支出', 11.6)] },
  { text: '海关关区对欧盟进出口700亿元，增长16.7%。', yields: [rate('进出口', 16.7)] },
  { text: '城市供水管网漏损率下降2个百分点。', yields: [rate('城市供水管网漏损率', 2)] },
  { text: '试验区单位能耗下降3%，全市发生各类事故下降8%。', yields: [rate('单位能耗', 3), rate('各类事故', 8)] },
  { text: '机场旅客吞吐量恢复至2019年同期的98%，同比增长28%。', yields: [rate('机场旅客吞吐量', 28)] },
  { text: '仪表和钟及零件分别增长14%、9%。', yields: [rate('仪表', 14), rate('钟及零件', 9)] },
  { text: '餐饮业增加值下降-1.5%。', yields: [rate('餐饮业增加值', 1.5, { direction: 'down' })] },
  { text: '大屏上滚动的“中国山货价格指数”较上周下跌0.4%。', yields: [rate('中国山货价格指数', 0.4)] },
  { text: '今年给一家客户的供货量减少了四成。', yields: [rate('供货量', 40, { direction: 'down' })] },
  { text: '山核桃出口量价齐升，分别增长20%、6%。', yields: [rate('山核桃出口量价', 20), rate('山核桃出口量价', 6)] },
  { text: '人工成本连续三年上涨，累计升幅达24%。', yields: [rate('人工成本', 24, { basis: 'unspecified' })] },
  { text: '小厂的环保成本将至少上升两成。', yields: [rate('环保成本', 20, { modifier: 'at-least' })] },
  {
    text: '公司去年营业收入41亿元，期末总资产78亿元。比2007年上市时分别增长了6倍、7倍。',
    yields: [rate('营业收入', 6, { basis: 'since' }), rate('总资产', 7, { basis: 'since' })]
  },
  { text: '落实小排量车购置税减半政策。', yields: [] },
  { text: '从上半年GDP增速来看，前三名分别是：福建7.1%、河南6.9%。', yields: [rate('GDP', 7.1), rate('GDP', 6.9)] },
  { text: '全市消费增速加快，江州20%的家庭换了新车。各地增速不一。', yields: [] },
  {
    text: '财政收入增幅居前的有：贵州（10.7%）、青海（-2%）。',
    yields: [rate('财政收入', 10.7), rate('财政收入', 2, { direction: 'down' })]
  },
  { text: '全国GDP增长5%。海南增速高达12%，居第二。', yields: [rate('GDP', 5), rate('GDP', 12)] },
  { text: '外贸依存度较高的有上海（98%）、北京（83%）。', yields: [] },
  { text: '营业收入、利润总额均增长10%以上。', yields: [rate('营业收入、利润总额', 10, { modifier: 'over' })] },
  { text: '力争到2030年产值翻两番。', yields: [rate('产值', 3, { unit: 'fold', projected: true })] },
  { text: '技改投资增幅为-2.7%。', yields: [rate('技改投资', 2.7, { direction: 'down' })] },
  {
    text: '央行下调存款准备金率0.5个百分点。',
    yields: [rate('存款准备金率', 0.5, { unit: 'percentage-point', direction: 'down' })]
  },
  {
    text: '出口额由2019年的12亿元升至2023年的30亿元，年均增长25.7%。',
    yields: [rate('出口额', 25.7, { basis: 'annual-average' })]
  },
  // no cut inside a word
  { text: '琅山港域散货吞吐量增长6.1%。', yields: [rate('散货吞吐量', 6.1)] },
  { text: '生活污水排放量削减两成。', yields: [rate('生活污水排放量', 20, { direction: 'down' })] },
  { text: '牛肉后腿肉上涨3.2%。', yields: [rate('牛肉后腿肉', 3.2)] },
  { text: '单车制造成本有望再降4%。', yields: [rate('单车制造成本', 4, { direction: 'down' })] },
  // a share, whose level stands between it and its change; owners that share a quantity
  {
    text: '占全县出口的比重首次过半，达到53.2%，同比提高1.4个百分点。',
    yields: [rate('占全县出口的比重', 1.4, { unit: 'percentage-point', basis: 'year-on-year' })]
  },
  { text: '大理、丽江游客量分别增长8%和1.2倍。', yields: [rate('游客量', 8), rate('游客量', 1.2, { unit: 'fold' })] },
  {
    text: '产值年均增长6%，能耗强度累计下降26%。',
    yields: [rate('产值', 6, { basis: 'annual-average' }), rate('能耗强度', 26, { basis: 'unspecified' })]
  },
  // what stands around a quantity
  { text: '社里的竹编订单翻了一番。', yields: [rate('竹编订单', 1, { unit: 'fold' })] },
  { text: 'HKX等海外买家的询盘量增长三成。', yields: [rate('询盘量', 30)] },
  { text: '股价单日上涨5.5%。', yields: [rate('股价', 5.5)] },
  { text: '人才储备库已扩充至300人，较三年前增长1.2倍。', yields: [rate('人才储备库', 1.2, { basis: 'since' })] },
  { text: '面对疫情散发、原材料价格上涨9%的压力，企业没有停工。', yields: [rate('原材料价格', 9)] },
  {
    text: '毛竹收购量却因雨水等因素减少一成二。',
    yields: [rate('毛竹收购量', 12, { direction: 'down' })]
  },
  { text: '规上企业利润增长8%，亏损面21%。', yields: [rate('规上企业利润', 8)] },
  { text: '茶叶价格较五年前上涨三成。', yields: [rate('茶叶价格', 30, { basis: 'since' })] },
  { text: '高技术产业增加值占规上工业的比重达31.2%。', yields: [] },
  { text: '完成年度计划的58.3%，持股51%，票面利率2.5%。', yields: [] },
  { text: '增速高于全国平均水平2.1个百分点。', yields: [] },
  { text: '工业对经济增长的贡献率达40%，拉动经济增长2.1个百分点。', yields: [] },
  { text: '新增就业133万人，产值是上年的2.3倍，客流恢复至2019年的90%。', yields: [] },
  { text: '全国铁路发送货物3.2亿吨，同比增长4.1%。', yields: [rate('发送货物', 4.1, { basis: 'year-on-year' })] },
  {
    text: '外贸依存度低于去年同期0.3个百分点。',
    yields: [rate('外贸依存度', 0.3, { direction: 'down', basis: 'year-on-year' })]
  },
  {
    text: '技术合同额占全市的比重达18.6%，比上年提高2.1个百分点。',
    yields: [rate('技术合同额占全市的比重', 2.1, { unit: 'percentage-point' })]
  },
  { text: '大豆产量比2019年增加1.3万吨，增长7.5%。', yields: [rate('大豆产量', 7.5, { basis: 'since' })] },
  { text: '化肥需求将以年均3.8%的速度增长。', yields: [rate('化肥需求', 3.8, { basis: 'annual-average' })] },
  { text: '公司实现归属于母公司股东的净利润2.1亿元，同比增长8%。', yields: [rate('归属于母公司股东的净利润', 8)] },
  {
    text: '上半年进口大豆12万吨，增加4%；铜3万吨，增加9%。',
    yields: [rate('进口大豆', 4), rate('铜', 9)]
  },
  {
    text: '对东盟出口增长更快，达到21%；民间投资增速由负转正，达到3.2%。',
    yields: [rate('出口', 21), rate('民间投资', 3.2)]
  },
  {
    text: '其中柑橘增长7%，蜜柚则受冻害影响，减少12%。',
    yields: [rate('柑橘', 7), rate('蜜柚', 12, { direction: 'down' })]
  },
  {
    text: '风机厂轴承产量、机床厂刀具产量、东江集团电机产量分别增长3%、4%和6%。',
    yields: [rate('轴承产量', 3), rate('刀具产量', 4), rate('电机产量', 6)]
  },
  { text: '全省以年均2.5%的用水增速支撑了发展。', yields: [rate('用水', 2.5, { basis: 'annual-average' })] },
  { text: '共有8200多名境外客商到会，比上届增长12%。', yields: [rate('境外客商', 12, { basis: 'since' })] },
  { text: '检测服务收入只占6%，但比上年增长了两成。', yields: [rate('检测服务收入', 20, { basis: 'year-on-year' })] },
  {
    text: '公司毛利率下降3个多百分点，股价昨日收跌1.2%。',
    yields: [rate('毛利率', 3, { modifier: 'over' }), rate('股价', 1.2)]
  },
  { text: '职工的信心倍增，干劲更足。', yields: [] },
  {
    text: 'PPI同比下降2.5%，环比由降转升，上涨0.1%。',
    yields: [rate('PPI', 2.5), rate('PPI', 0.1, { basis: 'period-on-period' })]
  },
  { text: '与2019年同期相比，端午假期出游人次增长一成。', yields: [rate('出游人次', 10, { basis: 'since' })] },
  { text: '新增就业2万人，完成年度目标的108%，同比增长3%。', yields: [rate('新增就业', 3, { basis: 'year-on-year' })] },
  { text: '产能利用率已从年初的65%回升到92%，提高27个百分点。', yields: [rate('产能利用率', 27)] },
  {
    text: '叶菜价格周环比上涨12%，订单量节后首日就涨了三成。',
    yields: [rate('叶菜价格', 12, { basis: 'period-on-period' }), rate('订单量', 30)]
  },
  {
    text: '今年春茶收购价每斤比去年高了8元，涨幅约20%。',
    yields: [rate('春茶收购价', 20, { basis: 'year-on-year', modifier: 'about' })]
  },
  { text: '白山羊存栏量增长一成。', yields: [rate('白山羊存栏量', 10)] },
  { text: '价格每上涨一个百分点，补贴相应下调。', yields: [] },
  { text: '如果出口增长5%，任务就能完成。', yields: [] },
  { text: '电价比邻省低三成，售价较普通大米高出四成。', yields: [] },
  { text: '租金提升到原来的5倍，自给率提高到70%。', yields: [] },
  {
    text: '上半年，全县完成外贸进出口12亿元，比去年同期（下同）增长8%。其中，出口7亿元，增长9.1%。',
    yields: [rate('外贸进出口', 8, { basis: 'year-on-year' }), rate('出口', 9.1, { basis: 'year-on-year' })]
  },
  {
    text: '装机容量较2015年增长两倍；前五个月发电量12亿千瓦时，增长6.3%。',
    yields: [rate('装机容量', 2, { basis: 'since' }), rate('发电量', 6.3, { basis: 'unspecified' })]
  },
  {
    text: '用工成本同比上升11%，完成全年工业产值增长9%的目标并不轻松。',
    yields: [rate('用工成本', 11, { basis: 'year-on-year' }), rate('工业产值', 9, { basis: 'unspecified' })]
  },
  { text: '受汇率波动影响，童装出口额下降4%。', yields: [rate('童装出口额', 4, { direction: 'down' })] },
  { text: '销量却因货源紧张下降了2.5%。', yields: [rate('销量', 2.5, { direction: 'down' })] },
  { text: '港城地区生产总值突破千亿元，增长6%。', yields: [rate('地区生产总值', 6)] },
  { text: '审批时间由12天缩短到4天，缩短了三分之二。', yields: [rate('审批时间', 66.67, { direction: 'down' })] },
  { text: '企业用电成本下降8%，国内销量增长一成。', yields: [rate('企业用电成本', 8), rate('国内销量', 10)] },
  { text: '园区企业用电量增长8%。', yields: [rate('用电量', 8)] },
  {
    text: '公司股价大幅下挫。盘中最低报9.2元，跌幅超过6%。',
    yields: [rate('股价', 6, { modifier: 'over', direction: 'down' })]
  },
  { text: '商户承诺假日涨幅不超过一成。', yields: [] },
  {
    text: '全市粮食产量由2019年的80万吨增加到2023年的100万吨，增长25%。',
    yields: [
      rate('粮食产量', 25, {
        basis: 'since',
        subject: '全市',
        from: { value: 800000, unit: '吨', year: 2019 },
        to: { value: 1000000, unit: '吨', year: 2023 }
      })
    ]
  },
  {
    text: '前三季度，临江县出口额12亿元，比上年同期增长7.5%。',
    yields: [
      rate('出口额', 7.5, {
        period: '前三季度',
        subject: '临江县',
        from: null,
        to: { value: 1.2e9, unit: 'CNY', year: null },
        projected: false
      })
    ]
  },
  { text: '茶叶产量较去年增加3万吨，增长一成。', yields: [rate('茶叶产量', 10, { period: null, to: null })] },
  { text: '预计全年客流达300万人次，增长8%。', yields: [rate('客流', 8, { projected: true })] },
  { text: '效率比人工检测提高10倍，能耗比同类产品降低20%。', yields: [rate('效率', 10, { basis: 'since' })] },
  { text: '新船相比传统燃料，可减少三成的碳排放。', yields: [rate('碳排放', 30, { basis: 'since' })] },
  { text: '国内洗衣机零售量同比增长6%。', yields: [rate('洗衣机零售量', 6)] },
  {
    text: '去年，城区人均日用水量为210升，在人口持续增加的同时，比8年前降低了6.2%。',
    yields: [rate('城区人均日用水量', 6.2, { basis: 'since', direction: 'down' })]
  },
  {
    text: '上半年跨境电商进出口1260亿元，规模创历史新高，同比增长13%。',
    yields: [rate('跨境电商进出口', 13, { basis: 'year-on-year' })]
  },
  {
    text: '参展的名优企业865家，比上届新增121家，增长超16%。',
    yields: [rate('参展的名优企业', 16, { basis: 'since', modifier: 'over' })]
  },
  {
    text: '337个地级及以上城市臭氧浓度下降2.1%，欧元区最大经济体德国工业产值萎缩0.4%。',
    yields: [rate('臭氧浓度', 2.1), rate('工业产值', 0.4)]
  },
  {
    text: '空调、冰箱和手机以旧换新分别增长52%、30.4%和23.9%。',
    yields: [rate('空调、冰箱和手机以旧换新', 52), rate('冰箱和手机以旧换新', 30.4), rate('手机以旧换新', 23.9)]
  },
  {
    text: '电力、饮料行业分别增长4.1%、-6.8%。',
    yields: [rate('电力、饮料行业', 4.1), rate('饮料行业', 6.8, { direction: 'down' })]
  },
  {
    text: '增值税增长4%，增幅比8月份、9月份分别回升2.3个和2.1个百分点。',
    yields: [
      rate('增值税', 4),
      rate('增幅', 2.3, { basis: 'period-on-period' }),
      rate('增幅', 2.1, { basis: 'period-on-period' })
    ]
  },
  {
    text: '猪肉、牛肉价格分别为26.7元/公斤、71.5元/公斤，同比分别上涨6%和8%。',
    yields: [rate('猪肉、牛肉价格', 6), rate('牛肉价格', 8)]
  },
  { text: '对欧出口出现了较大幅度的下滑，降幅为7%。', yields: [rate('出口', 7, { direction: 'down' })] },
  { text: '6大面板厂商的显示器出货量同比增长12%。', yields: [rate('显示器出货量', 12)] },
  { text: '2023/24年度棉花产量同比下降2%。', yields: [rate('棉花产量', 2, { direction: 'down' })] },
  {
    text: '与去年同期相比虽然小幅下降4%，剔除地产业务后营收同比增长1.5%。',
    yields: [rate('营收', 1.5, { basis: 'year-on-year' })]
  },
  {
    text: 'CPI（居民消费价格指数）、PPI（出厂价格指数）分别同比上涨2%、3%。',
    yields: [rate('CPI', 2), rate('PPI', 3)]
  },
  { text: '日均客流较2019年同比增长26%。', yields: [rate('日均客流', 26, { basis: 'since' })] },
  {
    text: '航空、航天器制造业，电子设备制造业投资同比分别增长35%和8%。',
    yields: [rate('航空、航天器制造业，电子设备制造业投资', 35), rate('电子设备制造业投资', 8)]
  },
  {
    text: '对新兴市场进出口保持较高增速，对东盟、共建“一带一路”国家分别增长14%、9%。',
    yields: [rate('进出口', 14), rate('进出口', 9)]
  },
  {
    text: '产值增长17%，其中国有及国有控股企业增长14.3%。',
    yields: [rate('产值', 17), rate('国有及国有控股企业', 14.3)]
  },
  { text: '经营活动产生的现金流量净额下降8%。', yields: [rate('经营活动产生的现金流量净额', 8)] },
  { text: '实际使用外资增长8%，折合美元增长6.2%。', yields: [rate('实际使用外资', 8), rate('实际使用外资', 6.2)] },
  { text: '增加值增长7%，比同期工业增加值增速高2个百分点。', yields: [rate('增加值', 7)] },
  {
    text: '菜价环比上涨17.7%，影响CPI上涨约0.37个百分点。',
    yields: [rate('菜价', 17.7, { basis: 'period-on-period' })]
  },
  { text: '铜主力合约跌0.9%。', yields: [rate('铜主力合约', 0.9)] },
  {
    text: '营收4亿元，同比-6.3%；毛利率79%，环比+0.9pct。',
    yields: [rate('营收', 6.3, { direction: 'down', basis: 'year-on-year' }), rate('毛利率', 0.9)]
  },
  {
    text: '贷款余额增速分别比上月末和上年同期高0.1个和低1.6个百分点。',
    yields: [
      rate('贷款余额增速', 0.1, { basis: 'period-on-period' }),
      rate('贷款余额增速', 1.6, { basis: 'year-on-year', direction: 'down' })
    ]
  },
  { text: '与上年比，一产占比上升2个百分点。', yields: [rate('一产占比', 2, { basis: 'year-on-year' })] },
  { text: '净利润翻倍的公司达37家，增幅超过100%的有350家。', yields: [] },
  {
    text: '煤炭库存2亿吨，虽然比年初减少149万吨，下降6.9%，仍然不少。',
    yields: [rate('煤炭库存', 6.9, { basis: 'since' })]
  },
  { text: '水泥均价达到422元，涨幅27%。', yields: [rate('水泥均价', 27)] },
  { text: '铝库存年初至今已减少46%。', yields: [rate('铝库存', 46, { basis: 'since' })] },
  {
    text: '鲜果收购价由去年的每斤4.6元涨到6.2元，涨幅34.8%。',
    yields: [rate('鲜果收购价', 34.8, { basis: 'year-on-year' })]
  },
  { text: '白酒销量上半年增长17%，羊存栏两年增长64%。', yields: [rate('白酒销量', 17), rate('羊存栏', 64)] },
  { text: '产能要在现有基础上扩大50%。', yields: [rate('产能', 50, { basis: 'since' })] },
  {
    text: '四季度产量环比增长5%，价格全年跌了12%。',
    yields: [rate('产量', 5), rate('价格', 12, { basis: 'unspecified' })]
  },
  { text: '小麦平均亩产412公斤，比去年亩增18公斤，增幅4.6%。', yields: [rate('小麦平均亩产', 4.6)] },
  { text: '油脂库存比常年同期高出三成。', yields: [rate('油脂库存', 30, { basis: 'since' })] },
  { text: '北美市场增长6%，传统的造纸业下降2%。', yields: [rate('北美市场', 6), rate('造纸业', 2)] },
  { text: '云溪古城、镜湖门票收入分别增长9%和12%。', yields: [rate('门票收入', 9), rate('门票收入', 12)] },
  { text: '城镇、农村居民收入分别增长6%和8%。', yields: [rate('城镇、农村居民收入', 6), rate('农村居民收入', 8)] },
  {
    text: '酒店平均入住率提高8个百分点，三是期间费用率下降2个百分点。',
    yields: [rate('酒店平均入住率', 8), rate('期间费用率', 2)]
  },
  {
    text: '信息产业投资79亿元，占全市投资的近三分之一，增长26.9%。',
    yields: [rate('信息产业投资', 26.9)]
  },
  { text: '第二届茶博会参展企业比首届增长约20%。', yields: [rate('参展企业', 20, { basis: 'since' })] },
  { text: '6月咨询量比4月翻了一番。', yields: [rate('咨询量', 1, { basis: 'since' })] },
  {
    text: '入境旅客34万人次，按年升14.5%，按月则增20.3%。',
    yields: [rate('入境旅客', 14.5, { basis: 'year-on-year' }), rate('入境旅客', 20.3, { basis: 'period-on-period' })]
  },
  { text: '客流约33万，比前日同时段（32万）微增1.6%。', yields: [rate('客流', 1.6, { basis: 'period-on-period' })] },
  {
    text: '全市销售茶叶3.2万吨、产值18亿元，同比分别增长6%和9.5%。',
    yields: [rate('销售茶叶', 6, { basis: 'year-on-year' }), rate('产值', 9.5)]
  },
  {
    text: '出口额12亿元，增长9%；内销额则受订单减少影响，下降4.2%。',
    yields: [rate('出口额', 9), rate('内销额', 4.2, { direction: 'down' })]
  },
  {
    text: '集团营业收入27亿元，在行业整体低迷的情况下，逆势增长7.1%。',
    yields: [rate('营业收入', 7.1)]
  },
  {
    text: '全市工业投资增速为5.3%，比上半年放缓0.9个百分点。',
    yields: [rate('工业投资', 5.3), rate('工业投资增速', 0.9, { basis: 'period-on-period' })]
  },
  {
    text: '进口额4亿元，同比增长6.1%，出口额7亿元，增长3%；按可比口径，增幅分别为5.2%和2.8%。',
    yields: [rate('进口额', 6.1), rate('出口额', 3), rate('进口额', 5.2), rate('出口额', 2.8)]
  },
  { text: '第一财季净利润按年倒退12%。', yields: [rate('净利润', 12, { basis: 'year-on-year', direction: 'down' })] },
  { text: '增速较一季度回升8个百分点。', yields: [rate('增速', 8, { basis: 'period-on-period' })] },
  { text: '税率自5月1日起下调2个百分点。', yields: [rate('税率', 2, { basis: 'unspecified', direction: 'down' })] },
  { text: '出栏率、商品率要分别提高十个和八个百分点。', yields: [rate('出栏率', 10), rate('商品率', 8)] },
  {
    text: '扩建工程投产后产能翻番，非计划停机次数反而减少三成。',
    yields: [rate('产能', 1), rate('非计划停机次数', 30)]
  },
  { text: '今年投资目标定在增长8%。', yields: [rate('投资', 8, { basis: 'unspecified' })] },
  { text: '三年平均增长6%，唯有制造业投资增长12%。', yields: [rate('制造业投资', 12)] },
  {
    text: '规上工业增加值同比增长6.8%，增速连续3个月回升，环比增长0.6%。',
    yields: [rate('规上工业增加值', 6.8), rate('规上工业增加值', 0.6, { basis: 'period-on-period' })]
  },
  {
    text: '技改投资增长22%，为近年最高，比2019年增长30%。',
    yields: [rate('技改投资', 22), rate('技改投资', 30, { basis: 'since' })]
  },
  {
    text: '二、社会消费品零售总额增长3.1%。纺织原料出口下降4%。',
    yields: [rate('社会消费品零售总额', 3.1), rate('纺织原料出口', 4, { direction: 'down' })]
  },
  { text: '云峰镇游客量同比下降三成。乡镇企业产值增长8%。', yields: [rate('游客量', 30), rate('乡镇企业产值', 8)] },
  {
    text: '货运量同比增长9%，分别较去年同期、去年全年加快0.9个和0.7个百分点。',
    yields: [rate('货运量', 9), rate('货运量', 0.9), rate('货运量', 0.7)]
  },
  { text: '房地产下行拖累全部投资少增2.1个百分点。', yields: [] },
  {
    text: '1—2月，印刷业收入同比下降9.4%，增速同比回落12.5个百分点，较去年全年回落15个百分点。',
    yields: [
      rate('印刷业收入', 9.4, { direction: 'down', basis: 'year-on-year' }),
      rate('增速', 12.5, { direction: 'down', basis: 'year-on-year' }),
      rate('增速', 15, { direction: 'down', basis: 'since' })
    ]
  },
  {
    text: '与去年同期相比，增长的有迟发、错发、破损包裹，分别增长6.1%、3.5%、2%。',
    yields: [rate('迟发', 6.1), rate('错发', 3.5), rate('破损包裹', 2)]
  },
  {
    text: '钢铁、化工、纺织和陶瓷累计增速分别为8.1%、7.2%、3.4%和2.5%。',
    yields: [rate('钢铁', 8.1), rate('化工', 7.2), rate('纺织', 3.4), rate('陶瓷', 2.5)]
  },
  {
    text: '地级市工业投资增速前二名：安顺市增长16.2%，毕节市增长9.1%。',
    yields: [rate('工业投资', 16.2), rate('工业投资', 9.1)]
  },
  {
    text: '臭氧平均浓度为118μg/m3，同比下降6.3%；影像产量达3.2ZB，同比增长21%。',
    yields: [rate('臭氧平均浓度', 6.3), rate('影像产量', 21)]
  },
  { text: '1—8月，外贸进出口值912亿元，同增13.4%。', yields: [rate('外贸进出口值', 13.4, { basis: 'year-on-year' })] },
  { text: '工业投资由负转正、增长2.7%。', yields: [rate('工业投资', 2.7)] },
  {
    text: '固定资产投资增长10.4%，其中民间投资由上半年的下降2.1%转为增长1.6%。',
    yields: [rate('固定资产投资', 10.4), rate('民间投资', 1.6)]
  },
  { text: '2009年至2014年间，咖啡消费量增长了1.6倍。', yields: [rate('咖啡消费量', 1.6, { basis: 'since' })] },
  { text: '2012—2017年同期化纤产量平均增速为5.25%。', yields: [rate('化纤产量', 5.25, { basis: 'annual-average' })] },
  {
    text: '项目前期手续平均办理时间压缩三成，人工成本每年上涨7%。',
    yields: [rate('项目前期手续平均办理时间', 30), rate('人工成本', 7, { basis: 'annual-average' })]
  },
  { text: '山核桃股份股票截至周三收盘时已下跌了4.1%。', yields: [rate('股票', 4.1, { direction: 'down' })] },
  { text: '看店的人少了一半，一只水壶的成本却高了三成。', yields: [rate('看店的人', 50, { direction: 'down' })] },
  { text: '年初预测增速为6%，实际比预测低1.5个百分点。', yields: [] },
  { text: '两名司机、三名乘客从轻处罚，车辆由负责人取回。', yields: [] },
  { text: '边民互市贸易额增长12.6%。', yields: [rate('边民互市贸易额', 12.6)] },
  { text: '力争三年内销售收入翻两番。', yields: [rate('销售收入', 3, { unit: 'fold' })] },
  { text: '全年人均地区生产总值8.6万元，增长4.9%。', yields: [rate('人均地区生产总值', 4.9)] },
  { text: '前三季度全州GDP486亿元，增长5.4%。', yields: [rate('GDP', 5.4)] },
  {
    text: '扣非后净利润2.7亿元，同比下降8%。',
    yields: [rate('扣非后净利润', 8, { direction: 'down', basis: 'year-on-year' })]
  },
  {
    text: '实际使用外资62亿元，增长9.1%（折合9.2亿美元，增长14.3%）。',
    yields: [rate('实际使用外资', 9.1), rate('实际使用外资', 14.3)]
  },
  { text: '归母净利润2.1亿元，同比增长12.5%。', yields: [rate('归母净利润', 12.5, { basis: 'year-on-year' })] },
  { text: '全行业资产总计3.2万亿元，增长8.4%。', yields: [rate('资产总计', 8.4)] },
  { text: '全省出口520亿元，增速较全国同期快5.2个百分点。', yields: [] },
  { text: '七家净利润同比增长两成。', yields: [rate('净利润', 20, { basis: 'year-on-year' })] },
  { text: '今年以来，企业订单增长超过四成。', yields: [rate('订单', 40, { modifier: 'over' })] },
  { text: '装载机国内市占率提升2.4个百分点。', yields: [rate('装载机国内市占率', 2.4, { unit: 'percentage-point' })] },
  { text: '地方财政收入8.6亿元，可比口径增长3.4%。', yields: [rate('地方财政收入', 3.4)] },
  {
    text: '组件均价比上年低点回升11%。',
    yields: [rate('组件均价', 11, { basis: 'since' })]
  },
  { text: '大棚亩均收入比以前种玉米翻了一番。', yields: [rate('大棚亩均收入', 1, { unit: 'fold' })] }
]
