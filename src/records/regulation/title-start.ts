import { anyOf, matches, words } from '../../core/lexicon.js'
import { BODY_GOES_ON, LISTED_BEFORE } from './lexicon.js'

/** How far before its head noun a title without brackets may begin. */
const REACH = 80
/** How long a quoted name at the head of a title may be: “一江两岸”管理办法. */
const QUOTED = 16
const MARK = /[，。；：！？、\s《》〈〉“”‘’（）]/u

/** Verbs that a title stands behind. */
const GOVERNING_VERBS = words`
  审议 讨论 表决 原则 一致 全票 听取 审查 批准 通过 废止 公布 颁布 发布 印发 出台 制定 修订 修改 修正 提请 提交 建议 检查 开展
  组织 终止 确保 保证 研究 完善 要求 结合 抓好 做好 推动 推进 推行 贯彻 落实 实施 执行 学习 宣传 根据 依照 依据 按照 遵守 违反 违背 触犯
  符合 签署 签订 缔结 适用 包括 涉及 围绕 起草 编制 启动 完成 审定 宣读`
/** Prepositions and 有 that a title stands behind. */
const PREPOSITIONS = words`在 对 就 将 把 以 为 由 有`
/** Words that hold one of these and are neither. */
const NO_GOVERNING = words`
  审议意见 讨论决定 检查组 组织法 组织条例 执行局
  存在 所在 现在 正在 潜在 在线 在校 在职 在建 在册 在岗 在押
  针对 面对 应对 反对 派对 对外 对口 对象 对接 就业 就医 就学 就地 就近 将军 把关 把手
  所以 加以 予以 难以 可以 以及 以上 以下 以外 以内 以来 以色
  成为 作为 认为 视为 行为 因为 为主 自由 理由 缘由 事由 经由 由于 是否
  所有 国有 共有 私有 公有 专有 特有 持有 拥有 稀有 原有 有限 有色 有关 有线 有机 有轨 有效 有害 有毒`
const GOVERNING = new RegExp(
  `${anyOf(NO_GOVERNING)}|(${anyOf([...GOVERNING_VERBS, ...PREPOSITIONS])}|(?<!次)会议)`,
  'gu'
)

/** Who or what stands before a verb that can only be the predicate. */
const BEFORE_PREDICATE = anyOf(words`
  会议 大会 全会 常委会 代表团 我省 我市 我县 我区 我州 全省 全市 全州 全县 全区 分组 再次 首次 初次 继续 分别 认真 表决 已 已经 将`)
const PREDICATE = anyOf(words`审议 讨论 通过 批准 检查 废止`)
/** Of what a title stands behind, what stands directly before it; the last one counts. */
const DIRECTLY_BEFORE = new RegExp(
  `${anyOf(words`
  了 关于 作的 贯彻执行 贯彻实施 贯彻落实 符合 根据 依照 依据 按照 违反 违背 签署 签订 缔结 形成 召开 举行 是否 结合 依法对 会议对
  `)}|(?<=[各小全][组体]|代表团?|委员)对|(?<=${BEFORE_PREDICATE})(?:听取[和并])?${PREDICATE}(?!决定|组)`,
  'gu'
)
/** What may stand between such a verb and the title. */
const BETWEEN = words`
  了 着 过 并 和 再次 首次 初次 分别 继续 同时 又 还 也 审议 审查 表决 讨论 通过 批准 原则 一致 修订 修改 废止 检查 制定 实施 贯彻
  落实 执行 关于 提请 提交 国务院令 新的 已经 各级 部分 以下 包括 终止 对 就 将`
const BEHIND_GOVERNING = new RegExp(`^(?!${anyOf(words`对外 就业 将军`)})${anyOf(BETWEEN)}`, 'u')

/** Where the phrase that ends at `head` begins at the earliest: behind a mark, or behind a conjunction in a list. */
const phraseEdge = (text: string, head: number): { edge: number; listed: boolean } => {
  for (let i = head - 1; i >= Math.max(0, head - REACH); i--) {
    const unit = text.charAt(i)
    if (unit === '”' && i < head - 1) {
      const opening = text.lastIndexOf('“', i)
      if (opening > i - QUOTED && !/[的、，]/u.test(text.charAt(i + 1))) {
        i = opening
        continue
      }
    }
    if (!MARK.test(unit) && !'和及与'.includes(unit)) continue
    const before = text.slice(Math.max(0, i - 14), unit === '及' && text.charAt(i - 1) === '以' ? i - 1 : i)
    if (unit === '、' || '和及与'.includes(unit)) {
      if (BODY_GOES_ON.test(text.slice(i, i + 6))) continue
      if (LISTED_BEFORE.test(before)) return { edge: i + 1, listed: true }
      continue
    }
    return { edge: i + 1, listed: false }
  }
  return { edge: Math.max(0, head - REACH), listed: false }
}

/** End of the last verb or particle in front of the title, in a phrase that begins with one. */
const behindGoverning = (phrase: string): number => {
  let at = 0
  for (const direct of matches(DIRECTLY_BEFORE, phrase)) at = direct.index + direct[0].length
  const genitive = phrase.lastIndexOf('的', phrase.length - 2)
  if (genitive >= 0) at = Math.max(at, genitive + 1)
  if (at === 0) {
    const verb = matches(GOVERNING, phrase).find((word) => word[1] !== undefined)
    at = verb ? verb.index + verb[0].length : 0
  }
  for (let rest = BEHIND_GOVERNING.exec(phrase.slice(at)); rest; rest = BEHIND_GOVERNING.exec(phrase.slice(at))) {
    at += rest[0].length
  }
  return at
}

const LISTED_VERB = new RegExp(
  `${DIRECTLY_BEFORE.source}|的.|^${anyOf(words`审议 通过 表决 批准 废止 讨论 终止 印发 公布 修改 修订`)}`,
  'u'
)

/** Where an unbracketed title that ends with the head noun at `head` begins. */
export const titleStart = (text: string, head: number): number => {
  const { edge, listed } = phraseEdge(text, head)
  const phrase = text.slice(edge, head)
  if (listed && !LISTED_VERB.test(phrase)) return edge
  return edge + behindGoverning(phrase)
}
