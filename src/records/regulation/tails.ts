import type { Action } from './schema.js'

const ETC = '(?:等[^，。；、]{0,12})?'
const OF = '(?:的?(?:议案|法律案|决定|草案)){0,2}的?'

interface Tail {
  readonly action: Action
  readonly pattern: RegExp
}

/** What is said of a regulation right behind it: the report or speech that it is the matter of. */
const TAILS: readonly Tail[] = [
  {
    action: 'explain',
    pattern: new RegExp(
      `^${ETC}${OF}(?:及其?|和其?|报告[和及](?:其|相关|有关)?的?|(?:起草|制定|修订|修改|立法|编制|有关)(?:情况|工作|背景)?的?|主要内容的?)?(?:情况的?)?(?:起草)?说明`,
      'u'
    )
  },
  { action: 'review-opinion', pattern: new RegExp(`^${ETC}${OF}(?:初次|初步)?审议意见(?!落实|研究处理|的研究)`, 'u') },
  {
    action: 'review-result',
    pattern: new RegExp(
      `^${ETC}${OF}(?:[一二三]次|主要|起草)?(?:统一|初次|初步)?(?:审议(?:结果|情况|和?修改)|修改(?:结果|情况|意见|建议|完善))[^，。；、]{0,14}的?(?:报告|汇报|说明)`,
      'u'
    )
  },
  {
    action: 'examine',
    pattern: new RegExp(
      `^${ETC}${OF}(?:初步|合法性)?审查(?:结果|意见|情况)?(?:和[^，。；、]{0,10})?(?:的?(?:报告|汇报)|(?=[，。、；]|$))`,
      'u'
    )
  }
]

const IMPLEMENTATION = new RegExp(
  `^${ETC}(?:在[^，。；、的]{1,10})?(?:的?(?:法律法规)?(?:贯彻|实施|执行|落实|遵守)[^，。；、]{0,8}情况|的?(?:贯彻|实施|贯彻实施)?(?:情况)?的?(?:专项|联动)?(?:开展了?|进行了?)?(?:专项|联动)?执法(?:检查|情况))`,
  'u'
)

/** 贯彻实施《X》情况: where the law's name stands inside. */
const CARRYING_OUT = /(?:贯彻|实施|执行|落实)$/u
const ITS_STATE = new RegExp(`^${ETC}的?(?:总体|有关)?情况`, 'u')

/** 听取了政府关于《X》贯彻执行情况的报告: whoever hears how a law is carried out looks into it, though nobody says 检查. */
const HEARD = /听取|审议|(?<!工)作(?:了|的)/u
const STATE_REPORTED = /^[^，。；]{0,24}情况的?(?:专项|综合)?(?:报告|汇报)/u

/** The report on another regulation that comes next in the list. */
const NEXT_REPORT = /(?<=报告|汇报)(?:[、，；]|和|及|以及)[^《]{0,40}《.*/u

/** A report on what was done about the deputies' opinions, not on the inspection. */
const FOLLOW_UP = /^[^，。；]{0,16}审议意见的?(?:研究|落实|办理|整改)/u

/** 汇报了X的起草情况, 介绍了X的主要内容: an account of how it was made, or of what it says. */
const MAKING = new RegExp(`^${ETC}(?:的)?(?:(?:起草|制定|修订|修改|立法|编制)(?:的)?(?:情况|背景|过程)|主要内容)`, 'u')
const ACCOUNT = /(?:汇报|介绍|说明|讲解)(?:了)?[^，。；《》]{0,12}$/u

const ACCOUNT_AFTER = /(?:作|进行)了?[^，。；]{0,6}(?:介绍|汇报|说明|讲解)|(?:情况|过程|内容)的?(?:汇报|介绍)/u

/** 听取各组对X草案审议意见的汇报: what the groups of the meeting said is no committee's opinion. */
const OF_GROUPS = /(?:各|分)(?:小?组|代表团)[^，。；]{0,6}$/u

/** 办理落实《关于贯彻实施X审议意见》: opinions of old that were followed. */
const FOLLOWED_UP = /(?:办理|落实|研究处理|整改)[^，。；]{0,24}$/u

/** What a torn line left of a title, with its closing bracket. */
const STRAY = /^[^，。；、《〈]{0,6}[〉》]/u

/** 报告了X的审议结果: the report is told by the verb before. */
const REPORTED = /(?:报告|汇报)了[^，。；《》]{0,12}$/u
const asReport = (after: string): string => after.replace(/(?=[，。；]|$)/u, '的报告')

/** The nominal tail of a mention: what kind of report, or null. `before` is the phrase in front of it. */
export const tailAction = (before: string, after: string): Action | null => {
  const behind = REPORTED.test(before.slice(-20)) ? asReport(after) : after
  const told = TAILS.find(({ pattern }) => pattern.test(behind))
  if (told?.action === 'review-opinion' && (OF_GROUPS.test(before) || FOLLOWED_UP.test(before))) return null
  if (told) return told.action
  if (MAKING.test(after) && (ACCOUNT.test(before.slice(-20)) || ACCOUNT_AFTER.test(after.slice(0, 40))))
    return 'explain'
  const carriedOut =
    IMPLEMENTATION.test(after.replace(STRAY, '')) || (CARRYING_OUT.test(before) && ITS_STATE.test(after))
  if (!carriedOut || FOLLOW_UP.test(after)) return null
  const near = before.slice(-60).replace(/.*[。；]/u, '')
  const own = after.replace(NEXT_REPORT, '').slice(0, 40)
  const heard = HEARD.test(before) && STATE_REPORTED.test(own)
  return heard || /检查|视察了?$/u.test(near) || /检查|视察|调研(?:报告|情况)/u.test(own) ? 'inspect' : null
}

const OTHER_MATTER = new RegExp(
  `^${ETC}(?!和|及|以及|与|并)的?[^，。；、《》（）]{0,16}(?:报告|汇报|情况|方案|意见|通知|解读|精神|要求|经验|知识|力度|工作|体系|事宜|事项|问题)(?!的议案)`,
  'u'
)

/** Whether something else than the regulation is meant: a report on it, its spirit, a plan for it. */
export const isOtherMatter = (after: string): boolean => OTHER_MATTER.test(after) && !/^的?议案/u.test(after)
