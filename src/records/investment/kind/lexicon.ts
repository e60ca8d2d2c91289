import { anyOf, words } from '../../../core/lexicon.js'

/** Money that is given away, or spent on running something: no asset comes of it. */
export const GIFTS = anyOf(words`
补贴 补助 奖励 奖补 扶持 消费券 鼓励 救助 救灾 贴息 优惠 推广 干预 宣传 培训 抢险 慰问 稳岗 保洁 运维 维护 日常 专项资金 转移支付 军事 援助
`)

/** Verbs that take works, or lasting things; 建 is left to the patterns, since 组建 and 创建 take none. */
export const BUILDING_VERBS = anyOf(words`
修 改造 治理 整治 扩 升级 打造 兴办 开发 更新 购置 引进 实施 上马 上了 新上 铺了 铺设了 开办 创办 增设
`)

/** Works by what is done, and what they are. */
export const WORKS = anyOf(words`建 修 硬化 整治 购置 设备 技改 改造 安装 工程 水利 公路 道路 设施`)

/** Ends of a kind of works, which an amount behind them pays for: 渠道整治共投入. */
export const WORKS_NOUNS = anyOf(words`抢修 改造 整治 修缮 建设 扩建 治理`)

/** What lasts, once it is built or bought. */
export const LASTING = anyOf(words`
路 桥 渠 坝 水库 房 楼 堤 站 学校 校舍 井 管道 管网 馆 球场 广场 市场 塔 厂 车间 园 基地 中心 街 景 线
设备 机组 机床 装置 设施 工程 大棚 窑 池 码头
`)

/** Things of lasting worth that a firm buys; anything else bought is goods for its trade. */
export const BOUGHT_TO_KEEP = anyOf(words`设备 生产线 机 土地 厂房 股 公司 企业 船 车 资产 系统`)

/** How works are said to be finished. */
export const FINISHED = anyOf(words`建成 投用 投产 达产 交付 竣工 完工 投运 通车`)

/** What a price belongs to where shares or firms are dealt in. */
export const DEALS_IN_SHARES = anyOf(words`增持 认购 收购 并购 受让 股权 股份 持股 入股 合资`)

/** What shows that a sum signed for goes into projects. */
export const COURTED = anyOf(
  words`项目 投资 招商 引资 外资 洽谈会 推介会 合作协议 管委会 开发区 高新区 经开区 保税区 综保区 园区`
)

/** Public money in the name of a fund: it comes from above, and nobody has raised it. */
export const PUBLIC_FUNDS = anyOf(words`上级 中央 预算 财政 省级 国家 国债`)
