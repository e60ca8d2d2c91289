import { ROLE_RULES, STATES } from './lexicon.js'
import type { Role } from './schema.js'

/** What a stretch of text says that somebody did, and where in it. */
export interface Deed {
  readonly roles: readonly Role[]
  readonly at: number
  /** Whether it only quotes. */
  readonly quoted: boolean
}

/** Speeches that the deed is about: 在听取大家发言后, 学习贯彻重要讲话精神. */
const SPEECH = '(?:发言|讲话|报告|汇报)'
const UP_TO = '了?(?:(?!(?<!工)[作做])[^，并]){0,30}?'
const OTHERS_SPEECH = new RegExp(
  `(?:(?:听取|听了)${UP_TO}${SPEECH}(?:[和及][^，]{0,20}?${SPEECH})*|(?:学习|贯彻(?!实施|执行|落实情况)|落实(?!情况))${UP_TO}${SPEECH})(?:精神|后)?`,
  'gu'
)

/** 副市长甲部署今春任务: who lays out the work, right behind the name. */
const LAYS_OUT = /^(?:具体|全面|分别)?(?:部署|安排)(?!会|的)|^(?:总结|回顾){1,2}了/u

/** Reads the roles that a deed gives to those who stand before it. */
export const deedOf = (text: string): Deed => {
  const deed = deedIn(text)
  return deed.roles.length === 0 && LAYS_OUT.test(text) ? { roles: ['speak'], at: 0, quoted: false } : deed
}

/** Titles, of which only the end says something of the deed: 作《政府工作报告》, 作题为《贯彻…》的报告. */
const TITLE = /《[^《》]{1,80}》/gu

/** 宣读《表彰通报》, 宣读X的报告: what is read out is nobody's own report. */
const READ_OUT = /宣读了?(?:《[^《》]{1,80}》|[^，。；]{0,40}?(?:通报|报告))/gu

/** 主持大会发言: a part of the meeting in which others speak. */
const SESSION = /主持了?[^，。；并]{0,6}(?:发言|演讲|报告|致辞)/gu

/** 为出席峰会的外宾举行宴会: who attends is told of the guests. */
const GUESTS = /(?:为|同|与|向|对|会见了?|宴请)(?:前来|来华)?(?:出席|参加|列席)[^，。；的]{2,30}的/gu

/** 出席会议并指出, 主持会议时强调, 参加座谈会时说: who joins or presides, and says. */
const AND_STATES =
  /(?:并|主持(?:了|召开|[^，。；]{0,24}会议?)?时|(?:出席|参加)[^，。；的]{2,40}(?:会议?|论坛)时)(?:指出|强调|要求|表示|说|称)/u

/** 主持会议并就春耕作具体安排: said as such it is a speech; of one who reports, part of the report. */
const ARRANGES = /[作做]出?了?[^，。；]{0,8}安排(?!会)/u

/** One of these stands in all that is told of others. */
const OF_OTHERS = /宣读|《|主持|[出列]席|参加|听取|听了|学习|贯彻|落实/u
/** A deed with what is told of others in it, and titles but for their ends, blanked out. */
const withoutOthers = (text: string): string =>
  text
    .replace(READ_OUT, (reading) => '宣读'.padEnd(reading.length, '〇'))
    .replace(TITLE, (title) => title.slice(-3).padStart(title.length, '〇'))
    .replace(SESSION, (session) => '主持'.padEnd(session.length, '〇'))
    .replace(GUESTS, (guests) => '〇'.repeat(guests.length))
    .replace(OTHERS_SPEECH, (speech) => '　'.repeat(speech.length))

/** Reads the roles that a deed gives. */
export const deedIn = (text: string): Deed => {
  const plain = OF_OTHERS.test(text) ? withoutOthers(text) : text
  const roles: Role[] = []
  let at = plain.length
  for (const { role, pattern } of ROLE_RULES) {
    const found = pattern.exec(plain)
    if (!found) continue
    roles.push(role)
    at = Math.min(at, found.index)
  }
  if (roles.length > 0) {
    if (!roles.includes('speak') && (AND_STATES.test(plain) || (ARRANGES.test(plain) && !roles.includes('report'))))
      roles.push('speak')
    return { roles, at, quoted: false }
  }
  const state = STATES.exec(plain) ?? ARRANGES.exec(plain)
  return { roles: [], at: state?.index ?? 0, quoted: state !== null }
}
