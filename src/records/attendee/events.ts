import type { Span } from '../../core/span.js'
import type { Mention } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { OFFICE } from '../../mentions/person/lexicon.js'
import type { Sentence } from '../../segment/index.js'
import { type Actor, type Clause, clausesOf, mayHaveActors, runsOf } from './actors.js'
import { type Deed, deedIn, deedOf } from './deeds.js'
import type { Role } from './schema.js'

/** Actors with what a clause says that they did. */
export interface RoleEvent {
  readonly actors: readonly Actor[]
  readonly roles: readonly Role[]
  /** Whether the clause only quotes them. */
  readonly quoted: boolean
  /** The clause, and where in it the deed is told. */
  readonly clause: Span
  readonly at: number
  /** Text of the deed. */
  readonly deed: string
  readonly sentence: Sentence
}

const ABSENT = /请假|缺席|未(?:能)?(?:出席|参加|参会|到会)|没有(?:出席|参加)|不能(?:出席|参加)/u
/** What follows in the sentence is what was said. */
const QUOTES =
  /^(?!据).*(?:指出|强调|表示|说|认为|要求|提出|介绍|透露|希望|坦言|坦陈|直言|解释|反映|追问|(?<![演宣主])讲)$/u
/** A talk held beside a meeting, whose speaker is no attendee. */
const LECTURE = /讲座|宣讲报告|^(?:会[前后]|会议?结束后).*辅导报告/u
/** 列席会议的有：, 在主席台就座的还有: what follows are names and groups. */
const ROSTER =
  /^[^，。；：]{0,24}?(出席|列席|参加|参会|与会|到会|就[座坐]|应邀参加|旁听)(?:[^，。；：]{0,30}的|(?=(?:会议|人员|领导|嘉宾)+(?:还)?(?:有|包括|为|：)))(?:[^，。；：]{0,16}?)?(?:(?:还)?(?:有|包括)|是|为)：?/u
/** 出席会议开幕式的巴林国王甲: presence told in a modifier. */
const ATTENDING = /(出席|参加|列席)[^，。；]{0,30}(?:会议?|大会|论坛|峰会|开幕式)的$|(?:参会|与会|到会)的$/u
const CONTINUES =
  /^(?:并|还|也|同时|随后|应邀|一同|一起|分别|先后|共同|接着|最后|再次|现场|在[^，]{1,24}|就[^，]{1,40}|围绕[^，]{1,40}|代表[^，]{1,24}|受[^，]{1,24}委托|向[^，]{1,24}|对[^，]{1,30}|通过[^，]{1,10}|[^，。；]{2,30}并(?=发表|讲话|[作做]|提出要求)){0,2}(?:发表|作|做|讲话|讲了|发言|致|宣读|传达(?!学习|贯彻|了?学习)|就座|到会|到场|参会|与会|担任主讲|陈述|回应|解读|推介|点评|回答|答问|出席|参加|列席|主持|表示|指出|强调|要求|提出(?=[^，。；]{0,6}要求)|介绍|说(?!明)|汇报|报告|通报(?!表扬|批评))/u
/** A list of actors goes on after these: 等, 及常委会委员共62人, and a member that was not read. */
const GOES_ON =
  /^(?:女士|先生|同志)?(?:、\p{Script=Han}{2,4})?(?:等(?:[^，。；]{0,16}(?:领导|同志|人员|嘉宾|人|成员|常委|干部|专家|企业家|代表|学者|委员))?|，?(?:以|就|围绕)[“《][^“”《》]{1,80}[”》](?:等|为)?(?:主?题|内容)?)?(?:及[^，]{0,24}|和[^，]{0,16}|以及[^，]{0,16})?$/u
/** 围绕能源转型, 结合实际, 代表四市: what they speak about, or for whom, before it is said that they do. */
const ON_TOPIC =
  /^(?:等[^，。；]{0,16}?)?(?:则|也|还)?(?:围绕|结合|针对|就)(?!.*(?:开展|分赴|进行|调研|召开|举行|问|讨论|交流))[^，。；：]{2,60}$|^代表[^，。；：讲致发作]{2,20}$/u
/** 原则通过了X: what the meeting does goes on with what the meeting asks for. */
const VOTES = /^(?:原则|审议|表决)*通过/u
const MEETING_SUBJECT = /会议|大会|全会/u

/** 举行了宪法宣誓仪式，由甲主持: who presides over it is told of the ceremony. */
const CEREMONY = /(?:仪式|活动|宣誓)$/u
const BY_WHOM = /^(?:活动|仪式)?由[^，。；]{2,30}(?:主持|监誓)/u

/** What reading a sentence has gathered so far. */
interface Reading {
  readonly sentence: Sentence
  readonly events: RoleEvent[]
  /** Actors whose deed is still to come. */
  pending: readonly Actor[]
  /** Actors that a clause without a subject goes on about. */
  last: readonly Actor[]
  /** The role of everybody in a list under way. */
  roster: Role | null
  /** Whether what is named is what the meeting heard. */
  hearing: boolean
  /** Whether the clause before told of a ceremony. */
  ceremony: boolean
  /** Whether the meeting itself goes on: behind what it heard, behind 主持召开X会议. */
  convened: boolean
}

/** 会上，他强调: the sentence goes on about who acted last. */
const PRONOUN = /^(?:[^，。；：]{2,10}，)?(?:并且)?[他她](?!们)/u

/** The events of a sentence; 他 and clauses without a subject go on about the actors of the sentence before. */
export const eventsOf = (
  sentence: Sentence,
  persons: readonly Mention<PersonValue>[],
  previous: readonly Actor[]
): { events: RoleEvent[]; last: readonly Actor[] } => {
  const last = PRONOUN.test(sentence.text) ? previous.slice(-1) : []
  if (last.length === 0 && !mayHaveActors(sentence, persons)) return { events: [], last: previous }
  const reading: Reading = {
    sentence,
    events: [],
    pending: [],
    last,
    hearing: false,
    ceremony: false,
    convened: false,
    roster: null
  }
  const clauses = clausesOf(sentence, persons)
  if (last.length === 0 && clauses.every(({ actors }) => actors.length === 0)) return { events: [], last: previous }
  let quoting = false
  for (const [index, clause] of clauses.entries()) {
    quoting &&= !speaksNext(sentence, clause)
    if (quoting) continue
    if (LECTURE.test(clause.text) && sentence.role === 'paragraph') break
    if (isAddressed(clause, clauses[index + 1])) continue
    if (/[；。]/u.test(sentence.text.charAt(clause.start - sentence.start - 1))) {
      reading.roster = null
      reading.hearing = false
      if (sentence.text.charAt(clause.start - sentence.start - 1) === '。') reading.pending = []
    }
    const list = ROSTER.exec(clause.text)
    if (list) reading.roster = /列席|旁听/u.test(list[1] ?? '') ? 'observer' : 'present'
    if (clause.actors.length === 0) readSubjectless(reading, clause)
    else if (!(reading.ceremony && BY_WHOM.test(clause.text))) readActors(reading, clause, clauses[index + 1])
    reading.ceremony = CEREMONY.test(clause.text)
    quoting = QUOTES.test(clause.text)
  }
  return { events: reading.events, last: reading.last.length > 0 ? reading.last : previous }
}

/** 向甲和乙、商会代表，表示祝贺: to whom it is said, in a clause of their own. */
const ADDRESSED = /^[他她]?(?:并|还|也|谨|同时|代表[^，。；向]{2,16})?[向对](?!.*(?:表示|致以))/u
const WISHES = /^(?:表示|致以)/u
const isAddressed = (clause: Clause, next: Clause | undefined): boolean =>
  clause.actors.length > 0 && next !== undefined && WISHES.test(next.text) && ADDRESSED.test(clause.text)

/** 甲说，A，B；市律师协会副会长乙从C的角度发表意见: behind a semicolon the next speaker is told of with his post. */
const speaksNext = ({ text, start }: Sentence, clause: Clause): boolean => {
  const first = clause.actors[0]
  return (
    text.charAt(clause.start - start - 1) === '；' &&
    first?.person?.value.phrase.start === clause.start &&
    first.person.start > clause.start
  )
}

const push = (
  { events, sentence }: Reading,
  actors: readonly Actor[],
  { roles, at, quoted }: Deed,
  where: { readonly clause: Span; readonly from: number; readonly deed: string }
): void => {
  const { clause, from, deed } = where
  events.push({ actors, roles, quoted, clause, at: from + at, deed, sentence })
}

/** A member of a list in which nobody is read: 及委员共三十五人, 部分专家学者. */
const MEMBER = new RegExp(
  `(?:${OFFICE}|[人名位员]|代表|成员|人员|委员|同志|专家|学者|嘉宾|企业家|[局委办院厅部长]$)`,
  'u'
)
const RUNNING = /会议|审议|听取|通过|决定|研究(?![院所生员会室])|任命|免去|选举|[就了为]|围绕|指出|强调|要求/u
/** 负责人、教学秘书: a list that goes on with a member in which nobody is read. */
const LISTS_ON = /^[、和及与][^，。；]{1,16}(?:秘书|代表|人员|师生|教师|专家|学者|干部|员工|嘉宾|成员|同志|委员)$/u
const isMember = (text: string): boolean => text.length <= 48 && MEMBER.test(text) && !RUNNING.test(text)

/** 围绕A，落实B，确保C等问题提出询问: what is spoken about goes over commas, up to what closes the list and says so. */
const TOPIC_CLOSES = /^[^。；]{0,120}?等[^，。；]{0,8}?(?:提出|作了?|发言|交流|进行|展开|发表)/u
const topicGoesOn = ({ sentence, pending }: Reading, clause: Clause): boolean => {
  const from = (pending.at(-1)?.span.end ?? clause.start) - sentence.start
  return (
    clause.start - sentence.start - from < 120 &&
    TOPIC_BEGINS.test(sentence.text.slice(from, from + 20)) &&
    !MEETING_SUBJECT.test(clause.text.slice(0, 6)) &&
    TOPIC_CLOSES.test(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start + 120))
  )
}
const TOPIC_BEGINS = /^等?[^，。；]{0,8}(?:围绕|就|针对)/u

/** What is not asked for, where nobody is left who could have done it. */
const NO_DEED: Deed = { roles: [], at: 0, quoted: false }

/** 并讲话; 出席会议 after a list that ran over commas. */
const readSubjectless = (reading: Reading, clause: Clause): void => {
  if (reading.convened && OF_MEETING.test(clause.text)) reading.last = []
  if (reading.last.length + reading.pending.length === 0) return
  const continues = CONTINUES.test(clause.text.replace(/^[他她]/u, ''))
  const deed = continues || reading.pending.length > 0 ? deedIn(clause.text) : NO_DEED
  const where = { clause, from: clause.start, deed: clause.text }
  const tells = deed.roles.length > 0 || deed.quoted
  if (reading.last.length > 0 && continues) {
    if (tells) push(reading, reading.last, deed, where)
  } else if (!continues && (MEETING_SUBJECT.test(clause.text.slice(0, 6)) || VOTES.test(clause.text))) reading.last = []
  if (
    reading.pending.length > 0 &&
    !tells &&
    (isMember(clause.text) || ON_TOPIC.test(clause.text) || topicGoesOn(reading, clause))
  )
    return
  if (reading.pending.length > 0 && deed.roles.length > 0) {
    push(reading, reading.pending, deed, where)
    reading.last = reading.pending
  }
  reading.pending = []
}

const readActors = (reading: Reading, clause: Clause, next: Clause | undefined): void => {
  const { sentence } = reading
  const text = (span: Span): string => sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  const runs = runsOf(clause, text)
  runs.forEach((run, index) => {
    const from = run.at(-1)?.span.end ?? clause.start
    const deed = text({ start: from, end: runs[index + 1]?.[0]?.span.start ?? clause.end })
    const lead = text({ start: runs[index - 1]?.at(-1)?.span.end ?? clause.start, end: run[0]?.span.start ?? from })
    const closing = index === runs.length - 1
    readRun(reading, { actors: run, deed, lead, from, clause, joins: index === 0, closing, next })
  })
}

/** 甲主持召开会议，传达上级精神: what the meeting is about, no deed of who convened it. */
const OF_MEETING = /^(?:传达|通报|听取|研究|审议|部署|安排|学习)/u
const CONVENES = /召开[^，。；]{0,40}会议?$/u

/** 作的关于A，B的说明: a report whose matter goes over commas, so that its clause ends before it is named. */
const REPORT_CUT_SHORT = /^(?:所)?作的(?!.*(?:报告|说明|汇报|通报))/u

/** What was heard, as the deed of who said it: 的汇报 is 作汇报, 的意见建议 is 发言. */
const heard = (deed: string): string => {
  if (REPORT_CUT_SHORT.test(deed)) return '作报告'
  if (/(?<![工操])[作做]/u.test(deed)) return deed
  return /^等?的[^，。；]{0,12}(?:发言|意见|建议)(?![^，。；]{0,8}报告)/u.test(deed) ? '发言' : `作${deed}`
}

/** 听取甲作的说明并解读: what belongs to a report that was heard is no speech beside it. */
const heardDeed = (deed: string): Deed => {
  const told = deedOf(heard(deed))
  return told.roles.includes('report') && !SPEAKS_BESIDE.test(deed) ? { ...told, roles: ['report'] } : told
}
const SPEAKS_BESIDE = /宣读|传达|发言|讲话/u

/** 总理甲同行长乙、丙举行对话会: who met is there, though nothing more is told of them. */
const MET = /^等?(?:共同)?(?:举行|召开)[^，。；]{0,24}(?:对话会|座谈会|圆桌会|会议|论坛|峰会)$/u

/** 甲抵达，应邀同乙举行会谈，并出席峰会: the sentence goes on about who came. */
const MET_WITH = /^(?:将|还|已|并)?(?:应[邀约])?[同与]$/u
const MEETS = /^(?:举行|进行)了?[^，。；]{0,10}(?:会谈|会晤|会见|交谈)$/u

/** 发来贺信, 作出批示: what is told of one who is not there; what he says is quoted from what he sent. */
export const SENDS = /贺信|贺电|致信|来信|书面[致讲]|批示/u

/** 听取了甲关于A的汇报、乙关于B的汇报: who is heard next, right behind the one before or behind his report. */
const HEARS_ON = /^$|(?:^|汇报|报告|说明|通报|介绍)(?:和|以及|及|、)$/u

/** 甲、乙等与会同志围绕A提出询问: that they are there is told in what they are called. */
const AMONG = /^等(?:与会|参会|到会)(?:同志|人员|委员|代表|嘉宾|专家|领导)/u

/** A run of actors with the text on either side of it. */
interface Run {
  readonly actors: readonly Actor[]
  readonly deed: string
  readonly lead: string
  readonly from: number
  readonly clause: Clause
  /** Whether it joins the actors of the clauses before. */
  readonly joins: boolean
  readonly closing: boolean
  readonly next: Clause | undefined
}

const readRun = (reading: Reading, run: Run): void => {
  const { deed, lead, closing, joins } = run
  const rest = closing && run.next && run.next.actors.length === 0 ? run.next.text.slice(0, 16) : ''
  if (ABSENT.test(deed) || ABSENT.test(rest)) {
    reading.pending = []
    reading.last = []
    return
  }
  reading.hearing = /听取/u.test(lead) || (reading.hearing && HEARS_ON.test(lead))
  const told = reading.hearing ? heardDeed(deed) : deedOf(deed)
  const attending = ATTENDING.exec(lead)
  const joined: readonly Role[] = attending ? [attending[1] === '列席' ? 'observer' : 'present'] : []
  const roles: readonly Role[] = [...joined, ...told.roles]
  if (reading.roster && roles.length === 0) {
    push(reading, run.actors, { roles: [reading.roster], at: 0, quoted: false }, run)
    return
  }
  if (MET.test(deed) && /[同与和]$/u.test(lead)) {
    push(reading, [...reading.last, ...run.actors], { roles: [], at: 0, quoted: false }, run)
    return
  }
  if (reading.last.length > 0 && MET_WITH.test(lead) && MEETS.test(deed)) {
    reading.pending = []
    return
  }
  const actors = joins ? [...reading.pending, ...run.actors] : run.actors
  if (AMONG.test(deed)) push(reading, actors, { roles: ['present'], at: 0, quoted: false }, run)
  if (SENDS.test(deed)) push(reading, actors, { roles: [], at: 0, quoted: true }, run)
  const tells = roles.length > 0 || told.quoted
  const goesOn = !tells && closing && (GOES_ON.test(deed) || LISTS_ON.test(deed) || ON_TOPIC.test(deed))
  if (tells) push(reading, actors, { ...told, roles, quoted: told.quoted && !attending }, run)
  reading.last = actors
  reading.convened = reading.hearing || CONVENES.test(deed)
  reading.pending = goesOn ? actors : []
}
