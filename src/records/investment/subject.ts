import type { Span } from '../../core/span.js'
import { headsOf } from './heads.js'
import { PROJECT } from './lexicon.js'
import type { Setting } from './setting.js'

const STAGE = '(?:[一二三四首]期(?:工程|项目)?|[东西南北]延(?:工程|项目)?)'
const NAMED = `(?:${PROJECT})(?:建设|${PROJECT})*${STAGE}?`
const ARTICLES = '(?:(?:这|该|那|其)?(?:一?[批座个条家项]|\\d+[多余]?[个项条座]))?的?'
const BUILD =
  '(?:新建|扩建|改建|续建|兴建|筹建|共建|改扩建|建设|建成|建造|修建|建立|修复|建(?![设成造立])|改造|升级|打造|兴办|开发|更新|购置|购买|采购|引进|实施|修缮|整修|维修|修|创办|设立|组建|成立)'

/** 的储氢装备项目 */
const OF_PROJECT = new RegExp(`^的${ARTICLES}(?<np>[^，。；：、]{0,28}?${NAMED})`, 'u')
/** 建设功率模块封装基地 */
const BUILT = new RegExp(
  `^(?:资金)?，?(?:用于|用来|来|在[^，。；]{1,18}?)?${BUILD}(?:了|成)?的?(?!后|周期|规模|内容|工期|面积|地点|用地|标准|时间|任务|进度)(?<np>[^，。；：]{2,32})`,
  'u'
)
/** 舟山大炼化项目 before 总投资 */
const NP_BEFORE = new RegExp(`(?<np>[^，。；：、]{0,30}(?:${NAMED}))(?<rest>[^，。；：、]{0,14})$`, 'u')
/** What stands before the name of a project in its clause and is no part of it. */
const OPENING =
  /^(?:.*(?:共有|计划|谋划|批复|批准|核准|新签约|签约|引进|承接|审批核准|举行了?|确定了?|涉及|新开工|开工|实施|完成|成功|\d+[多余]?[个项条座]|实施的|建设的|的是|今年|去年|年|月|日|期间|时期|目前|全[省市县区州国旗]|其中|此次|本次|签下|签约|包括|推进|安排|打造|投资的))(?=.{2})/u

interface Found {
  readonly at: number
  readonly text: string
}

const group = (pattern: RegExp, text: string): Found | null => {
  const match = pattern.exec(text)
  const np = match?.groups?.['np']
  if (!match || np === undefined || np === '') return null
  return { at: match.index + match[0].indexOf(np), text: np }
}

/** Cuts what is no part of the phrase from its beginning. */
const trimmed = ({ at, text }: Found): Found => {
  const opening = OPENING.exec(text)?.[0].length ?? 0
  return { at: at + opening, text: text.slice(opening) }
}

const behind = ({ masked, to }: Setting): Found | null => {
  const rest = masked.slice(to, to + 60)
  const found = group(OF_PROJECT, rest) ?? group(BUILT, rest)
  if (!found) return null
  const ended = new RegExp(`^[^，]{0,28}?${NAMED}`, 'u').exec(found.text)?.[0] ?? found.text
  return { at: to + found.at, text: ended }
}

/** The project named in the amount's own clause. */
const inLead = ({ from, lead }: Setting): Found | null => {
  const head = headsOf(lead).at(-1)
  const found = head ? group(NP_BEFORE, lead.slice(0, head.start)) : null
  return found ? trimmed({ at: from - lead.length + found.at, text: found.text }) : null
}

/** The project named in a clause before. */
const ahead = ({ masked, from, lead, before }: Setting): Found | null => {
  let end = from - lead.length
  for (const clause of before.split('，').reverse()) {
    const at = end - clause.length - (clause === '' ? 1 : 0)
    const found = group(NP_BEFORE, clause)
    if (found && masked.slice(at, at + clause.length) === clause) {
      return trimmed({ at: at + found.at, text: found.text })
    }
    end = at - (clause === '' ? 0 : 1)
  }
  return null
}

/** 完成公路投资, 电源工程完成投资: the sector that a statistic speaks of */
const SECTOR =
  /(?:完成(?<after>[^，。；：\d]{2,14}?)(?:固定资产)?(?:总)?|(?<before>[^，。；：\d]{2,14}?)(?:(?:目前|今年|累计|已经?|实际|共|计划|预计|力争|拟|将|可|需)*完成(?:固定资产)?|固定资产))$/u
const NO_SECTOR =
  /公司|集团|企业|政府|局$|委$|^(?:全|我)?[国省市县区州]$|^[要在将共为再可需]|年|月|季度|全社会|累计|固定资产/u

const sector = ({ lead, from }: Setting): Found | null => {
  const head = headsOf(lead).at(-1)
  if (head?.sort !== 'invest') return null
  const match = SECTOR.exec(lead.slice(0, head.start))
  const np = (match?.groups?.['after'] ?? match?.groups?.['before'] ?? '').replace(
    /^(?:其中|目前|今年|去年|明年|当年|全年|年内|现在|如今|至今|迄今|截至目前|[上下]半年|全[省市县区州]|我[国省市县区]|已经?|累计|共|预计|实际)+/u,
    ''
  )
  if (!match || np.length < 2 || NO_SECTOR.test(np)) return null
  return { at: from - lead.length + match.index + match[0].indexOf(np), text: np }
}

/** What an amount goes into: the phrase that it qualifies, what is built with it, or the project named before it. */
export const subjectOf = (setting: Setting): Span | null => {
  const found = behind(setting) ?? inLead(setting) ?? sector(setting) ?? ahead(setting)
  if (!found || /○/u.test(found.text)) return null
  const start = setting.amount.start - setting.from + found.at
  return { start, end: start + found.text.length }
}
