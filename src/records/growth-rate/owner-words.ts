import { anyOf, words } from '../../core/lexicon.js'

/** Whose a quantity is where no name stands: cut at the start. */
export const OWNERS = words`
全国 全省 全市 全县 全区 全州 全旗 全镇 全乡 全村 全盟 全球 全世界 世界 我国 我省 我市 我县 我区 我州 我旗 本省 本市 本县 本区 本港 本澳 当地 该省 该市 该县 该区 该国 该州 该地区 该镇 该村 区内 园内 省内 市内
县内 境内 该公司 该企业 该集团 我们 我厂 该厂 该行 该院 该项目 该产品 该行业 该园区 该平台 该店 公司 本公司 我公司 集团 园区 开发区 高新区 合作区 示范区 工业区 新区 区域内 集团公司 欧美 日韩 东盟 欧盟 欧元区 经开区 自贸区
自贸试验区 自贸片区 保税区 综保区 本行 我行 本厂 全厂 全行 全公司 全集团 各地 各省 各市 各县 各区 各国 全地区 部分地区 部分城市 部分景区 部分企业 东部 西部 中部 东部地区 西部地区 中部地区 东北地区 沿海地区 辖区 全辖 两地
两国 双方 三地 内地 全院 全校 全域 全流域 口岸 全线 试验区 工业园 石化区 垦区 林区 矿区 库区 基地 工厂 码头 分店 兵团 站场 海关关区 关区 沿海的 全系统 全行业 农村地区 市区 自治州 自治县 自治旗 项目区 全项目区 核心区 灌区 周边 周边地区 本周 本月
`

/** What keeps an owner's word part of the quantity: 国内生产总值, 企业所得税. */
export const OWNER_TERMS = new RegExp(
  `^(?:全行业对外|公司(?:权益|股东|拥有人|普通股)|西部陆海|境内外|内地(?=[\\p{Script=Han}]{0,4}(?:旅客|游客|营业额|居民|市场))|公司(?:债|数量|数(?![码字据控]))|世界(?:500|杯)|全球(?:市场)?(?:份额|占有率|市占率)|全球化(?![肥学工妆纤])|开发区数|(?:基地|码头|工厂|工业园|矿区|林区|库区|园区)(?:数|建设|面积|用地|泊位|移民)|国内${anyOf(
    words`生产 旅游 整体旅游 市场 贸易 航线 航班 航空 游客 增值 消费税 专利 发明 需求 客运 电商 外 、`
  )}|企业${anyOf(words`设备 所得税 数量 数 存款 贷款 户数 债 家数 法人 用工 融资 用电 活期 总数 职工 退休 开办 办事 注销 登记 注册 景气 信心 家 级 化 年金`)})`,
  'u'
)

/** What firms, bodies and sites are counted and grouped as before a quantity of theirs: 12家饭店, 各口岸, 21个自贸试验区. */
export const HOLDERS = anyOf(words`
企业 公司 批发市场 农贸市场 商圈 商户 单位 商家 厂家 工厂 钢厂 药厂 水厂 纱厂 糖厂 纸厂 船厂 药房 药店 药企 车企 房企 钢企 酒企 门店 商场 超市 饭店 酒店 宾馆 民宿 景区 景点 医院 高校 学校 院校 口岸 港口 机场 车站 银行 机构 平台 航司 航空公司 电站 电厂 煤矿 矿井 园区 开发区 高新区 经开区 试验区 自贸试验区 示范区 保税区
城市 省份 省市 省区市 省区 地市 市州 州市 市县 县市 区县 县区 市区 国家 经济体 地区 乡镇 街道 社区
`)

/** What remains of a site's or body's name once the place before it is gone: 秀山|站货物到发量. */
export const SITE_RESTS = anyOf(words`
范围内 工厂 分厂 厂区 图书馆 博物馆 文化馆 美术馆 科技馆 体育馆 展览馆 纪念馆 口岸 机场 港区 片区 核心景区 景区 景点 旅游景区 酒店 饭店 宾馆 大酒店 国际酒店 门店 商场 超市 平台 电商平台 主要平台 旅行社 客运站 火车站 高铁站 集中供热 商品交易所 金属交易所 期货交易所 证券交易所 交易所
`)

/** Trades that a coined name is followed by in a firm's name: 西云数据, 后谷咖啡. */
export const TRADES = anyOf(words`
数据 科技 重工 药业 股份 控股 实业 乳业 制药 酒业 置业 锂业 传媒 铝业 纸业 米业 茶业 矿业 种业 光电 特钢 服饰 家居 仓储 快递 表行 百货 超市 渔具 绣品
`)

/** Kinds of firms that statistics tell apart, whose quantity keeps them: 民营企业进出口. Others before 企业 own it: 钢铁企业利润率. */
export const STATISTICAL_FIRMS = anyOf(words`
民营 国有 外资 外商投资 外商 私营 个体 乡镇 规模以上 规上 限额以上 限上 工业 小微 小型 微型 中小 小型微型 重点 监测 餐饮 零售 批发 商贸 贸易 自营生产 生产型 港澳台 混合所有制 股份制 中央 地方 省属 市属 新设 专精特新 高新技术 科技型 参展 加工贸易 龙头 亏损
`)
