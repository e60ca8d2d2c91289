import { anyOf, words } from '../../core/lexicon.js'
import type { Action } from './schema.js'

/** A verb that stands before its object. Those without an action only introduce a report or a bill. */
export interface Verb {
  readonly action: Action | null
  readonly pattern: RegExp
}

/** What makes 通过 the verb of a vote: how it is voted, who votes, and what joins it to the verb before. */
const VOTE = words`
  审议 表决 讨论 原则 一致 全票 高票 投票 三读 二读 审定
  会议 大会 全会 议会 国会 议院 立法会 人大 常委会 安理会 理事会
  还 并 已 先后 分别 同时`

/** Which readings and ways of deliberation there are. */
const DELIBERATION = words`听取和 听取并 一审 二审 三审 初审 再次 继续 首次`

/** What 审议, 研究 and 审查 are parts of where they are no verb of the clause. */
const NO_DELIBERATING = anyOf(words`意见 结果 情况`)
const NO_STUDYING_BEHIND = anyOf(words`正在 抓紧 深入 加强`)
const NO_STUDYING = anyOf(words`起草 制定 修订 修改 出台 院 所 会 室`)
const NO_EXAMINING = anyOf(words`报告 意见 结果 情况 委 批准 办法 工作`)

const PUBLISHING = anyOf(words`公布 颁布 发布 出台 颁行 施行`)

/** 新修订的, 关于修订: there the word belongs to a name; 修订草案, 修改意见 are no acts either. */
const NO_REVISING_BEHIND = anyOf(words`新 关于 审议 最新 关于提请 决定`)
const NO_REVISING = anyOf(words`草案 稿 后 情况 意见 的 完善`)

/** Inspections of other things than laws, and who inspects. */
const NO_INSPECTING_BEHIND = anyOf(words`纪律 监督 行政 安全 环境 体格`)
const NO_INSPECTING = anyOf(words`组 机关 委 院 工作 站`)

export const VERBS: readonly Verb[] = [
  {
    action: 'adopt',
    pattern: new RegExp(
      `${anyOf(VOTE)}?通过(?:了|的)?|(?:原则|一致)同意(?!废止|将|提|由|对)(?:了)?|作出(?:了)?(?=[^，。；]{0,30}$)`,
      'gu'
    )
  },
  { action: 'approve', pattern: /(?<!提请|报请|提请审[查议])(?:审查|审议|决定|表决)?批准(?:了)?/gu },
  { action: 'repeal', pattern: /废止(?:了)?|宣布失效/gu },
  { action: 'terminate', pattern: /终止审议(?:了)?/gu },
  {
    action: 'deliberate',
    pattern: new RegExp(
      `${anyOf(DELIBERATION)}?审议(?!${NO_DELIBERATING})(?:了|的)?|[一二三四五初]审了|讨论(?!稿)(?:了)?|(?<!${NO_STUDYING_BEHIND})研究(?!${NO_STUDYING})(?:了)?|审查(?!${NO_EXAMINING})(?:了)?`,
      'gu'
    )
  },
  {
    action: 'publish',
    pattern: new RegExp(`${PUBLISHING}(?:了|实施|的)?|(?:起|开始|正式)(?:施行|实施)的|试行了?(?=《)`, 'gu')
  },
  { action: 'circulate', pattern: /(?<!尽快|抓紧|加快|及时|尽早|准备)(?:印发|下发)(?:了|的)?/gu },
  {
    action: 'revise',
    pattern: new RegExp(`(?<!${NO_REVISING_BEHIND})(?:修订|修改|修正)(?!${NO_REVISING})(?:了)?|审议修改了`, 'gu')
  },
  {
    action: 'inspect',
    pattern: new RegExp(
      `(?<!${NO_INSPECTING_BEHIND})检查(?:，?(?:分别|主要)?(?:涉及|包括)|(?!${NO_INSPECTING})(?:了)?)`,
      'gu'
    )
  },
  { action: 'explain', pattern: /(?:讲解|宣讲)了/gu },
  {
    action: 'propose',
    pattern: /(?:提请|提交|报请|交付)(?!本次|此次|这次|大会|会议)[\p{Script=Han}\d]{2,30}?审议(?!的|了)/gu
  },
  { action: null, pattern: /听取|提出|作的?(?=关于)|(?:起草|制定)(?!的)/gu }
]

/** Verbs that cite what follows them: nothing is done to it. */
const CITES = words`
  根据 依照 依据 按照 遵照 参照 对照 对标 援引 围绕 结合 适用
  贯彻 落实 遵守 执行 违反 违背 触犯 涉嫌 符合 学习 宣传 普及
  签署 签订 签署了 签订了 退出 退出了 否决 否决了 未通过 未能通过 没有通过 不通过 除 除了 因 由于 鉴于`

export const CITING = new RegExp(`${anyOf(CITES)}[^，。；：]{0,40}$`, 'u')

/** What is wished for, ordered or planned and not reported: 研究修订, 加快出台. */
const WISHES = words`
  研究 加快 推动 推进 抓紧 尽快 拟 计划 适时 争取 力争 将 要 应 应当 需 需要 建议 呼吁 积极 做好 及时 启动 酝酿
  着手 有望 希望 完善 准备 重新 是否 协助 确保 保证 与时俱进 持续 次 指导 组织 主持`

export const WISHED = new RegExp(`${anyOf(WISHES)}[^，。；了]{0,6}$`, 'u')
