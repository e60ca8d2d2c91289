import { anyOf, words } from '../../core/lexicon.js'
import type { Change } from './schema.js'

/** What a sentence must hold to be read at all. */
export const TRIGGER =
  /任命|聘|[接升调]任|选举|补选|推选|递补|增补|免去|罢免|撤销|解除|辞去|辞职|当选|代理|不再[担兼]任|同志任|[为理]?代[省市县区州]长/u

/** Verbs with the persons behind them: 任命A为B. */
export const GIVING: readonly { readonly action: Change; readonly verb: RegExp }[] = [
  { action: 'elected', verb: /(?:选举|补选|推选|增选)(?:了|产生了?)?/gu },
  { action: 'appointed', verb: /(?:任命|递补|增补|聘任|决定(?!任命|递补|增补|接受|免去))(?:了)?/gu }
]

/** Verbs with person and post behind them: 免去A的B职务. */
export const TAKING = /(?:免去|罢免|撤销|解除)(?:了)?/gu

/** 接受A辞去B职务的请求. */
export const ACCEPTING = /(?:接受|同意|批准)(?:了)?/gu

/** What may stand between a person and 辞去, 当选 or 不再担任. */
export const BETWEEN = anyOf(
  words`已 正式 宣布 日前 近日 因工作变动 因年龄原因 因个人原因 因身体原因 因工作调动 因到龄 因病 提出 主动 同志 高票 全票 再次 成功 连任 获 将 于 今天 昨天 当天 女士 先生 不再`
)

/** Congratulation and plans: the election is told elsewhere, or is still to come. */
export const TOLD_ELSEWHERE =
  /祝贺|致电|贺电|贺函|致贺|自从|以来|提请|提名|酝酿|建议|拟任|候选|如果|一旦|呼吁|要求|传闻|否认|若/u

/** What a post ends with; names of offices end with the like. */
export const POST_END = new RegExp(
  `${anyOf(words`长 书记 主任 主席 委员 常委 代表 理事 干事 秘书 官 员 总理 总统 总裁 首相 大臣 经理 助理 参事 顾问 人 总监 总工程师 会计师 执委 议员 主教 教授 首脑`)}(?:（[^（）]{1,10}）)?$`,
  'u'
)

/** Where a stated post ends. */
export const POST_BREAK =
  /[，。；：！？、\n]|(?:和|及|并|以及)(?=免去|任命|接受|决定|\p{Script=Han}{2,4}(?:为|的))|的(?=请求|申请|决定|议案|职务|辞)|职务|一职|之职/u
