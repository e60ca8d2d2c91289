import type { Example } from '../../../test/support/corpus.js'
import type { InvestmentFields } from './merge.js'

type Line = Example<Partial<InvestmentFields>>

const line = (text: string, ...yields: Partial<InvestmentFields>[]): Line => ({ text, yields })
/** A line that states no investment. */
const trap = (text: string): Line => ({ text, yields: [] })

/** What counts, by kind. */
const KINDS: readonly Line[] = [
  line('云岭湖供水工程总投资12.6亿元。', {
    amount: 1.26e9,
    kind: 'total',
    modifier: 'exact',
    subject: '云岭湖供水工程'
  }),
  line('这座投资近3亿元的水泥厂已经点火。', { amount: 3e8, kind: 'total', modifier: 'about' }),
  line('公司投资8亿元建设铝箔生产线。', { amount: 8e8, kind: 'total', subject: '铝箔生产线' }),
  line('一期工程累计完成投资7亿元。', { kind: 'completed' }),
  line('目前该厂已投资6000万元。', { amount: 6e7, kind: 'completed' }),
  line('全年计划完成投资90亿元。', { kind: 'planned' }),
  line('市财政安排3200万元，用于改造供水管网。', { amount: 3.2e7, kind: 'planned' }),
  line('药厂投入6000万元治理异味，已通过验收。', { kind: 'completed' }),
  line('纱厂投入2600万元，换上了自动落筒机。', { kind: 'completed' }),
  line('镇里投入300万元修建的冷库上月投用。', { kind: 'total' }),
  line('化肥厂投入1800万元，改造了两台锅炉。', { kind: 'completed' }),
  line('港务公司正投入700万元更新吊机。', { kind: 'total' }),
  line('年初，农场拿出600万元，新建三座大棚。', { kind: 'completed' }),
  line('矿上计划拿出2亿元，更新全部卡车。', { kind: 'planned' }),
  line('今年再投入8000万元建职工公寓。', { kind: 'planned' }),
  line('已完成投资3亿元，剩余1.2亿元明年投完。', { kind: 'completed' }, { amount: 1.2e8, kind: 'planned' }),
  line('电力集团投资5亿欧元，获得这家公司三成股份。', { kind: 'other', currency: 'EUR' }),
  line('云山公司宣布，将以每股20美元、总额约9亿美元的现金收购软件商丹克公司。', {
    amount: 9e8,
    kind: 'planned',
    modifier: 'about'
  }),
  line('海岳集团以每股5元的价格认购新股4000万股，总价2亿元。', { amount: 2e8, kind: 'other' }),
  line('南屏公司曾花费3亿元入股山外矿业。', { amount: 3e8, kind: 'completed' }),
  line('南屏公司同意支付4亿欧元现金，购买山外饮料其余四成股份。', { amount: 4e8, kind: 'other', currency: 'EUR' }),
  line('公司以5亿元竞得该矿山采矿权。', { amount: 5e8, kind: 'other' }),
  line('县里引进社会资本900万元，建起了冷链中心。', { amount: 9e6, kind: 'completed' }),
  line(
    '集中签约项目16个，其中工业类12个，总投资35亿元；农业类4个，总投资11亿元。',
    { amount: 3.5e9, projects: 12 },
    { amount: 1.1e9, projects: 4 }
  ),
  line(
    '项目总投资15亿元，其中固定资产投资12亿元，分两期建设，一期投资6亿元。',
    { kind: 'total' },
    { kind: 'fixed-asset' },
    { amount: 6e8, kind: 'total' }
  ),
  line('中央预算内投资今年安排7350亿元。', { kind: 'planned' }),
  line('争取资金2.1亿元，建成保障房1200套。', { kind: 'other' }),
  line('去年完成投资76亿元，今年确保完成90亿元。', { kind: 'completed' }, { amount: 9e9, kind: 'planned' }),
  line('它花了2400万元盘下邻县一家停产的瓷厂。', { amount: 2.4e7, kind: 'other' }),
  line('德国伍德公司以3亿欧元将其泵阀业务收入囊中。', { amount: 3e8, kind: 'other', currency: 'EUR' }),
  line('他把厂房以600万元转给了邻村的合作社。', { amount: 6e6, kind: 'other' }),
  line('远山公司3.2亿拿下石桥水泥六成股权。', { amount: 3.2e8, kind: 'other' }),
  line('厂里挤出90万元对染整车间进行技术改造。', { amount: 9e5, kind: 'total' }),
  line('县里打算拿出800万元，在南河镇建设边贸货场。', { amount: 8e6, kind: 'planned' }),
  line('项目投资2亿，已经花了6000万。', { kind: 'total' }, { amount: 6e7, kind: 'completed' }),
  line('水库概算投资3亿元，今年要完成8000万元。', { kind: 'total' }, { amount: 8e7, kind: 'planned' }),
  line('全年技改投入要确保30亿元，力争32亿元。', { amount: 3e9 }, { amount: 3.2e9, kind: 'planned' }),
  line('全年资本开支预算为16亿元。', { amount: 1.6e9, kind: 'planned' }),
  line('力争制造业投资增长12%左右、总量达600亿元。', { amount: 6e10, kind: 'fixed-asset' }),
  line(
    '东区利用外资9.1亿美元，增长1.2倍；保税区2.3亿美元，下降8%。',
    { amount: 9.1e8, kind: 'foreign' },
    { amount: 2.3e8, kind: 'foreign' }
  ),
  line('因调整规划，投资额由80亿元压减至60亿元。', { amount: 6e9, kind: 'total' }),
  line('全市共签约项目18个，投资总额72亿元。', { amount: 7.2e9, kind: 'total', projects: 18 }),
  line('30亿光伏产业园落户沙井县。', { amount: 3e9, kind: 'total' }),
  line('要抓好南屏铜业60亿元铜箔产业园建设。', { amount: 6e9, kind: 'total' }),
  line('他把多年积蓄的900万元投到了新厂里。', { amount: 9e6, kind: 'total' }),
  line('一期工程只花了2.7亿元。', { amount: 2.7e8, kind: 'total' }),
  line('两家企业当场签订增资协议，金额分别为3000万美元和500万美元。', { kind: 'signed' }, { kind: 'signed' }),
  line('签约项目投资额突破200亿元大关，达212亿元。', { amount: 2.12e10 }),
  line('五年来共投入扶贫资金4亿元，实施项目60个。', { amount: 4e8, kind: 'completed', projects: 60 }),
  line('实施总投资5亿元的甲水厂、乙电站等12个项目。', { amount: 5e8, projects: 12 }),
  line(
    '南屏铜业投资5亿元的箔材项目、北山铝业投资3亿元的型材项目等12个项目投产。',
    { projects: null },
    { projects: null }
  ),
  line('今年计划投资6亿元、涉及项目48个。', { amount: 6e8, kind: 'planned', projects: 48 }),
  trap('甲公司以4746万元中标该项目。'),
  trap('全市打造500亿元光伏产业园。'),
  trap('公司花掉2600万元发工资。'),
  trap('老王花3万元修车，又花2万元修手机。'),
  trap('县里拿出500万元引进高层次人才，用60万元购置校车。'),
  trap('该片花8000万元打造特效。'),
  line('厂里挤出180万元购置数控机床。', { amount: 1.8e6, kind: 'total' }),
  line('县里拿出2000万元打造文化广场。', { amount: 2e7, kind: 'total' }),
  trap('对投资3000万元以上的技改项目，一律由市领导挂帮。'),
  trap('县里整合涉农资金8000万元，补助农户。'),
  trap('董事会拒绝95亿并购甲公司的提议。'),
  trap('22个项目投资额均超过5000万元。'),
  trap('这是我市首个投资过亿元的交通枢纽。'),
  trap('云山公司终止了一笔总价2亿美元的海外并购。'),
  trap('这套房子总价300万元。'),
  trap('全省建成1亿千瓦光伏项目，带动1.2亿农户基地建设。'),
  { text: '比利时云拓公司在江州投资5亿元建厂。', yields: [{ amount: 5e8, kind: 'total' }] },
  line('全年固定资产投资预算维持45亿元不变。', { kind: 'fixed-asset' }),
  line(
    '20个港口项目总投资90亿元，其中15个已经验收；剩余5个项目今年计划完成投资8亿元。',
    { projects: 20 },
    { kind: 'planned', projects: 5 }
  ),
  line('药厂去年投入900万元引进冻干生产线。', { kind: 'total' }),
  line('啤酒厂追加4000万元扩建灌装车间。', { kind: 'total' }),
  trap('县财政追加预算2000万元用于养老。'),
  line('一季度工业技改投资完成16亿元，增长8%。', { kind: 'fixed-asset' }),
  line('全县安排林业项目一百零八个，总投资三亿元。', { kind: 'total', projects: 108 }),
  line('10件民生实事总投资2.6亿元。', { kind: 'total', projects: 10 }),
  line('两个总投资合计4亿元的粮食加工项目开工。', { kind: 'total', projects: 2 }),
  line('完成投资20亿元，其中北山露天矿智能化改造投资2亿元。', { kind: 'completed' }, { kind: 'total' }),
  line('累计完成投资26亿元，今年前4个月完成3亿元。', { kind: 'completed' }, { kind: 'completed' }),
  line('林海集团有意投资2亿元开发温泉。', { kind: 'planned' }),
  line('确保总投资40亿元的12个项目完成年度投资9亿元。', { kind: 'total' }, { kind: 'planned', projects: 12 }),
  line('今年计划投入5亿元，上半年已用去2亿元。', { kind: 'planned' }, { kind: 'completed' }),
  line('力争新签约项目投资额不低于90亿元。', { kind: 'signed', modifier: 'at-least' }),
  line('五大文旅项目总投资88亿元。', { kind: 'total', projects: 5 }),
  line(
    '续建28个，总投资70亿元；交通项目4个、12亿元。',
    { kind: 'total', projects: 28 },
    { kind: 'total', projects: 4, amount: 1.2e9 }
  ),
  trap('中央财政安排补助资金2亿元，用于改造校舍。'),
  line('该集团宣布投资50亿元，开建锂电池工厂。', { kind: 'total' }),
  trap('紧急下达中央预算内投资2亿元，支持灾区应急恢复重建。'),
  line('总投资90亿元，首期30亿元，二期5亿元已经到位。', { kind: 'total' }, { kind: 'total' }, { kind: 'other' }),
  line('两家铝厂三年合计投入8亿元。', { kind: 'completed' }),
  line('海湾公司耗资2亿美元建造了一座炼油厂。', { kind: 'completed', currency: 'USD' }),
  line('双方签署协议，晨光乳业以3亿元收购甲乳品公司60%的股份。', { kind: 'other' }),
  line('去年底，远洋公司以2亿元收购了乙公司51%的股权。', { kind: 'other' }),
  line('2010年，该公司斥资12亿元收购了一家煤矿公司9%的股份。', { kind: 'other' }),
  line('拟定向增发募集资金6亿元，其中4亿元投向轮胎项目。', { kind: 'planned', amount: 4e8 }),
  line('首批16个“智能制造”项目集中开工；总投资达32亿元。', { kind: 'total', projects: 16 }),
  line('集中签约38个项目，其中工业项目12个，总金额186亿元。', { kind: 'signed', projects: 38 }),
  line('开工项目58个，其中产业项目40个、民生项目18个，总投资41亿元。', { kind: 'total', projects: 58 }),
  line('引进项目126个，其中亿元以上项目4个，省外到位资金31亿元。', { kind: 'other', projects: null }),
  line('石化项目83个，其中今年开复工51个，计划完成投资9亿元。', { kind: 'planned', projects: 51 }),
  line('全州老旧小区改造86个，总投资5.6亿元。', { kind: 'total', projects: 86 }),
  line('公司完成近2亿元B轮融资。', { kind: 'other', modifier: 'about' }),
  line('基金目前已投资4个项目、金额6.3亿元。', { kind: 'completed', projects: 4 }),
  line('省里的资金带动市县投入42亿元，新建高标准农田。', { kind: 'other' }),
  line('全市固定资产投资完成38亿元；其中，住宅投资9.8亿元，下降7%。', { kind: 'fixed-asset' }, { kind: 'fixed-asset' }),
  trap('一批投资过亿元的大项目相继落户。'),
  line('开工项目中，投资额最大的是某叶片扩建项目，达8.6亿元。', { kind: 'total', amount: 8.6e8 }),
  line('公司以2亿元的价格将子公司转让给甲集团。', { kind: 'other', amount: 2e8 }),
  line('两家股东分别是甲公司和乙公司，乙公司出资5000万。', { amount: 5e7, currency: 'CNY' }),
  line('公司拟使用超募资金2.7亿元投建智能化工厂。', { kind: 'planned' }),
  trap('全县投入5000万株树苗造林。'),
  line('浙商投资12亿元的综合体进入主体施工阶段。', { kind: 'total' }),
  line('集团拟将所持甲公司60%股权以7.8亿元转让给乙集团。', { kind: 'planned', amount: 7.8e8 }),
  line('截至6月底开工103个，完成投资51.2亿元。', { kind: 'completed', projects: 103 }),
  line('开工的16个项目中，亿元以上项目7个，总投资62.8亿元。', { kind: 'total', projects: 16 }),
  line('房地产企业完成投资9.1亿元。其中住宅投资7.8亿元。', { kind: 'completed' }, { kind: 'completed' }),
  line('全省重大项目总投资超过5万亿元。\n发改委介绍，重大项目9200个，总投资5.08万亿元。', { amount: 5.08e12 }),
  line('去年全省完成投资超1000亿元，今年完成投资1020亿元。', { amount: 1e11 }, { amount: 1.02e11 }),
  line('2022年全省完成投资超过1000亿元。\n2023年全省完成投资1025亿元。', { amount: 1e11 }, { amount: 1.025e11 }),
  line('固定资产投资突破到1200亿元。', { kind: 'fixed-asset', modifier: 'over' }),
  line('集团拟投资20亿元建设乙烯储罐。', { kind: 'planned' }),
  line('力争全年完成交通投资300亿元。', { kind: 'planned' }),
  line('今年将投入2亿元改造老旧小区。', { kind: 'planned' }),
  line(
    '全市完成固定资产投资820亿元，其中工业投资310亿元。',
    { amount: 8.2e10, kind: 'fixed-asset' },
    { kind: 'fixed-asset' }
  ),
  line('前两个月完成公路投资1500亿元。', { kind: 'completed' }),
  line('到位省外资金45亿元，实际利用外资9000万美元。', { kind: 'other' }, { kind: 'foreign', currency: 'USD' }),
  line('协议投资额62亿元，签约金额超百亿元。', { kind: 'signed' }, { kind: 'signed', modifier: 'over' }),
  line('对外非金融类直接投资700亿元，外商直接投资达30亿美元。', { kind: 'other' }, { kind: 'foreign' }),
  line('外商直接投资增长5%，达到180亿美元。', { amount: 1.8e10, kind: 'foreign' }),
  line('中央今年拟安排500亿元的预算内投资。', { kind: 'planned' }),
  line('集团以2.4亿元收购其三成股权。', { kind: 'other', amount: 2.4e8 }),
  line('集团将斥资4亿美元收购该公司。', { kind: 'planned' }),
  line('公司以自有资金2500万元设立子公司。', { kind: 'other' }),
  line('厂里斥资2亿兴建新厂房。', { amount: 2e8, kind: 'total', currency: 'CNY' }),
  line('总投资：3.8亿元。', { kind: 'total' }),
  line('市里决定投资近百亿元治理内河。', { kind: 'planned', modifier: 'about' }),
  line('未来三年公司将再投20亿元。', { kind: 'planned' }),
  line('占年度计划的六成，完成投资12亿元。', { kind: 'completed' }),
  line('计划七月开工建设的云岭高速投资91亿元。', { kind: 'total', subject: '云岭高速' }),
  line('县里累计投入农田水利建设资金11.6亿元。', { kind: 'completed' }),
  line('省里将带动社会投资50亿元。', { kind: 'planned' }),
  line('外商投资1.2亿美元兴建的造纸厂投产。', { kind: 'total' }),
  line('集团以3亿元的高价，收购了湖滨啤酒。', { kind: 'other' }),
  line('筹集资金600多万元为村民修建水渠。', { kind: 'other', modifier: 'over' }),
  line('十年间，水网建设的投资需求约3000亿元。', { kind: 'planned', modifier: 'about' }),
  line('东海重工18亿美元收购北方机床公司。', { amount: 1.8e9, currency: 'USD', kind: 'other' }),
  line('全省每年至少要新增投资400亿元以上。', { kind: 'planned', modifier: 'at-least' }),
  line('确保实际利用外资不低于去年3.1亿美元的水平。', { amount: 3.1e8, modifier: 'at-least', kind: 'foreign' }),
  line('船坞亟待扩建，船厂拟自筹资金2亿元。', { kind: 'planned' }),
  line('今后五年，市里引导企业投资9亿元改造老窖池。', { kind: 'planned' }),
  line('科技公司拟投资5亿元，在城东建厂。', { kind: 'planned' }),
  line('药企负责人签下了12亿元的疫苗项目。', { kind: 'signed' }),
  line('一期投入3200万元，二期预计投入5000万元。', { kind: 'total' }, { kind: 'planned' })
]

/** Amounts that hang together: parts, lists, counts of projects. */
const SENTENCES: readonly Line[] = [
  line(
    '共签约32个项目，总投资156亿元，其中外资项目6个，总投资3亿美元。',
    { amount: 1.56e10, kind: 'total', projects: 32 },
    { amount: 3e8, currency: 'USD', projects: 6 }
  ),
  line(
    '集中开工项目36个，总投资154亿元，年度计划投资63亿元。',
    { projects: 36, kind: 'total' },
    { projects: 36, kind: 'planned' }
  ),
  line('全市开工项目90个，跨江大桥工程总投资38亿元。', { projects: null }),
  line('推进总投资68亿元的15个续建项目。', { projects: 15, subject: '续建项目' }),
  line('计划投资3800万元，新上技改项目31项。', { projects: 31, kind: 'planned' }),
  line('开工项目15个，其中甲类12个，乙类3个，项目总投资93亿元。', { projects: 15 }),
  line(
    '今年，全县将实施两大工程。投资3亿元改造老城，投资2亿元建设水厂。',
    { kind: 'planned' },
    { amount: 2e8, kind: 'planned' }
  ),
  line('要办好两件事：一是投资3亿元新建一中；二是投资1亿元改造农贸市场。', { kind: 'planned' }, { kind: 'planned' }),
  line('两个工程分别投资1.2亿元和8000万元。', { projects: null }, { projects: null }),
  line('协议引资320亿元，协议利用外资1.8亿美元。', { kind: 'signed' }, { kind: 'foreign' }),
  line('总投资16亿元，其中企业自筹6亿元，银行贷款8亿元。', { amount: 1.6e9 }, { amount: 6e8, kind: 'total' }),
  line('15个项目签约，总额超600亿元。', { kind: 'signed', projects: 15, modifier: 'over' }),
  line('明年实施重点项目300个，完成投资450亿元。', { kind: 'planned', projects: 300 }),
  line('全年计划投资80亿元，截至11月底已完成71亿元。', { kind: 'planned' }, { amount: 7.1e9, kind: 'completed' }),
  line('计划投资1亿元改造危房，投资8000万元新建公路。', { kind: 'planned' }, { amount: 8e7, kind: 'planned' }),
  line('实际利用外资从70亿元突破到110亿元。', { amount: 7e9 }, { amount: 1.1e10, kind: 'foreign' }),
  line('固定资产投资增长22%，1至5月为219亿元。', { amount: 2.19e10, kind: 'fixed-asset' }),
  line(
    '完成交通投资56亿元，其中高速公路32亿元、农村公路24亿元。',
    { kind: 'completed' },
    { amount: 3.2e9, kind: 'completed' },
    { amount: 2.4e9, kind: 'completed' }
  ),
  line('甲市48个项目开工 总投资超500亿元\n\n本报讯 昨日，甲市集中开工项目48个，总投资512亿元，年内建成投产。', {
    amount: 5.12e10,
    projects: 48,
    modifier: 'exact'
  }),
  line('总投资12亿元，其中一期8亿元。', { amount: 1.2e9 }, { amount: 8e8, kind: 'total' }),
  line('计划投资6亿元，其中设备投资4亿元。', { kind: 'planned' }, { kind: 'planned' }),
  line('甲乙两县分别完成投资5亿元、8亿元。', { kind: 'completed' }, { amount: 8e8, kind: 'completed' }),
  line('新批项目212个，实际利用外资11亿美元。', { projects: null, kind: 'foreign' }),
  line('总投资100亿元至120亿元的乙烯项目。', { amount: 1e10, max: 1.2e10 }),
  line('总投资3亿美元（约合人民币21亿元）。', { amount: 3e8, currency: 'USD' }),
  line('今年安排技改项目40个，计划总投资60亿元，上半年完成投资22亿元。', { kind: 'total' }, { kind: 'completed' }),
  line('利用内资、外资分别达到80亿元、2亿美元。', { kind: 'other' }, { kind: 'foreign', currency: 'USD' }),
  line('与客商签订合作协议9项，协议总投资30亿元。', { kind: 'signed', projects: 9 }),
  line('引进项目80个、实际到位资金60亿元。', { kind: 'other', projects: null }),
  line('新开工产业项目70个，增长6%，完成工业投资90亿元。', { kind: 'fixed-asset', projects: null }),
  line('引进企业12家，协议引资9亿元，实际到位4亿元。', { kind: 'signed' }, { amount: 4e8, kind: 'other' }),
  line('总投资由60亿元追加到了85亿元。', { amount: 6e9 }, { amount: 8.5e9, kind: 'total' }),
  line('全县20个重点项目复工。总投资7亿元的水厂试水。', { kind: 'total', projects: null }),
  line('对重点项目实行“一个项目、一套班子”，年内完成投资40亿元。', { kind: 'planned', projects: null })
]

/** Money by what is said after it. */
const SAID_AFTER: readonly Line[] = [
  line('两年来，全县投入村集体资金和自筹资金三千万元，建成围栏五十万亩。', { amount: 3e7, kind: 'completed' }),
  line('大桥今年计划投资4亿元，到6月底完成1.8亿元。', { kind: 'planned' }, { amount: 1.8e8, kind: 'completed' }),
  line('县里将投入9亿元，建设研发中心、交易市场等8个项目。', { kind: 'planned', projects: 8 }),
  line('计划年内投资6亿元的环湖整治等30个重点项目进展顺利。', { kind: 'planned', projects: null }),
  line('十几家企业拟投资总额超过90亿元。', { kind: 'planned', modifier: 'over' }),
  line('集团将两家工厂一并划入，以现金5亿元认购22%的股份。', { kind: 'other' }),
  line('公司宣布以8亿美元收购甲集团七成股权，交易预计下半年完成。', { kind: 'other', currency: 'USD' }),
  line('集团分两次向矿业公司注资95亿元，获得其49%的股权。', { kind: 'completed' }),
  line('开发商再投25亿元的承诺要落实。', { kind: 'planned' }),
  line('提前下达明年200亿元中央预算内投资计划。', { kind: 'planned' }),
  line('食品公司1.3亿元的扩建，四个月就投产。', { kind: 'total' }),
  trap('公司投入2.3亿元采购煤炭。'),
  trap('企业投入5000万元购进稻谷。')
]

/** What is no investment. */
const TRAPS: readonly Line[] = [
  trap('全年实现产值50亿元，税收3亿元。'),
  trap('公司投资建设年产值20亿元的工厂。'),
  trap('年度计划比上年增加130亿元。'),
  trap('总投资亿元以上的项目1200项。'),
  trap('其中投资500万元以上的27项。'),
  trap('签约采购订单20亿元。'),
  trap('发行8亿元绿色债券用于项目建设。'),
  trap('银行贷款9000万元，财政拨付救灾资金5亿元。'),
  trap('企业研发投入9800万元。'),
  trap('公司估值50亿元，市值达80亿元。'),
  trap('全省投入3亿元发放消费券。'),
  trap('中央财政投入6亿元支持文物保护。'),
  trap('粮库以每斤1.3元的价格收购小麦。'),
  trap('农发行贷款900亿元收购秋粮。'),
  trap('新签合同额500亿元，承包工程遍及海外。'),
  trap('公司拟购买理财产品3亿元。'),
  trap('游客总花费27亿元。'),
  trap('市场规模将达6500亿元。'),
  trap('投资者认购了8亿元，投资公司收入3亿元。'),
  trap('投资收益3亿元，投资回报丰厚。'),
  trap('工业投资同比增长12%，利润12亿元。'),
  trap('每吨投资成本20美元。'),
  trap('投入使用后年处理垃圾30万吨，收费2亿元。'),
  trap('经销商一口气签下了3亿元大单。'),
  trap('科技研发投入3亿元。'),
  trap('合同金额2亿元的货物装船。'),
  trap('粮站5000万元收购稻谷。'),
  trap('农商行负责人说，各项存款去年18亿元已经到账。')
]

/** Lists of priced projects, rounds of finance, parts of a statistic, and what only looks like them. */
const PARTS: readonly Line[] = [
  line(
    '总投资90亿元的云台化工二期、30亿元的石梁水泥扩能、8亿元的安坪乙醇等项目开工。',
    { amount: 9e9 },
    { amount: 3e9 },
    { amount: 8e8 }
  ),
  line('这家芯片企业称，本轮融资共募集了3200万美元。', { amount: 3.2e7, currency: 'USD', kind: 'other' }),
  line('前三季度，地方投资完成66亿元，同比增长9%。', { amount: 6.6e9, kind: 'fixed-asset' }),
  line('全市技改投资前8个月完成72亿元，同比增长14%。', { amount: 7.2e9, kind: 'fixed-asset' }),
  line('对口支援指挥部投入援疆资金6000万元，用于卫生院建设。', { amount: 6e7 }),
  line('120个重大项目开工115个，完成投资43亿元。', { amount: 4.3e9, kind: 'completed', projects: 120 }),
  line(
    '96个市级项目完成投资41亿元，总投资12亿元的丰源产业园作用明显。',
    { projects: 96 },
    { amount: 1.2e9, projects: null }
  ),
  line('营业额12亿元（港元，下同），公司斥资3亿元兴建厂房。', { amount: 3e8, currency: 'HKD' }),
  line('基地三期将在年底试产，该项目投资约9亿元。', { amount: 9e8, kind: 'total', modifier: 'about' }),
  line('高标准农田建设计划投资1.8亿元。', { amount: 1.8e8, kind: 'planned' }),
  trap('签约项目中，投资超20亿元的有7个。'),
  trap('计划引进总投资超10亿元的先进制造项目60个。'),
  line('总投资超10亿元的先进制造项目3月开工。', { amount: 1e9, kind: 'total', modifier: 'over' }),
  line('一季度全市实际利用台资3.2亿美元。', { amount: 3.2e8, currency: 'USD', kind: 'foreign' }),
  trap('抓好三个投资超30亿元的大项目。'),
  trap('财政将每年安排2亿元专项资金支持老区建设。'),
  trap('企业融资30亿元，发行债券12亿元。'),
  line('二期规划投资2亿元，面积3万平方米。', { amount: 2e8, kind: 'planned' }),
  line('公司投入3亿元实施冷链物流改造。', { amount: 3e8, kind: 'total' }),
  trap('市财政三年安排6亿元，对企业技改给予奖补。'),
  line('华岭股份拟3.6亿元增资两家子公司。', { amount: 3.6e8, kind: 'planned' }),
  line('公司拟以自有资金2亿元对全资子公司宁海华岭新材料有限公司增资。', { amount: 2e8, kind: 'planned' }),
  line('集团以1.6亿元取得星河矿业60%的股权。', { amount: 1.6e8, kind: 'other' }),
  line('全县引进投资2.2亿元的竹木加工厂，农民就近务工。', { amount: 2.2e8, kind: 'total' }),
  line('目前公司投资5亿元实施机器人项目。', { amount: 5e8, kind: 'total' }),
  line('目前公司已投资5亿元实施机器人项目。', { amount: 5e8, kind: 'completed' }),
  line(
    '总投资120亿元的甲港国际港、投资额约36亿元的装备制造园等项目由州领导包保。',
    { amount: 1.2e10, kind: 'total' },
    { amount: 3.6e9, kind: 'total', modifier: 'about' }
  ),
  line('项目投资20亿美元约140亿元。', { amount: 2e9, currency: 'USD' }),
  line('综保区管委会与5家企业签约，签约金额11亿元。', { amount: 1.1e9, kind: 'signed' }),
  trap('展会上客商与5家茶厂签约，签约金额11亿元。'),
  line('累计引进省外亿元以上项目资金602亿元。', { amount: 6.02e10, kind: 'other' }),
  line(
    '新签约项目13个，协议资金27亿元，实际到位省外资金6亿元。',
    { amount: 2.7e9, kind: 'signed', projects: 13 },
    { amount: 6e8, kind: 'other', projects: null }
  ),
  line(
    '上半年完成投资198亿元，其中北岭煤炭项目完成52亿元，南湾化工二期完成74亿元，增值税完成3亿元。',
    { amount: 1.98e10, kind: 'completed' },
    { amount: 5.2e9, kind: 'completed' },
    { amount: 7.4e9, kind: 'completed' }
  )
]

/** Shares and firms that are bought, and sums that stand beside other sums. */
const BESIDE: readonly Line[] = [
  line('控股股东拟认购本次发行的股票的金额为不少于32亿元。', { amount: 3.2e9, kind: 'planned', modifier: 'at-least' }),
  line('公司将回购华岭资本持有的200万股公司股份，并分四次共向华岭资本支付约5300万美元。', {
    amount: 5.3e7,
    currency: 'USD',
    kind: 'planned'
  }),
  trap('公司采购钢材4万吨，并向钢厂支付3亿元。'),
  line('海岳集团表示愿以6200万元参股。', { amount: 6.2e7, kind: 'planned' }),
  line('上半年，全省冷库投入20.7亿元，同比增长11%。', { amount: 2.07e9, kind: 'completed' }),
  trap('上半年，公司研发投入5亿元，同比增长11%。'),
  line('我国对非直接投资存量超过300亿美元。', { amount: 3e10, kind: 'other', modifier: 'over' }),
  line('完成固定资产投资42亿元，居民人均收入由17215元增加到21390元。', { amount: 4.2e9, kind: 'fixed-asset' }),
  line('河东建设公路网 三年将投73亿元\n\n本报讯 2008年以来，全市公路累计完成投资73.69亿元。', { amount: 7.369e9 }),
  line(
    '本报讯 全市公路三年将投73亿元。\n2008年以来，全市水利累计完成投资73.69亿元。',
    { amount: 7.3e9, kind: 'planned' },
    { amount: 7.369e9, kind: 'completed' }
  ),
  line(
    '全团新签约项目36个，协议资金28亿元，招商引资到位资金3.5亿元。',
    { amount: 2.8e9, kind: 'signed', projects: 36 },
    { amount: 3.5e8, kind: 'other', projects: null }
  ),
  line('高新区新签约项目31个，到位国内省外资金6.4亿元。', { amount: 6.4e8, projects: null }),
  line('全市在建项目35个，累计到位资金90亿元。', { amount: 9e9, projects: 35 }),
  line('新开工的重大水利工程达到32项，全国水利建设完成投资823亿元。', { amount: 8.23e10, projects: null }),
  line('固定资产投资由40亿元增加到42亿元。', { amount: 4e9 }, { amount: 4.2e9, kind: 'fixed-asset' }),
  line(
    '光储项目累计完成投资26亿元；海岳能源投资6.3亿元建设的算力中心开工。',
    { amount: 2.6e9, kind: 'completed' },
    { amount: 6.3e8, kind: 'total' }
  ),
  line(
    '完成公路投资237亿元，增长15%；水运投资15亿元，增长3%。',
    { amount: 2.37e10, kind: 'completed' },
    { amount: 1.5e9, kind: 'completed' }
  )
]

/** Examples of investments, each in the manner of a paper; about half are traps or hold one. */
export const INVESTMENTS: readonly Line[] = [...KINDS, ...SENTENCES, ...SAID_AFTER, ...PARTS, ...BESIDE, ...TRAPS]
