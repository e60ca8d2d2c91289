import { anyOf } from '../../core/lexicon.js'
import { headsOf } from './heads.js'
import { kindOf } from './kind.js'
import { GAP_WORDS, NOT_INVESTED, OTHER_HEADS } from './lexicon.js'
import { purchase } from './purchase.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'
import { ownTense, type Tense, tenseOf } from './tense.js'

const GAP = new RegExp(`^${anyOf(GAP_WORDS)}*$`, 'u')
const LONGEST_GAP = 24
/** 投入农田水利建设资金11.6亿元 */
const FUNDS_GAP = /^[^，。；：]{0,14}资金(?:共计?|总计|合计|累计|达到?)*$/u
const FISCAL = /财政|专项|救灾|扶贫|帮扶|衔接|对口|援疆|援藏|补助|奖补|信贷|研发|科研|贷款/u
const PUT: ReadonlySet<string> = new Set(['invest', 'input', 'spend'])
const LIST = /^(?:、|和|及|与|以及|，)$/u
const PART = /^其中/u
const BARE = /bare-(?:investment|input)$/u
const CHANGE = /比|增|减/u
const OF_TENSE: ReadonlySet<string> = new Set(['total', 'planned', 'completed'])
const OTHER = new RegExp(anyOf(OTHER_HEADS), 'u')
/** 6800亿元的中央预算内投资, 3亿元外资 */
const HEAD_AFTER = new RegExp(
  `^的?[^，。；：、\\d]{0,12}?(?:投资(?:额)?(?!${NOT_INVESTED}|建|兴|于|[\\d])|外资(?!企))`,
  'u'
)
/** 增长22%，1至5月为2199亿元: the same quantity of another stretch */
const OF_ANOTHER_TIME = /^(?:今年|去年|上年|全年|前.{1,4}|[上下]半年|.?季度|\d.{0,8}月份?)?(?:累计)?(?:为|达到?)$/u
/** 从700亿元增至1.1万亿元 */
const RISES_TO = /^(?:突破|增长|增加|提高|上升|扩大|跃升|提升|发展|攀升|调整|追加|增)(?:到|至|为)$/u

const headAfter = ({ lead, before, tail }: Setting): Reading | null => {
  const head = HEAD_AFTER.exec(tail)?.[0]
  if (head === undefined || OTHER.test(head.replace('预算内', ''))) return null
  if (/外资|外商|外国/u.test(head)) return as('foreign', 'foreign-after')
  const tense = tenseOf(lead, before)
  return as(tense ?? 'other', tense === null ? 'amount-before' : `amount-before-${tense}`)
}

/** 外国直接投资增加了5%，达到1891亿美元: the clause before holds the head, this one only the level. */
const LEVEL =
  /^(?:今年|全年|上半年|.季度|今年全年|\d.{0,6}月份?)?(?:[已再]?达到?了?|为|共计?|合计|总?金?额[为达]?|总?规模达?|预计(?:将)?(?:达到?|超过|为)?|将?(?:会)?(?:达到?|超过))(?:约|近|超过?|逾)?$/u
const CHANGE_AT_END =
  /(?:同比|比上年|较上年|比去年同期|较去年同期|名义|实际|也|大幅|过半|保持|继续|持续)?(?:[增下提减上回过保持高][^，；。]{0,12})?$/u
/** 142个项目签约，总额超900亿元 */
const PROJECTS_SIGNED = /项目[^，。；]{0,8}(?:签约|签署)(?:\d+[个项])?$|签[约署订下][^，。；]{0,14}项目[^，。；]{0,8}$/u
const PROJECTS_OFFERED = /(?:招商引资|推介|对接)[^，。；]{0,6}项目[^，。；]{0,8}$/u

const headInClauseBefore = (setting: Setting): Reading | 'none' | null => {
  if (setting.follows || !LEVEL.test(setting.lead)) return null
  const clause = setting.before.replace(/，$/u, '').split('，').at(-1) ?? ''
  if (PROJECTS_SIGNED.test(clause)) return as('signed', 'projects-signed')
  if (PROJECTS_OFFERED.test(clause)) return as('other', 'projects-offered')
  const subject = clause.slice(0, CHANGE_AT_END.exec(clause)?.index ?? clause.length)
  const head = headsOf(subject).at(-1)
  if (!head || head.end < subject.length) return null
  return kindOf(head, { ...setting, lead: subject + setting.lead, before: '' }) ?? 'none'
}

/** What the nearest head before the amount makes of it; `none` where that is another kind of money. */
const headBefore = (setting: Setting): Reading | 'none' | null => {
  const head = headsOf(setting.lead).at(-1)
  if (!head) return headInClauseBefore(setting)
  const gap = setting.lead.slice(head.end)
  if (head.sort === 'other') return 'none'
  const carries = GAP.test(gap) || (PUT.has(head.sort) && FUNDS_GAP.test(gap) && !FISCAL.test(gap))
  if (gap.length > LONGEST_GAP || !carries) return null
  return kindOf(head, setting) ?? 'none'
}

/** 、二期: a further part with its name */
const NEXT_PART = /^[、和及与]?[^，。；\d]{1,10}$/u
/** 今年计划投资80亿元，截至11月底已完成71亿元 */
const DONE_OF_IT = /(?:已|累计|实际)(?:累计)?(?:完成|投入)了?$/u

const isPart = ({ follows, lead }: Setting, previous: Reading): boolean => {
  if (CHANGE.test(lead)) return false
  if (previous.rule.endsWith('-part') && NEXT_PART.test(lead)) return true
  return !follows && PART.test(lead) && lead.length <= 16
}

/** A further item of a list, or a part that 其中 announces, is what the amount before it was, but for its own tense. */
const inherited = (setting: Setting, previous: Reading | null): Reading | null => {
  if (!previous) return null
  const { follows, lead } = setting
  if (follows && LIST.test(lead)) return previous
  if (!follows && OF_ANOTHER_TIME.test(lead)) return previous
  if (isPart(setting, previous)) return partOf(previous, ownTense(lead))
  if (!DONE_OF_IT.test(lead)) return null
  return previous.kind === 'fixed-asset' ? previous : as('completed', 'done-of-it')
}

const partOf = (previous: Reading, tense: Tense): Reading => ({
  kind: tense !== null && OF_TENSE.has(previous.kind) ? tense : previous.kind,
  rule: previous.rule.endsWith('-part') ? previous.rule : `${previous.rule}-part`
})

/** 计划投资6.5亿元，其中设备投资4.1亿元: a part without tense is planned where the whole is */
/** 计划投资1.2亿元改造危房，投资8000万元新建公路: goes on with the subject and the tense of the amount before */
const GOES_ON = /^(?:[一二三四五六七八九]是|其[一二三四五]|再|并|又|同时|还|另)?[，、]?(?:投资|投入|斥资)/u
const ENUMERATED = /^[一二三四五六七八九其]/u

const asPart = (reading: Reading, { lead, before, outlook }: Setting, previous: Reading | null): Reading => {
  if (!BARE.test(reading.rule)) return reading
  if (previous && PART.test(lead) && reading.rule.endsWith('investment')) return partOf(previous, null)
  if (!GOES_ON.test(lead)) return reading
  // 今年将实施三大工程。投资3亿元改造老城
  if (!previous) return outlook && before === '' ? as('planned', 'planned-ahead') : reading
  const told = /planned|completed|spend|spent|going-on/u.test(previous.rule)
  const same = told && (before !== '' || ENUMERATED.test(lead))
  return same ? { kind: previous.kind, rule: `${reading.rule}-going-on` } : reading
}

/** 其中企业自筹6亿元: who pays a part */
const ownFunds = ({ lead }: Setting, previous: Reading | null): Reading | null =>
  previous && /自筹|资本金/u.test(lead) && (PART.test(lead) || previous.rule.endsWith('-part'))
    ? partOf(previous, null)
    : null

/**
 * What an amount is, judged by what governs it: a purchase around it, the nearest head before it, a head after it, or
 * the amount before it. `previous` is the reading of that amount where it stands in the same sentence.
 */
export const readingOf = (setting: Setting, previous: Reading | null): Reading | null => {
  const buying = purchase(setting)
  if (buying) return buying
  if (previous && setting.follows && RISES_TO.test(setting.lead)) return previous
  const before = headBefore(setting)
  if (before === 'none') return ownFunds(setting, previous)
  if (before) return asPart(before, setting, previous)
  return headAfter(setting) ?? inherited(setting, previous)
}
