import { matches } from '../../core/lexicon.js'
import { BODY_GOES_ON, LISTED_BEFORE } from './lexicon.js'

/** How far before its head noun a title without brackets may begin. */
const REACH = 80
/** How long a quoted name at the head of a title may be: “一江两岸”管理办法. */
const QUOTED = 16
const MARK = /[，。；：！？、\s《》〈〉“”‘’（）]/u

/** Verbs and prepositions that a title stands behind; 检查组 and the like are bodies. */
const GOVERNING =
  /审议(?!意见)|讨论(?!决定)|表决|原则|一致|全票|听取|审查|批准|通过|废止|公布|颁布|发布|印发|出台|制定|修订|修改|修正|提请|提交|建议|检查(?!组)|开展|组织(?!法|条例)|终止|研究|完善|要求|结合|抓好|做好|推动|推进|推行|贯彻|落实|实施|执行(?!局)|学习|宣传|根据|依照|依据|按照|遵守|违反|违背|触犯|符合|签署|签订|缔结|适用|包括|涉及|围绕|起草|编制|启动|完成|审定|宣读|会议|(?<![存所现正潜])在(?!线|校|职|建|册|岗|押)|(?<!针|面|应|反|派)对(?!外|口|象|接)|就(?!业|医|学|地|近)|将(?!军)|把(?!关|手)|(?<!所|加|予|难|可)以(?!及|上|下|外|内|来|色)|(?<![成认作视行因])为(?!主)|(?<![自理缘事经])由(?!于)|是(?!否)|(?<![所国共私公专持特拥稀原])有(?!限|色|关|线|机|轨|效|害|毒)/gu
/** Of these the last one stands directly before the title. */
const DIRECTLY_BEFORE =
  /了|关于|作的|符合|根据|依照|依据|按照|违反|违背|签署|签订|缔结|形成|召开|举行|是否|结合|(?<=依法)对|会议对|(?<=会议|大会|全会|常委会|代表团|分组|再次|首次|初次|继续|分别|认真|表决|已经?|将)(?:听取[和并])?(?:审议|讨论|通过|批准|检查(?!组)|废止)(?!决定)/gu
const BEHIND_GOVERNING =
  /^(?:了|着|过|并|和|再次|首次|初次|分别|继续|同时|又|还|也|审议|审查|表决|讨论|通过|批准|原则|一致|修订|修改|废止|检查|制定|实施|贯彻|落实|执行|关于|提请|提交|国务院令|新的|已经|各级|部分|以下|包括|终止|对(?!外)|就(?!业)|将(?!军))/u

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
    const verb = matches(GOVERNING, phrase)[0]
    if (verb && verb.index + verb[0].length < phrase.length) at = verb.index + verb[0].length
  }
  for (let rest = BEHIND_GOVERNING.exec(phrase.slice(at)); rest; rest = BEHIND_GOVERNING.exec(phrase.slice(at))) {
    at += rest[0].length
  }
  return at
}

const LISTED_VERB = new RegExp(
  `${DIRECTLY_BEFORE.source}|的.|^(?:审议|通过|表决|批准|废止|讨论|终止|印发|公布|修改|修订)`,
  'u'
)

/** Where an unbracketed title that ends with the head noun at `head` begins. */
export const titleStart = (text: string, head: number): number => {
  const { edge, listed } = phraseEdge(text, head)
  const phrase = text.slice(edge, head)
  if (listed && !LISTED_VERB.test(phrase)) return edge
  return edge + behindGoverning(phrase)
}
