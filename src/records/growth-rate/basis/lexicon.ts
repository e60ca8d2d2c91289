import { words } from '../../../core/lexicon.js'

/** Words of the highest and lowest that a price or quantity stood at. */
export const EXTREMES = words`高点 低点 高位 低位 峰值 谷底`

/** Words by which a base of comparison is one in time. */
export const TIMES = [
  ...EXTREMES,
  ...words`
现在 目前 现有 当前 年 月 季 周 日 期 时 初 末 前 后 春节 国庆 黄金周 假期 均值 预期 历史 普查 人普 榨季 雪季 产季 财季 上届
`
]

/** What stands behind 比 or 较 in another word: 比例, 较为, 比亚迪. */
export const NO_COMPARISON = words`例 重 率 价 为 达到 下降 上升 上涨 下跌 增长 减少 增加 回落 好 提高 提升 大幅 快速 赛 如 亚迪 利时 特币 快`
