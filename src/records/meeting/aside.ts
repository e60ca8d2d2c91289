import type { PublicationDate } from '../../document/context.js'
import type { Sentence } from '../../segment/index.js'
import { leadOf } from './clause.js'
import type { NameMention } from './name.js'

/** 甲表示，中方将举办X: what stands behind this is said, not reported. */
const SAYS = /(?:指出|表示|强调|认为|回顾|(?<!据)介绍|(?<!据)说(?!明)|提出|要求|透露|坦言)(?:，|：)/u
/** 随后, 15日下午: where a sentence begins so, the report goes on after what somebody said. */
const REPORTS_ON =
  /^[^，。；]{0,8}(?:随后|接着|此前|会[前后上]|[上下]午|当[天日晚]|同[天日]|[今昨]天|\d日|又讯|另悉|另讯|会议(?!指出|强调|认为|要求)|本报|据)/u
/** 去年的X会上, 三年前举行的X: a meeting that is recalled. */
const RECALLED = /(?:去年|前年|[一二两三四五六七八九十\d]年前|早在|上[一次届])[^，。；]{0,30}$/u
/** 推举甲在X会议上作报告: what is still to be done there. */
const ASSIGNS = /(?:推举|推选|推定|委托|确定|决定由?)[^，。；]{2,40}在$/u
const OF_YEAR = /((?:19|20)\d\d)年[^，。；]{0,16}$/u

/** Whether a sentence quotes, and so may the sentences after it in its paragraph. */
export const quotes = ({ text, role }: Sentence): boolean => role === 'paragraph' && SAYS.test(text)

/** 第二，坚持开放导向: the points of a speech, each a paragraph. */
const POINT = /^(?:第[一二三四五六七八九十]，|[一二三四五六七八九]是|其[一二三四五]，|首先，|其次，|最后，)/u

/** Whether a paragraph that begins with this sentence is the next point of what was said in the one before. */
export const isNextPoint = ({ text, role }: Sentence): boolean => role === 'paragraph' && POINT.test(text)

/** Whether a sentence goes back from what somebody said to the report. */
export const reportsOn = ({ text }: Sentence): boolean => REPORTS_ON.test(text)

/** Whether what stands before a name says that somebody says it. */
export const isSaid = (lead: string): boolean => SAYS.test(lead)

/** Whether a meeting is only spoken of where it is named: inside what somebody says, or as one of an earlier year. */
export const isAside = (name: NameMention, saying: boolean, published: PublicationDate | null): boolean => {
  if (name.sentence.role !== 'paragraph') return false
  const lead = leadOf(name)
  if (saying || isSaid(lead) || RECALLED.test(lead) || ASSIGNS.test(lead)) return true
  const year = OF_YEAR.exec(lead)?.[1]
  return year !== undefined && published !== null && Number(year) < published.year
}
