import { matches } from '../../core/lexicon.js'
import type { ProjectState } from './schema.js'

/** A state that a stretch tells, and where its words end. */
export interface StateFound {
  readonly state: ProjectState
  readonly start: number
  readonly end: number
}

/** The words of each state; of two that begin together the longer counts: 建成投产 is operating. */
const WORDS: Readonly<Record<Exclude<ProjectState, 'planned'>, string>> = {
  operating:
    '(?:建成)?(?:全面|正式|全部|部分|试)?(?:投产|投运|投用)|(?:建成)?投入(?:使用|运营|运行|商业运行|商运|生产)|(?:建成)?(?:全线|正式)?通车|开通(?:运营)?|(?:成功)?并网(?:发电|成功|投产)?|通航|正式运营',
  completed: '竣工|建成|完工|落成|(?:全线|隧道|顺利)?贯通|合龙|通过(?:竣工)?验收',
  building:
    '(?:正在|正(?!式)|加紧|加快)[^，。；]{0,4}(?:建设|施工|兴建)|封顶|主体完工|铺轨|复工|建设中|进入[^，。；]{0,8}阶段',
  started: '开工(?:建设)?|奠基|动工|破土|开建|开始(?:建设|施工)|启动(?:建设|(?=[，。！]|仪式|$))',
  approved: '获批|获[^，。；]{0,8}(?:核准|批复|批准)|核准|(?:可研|环评)[^，。；]{0,6}(?:批复|通过)|通过审批|立项',
  signed: '签约|签署|签订|落户|落地'
}
const NAMES = ['operating', 'completed', 'building', 'started', 'approved', 'signed'] as const
const STATE = new RegExp(NAMES.map((name) => `(?<${name}>${WORDS[name]})`).join('|'), 'u')
/** What is yet to come, or only looked at from there: 预计2026年投产, 投产后 */
const AHEAD = /(?:预计|计划|将|拟|力争|有望|确保|争取|待|准备|目标|明年)[^，。；]{0,20}$/u
/** 预计2012年完成审批，2013年开工: what follows is to come too */
const AHEAD_CLAUSE = /^(?:○*)(?:该)?(?:项目|工程)?(?:预计|计划|拟)/u
const AFTERWARDS = /^(?:的|后|之后|以后|达效|时)/u
const NOT = /(?:未|没有|不|暂停|停止|取消|推迟|叫停|延期|条件|要求)[^，。；]{0,6}$/u
const OF_ANOTHER = /^(?:以来|以前|前|率|面积|条件|企业|手续|审批|许可|要素|保障|工作|目标)/u

/** 为全线通车打下基础 */
const FOR_ANOTHER = /^为|标志着|(?:打下|奠定)[^，]{0,6}基础/u
/** What a later clause opens with that goes on about the same project. */
const GOES_ON =
  /^(?:○*)(?:该)?(?:项目|工程)?(?:全部|目前|现|已|今|昨|近日|日前|预计|计划|将|拟|力争|年底|年内|明年|有望|可|于|举行|并|正|正式|建成|开工|投产|竣工|全线|整体|主体|一期|\d{1,4}[年月日])/u

/**
 * How far a project has come by a stretch about it: the first state that is told as reached, at its furthest within
 * its clause; planned where only coming ones are told.
 */
export const stateIn = (stretch: string): StateFound | null => {
  let planned: StateFound | null = null
  let at = 0
  let coming = false
  for (const clause of stretch.split('，')) {
    if (FOR_ANOTHER.test(clause) || (at > 0 && !GOES_ON.test(clause))) {
      at += clause.length + 1
      continue
    }
    let reached: StateFound | null = null
    coming ||= AHEAD_CLAUSE.test(clause)
    for (const match of matches(STATE, clause)) {
      const before = clause.slice(0, match.index)
      const after = clause.slice(match.index + match[0].length)
      if (AFTERWARDS.test(after) || OF_ANOTHER.test(after) || NOT.test(before)) continue
      const state = NAMES.find((name) => match.groups?.[name] !== undefined) ?? 'signed'
      const found = { state, start: at + match.index, end: at + match.index + match[0].length }
      if (coming || AHEAD.test(before)) planned ??= { ...found, state: 'planned' }
      else if (!reached) reached = found
    }
    if (reached) return reached
    at += clause.length + 1
  }
  return planned
}

/** 开工建设X, 启动X: the state that a verb directly before the name tells. */
const VERB_BEFORE =
  /(?:(?<started>开工建设|开工|动工|启动|启动建设)|(?<operating>投产|建成投产|建成投用|开通)|(?<completed>建成|竣工)|(?<signed>签约|签下|落户)|(?<approved>核准|批复|获批)|(?<building>在建))了?(?:的)?$/u

/** The state that is told directly before the name, which ends `before`. */
export const stateBefore = (before: string): StateFound | null => {
  const match = VERB_BEFORE.exec(before)
  if (!match || NOT.test(before.slice(0, match.index))) return null
  const state = NAMES.find((name) => match.groups?.[name] !== undefined)
  if (!state) return null
  const found = { start: match.index, end: match.index + match[0].length }
  return { ...found, state: AHEAD.test(before.slice(0, match.index)) ? 'planned' : state }
}
