import { headsOf } from './heads.js'
import { kindOf } from './kind/index.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'

/** 外国直接投资增加了5%，达到1891亿美元: the clause before holds the head, this one only the level. */
const LEVEL =
  /^(?:其中)?(?:今年|全年|上半年|.季度|今年全年|明年|(?:19|20)\d\d年|\d.{0,6}月份?)?(?:[已再]?达到?了?|为|共计?|合计|总?金?额(?:分别)?[为达在]?|总?规模达?|(?:预计|有望|力争)(?:将)?(?:达到?|超过|突破|为)?|将?(?:会)?(?:达到?|超过))(?:约|近|超过?|逾)?$/u
const CHANGE_AT_END =
  /(?:首次|一举|成功)?(?:迈|跨|登|站)[上过入][^，；。]{0,8}(?:台阶|大关|关口)$|(?:首次|一举|成功)?突破[^，；。]{0,10}(?:大关|关口)$|(?:(?:不低于|不少于|高于|略?超过?)(?:去年|上年)(?:同期|水平)?$|同比|年均|比上年|较上年|比去年同期|较去年同期|名义|实际|也|大幅|过半|保持|继续|持续|将|预计|预计将|有望|可)?(?:(?:增(?!资)|[下提减上回过高]|保持)[^，；。]{0,12})?$/u
/** 142个项目签约，总额超900亿元 */
const PROJECTS_SIGNED =
  /项目[^，。；]{0,8}(?:签约|签署)(?:\d+[个项])?$|签[约署订下][^，。；]{0,14}(?:项目|(?:投资|增资|合作|合资)(?:协议|合同|意向))[^，。；]{0,8}$|达成[^，。；]{0,8}意向$/u
const PROJECTS_OFFERED = /(?:招商引资|推介|对接)[^，。；]{0,6}项目[^，。；]{0,8}$/u

/** What the clause before makes of an amount whose own clause says only that it is a level or a sum; `none` for other money. */
export const headInClauseBefore = (setting: Setting): Reading | 'none' | null => {
  if (setting.follows || !LEVEL.test(setting.lead)) return null
  const clauses = setting.before.replace(/，$/u, '').split('，')
  const clause = clauses.findLast((each) => !each.startsWith('其中')) ?? ''
  if (PROJECTS_SIGNED.test(clause)) return as('signed', 'projects-signed')
  if (PROJECTS_OFFERED.test(clause)) return as('other', 'projects-offered')
  const subject = clause.slice(0, CHANGE_AT_END.exec(clause)?.index ?? clause.length)
  const head = headsOf(subject).at(-1)
  if (!head || head.end < subject.length) return null
  return kindOf(head, { ...setting, lead: subject + setting.lead, before: '' }) ?? 'none'
}
