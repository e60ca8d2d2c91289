import { anyOf, words } from '../../core/lexicon.js'
import type { Deed, Kind } from './schema.js'

/** What a sentence must hold to be read at all. */
export const TRIGGER = /报告|汇报|通报|方案|计划|规划|纲要|要点|预案|预算|决算|意见/u

/** Nouns that documents without normative force end with. */
export const HEADS = words`报告 汇报 通报 方案 计划 规划 纲要 要点 总结 预案 意见 措施 预算 决算`
const STAGE = '(?:（[^（）]{1,12}）|草案)?'

/** A bracketed title that is such a document. */
export const IS_DOCUMENT = new RegExp(`${anyOf(HEADS)}${STAGE}$`, 'u')

/** 关于…的报告 outside brackets, up to what closes it. */
export const ABOUT = new RegExp(
  `关于((?:(?!关于)[^，。；！？\\n]){2,100}?${anyOf(HEADS)}${STAGE})(?=[、，。；）\\s”]|和|及|以及|与|并|等|$|的决议)`,
  'gu'
)

/** A report that is called by who gives it: 省高级人民法院工作报告. */
export const WORK_REPORT =
  /\p{Script=Han}{0,24}(?:政府|委员会|常委会|法院|检察院|主席团|审计|提案|监委)工作(?:情况(?:的)?)?报告/gu

/** 批准2022年市级决算: accounts and plans that the verb names directly. */
export const ACCOUNTS =
  /(?<=批准(?:了)?|审查(?:了)?)(?:\d{4}年度?)?\p{Script=Han}{0,14}(?:预算调整方案|预算|决算)(?=[、，。；]|和|及|$)/gu

/** 关于A工作报告、B起草情况的说明: how a document comes about is another matter. */
export const IN_PREPARATION =
  /^(?:稿|（[^（）]{1,8}）)?(?:[、和][^，。；]{2,140}?)?(?:（[^（）]{1,8}）)?的?(?:起草|审议|修改|讨论)(?:和修改)?情况/u

/** 听取一季度经济运行情况汇报: a report that is called by what it is about alone. */
export const ON_STATE =
  /(?<=听取(?:和审议|并审议)?了?)(?!了|关于|\p{Script=Han}{0,30}关于)[\p{Script=Han}\d“”《》（）]{3,40}?情况的?(?:汇报|报告|通报)(?=[、，。；]|和|及|并|$)/gu

/** What stands before the name of a work report and is no part of it. */
export const BEFORE_NAME =
  /.*(?:听取|审议|讨论|审查|批准|通过|[向在][^，]{1,6}(?<!工)作|(?<!工)作出?|[了的和及并]|书面|分别|关于)/u

/** Reports on a bill, told with the regulation, bills themselves, and what is no document. */
export const OF_A_BILL =
  /^关于提请|(?:草案|修正案|议案)[^，。；]{0,12}(?:审议|修改|审查|说明)|(?:条例|办法|规定|》)(?:的)?(?:审议结果|审议意见|修改情况|修改意见|审查结果|审查意见)/u

export const DEED_VERBS: readonly { readonly deed: Deed; readonly verb: RegExp }[] = [
  { deed: 'hear', verb: /(?<!书面)听取(?![^，。；]{0,12}意见建?)(?:了)?/gu },
  { deed: 'deliberate', verb: /(?<!书面)(?:审议|讨论|研究)(?!意见|结果|情况|稿|决定|制定|起草|出台|提出)(?:了)?/gu },
  { deed: 'examine', verb: /审查(?!意见|结果|情况|报告|委员会|工作)(?:了)?/gu },
  { deed: 'approve', verb: /批准(?:了)?/gu },
  { deed: 'adopt', verb: /(?<!讨论情况|未|没有)通过(?:了)?/gu },
  { deed: 'circulate', verb: /书面(?:审议|听取|印发)?(?:了)?|印发(?:了)?/gu },
  { deed: 'present', verb: /(?<![工合运协操著动写创])作(?:了|出)?(?![为的用者风物品业协家])/gu }
]

/** What is said of a document behind it. */
export const DEEDS_BEHIND: readonly { readonly deed: Deed; readonly pattern: RegExp }[] = [
  { deed: 'deliberate', pattern: /^[^，。；]{0,4}进行(?:了)?[^，。；]{0,6}(?:审议|讨论)/u },
  { deed: 'adopt', pattern: /^[^，。；]{0,4}(?:获|获得|经)[^，。；]{0,6}通过/u },
  { deed: 'review-opinion', pattern: /^[^。；]{0,8}，?(?:并)?(?:提出|形成|作出)(?:了)?审议意见/u }
]

/** A coming meeting is spoken of. */
export const COMING = /建议|定于|拟于|将审议|将听取|下次会议/u

export const KIND_SIGNS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'inspection',
    pattern: /执法检查|(?:检查[^，]{0,60}|(?:法|条例|办法|规定|》)的?(?:贯彻)?)(?:实施|执行|落实)情况|视察/u
  },
  { kind: 'audit', pattern: /审计/u },
  { kind: 'budget', pattern: /预算|决算|财政收支/u },
  { kind: 'plan', pattern: /计划|规划|纲要|方案|要点|预案/u },
  { kind: 'work-report', pattern: /工作(?:情况的?)?报告$/u },
  { kind: 'opinion', pattern: /意见(?:（[^（）]*）)?$/u },
  { kind: 'special-report', pattern: /(?:报告|汇报|通报|总结)(?:（[^（）]*）)?$/u }
]

/** A body that gives a report. */
export const BODY_END = /(?:政府|委员会|常委会|法院|检察院|组|厅|局|委|办|院|部|会|监委|专委会|工委)$/u
