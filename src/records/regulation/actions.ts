import { matches } from '../../core/lexicon.js'
import type { Action } from './schema.js'

interface Wording {
  readonly action: Action
  readonly pattern: RegExp
}

const ETC = '(?:等[^，。；、]{0,12})?'
const OF = '(?:的?(?:议案|法律案|决定|草案)){0,2}的?'

/** What is said of a regulation right behind it: the report or speech that it is the matter of. */
const TAILS: readonly Wording[] = [
  {
    action: 'explain',
    pattern: new RegExp(`^${ETC}${OF}(?:及其|起草情况的?|制定情况的?|修订情况的?|有关情况的?)?说明`, 'u')
  },
  {
    action: 'review-result',
    pattern: new RegExp(
      `^${ETC}${OF}(?:[一二三]次)?(?:统一)?(?:审议(?:结果|情况|和?修改)|修改(?:结果|情况|意见|建议))[^，。；、]{0,14}的?(?:报告|汇报|说明)`,
      'u'
    )
  },
  { action: 'review-opinion', pattern: new RegExp(`^${ETC}${OF}(?:初次|初步)?审议意见(?!落实|研究处理|的研究)`, 'u') },
  {
    action: 'examine',
    pattern: new RegExp(`^${ETC}${OF}(?:初步|合法性)?审查(?:结果|意见|情况)?(?:的?(?:报告|汇报)|(?=[，。、；]|$))`, 'u')
  }
]
const IMPLEMENTATION = new RegExp(
  `^${ETC}(?:的)?(?:(?:的)?(?:法律法规)?(?:贯彻|实施|执行|落实|遵守)[^，。；、]{0,8}(?:情况)|的?(?:贯彻实施)?(?:情况)?(?:的)?(?:专项|开展了?|进行了?)?执法检查)`,
  'u'
)

/** The nominal tail of a mention: what kind of report, or null. `before` is the phrase in front of it. */
export const tailAction = (before: string, after: string): Action | null => {
  for (const { action, pattern } of TAILS) if (pattern.test(after)) return action
  if (!IMPLEMENTATION.test(after)) return null
  return /检查/u.test(before.slice(-60)) || /检查/u.test(after.slice(0, 40)) ? 'inspect' : null
}

/** Verbs that stand before their object. The later in the list of equal length wins by position alone. */
const BEFORE: readonly { readonly action: Action | null; readonly pattern: RegExp }[] = [
  {
    action: 'adopt',
    pattern:
      /(?:审议|表决|讨论|原则|一致|全票|投票|三读|会议|大会|还|并|已|先后|分别|[^\p{Script=Han}])?通过(?:了|的)?/gu
  },
  { action: 'approve', pattern: /(?:审查|审议|决定|表决)?批准(?:了)?/gu },
  { action: 'repeal', pattern: /废止(?:了)?|宣布失效/gu },
  { action: 'terminate', pattern: /终止审议(?:了)?/gu },
  {
    action: 'deliberate',
    pattern:
      /(?:听取(?:和|并)|一审|二审|三审|初审|再次|继续|首次)?审议(?!意见|结果|情况)(?:了|的)?|讨论(?:了)?|研究(?:了)?|审查(?!报告|意见|结果|委|批准)(?:了)?/gu
  },
  { action: 'publish', pattern: /(?:公布|颁布|发布|出台|颁行|施行)(?:了|实施)?/gu },
  { action: 'circulate', pattern: /印发(?:了)?|下发(?:了)?/gu },
  { action: 'revise', pattern: /(?:修订|修改|修正)(?:了)(?!的)/gu },
  { action: 'inspect', pattern: /(?:执法)?检查(?:了)?/gu },
  { action: null, pattern: /听取|提出|作的?(?=关于)|起草|制定/gu }
]

/** Verbs that cite what follows them: nothing is done to it. */
const CITING =
  /(?:根据|依照|依据|按照|遵照|参照|贯彻|落实|遵守|违反|违背|触犯|学习|宣传|普及|符合|签署了?|签订了?|否决了?|未通过|没有通过|解读|围绕|适用|执行)[^，。；：]{0,40}$/u

/** Whether what follows a text is only cited. */
export const isCited = (before: string): boolean => {
  const cited = CITING.exec(before)
  return cited !== null && !/检查|审议|批准|公布|修订|废止|[过布]了/u.test(cited[0])
}

/** A verb in front of a mention: what it does, where it ends. */
export interface Governor {
  readonly actions: readonly Action[]
  readonly end: number
}

const RELATIVE_BILL = /关于(?:提请)?(?:审议|审查)?(?:批准)?$/u

/** The verbs that govern what follows a text: the last one, with those of which it is the end (修订印发, 审议并通过). */
export const governorOf = (before: string): Governor | null => {
  const text = before
    .replace(/关于(?:提请|提交)(?:审议|审查|批准|通过|和|、)*/gu, (m) => '关'.repeat(m.length))
    .replace(RELATIVE_BILL, (m) => '关'.repeat(m.length))
  const hits = BEFORE.flatMap(({ action, pattern }) =>
    matches(pattern, text).map((m) => ({ action, start: m.index, end: m.index + m[0].length }))
  ).sort((a, b) => a.end - b.end || b.start - a.start)
  const last = hits.at(-1)
  if (!last) return null
  const actions: Action[] = []
  for (const hit of hits) {
    if (hit.action && (hit === last || /^(?:并|和|、|了)?$/u.test(text.slice(hit.end, last.start))))
      actions.push(hit.action)
  }
  return { actions, end: last.end }
}

const END = '(?=[，。；：、！]|$)'

/** What is said of a regulation as the subject of its clause, or of what a clause says of it without naming it again. */
const AFTER: readonly Wording[] = [
  {
    action: 'adopt',
    pattern: new RegExp(
      `(?<!未|不|没有|待|将|后|拟)(?<!提请[^，；]{0,20}|能否|如果[^，；]{0,20})通过(?:了|后)?${END}`,
      'u'
    )
  },
  { action: 'approve', pattern: new RegExp(`(?:获|经|得到|由)[^，。；]{0,24}批准${END}`, 'u') },
  { action: 'repeal', pattern: new RegExp(`(?:予以|同时|即行|宣布|决定|被)废止${END}|废止${END}`, 'u') },
  {
    action: 'publish',
    pattern: new RegExp(
      `(?:公布|颁布|发布|出台|颁行)(?:施行|实施)?(?:了)?(?:${END}|后|以来|之日)|(?:起|开始|正式|颁布|今日|公布)(?:正式|开始|全面)?(?:施行|实施|生效)|(?:施行|生效)${END}`,
      'u'
    )
  },
  { action: 'circulate', pattern: new RegExp(`印发(?:执行)?${END}`, 'u') },
  {
    action: 'propose',
    pattern:
      /(?:决定|同意|拟|将|建议|原则同意|按程序)[^，；。]{0,30}(?:提请|提交)[^，；。]{0,40}(?:审议|表决|批准|审查|审定|讨论)/u
  },
  { action: 'explain', pattern: /作(?:了|的|出|出了)?(?:关于)?[^，。；、]{0,8}说明/u },
  { action: 'deliberate', pattern: /(?:进行|开展)(?:了)?[^，。；、]{0,10}审议|提请[^，；。]{0,16}(?:审议)/u },
  {
    action: 'revise',
    pattern: new RegExp(
      `(?:进行|完成)(?:了)?[^，。；]{0,6}(?:修订|修改)${END}|(?:修订|修改)(?=印发|发布|出台|公布)`,
      'u'
    )
  },
  { action: 'terminate', pattern: /终止审议/u }
]

/** What the rest of a sentence says of a mention, in order of appearance. */
export const actionsAfter = (after: string): Action[] => {
  const hits = AFTER.flatMap(({ action, pattern }) => {
    const found = pattern.exec(after)
    return found ? [{ action, at: found.index }] : []
  })
  return hits.sort((a, b) => a.at - b.at).map(({ action }) => action)
}
