import { characterTable } from '../../core/character-table.js'
import { Ending, lastOf } from '../../core/ending.js'
import { words } from '../../core/lexicon.js'

/** Verbs of a change upwards that stand directly before its rate. */
export const UP_VERBS = words`
增长 增加 递增 上升 上涨 上扬 上浮 提高 提升 扩大 攀升 跃升 回升 反弹 加快 猛增 激增 剧增 陡增 净增 微增 略增 大增 飙升 飙涨 暴涨 大涨 劲增 急增 多增
上调 调高 加大 增产 增收 扩增 增值 走高 攀高 拉升 提速 提价 涨价 倍增 升高 升值 微升 略升 急升 劲升 回暖 收高 收升 加速 增多 微涨 续涨 扩张 抬升 上行 拉高 增高 推高 走强
领涨 收涨 成长 预增 高开 蹿升 窜升 跳升 上移 回涨 增效 改善 扩容 扩产 多赚 多卖 多收 多产 多销 翻 大升 调升 多了 续升 续涨 延长 拉长 加长 加密 加快 骤增 骤升 猛涨 疯涨 齐涨 看涨 普涨 跟涨 补涨 扩阔 增 升 涨
`

/** Verbs of a change downwards. */
export const DOWN_VERBS = words`
负增长 下降 减少 下跌 下滑 回落 缩减 缩小 减小 萎缩 收窄 放缓 下调 调低 压减 压缩 削减 缩短 下挫 走低 滑落 锐减 骤降 骤减 大降 大跌 暴跌 略降 微降 略减 微跌
减产 减收 衰退 收缩 滑坡 节约 节省 降价 贬值 缩水 递减 下探 降低 减缓 减弱 趋缓 回调 剧减 剧降 急跌 收跌 重挫 急挫 猛跌 下行 减速 走弱 减亏 调减 核减 压降 下移
领跌 倒退 压低 预减 预降 蒸发 流失 调降 少了 锐跌 续跌 续降 低开 减负 减排 收低 调降 走跌 掉了 骤跌 锐降 猛降 劲跌 大减 跟跌 补跌 回吐 砍掉 省下 减 跌 降 挫
`

/** Adjectives that state a change only beside a base in time: 比上年高2.8个百分点. */
export const UP_COMPARED = words`高出 多出 高 多 快 大 贵`
export const DOWN_COMPARED = words`低 少 慢 小 便宜`

/** Nouns for the change itself: 增速为5%, 降幅达两成. */
export const UP_NOUNS = words`
增速 复合增速 增减幅 涨跌幅 增减幅度 涨跌幅度 增长速度 增长率 增幅 涨幅 升幅 增长幅度 上涨幅度 提升幅度 递增率 递增速度 复合增长率 涨速 提价幅度 涨价幅度
`
export const DOWN_NOUNS = words`降幅 跌幅 减幅 下降幅度 下跌幅度 降速 下降率 降低率 减少幅度 回落幅度 下滑幅度`

/** Words between a subject and its predicate that belong to neither. */
export const ADVERBS = words`
可以 能够 应当 必须 不排除 仍然 分别 累计 累积 已经 曾经 合计 共计 总计 继续 进一步 大幅 大幅度 小幅 逆势 逆市 名义 实际 平均 总体 整体 持续 稳步 快速 迅速 高速 显著 明显 略有 再次 计划 确保 争取 力争
预计 预期 有望 预估 估计 实现 保持 同步 普遍 更是 一度 集体 稳定 逐年 逐月 逐季 逐步 连年 修正后 全面 强劲 平稳 适度 较快 恢复性 稳中有 出现 呈现 有所 至少 最高 最多 最少 高达 达到 仅仅 竟然 反而
依然 依旧 还是 首次 至今 相应 同时 可望 可能 或将 超过 突破 缓慢 急剧 直线 成倍 足足 整整 温和 稳健 总共 一共 大约 大概 几乎 陡然 突然 不断 每月 每季 每周 每天 双双 同样 随之 相对 由此 因此 因而
从而 最终 再度 期内 年内 季内 月内 不降反 不增反 不升反 同口径 可比口径 可比 全线 应声 也是 就是 要求 一下子 一举 顺势 自然 直接 间接 率先 双向 加速 强势 均衡 高位 低位 预测 力保 努力 期间 又有 会有 仍有 务必 必将 节节 一路 接连 连续 屡屡 连连 依次 年化 两位数 爆发式 井喷式 跨越式 爆炸式 断崖式 放量 缩量 冲高 探底 止跌 止涨 触底 企稳 见顶 表现落后 表现较弱 表现较强 盘中最低 盘中最高 收盘时 午后 虽然 尽管 却因 日渐 渐次 大体 基本 一次 一次性 不同程度 总 实质 反而 反倒 由高位 从高位 自高位 由低位 从低位 倒是 料将 跟风 主动 由此 少说 有可能 依次 随即 昨日 昨 昨天 每月均 每日均 每周均 每季均 月均 日均 周均 季均 目前 眼下 盘中 日内 早盘 尾盘 午盘 收盘 开盘
`

/** Adverbs of one character, each with the characters before which make it the end of a noun: 产能, 社会, 供应. */
export const SHORT_ADVERBS =
  '将|(?<!代表|委员|意见|提案|合理化)建议|(?<![积连拖劳牵受])累|(?<![棉植])被|(?<![原材燃涂饮肥塑面颜香饲资史布衣废填辅染预不照])料|(?<![手后陆存延持连接])续|(?<![颠打推摔])倒|(?<![主需重])要|(?<![许认])可|(?<![社工协大议展])会|(?<![产功性职智动潜节赋储效才技])能|(?<![供响反效适])应|须|需|虽|也|亦|仍|却|则|(?<![人户亩平])均|(?<![首成])都|再|又|还|已|(?<![相比])较|曾|(?<!公)共|只|仅|略|微|猛|更|(?<![国私公所拥具享专])有|了|就|便|才|(?<![行作成])为|达|呈|竟|拟|或|(?<![合契条预签])约|近|超|逾|呢|(?<!各)各'

/** Those characters alone. */
export const SHORT_ADVERB_UNITS: readonly string[] = SHORT_ADVERBS.replace(/\(\?<!.*?\)/gu, '').split('|')

/** Verbs between a quantity and its level: 达到120亿元, 完成3.1亿元. */
export const LEVEL_VERBS = words`
惠及 涉及 覆盖 带来 达到 达成 突破 完成 实现 超过 合计 共计 累计 总计 增至 升至 降至 减至 增加到 增加至 增长到 增长至 提高到 提升到 提升至 提高至 上升到 上升至 下降到 下降至 减少到 减少至 上涨到 上涨至 下跌至 跌至
涨至 扩大到 扩大至 缩小到 录得 收于 收报于 报收于 收报 报收 站上 跨过 跨越 冲破 创下 取得 已达 仅有 只有 高达 多达 预计 达到了 突破了 完成了 实现了 超过了 回落到 回落至 回升到 回升至
少收 多收 跌回 升回 恢复到 恢复至 大约 跃上 迈上 迈过 回到 重回 首次 首破 首超 调整为 确定为 核定为 调整到 上调至 下调至 发展到 发展至 壮大到 扩展到 拓展到 扩充到 变为 减为 增为 达 卖到 卖 炒到 要价 为 是 有 超 约 共 近 逾 仅 至 到 破 过 计 报 分别为 保持在 维持在 稳定在 控制在 卖出 售出
`

/** Verbs after which the quantity begins: 带动旅游收入, 实现利税, 预计全年产值. */
export const CUT_VERBS = words`
带动 撬动 推动 不仅 不但 促进 使得 促使 致使 确保 力争 预计 预期 预测 计划 争取 有望 显示 表示 介绍 透露 获悉 了解到 指出 表明 认为 宣布 披露 其中 导致 造成 助推 助力 支撑 提出 明确 尽管 虽然 由于 随着 因为
实现 完成 累计 同比 环比 现有 共有 实有 拥有 达到 截至 致力于 得益于 受益于 看到 发现 上调 下调 维持 调高 调低 抓住 抢抓 趁着 紧盯 紧扣 通报了 让 称 推进 要求 估计 主要是 原因是 即便 受理 发生 简称 下称 将 使 主因
`

/** Words that only begin like a verb of the list: 完成率, 使用, 将军. */
export const CUT_EXCEPTIONS =
  /^(?:发生(?:[起次]?数|次|率|面积|量|额|频|费|地|概)|(?:实现|完成)(?:率|量|额|情况|进度|的)|显示(?:[屏器面板]|模组|器件|设备)|累计(?:确诊|订单)|称号|让利|计划(?:总投资|投资)|使用|使馆|将军|要求|推进器|推动力|预期寿命)/u

/** Words that lead into a phrase at its start. */
export const LEADS = words`
听说 据说 复牌首日 上市首日 眼下 现在 现今 现阶段 签下 征收 这些 单月 首日 折合 约合 期内 先后 唯有 唯独 惟有 只是 可是 当中 单日 每年 年初 月初 期初 年底前 年末前 月底前 一共 年末 年底 月末 期末 最低时 最高时 最多时 最少时 本次 此次 这次 本届 此番 其中 同时 此外 另外 而且 并且 但是 然而 尤其是 尤其 特别是 特别 当前 目前 整体来看 总体来看 总体 数据显示 与此同时 相比之下 累计 合计 共计 总计 总共 比如 例如 据统计 因此 所以 从而 进而 只有 以及
于是 随后 截至 届时 分别 实际上 事实上 另一方面 一方面 此前 之后 最近 年前 年后 节前 节后 近日 日前 单是 预计 当年 当月 当季 总体上 整体上 这一 上述 该品类 该品种 该类 此类 今后 未来 过去 如今 迄今 至今 甚至 有的 以上
`

/** Leading words of one character, unless they begin a word of the quantity: 到位资金, 再生铝, 从业人员. */
export const SHORT_LEADS =
  '不过(?!夜)|以(?=\\p{Script=Han}{2,8}方式\\p{Script=Han})|派(?=\\p{Script=Han}{0,3}息$)|看(?=今|明|年|[春节全下])|监管(?=离岛|[进出]+口|[货邮]|销售|中欧|跨境|车辆)|[一二三四五六七八九]是|期间(?!费)|[这那该此一](?:家|款|种|类|条|座|批|项|支|只|台|辆|间|宗|笔|艘|处|片|吨|斤|公斤|个(?!月|百|季))(?=\\p{Script=Han}{2})|除(?![尘草湿]|税前)|间(?![接隔])|今(?!年)|而|且|并(?!购)|但|仅|就(?![业医诊餐读])|其(?!他|中)|这|该|共(?![享建同有])|也|已|又|还(?![贷款本])|再(?![生贷融贴保制就]|出口)|更(?!新)|均(?![价衡])|都(?!市)|则|却|可(?=\\p{Script=Han}{2})(?![再支持靠用变转循降穿移比吸溶回追燃见调控充])|[唯惟](?![一有独])|令(?!牌)|即(?!时)|所有(?![者制权])|如|像|因|只|在(?![建售校职册岗线营手岸])|到(?![位账港户岗发访会])|受(?![理众让])|把|使|至|由|从(?!业)|是|有(?![色效机线偿]|[^，；。的]{2,24}的)|及|和|与|或|的|将|会(?![员展议])|等(?!级)'

const QUANTITIES = words`
  额 量 值 率 数 价 费 到资 费用 税 资金 现金 租金 奖金 佣金 公积金 养老金 准备金 保证金 基金 押金 税金 定金 薪金 收入 支出 投资 利润 产值 余额 存款 贷款 面积 人次 人数 规模 成本 能耗 指数 价格 消费 出口 进口 进出口 外贸 资产 利税 订单 客流 里程 装机 容量 总产 单产 水平 强度 比重 占比
  份额 速度 增速 旅客 游客 用电 零售 工资 薪酬 时间 周期 储量 库存 房租 外资 内资 融资 授信 创汇 财政 负债 营收 销售 交易 贸易 订货 人口 就业 用工 补贴 客座 运力 吞吐 周转 经费 排放 浓度 存栏 出栏 产能 效益 用时 时长
  天数 密度 投入 开支 收益 亏损 降幅 涨幅 增幅 跌幅 客运 货运 出游 预订 搜索 产销 资源消耗 热度 保费
`
/** Endings of what is a quantity by itself; an item of a list without one shares the tail of the list. */
export const QUANTITY = new Ending(new RegExp(`(?:${QUANTITIES.join('|')})$`, 'u'), lastOf(QUANTITIES))

/** What such an ending ends with. */
export const ENDS_QUANTITY = characterTable([...lastOf(QUANTITIES)].join(''))

/** Such an ending anywhere: a stretch without one holds no phrase that ends in one. */
export const HOLDS_QUANTITY = new RegExp(QUANTITIES.join('|'), 'u')

/** 铜260万吨: goods that one character names. */
export const GOODS = /^[煤油铜铁钢铝锌铅镍锡金银米面盐糖茶酒棉鱼肉蛋奶禽纱布纸水电气药羊猪牛锑钨钼锂钴钛镁]$/u

/** 前者, 后两项, 两项指标: some of the quantities that were listed before, or all. */
export const MEMBER =
  /^(?:其中|但|而)?(?:(?:以上|上述|这)?(?<all>[两二三四])(?:者|项(?:数据|指标)?)|(?<side>[前后])(?:者|(?<count>[一二两三四五六\d])(?:项|种|类|者|个)))/u

/** Clauses whose rates are no changes: contributions, shares, rates of interest. */
export const NO_CHANGE =
  /(?:自然增长率|(?<!受[^，；。]{0,12})影响(?=[^，；。]{0,6}(?:CPI|PPI|指数|价格总?水平))|贡献|拉动|拖累|持股|控股(?!股东|企业|公司|工业)|股权|股份(?=[的占比为])|利率为|票面|折扣)[^，；。]{0,20}$/u

/** Verbs and prepositions that hold a change behind its rate: 实现8%的增长, 以12%的速度增长. */
export const HOLDING = words`实现 保持 取得 获得 呈现 有 以 出现 录得 达到 维持 创下 按 迎来 完成 创造 为`

/** Nouns of what is expected or aimed at: 增长预期5%. */
export const FORECAST_NOUNS = words`预期目标 预期 目标值 目标 预测值 预测 预估 预计`

/** Verbs of change that stand as nouns behind 的: 的增长. */
export const VERBAL_NOUNS = words`增长 增加 上涨 上升 下降 下跌 下滑 提升 降低 减少 回落 下行 上行`

/** How a pace itself moves to the figure that follows: 增速由5%回落至. */
export const PACE_MOVES = words`回升 加快 放缓 变缓 趋缓 回落 提高 提升 上升 下降 扩大 收窄 降低 降 升`

/** Verbs that take the quantity as their object, before or behind the rate: 降低能耗5%, 节约30%人工. */
export const LESSENING = words`减少 降低 节约 节省 压减 削减 压缩 缩减`
export const TRANSITIVE = words`减少 降低 节约 节省 压减 削减 压缩 缩减 增加 提高 提升 缩短`

/** Ends of objects that are quantities only beside such a verb. */
export const SAVED = words`电 水 能源 用工 人力 人工 用量 排放 工作量 负担 损耗 消耗 人员 岗位 效率 税负 门槛 标准 比例 水耗`

/** Verbs that, alone, go on with the object that they had before: 接待国内游客12万人次；某县接待3万人次. */
export const RECEIVING = words`接待 发送 运送 揽收 投递 承运 运输 开行`

/** Years and stretches that a comparison by 于 names: 低于去年同期0.1个百分点. */
export const EARLIER_TIMES = '(?:去年|上年|前年|上一年|上个?月|上季度|一季度|上半年|(?:19|20)\\d{2}年)[^，；。\\d]{0,6}'
