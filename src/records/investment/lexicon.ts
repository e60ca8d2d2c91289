import { anyOf, words } from '../../core/lexicon.js'

/** What makes another word of 投资 or 投入 when it follows: 投资者, 投资公司, 投入使用. */
export const NOT_INVESTED = anyOf(words`
者 人士 方 商 公司 集团 机构 银行 基金 收益 回报 环境 组合 顾问 理财 增速 增长 增幅 占 强度 促进 协议 协定 合作 热 热点 热情 意愿 信心 机会 引导 计划 意向
领域 方向 结构 比重 比例 环比 同比 贸易 项目 局 厅 处 中心 有限 控股 管理 分析 评级 策略 便利 潜力 价值 风险 品种 标的 产品
贷款 使用 运营 运行 生产 营运 市场 产出 运作 试运行 商业 到
`)

/** Statistical sorts of investment that are counted as such even where they are said to be completed. */
export const FIXED_ALWAYS = anyOf(
  words`固定资产 工业 规上工业 工业固定资产 房地产开发 房地产 制造业 高技术产业 高技术制造业 第一产业 第二产业 第三产业 一产 二产 三产 全社会 限额以上 建安 建筑安装 地方 中直 国有 非国有 国有控股 国有及国有控股`
)

/** Further sorts, where no completing is said of them. */
export const FIXED_SORTS = anyOf(
  words`工业技改 技改 技术改造 工业技术改造 更新改造 基本建设 民间 民间项目 城镇 设备工器具购置 设备购置 工业和技改 工业与技改`
)

/** Money from abroad. */
export const FOREIGN = anyOf(words`外商 外国 外资 境外 外商直接 外国直接 国外 海外`)

/** Words between a trigger and its amount that leave the amount to the trigger. */
export const GAP_WORDS = words`
达 达到 已达 可达 高达 为 是 计 共 共计 合计 总计 累计 一共 合共 到 至 将 将达 将达到 有望 力争 确保 预计 预计为 估算 估算为 概算 概算为 约为 分别 分别为 分别达
就 也 均 各 务必 务求 力保 冲刺 冲击 控制在 只 总共 前后 前前后后 安排 又 再 再次 首次 已经 已 突破 超过 超 逾 近 约 大约 接近 不足 不低于 不超过 不少于 至少 最高 不止 总额 总额达 金额 金额达 资金 资金总额 人民币 折合 折合人民币
等 额 了 的 有 即 只 仅 仅为 增至 原来 原先 最初 当初 起初 提高至 提升至 扩大至 增加到 增加至 升至 扩大到 提高到 增长到 增长至 增到 调整为 折 初步 初步估算 规模 规模达 从 由 估计 初步估计 初步测算 或 或将 或将达到 将会 会 可能 大概 确定为 定为 核定为 需要 需 只有 料 料达 料将达 募集资金 自筹资金 完成 已完成 将完成 实际完成 预计完成 可完成 巨资 各类资金 各项资金 财政资金 自有资金 社会资金 专项资金 建设资金 现金 须 要 应 必须 要求 保持在 稳定在 维持 维持在 仍 预期目标 目标 上调至 上调到 下调至 年均 每年 去年 上年 实际到账 实际到位 到账 到位 实际进资
： ○ “ — ―
`

/** What an amount belongs to that is no investment, where it is the nearest head before the amount. */
export const OTHER_HEADS = words`
产值 增加值 收入 创收 销售 销售额 营业额 营收 流水 利润 利税 税收 税金 纳税 缴税 上缴 入库 财政 国库 库款 贷款 放贷 信贷 授信 借款 债券 国债 专项债 债务 发债 融资 募资 发行
补助 补贴 奖励 奖补 奖金 扶持 拨付 拨款 下拨 下达 救灾 救助 捐款 捐赠 捐资 善款 工资 薪酬 成本 费用 经费 价格 报价 单价 售价 均价 价 市值 估值 身价 资产 净资产 存款 余额 保费 保额 成交 成交额
交易 交易额 订单 订货 合同额 合同金额 采购 采购额 进出口 出口 进口 贸易 外贸 零售 零售额 消费 消费额 票房 市场规模 产业规模 规模 研发 科研 总值 国内生产总值 节约 节省 减少 增加 增长 增资扩股 罚款 处罚 赔偿 索赔
损失 亏损 负债 盈利 收益 红利 分红 效益 创汇 创税 储备金 减税 降费 退税 免税 租金 工程款 货款 欠款 货值 价值 总价值 顺差 逆差 经济总量 总量 转移支付 彩票 门票 罚金 涉案 涉案金额 追缴 挽回 垫付 赔付 支付 现金流
注册资金 货币 流动性 再贷款 服务外包 执行额 学费 补偿 补偿金 养老金 公积金 医保 保险 基金规模 管理规模 结算 汇款 换汇 外汇 减免 少缴 每股 超出 相当于 赤字 预算 支出 专项资金 国债资金 资助 援助 认购 中标 中标价 竞价 拍卖 起拍 成交价
R&D GDP 超长期特别国债 超长期 特别国债 研发经费 研究与试验发展 股价 市场价 物流总额 存量 储蓄 年产 年产值 年销售 年税收 工程量 吸引游客 合同价 大单 奖池 首付 房租 运费 票价
研发投入 研发投资 研发资金 研发经费投入 科技投入 科研投入 科技研发投入 经费投入 风险投资 投资收益 投资回报 工资性收入 债权投资 理财投资 投资贷款 营业收入 经营收入 投入产出
`

/** The money is to come: what makes an amount planned. */
export const PLANNED =
  /原定|原计划|务必|务求|将(?!近|军|其|这|该|此|所有|全部|原|[一两二三四五六七八九\d]+[家个座条项])|拟|计划(?!的|完成率|总)|预计(?!总)|预期|力争|争取|确保|准备|打算|愿以|愿意以|有意|决心|有望|规划(?:建设|投|总)|目标(?!任务)|(?<![急所内必刚供])需(?!求)|(?<![主重首必纲摘概只简])要(?![求素件闻点务看知])|未来|明年|承诺[^，]{0,8}[投出]|安排|决定(?!性)|下一步|今后|年内|到(?:20)?\d\d年(?:底|末)?|即将|还会|(?<![社工协大议展开机])会再?(?:投|斥)|或达|必?须(?!知)|打算/u

/** The money has gone: what makes an amount completed. */
export const COMPLETED =
  /合计投|(?<![来后下]|今后)[两三四五六七八九十\d]年(?:来|间|多来)?(?:共|累计|总共)?投|已(?!有|建|开|签|落|成|纳|引|入|被|与|于)|累计|累积|完成|先后|至今|以来|年间|年来|总共|共投|投入了|投资了|了$|截至|实际|历年/u

/** 比 that compares; 比亚迪, 比利时 and 比特币 only begin with it. */
export const THAN = '比(?!亚迪|利时|特币)'

const RESULT_VERBS = anyOf(
  words`硬化 建成 建起 盖起 筑起 修起 架起 搭起 立起 上了 上马了 换上 装上 用上 添置 添了 增设 更新 完成`
)
const WORKS_VERBS = anyOf(
  words`建设 建造 修建 兴建 新建 扩建 改建 打造 治理 整治 修缮 购置 购买 购进 安装 更换 改造 引进 建`
)

/** 投入12亿元，建成…: what the money has become, by a verb that says so; with 的 behind it, it only describes. */
export const RESULT = new RegExp(
  `^，?[^，。；的]{0,8}?(?:${RESULT_VERBS}|${WORKS_VERBS}了|(?<=^，.{0,8})实施)(?!的)`,
  'u'
)

/** A signing in the sentence. */
export const SIGNING = /签约|签订|签署|签下|协议|合同/u

/** A deal that was not made, or is no more: 终止, 拒绝. */
export const CALLED_OFF = new RegExp(anyOf(words`终止 取消 放弃 撤回 告吹 拒绝 否决 叫停`), 'u')

/** What is signed that is no project: goods and credit. */
export const GOODS =
  /采购|订单|贸易|销售|供货|购销|产品|成交|贷款|授信|技术合同|技术交易|服务外包|货物|商品|承包工程|订货|大单|融资|\d笔/u

/** What marks an object of a purchase as a firm, or a part of one. */
export const FIRM =
  /股|公司|集团|企业|业务|资产|权益|工厂|旗下|银行|(?<!出)厂(?![家房商长区])|矿山|矿井|酒店|电站|商场|[农牧]场/u

/** What investments are in. */
export const PROJECT = anyOf(
  words`项目 工程 基地 园区 产业园 生产线 工厂 厂房 车间 中心 电站 港区 码头 机场 高速公路 高速 铁路 大桥 水库 枢纽 综合体 管网 设施 大楼 医院 学校 广场 公园 酒店 小区 安置房 服装厂 电厂 水厂 示范区 度假区 物流园 总部 平台 实验室`
)
