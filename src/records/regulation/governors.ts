import { matches } from '../../core/lexicon.js'
import { LISTED_BEFORE } from './lexicon.js'
import type { Action } from './schema.js'
import { CITING, VERBS, WISHED } from './verbs.js'

/** A verb in front of a mention: what it does. `firm` where it can be nothing but the verb of a decision. */
export interface Governor {
  readonly actions: readonly Action[]
  readonly firm: boolean
  /** Whether it stands in a clause before its noun: 去年公布的. */
  readonly attributive: boolean
}

const DONE = /检查|审议|批准|公布|修订|废止|[过布]了/u
/** 落实会议印发的X, 宣传去年颁布的X: those that study or carry out what was issued tell of the issue as well. */
const CARRIED_OUT = /^(?:贯彻|落实|学习|宣传|普及).*(?:印发|颁布|出台)的/u

/** The text with the insides of its bracketed titles blanked, so that no verb is read in them. */
const hollow = (text: string): string =>
  text.replace(/《[^《》]{1,160}》/gu, (title) => `《${'〇'.repeat(title.length - 2)}》`)

/** Whether what follows a text is only cited. */
export const isCited = (before: string): boolean => {
  const cited = CITING.exec(hollow(before))
  return cited !== null && !DONE.test(cited[0]) && !CARRIED_OUT.test(cited[0])
}

/** Who revises, or the count that a single revision belongs to, directly before the bare verb. */
const REVISER =
  /(?:正在?|[部局委会院府所厅署行办]|决定|包括：?|[一二三四五六七八九]是|：|(?:包括|决定|同意|废止|清理|近日|日前|今[天日]|昨[天日]|\d日|通知).*[，；])$/u
/** 之前施行的X, 2008年公布的X: how old it is, and no act. */
const BYGONE = /(?:[\d一二三四五六七八九十几多]年前|之前|此前|以前|早前|原先|曾经?|去年|前年|上世纪)[^，。；]{0,12}$/u
const STATED_YEAR = /(\d{4})年[^，。；]{0,16}$/u

/** Whether the verb that a text ends before tells of a year before this one. */
const isBygone = (before: string, year: number | null): boolean =>
  BYGONE.test(before) || (year !== null && Number(STATED_YEAR.exec(before)?.[1] ?? year) < year)

/** 没有出台, 尚未公布. */
const UNDONE = /(?:[没未]有?|尚未|未能)$/u
/** 呼吁制定《A》，修订《B》 */
const CALLED_FOR = /(?:呼吁|倡议|期盼)[^。；]{0,50}$/u
const SUMMING_UP = /以来|过去|这些年|[要将]|推进|健全|坚持|持续|加快|还/u

/** Whether a verb tells an act that was done: 修订 alone is also said of plans, and in summaries of years. */
const isReported = (
  { action, word }: { action: Action | null; word: string },
  before: string,
  joined: number
): boolean => {
  if (UNDONE.test(before)) return false
  if (action !== 'publish' && action !== 'revise') return true
  if (WISHED.test(before.slice(-12)) || CALLED_FOR.test(before.slice(-60))) return false
  if (action === 'publish' || word.endsWith('了') || joined > 1) return true
  return REVISER.test(before) && !SUMMING_UP.test(before.slice(-60))
}

const DOCUMENT = /(?:报告|说明|汇报|意见|稿)$/u

/** 通过了现行的X: an act of old. */
const IN_FORCE = /现行的?《?$/u

/** 计划提请审议的X, 拟提请常委会会议审议的X: what is still to be put forward. */
const TO_COME = /(?:计划|拟|将)[^，。；]{0,8}(?:提请|提交)[^，。；]{0,20}审议的$/u

/** Other documents of a list, in brackets. */
const OTHER_TITLES = /《[^《》]{1,120}》(?:、|和|及|以及)?/gu

/** Between a verb and its far object stand only other documents, or what is said about them; no clause of its own. */
export const reaches = (between: string): boolean => {
  if (/显示|表示|指出|认为|要求|强调|呼吁/u.test(between)) return false
  const parts = between.replace(OTHER_TITLES, '').split(/[，；]/u)
  const own = parts.pop() ?? ''
  return own.length <= 60 && parts.every((part) => part === '' || LISTED_BEFORE.test(part) || DOCUMENT.test(part))
}

/** The bill's own name: 关于提请审议批准. */
const veiled = (text: string): string =>
  hollow(text).replace(/关于(?:提请|提交)?(?:审议|审查|批准|通过|和|、)+/gu, (name) => '〇'.repeat(name.length))

/** 通过《A》，修订《B》: the next of the acts that a meeting is told to have done. */
const NEXT_ACT = /^，并?$/u

/** The verbs that govern what follows a text: the last one, with those that it is coordinated with (修订印发, 审议并通过). */
export const governorOf = (before: string, inherited: Governor | null, year: number | null): Governor | null => {
  if (IN_FORCE.test(before)) return null
  if (TO_COME.test(before)) return { actions: ['propose'], firm: true, attributive: false }
  const text = veiled(before)
  const hits = VERBS.flatMap(({ action, pattern }) =>
    matches(pattern, text).map((m) => ({ action, start: m.index, end: m.index + m[0].length, word: m[0] }))
  ).sort((a, b) => a.end - b.end || b.start - a.start)
  const last = hits.at(-1)
  if (!last || /^[，；。]/u.test(text.slice(last.end)) || !reaches(text.slice(last.end))) return null
  const joined = hits.filter((hit) => hit === last || /^(?:并|和|、|了)?$/u.test(text.slice(hit.end, last.start)))
  const again = last.action === 'revise' && inherited?.actions.includes('revise')
  const head = text.slice(0, last.start)
  const attributive = last.word.endsWith('的')
  const reported = again || (inherited?.firm === true && NEXT_ACT.test(head)) || isReported(last, head, joined.length)
  const actions = reported && !(attributive && isBygone(head, year)) ? joined.flatMap(({ action }) => action ?? []) : []
  return { actions, firm: last.word !== '通过', attributive }
}

/** What may stand before an item that goes on with a list: a body or speaker with 关于, or 修订后的. */
const ITEM_BEGINNING = /^(?:以及|和|及|与|并)?(?:.{0,50}关于(?:提请|检查|审议|批准|《)*|.{0,20}的|省|市|县|州)?$/u

/** Another document of the list: 关于提案审查情况的报告和. */
const OTHER_ITEM = /^关于[^，；、《》]{2,40}(?:报告|决[议定]|说明|方案|计划|名单)(?:、|以及|和|及)/u

/** Whether a list goes on under the verb of the list before it. */
export const goesOn = (between: string): boolean => {
  const rest = between
    .replace(OTHER_TITLES, '')
    .replace(/^等[^，；。]{0,12}/u, '')
    .replace(/^[，；、]/u, '')
    .replace(OTHER_ITEM, '')
  return reaches(rest) && ITEM_BEGINNING.test(rest.split(/[，；、]/u).at(-1) ?? '')
}
