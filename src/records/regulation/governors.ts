import { matches } from '../../core/lexicon.js'
import { LISTED_BEFORE } from './lexicon.js'
import type { Action } from './schema.js'

/** A verb in front of a mention: what it does. `firm` where it can be nothing but the verb of a decision. */
export interface Governor {
  readonly actions: readonly Action[]
  readonly firm: boolean
  /** Whether it stands in a clause before its noun: 去年公布的. */
  readonly attributive: boolean
}

interface Verb {
  readonly action: Action | null
  readonly pattern: RegExp
}

/** Verbs that stand before their object. Those without an action only introduce a report or a bill. */
const VERBS: readonly Verb[] = [
  {
    action: 'adopt',
    pattern:
      /(?:(?:审议|表决|讨论|原则|一致|全票|高票|投票|三读|二读|审定|会议|大会|全会|议会|国会|议院|立法会|人大|常委会|安理会|理事会|还|并|已|先后|分别|同时)?通过)(?:了|的)?|(?:原则|一致)同意(?!废止|将|提|由|对)(?:了)?|作出(?:了)?(?=[^，。；]{0,30}$)/gu
  },
  { action: 'approve', pattern: /(?:审查|审议|决定|表决)?批准(?:了)?/gu },
  { action: 'repeal', pattern: /废止(?:了)?|宣布失效/gu },
  { action: 'terminate', pattern: /终止审议(?:了)?/gu },
  {
    action: 'deliberate',
    pattern:
      /(?:听取(?:和|并)|一审|二审|三审|初审|再次|继续|首次)?审议(?!意见|结果|情况)(?:了|的)?|[一二三四五初]审了|讨论(?!稿)(?:了)?|(?<!正在|抓紧|深入|加强)研究(?!起草|制定|修订|修改|出台|院|所|会|室)(?:了)?|审查(?!报告|意见|结果|委|批准|办法|工作)(?:了)?/gu
  },
  { action: 'publish', pattern: /(?:公布|颁布|发布|出台|颁行|施行)(?:了|实施|的)?|(?:起|开始|正式)(?:施行|实施)的/gu },
  { action: 'circulate', pattern: /(?:印发|下发)(?:了|的)?/gu },
  {
    action: 'revise',
    pattern: /(?<!新|关于|审议|最新|关于提请|决定)(?:修订|修改|修正)(?!草案|稿|后|情况|意见|的|完善)(?:了)?/gu
  },
  { action: 'inspect', pattern: /(?<!纪律|监督|行政|安全|环境|体格)检查(?!组|机关|委|院|工作|站)(?:了)?/gu },
  { action: null, pattern: /听取|提出|作的?(?=关于)|起草|制定/gu }
]

/** Verbs that cite what follows them: nothing is done to it. */
const CITING =
  /(?:根据|依照|依据|按照|遵照|参照|贯彻|落实|遵守|违反|违背|触犯|学习|宣传|普及|符合|签署了?|签订了?|否决了?|未通过|未能通过|没有通过|不通过|解读|围绕|适用|执行|退出了?|援引|对照|结合|涉嫌|除了?)[^，。；：]{0,40}$/u
const DONE = /检查|审议|批准|公布|修订|废止|[过布]了/u

/** The text with the insides of its bracketed titles blanked, so that no verb is read in them. */
const hollow = (text: string): string =>
  text.replace(/《[^《》]{1,160}》/gu, (title) => `《${'〇'.repeat(title.length - 2)}》`)

/** Whether what follows a text is only cited. */
export const isCited = (before: string): boolean => {
  const cited = CITING.exec(hollow(before))
  return cited !== null && !DONE.test(cited[0])
}

/** 研究修订, 加快出台: the act is wished for and not reported. */
const WISHED =
  /(?:研究|加快|推动|推进|抓紧|尽快|拟|计划|适时|争取|力争|将|要|应当?|需要?|建议|呼吁|正在|积极|做好|及时|启动|酝酿|着手|有望|希望|完善|准备|重新|是否|协助|与时俱进|持续|次|指导|组织|主持)[^，。；了]{0,6}$/u

/** Who revises, or the count that a single revision belongs to, directly before the bare verb. */
const REVISER =
  /(?:[部局委会院府所厅署行办]|决定|包括：?|[一二三四五六七八九]是|：|(?:包括|决定|清理|近日|日前|今[天日]|昨[天日]|\d日|通知).*[，；])$/u
const SUMMING_UP = /以来|过去|这些年|[要将]|推进|健全|坚持|持续|加快|还/u

/** Whether a verb tells an act that was done: 修订 alone is also said of plans, and in summaries of years. */
const isReported = (
  { action, word }: { action: Action | null; word: string },
  before: string,
  joined: number
): boolean => {
  if (action !== 'publish' && action !== 'revise') return true
  if (WISHED.test(before.slice(-12))) return false
  if (action === 'publish' || word.endsWith('了') || joined > 1) return true
  return REVISER.test(before) && !SUMMING_UP.test(before.slice(-60))
}

const DOCUMENT = /(?:报告|说明|汇报|意见|稿)$/u

/** Other documents of a list, in brackets. */
const OTHER_TITLES = /《[^《》]{1,120}》(?:、|和|及|以及)?/gu

/** Between a verb and its far object stand only other documents, or what is said about them; no clause of its own. */
const reaches = (between: string): boolean => {
  if (/显示|表示|指出|认为|要求|强调|呼吁/u.test(between)) return false
  const parts = between.replace(OTHER_TITLES, '').split(/[，；]/u)
  const own = parts.pop() ?? ''
  return own.length <= 60 && parts.every((part) => part === '' || LISTED_BEFORE.test(part) || DOCUMENT.test(part))
}

/** The bill's own name: 关于提请审议批准. */
const veiled = (text: string): string =>
  hollow(text).replace(/关于(?:提请|提交)?(?:审议|审查|批准|通过|和|、)+/gu, (name) => '〇'.repeat(name.length))

/** The verbs that govern what follows a text: the last one, with those that it is coordinated with (修订印发, 审议并通过). */
export const governorOf = (before: string, inherited: Governor | null): Governor | null => {
  const text = veiled(before)
  const hits = VERBS.flatMap(({ action, pattern }) =>
    matches(pattern, text).map((m) => ({ action, start: m.index, end: m.index + m[0].length, word: m[0] }))
  ).sort((a, b) => a.end - b.end || b.start - a.start)
  const last = hits.at(-1)
  if (!last || /^[，；。]/u.test(text.slice(last.end)) || !reaches(text.slice(last.end))) return null
  const joined = hits.filter((hit) => hit === last || /^(?:并|和|、|了)?$/u.test(text.slice(hit.end, last.start)))
  const again = last.action === 'revise' && inherited?.actions.includes('revise')
  const reported = again || isReported(last, text.slice(0, last.start), joined.length)
  const actions = reported ? joined.flatMap(({ action }) => action ?? []) : []
  return { actions, firm: last.word !== '通过', attributive: last.word.endsWith('的') }
}

/** What may stand before an item that goes on with a list: a body or speaker with 关于, or 修订后的. */
const ITEM_BEGINNING = /^(?:以及|和|及|与|并)?(?:.{0,50}关于(?:提请|检查|审议|批准|《)*|.{0,20}的|省|市|县|州)?$/u

/** Whether a list goes on under the verb of the list before it. */
export const goesOn = (between: string): boolean => {
  const rest = between
    .replace(OTHER_TITLES, '')
    .replace(/^等[^，；。]{0,12}/u, '')
    .replace(/^[，；、]/u, '')
  return reaches(rest) && ITEM_BEGINNING.test(rest.split(/[，；、]/u).at(-1) ?? '')
}
