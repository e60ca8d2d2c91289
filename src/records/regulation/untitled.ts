import type { Governor } from './governors.js'
import type { TitleGroup } from './groups.js'
import type { Action } from './schema.js'

const ZERO_EXPLAINED =
  /^(?!.*(?:就|关于|对)[^，。；]{1,40}作).*作(?:了|的)?(?!关于)(?:(?!任免|人选|人事|名单|预算|议程)[^，。；、]){0,8}说明|就(?:[该上述]{0,2}(?:条例|办法|规定|法规|决定))?草案(?:的?主要|的)?(?:内容|条款|起草|修订|制定)[^。；《》]{0,24}作[^，。；]{0,6}说明|听取了?(?:相关|有关|上述|所作的)+说明/u
const ZERO_OPINION =
  /作了?出?(?:关于)?[^，。；、《]{0,4}审议意见的?(?:报告|汇报)|(?:宣读|报告)了[^，。；、《]{0,12}审议意见/u
const ZERO_EXAMINED = /作了?(?:关于)?[^，。；、《]{0,4}审查(?:结果|意见)?的?(?:报告|汇报)/u
const ZERO_REVIEWED =
  /所作的[^，。；、《]{0,4}审议结果的?报告|提交了?(?:关于)?[^，。；、《]{0,4}审议结果[^，。；、]{0,4}报告|就(?:[^，。；、《]{0,4}修改|审议)(?:情况|结果|意见)[^，。；、]{0,6}作(?:了|出)?[^，。；、]{0,6}(?:汇报|报告|说明)/u

/** 同意修改后提请县人大常委会会议审议 */
const ZERO_PROPOSED =
  /(?:^|[，；])(?:会议)?(?:原则)?(?:同意|决定)(?:由)?(?:[将把](?:条例|办法|规定)?草案)?[^，；。将把对《》]{0,12}(?:提请|提交|报请|交付|交由)[^，；。《》]{2,40}(?:审议|讨论|表决)/u

/** 受国务院委托，X作了说明: what is done to the bills named before, though the text names none. */
export const zeroAction = (text: string): Action | null => {
  if (ZERO_OPINION.test(text)) return 'review-opinion'
  if (ZERO_REVIEWED.test(text)) return 'review-result'
  if (ZERO_EXAMINED.test(text)) return 'examine'
  if (ZERO_PROPOSED.test(text)) return 'propose'
  return ZERO_EXPLAINED.test(text) ? 'explain' : null
}

/** 审议并通过了关于《X》审议结果的报告及宣读的决定草案: the draft that the report came with was voted on. */
const VOTED_WITH = /^[^，。；]{0,20}(?:报告|汇报)(?:及|以及|和|并)[^，。；、《]{0,8}(?:草案|稿|《)/u

const ADOPTING = /通过了?[^，。；《》]{0,50}$/u
export const ADOPTED: Governor = { actions: ['adopt'], firm: true, attributive: false }

const DECIDED_THEN = /^，(?:会议)?并?(?:经|一致|全票|表决|作出了?|决定)*(通过|废止)(?:了|的决定)?(?=[，。；]|$)/u

/** …的说明，以及X的审查意见报告: another report on the same, by somebody else. */
const SECOND_REPORT =
  /^(?:[^，。；、]{0,12}说明(?:并?[^，。；、和及并]{1,6})?|[^，。；、]{0,10}报告)，?(?:以及|和|及|并)(?<who>[^，。；《》]{2,40}?)(?:所?作的?|的)(?:相关|初步)*(?:(?<kind>审议意见|审查(?:结果|意见))(?:的?(?:报告|汇报))?|(?<whole>审查的?报告))/u

/** Where the second report on a regulation is told behind the first, and by whom. */
export const secondReport = (
  after: string
): { readonly action: Action; readonly who: string; readonly end: number } | null => {
  const found = SECOND_REPORT.exec(after)
  const { who, kind = '' } = found?.groups ?? {}
  return found && who !== undefined
    ? { action: kind.startsWith('审议') ? 'review-opinion' : 'examine', who, end: found[0].length }
    : null
}

/** What is told of a regulation besides the report that it is the matter of: other reports, and what was decided in the end. */
export const toldBesides = (after: string): Action[] => {
  const second = secondReport(after)
  if (second) return [second.action]
  const rest = after.indexOf('，')
  if (rest < 0) return []
  const decided = DECIDED_THEN.exec(after.slice(rest))?.[1]
  if (decided) return [decided === '通过' ? 'adopt' : 'repeal']
  const reported = zeroAction(after.slice(rest + 1))
  return reported ? [reported] : []
}

/** Whether the report on a regulation and the draft that came with it were voted on in one. */
export const isVotedWithReport = ({ before, after }: TitleGroup, governor: Governor | null): boolean =>
  VOTED_WITH.test(after) && (governor?.actions.includes('adopt') === true || ADOPTING.test(before))
