import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { phraseEnd } from './bracketed-titles.js'
import { issuerBefore } from './issuer.js'
import type { TitlePhrase } from './title-phrase.js'

const DECISION = /的(?:补充)?(?:决定|决议|(?:若干|暂行)(?:规定|办法)|规定(?=草案|[，。；、和]|$))(?!权|性|书|案)/gu
const NESTED =
  /关于(?:批准|加入|修改|废止|执行|实施|修订|接受|设立|授权|延长)(?:(?!的(?:决定|决议|报告|说明|议案|汇报)|关于)[^，。；])*$/u
/** 通过了设立X工委的决定: a matter named without 关于; one that points back (废止上述条例的决定) is no title. */
const BARE_MATTER =
  /通过了((?:设立|修改|废止|授权|延长|批准|加入|加强|促进)(?!上述|以上|这|该|其|.*(?:报告|决算|预算|计划))[^，。；、《》]{2,60})$/u
/** 就加强规划管理的决定草案作了说明 */
const BEFORE_MATTER = /^.*(?:[就对将把了]|审议|通过|作出)/u
/** 批准《A》、《B》的决定: what was approved are the regulations of the list. */
const APPROVED_LIST = /^关于批准《[^《》]+》(?:[、和及与]?《[^《》]+》)+的决[定议]$/u
/** 关于《X》审议结果的报告及宣读的决定: the report stands between the matter and another noun. */
const REPORT_BETWEEN = /(?:报告|汇报|说明)[》〉]?(?:、|以?及|和|并)/u
const TOLD_OF = /^关于(?:提请|检查|审议)/u

/** Where the 关于 stands that a decision's title begins with: the nearest one, or that which governs it. */
const aboutBefore = (text: string, end: number, floor: number, depth: Uint8Array): number => {
  let at = text.lastIndexOf('关于', end)
  while (at >= floor && depth[at]) at = text.lastIndexOf('关于', at - 1)
  if (at < floor) return -1
  for (;;) {
    const outer = NESTED.exec(text.slice(Math.max(floor, at - 80), at))
    if (!outer) return TOLD_OF.test(text.slice(at, at + 4)) ? -1 : at
    at -= outer[0].length
  }
}

const outside = (text: string): string => text.replace(/《[^》]*》/gu, '')

/** The matter that stands without 关于 in front of 的决定: that of an act, or of a decision that was named before. */
const bareMatter = (before: string, head: string, isNamed: (title: string) => boolean): string | null => {
  const acted = BARE_MATTER.exec(before)?.[1]
  if (acted) return acted
  const matter = before.replace(BEFORE_MATTER, '')
  return matter.length >= 4 && isNamed(matter + head) ? matter : null
}

/** Decisions and resolutions that name their matter: 关于修改《X条例》的决定, also with the body that takes them. */
export const decisions = (
  text: string,
  stageAt: (end: number) => Span | null,
  depth: Uint8Array,
  isNamed: (title: string) => boolean
): TitlePhrase[] => {
  const found: TitlePhrase[] = []
  for (const match of matches(DECISION, text)) {
    if (depth[match.index]) continue
    const end = match.index + match[0].length
    let floor = Math.max(0, end - 200, found.at(-1)?.end ?? 0)
    for (let i = end - 1; i > floor; i--) {
      if (!depth[i] && '，。；：！？'.includes(text.charAt(i))) floor = i + 1
    }
    const about = aboutBefore(text, match.index, floor, depth)
    const bare = about < 0 ? bareMatter(text.slice(floor, match.index), match[0], isNamed) : null
    if (about < 0 && !bare) continue
    const matter = text.slice(bare ? match.index - bare.length : about, match.index + match[0].length)
    if (APPROVED_LIST.test(matter) || REPORT_BETWEEN.test(outside(matter))) continue
    const start = bare ? match.index - bare.length : issuerBefore(text, about, floor)
    const stage = stageAt(end)
    found.push({ start, end: phraseEnd(text, stage?.end ?? end), form: 'decision', title: { start, end }, stage })
  }
  return found
}
