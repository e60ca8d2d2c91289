import { anyOf, words } from '../../core/lexicon.js'

/** What the name of a project ends with. */
export const HEADS = anyOf(words`
项目 工程 基地 产业园 工业园 生产线 工厂 新厂 厂房 新厂房 电站 水电站 核电站 光伏电站 储能电站 抽水蓄能电站 换流站 变电站 风电场 机场 航站楼
大桥 特大桥 隧道 高速公路 高速 高铁 铁路 水库 水利枢纽 枢纽 灌区 运河 码头 气田 油田 电厂 热电厂 水厂 污水处理厂 数据中心 综合体
`)

/** What a name may go on with after its head: 二期, 东段, 3号机组. */
export const SUFFIX =
  '(?:[一二三四首]期(?:扩建)?(?:工程|项目)?|[东西南北中](?:段|线)(?:工程)?|(?:改)?扩建(?:工程|项目))'

/** What may follow a name; anything else makes another word of its head: 项目负责人, 工程机械, 基地化. */
export const AFTER =
  /^(?:○*)(?:$|[，。；、！？”）\n]|建设|正|已|将|也|均|全|于|在|今|昨|近日|日前|顺利|成功|如期|提前|预计|计划|总|投|占地|位于|落户|落地|由|是|为|的|开|奠|动工|破土|启动|签|获|竣|建成|完|通|并网|并入|举行|立项|年产|设计|规划|装机|具备|主体|进入|加紧|加快|复工|封顶|核准|一次|首|\d{1,4}(?:年|月|日|台机组|号机组))/u

/** Verbs that jieba takes for such where they name what a project does. */
export const NOMINAL = new Set(words`
扩建 改扩建 改建 迁建 改造 升级 治理 整治 修复 保护 开发 利用 综合利用 加工 制造 生产 储能 蓄能 抽水 发电 供水 引水 调水 输水 供热 供气 输电 输气 联网 直流
炼化 炼油 回收 处理 处置 研发 制备 集成 配套 安置 搬迁 互联 运输 养殖 种植 冶炼 铸造 锻造 封装 测试 封测 存储 培育 服务 灌溉 防洪 排涝 净化 清淤 重建 恢复
连接 连通 联通 驱动 循环 焚烧 分解 提取 合成 精炼 冷链 仓储 分拣 展示 体验 孵化 育种 繁育 制氢 光热 风电 年产 日产 日处理 年处理
`)

/** Words at the beginning of a name that are no part of it. */
export const OPENING = new RegExp(
  `^(?:${anyOf(words`以来 投资 建设 扩建 改造 新建 兴建 修建 建成 推进 实施 启动 开工 引进 签约 承建 总投资 共建 打造 在建 续建 计划 其中 包括 参与 推动 加快 全球 我国 该 其 此 这 这个 这座 首批 首个 首座 最大 从 由 国内 国内首个 全国首个 我省 我市 我县 我州 我区 全省 全市 全县 全州 全盟 全区 重点 重大 标志性 的 等 和 与 及 一个 一座 一期 二期 当前 目前 第二 第三 预计 核准 审批 谋划 有限公司 公司 集团`)})+`,
  'u'
)

/** What is left where these are taken out tells one project from another. */
export const GENERIC = new RegExp(
  anyOf(
    words`项目 工程 基地 重点 重大 产业 产业化 工业 投资 外资 新建 续建 在建 扩建 改造 签约 招商 引资 基础设施 民生 建设 新 大 大型 中小型 国家 省 市 县 区 级 标志性 首批 全国 我国 国际 综合 示范 试点 合作 水利 交通 公路 铁路 农业 制造业 高速 高铁 水库 工厂 厂房 生产线 电站 水电站 核电站 变电站 能源 新能源 科技 安居 保障性 住房 保障房 配套 惠民 生态 环保 系统 希望 品牌 人才 培训 教育 生产 种植 养殖 粮食 制造 创新 研发 一带一路 援建 中方 中企 国产 海外 世界 首个 最大 单体 固定资产 民间 林业 审批 核准 谋划 农村 供水 用水 旧城 城市 老旧小区 停车 养老 文化 旅游 文旅 体育 数字 储能 光伏 风电 发电 充电 智能 先进 高端 配套`
  ),
  'gu'
)

/** Directly before a name: it is one of many, or any one. */
export const COUNTED =
  /(?:\d|[一二两三四五六七八九十百千几多数])[余多]?(?:个|项|座|批|条|处|家|大|类)(?:[^，。；、的]{0,6}的)?$|(?:些|各|每|某|等|一批|所有|部分|多个)$/u

/** In a name: it is one of many, or only said to be the first or the largest of its kind. */
export const NO_NAME =
  /[一多几数两三四五六七八九十百\d][余多万千]?[批项个条座家处户大](?!机组)|全部|首[个座条家批]|最[大长高深先早]|唯一|规模|重大(?:产业)?项目|重点项目/u

/** 项目101个: a count follows */
export const COUNTED_AFTER = /^(?:共|总数|达|有)*\d+[余多]?[个项座条]/u
