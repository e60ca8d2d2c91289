import { anyOf } from '../../core/lexicon.js'
import { headsOf } from './heads.js'
import { kindOf, type Reading, type Tense, tenseOf } from './kind.js'
import { GAP_WORDS, NOT_INVESTED, OTHER_HEADS } from './lexicon.js'
import type { Setting } from './setting.js'

const GAP = new RegExp(`^${anyOf(GAP_WORDS)}*$`, 'u')
const LONGEST_GAP = 24
const LIST = /^(?:、|和|及|与|以及|，)$/u
const PART = /^其中/u
const CHANGE = /比|增|减/u
const OF_TENSE: ReadonlySet<string> = new Set(['total', 'planned', 'completed'])
const OTHER = new RegExp(anyOf(OTHER_HEADS), 'u')
/** 6800亿元的中央预算内投资, 3亿元外资 */
const HEAD_AFTER = new RegExp(
  `^的?[^，。；：、\\d]{0,12}?(?:投资(?:额)?(?!${NOT_INVESTED}|建|兴|于|[\\d])|外资(?!企))`,
  'u'
)
const BUYS =
  /^(?:的(?:总?价格?|价款|代价|现金|对价|报价))?(?:[^，。；：]{0,6})(?:收购|并购|购买|买下|买入|购入|受让|拿下|收编|吞下|参与[^，。]{0,20}重整|入股|增持|入主|接手|参股)(?<object>[^，。；：]{0,40})/u
const FIRM = /股|公司|集团|企业|业务|资产|权益|工厂|旗下/u
const PAYS = /(?:以|用|斥资|耗资|出资|支付|付出|花费|掏|拿出|作价|豪掷|按|现金)[^，。；：]{0,6}$/u

const FOUNDS = /^(?:在[^，。；]{1,12})?(?:设立|成立|组建|增资|新设|合资)/u
const FUNDS = /(?:以|用|使用)[^，。；]{0,8}(?:资金|现金|募集资金)[^，。；]{0,4}$/u

const planned: Reading = { kind: 'planned', rule: 'investment/amount-before-planned' }
const completed: Reading = { kind: 'completed', rule: 'investment/amount-before-completed' }

/** 以2.4亿元收购其30%股权; 斥资4亿元入股 */
const purchase = (setting: Setting): Reading | null => {
  const object = BUYS.exec(setting.tail)?.groups?.['object']
  if (object === undefined || !(PAYS.test(setting.lead) && FIRM.test(object))) return null
  const tense = tenseOf(setting.lead, setting.before)
  if (tense === 'planned') return { kind: 'planned', rule: 'investment/purchase-planned' }
  const done = tense === 'completed' || /耗资|了$/u.test(setting.lead)
  return { kind: done ? 'completed' : 'other', rule: done ? 'investment/purchase-done' : 'investment/purchase' }
}

/** 以自有资金2500万元设立全资子公司 */
const founding = ({ lead, before, tail }: Setting): Reading | null => {
  if (!(FOUNDS.test(tail) && FUNDS.test(lead))) return null
  return tenseOf(lead, before) === 'planned' ? planned : { kind: 'other', rule: 'investment/founding' }
}

const headAfter = ({ lead, before, tail }: Setting): Reading | null => {
  const head = HEAD_AFTER.exec(tail)?.[0]
  if (head === undefined || OTHER.test(head.replace('预算内', ''))) return null
  if (/外资|外商|外国/u.test(head)) return { kind: 'foreign', rule: 'investment/foreign-after' }
  const tense = tenseOf(lead, before)
  if (tense !== null) return tense === 'planned' ? planned : completed
  return { kind: 'other', rule: 'investment/amount-before' }
}

/** 外国直接投资增加了5%，达到1891亿美元: the clause before holds the head, this one only the level. */
const LEVEL = /^(?:[已再]?达到?了?|为|总额[为达]?|规模达|金额[为达]?)$/u
const CHANGED =
  /^(?:额|总额|金额|规模)?(?:同比|比上年|比去年同期|较去年同期|名义|实际|也|大幅)*[增下提减上][^，；。]{0,10}%$/u

const headInClauseBefore = (setting: Setting): Reading | 'none' | null => {
  if (setting.follows || !LEVEL.test(setting.lead)) return null
  const clause = setting.before.replace(/，$/u, '').split('，').at(-1) ?? ''
  const head = headsOf(clause.replace(/[增下提减上][^，；。]{1,10}%$/u, '')).at(-1)
  if (!head || !CHANGED.test(clause.slice(head.end))) return null
  return kindOf(head, { ...setting, lead: clause.slice(0, head.end), before: '' }) ?? 'none'
}

/** What the nearest head before the amount makes of it; `none` where that is another kind of money. */
const headBefore = (setting: Setting): Reading | 'none' | null => {
  const head = headsOf(setting.lead).at(-1)
  if (!head) return headInClauseBefore(setting)
  const gap = setting.lead.slice(head.end)
  if (gap.length > LONGEST_GAP || !GAP.test(gap)) return head.sort === 'other' ? 'none' : null
  return kindOf(head, setting) ?? 'none'
}

/** A further item of a list, or a part that 其中 announces, is what the amount before it was, but for its own tense. */
const inherited = (setting: Setting, previous: Reading | null): Reading | null => {
  if (!previous) return null
  if (setting.follows && LIST.test(setting.lead)) return previous
  if (setting.follows || !PART.test(setting.lead) || setting.lead.length > 16 || CHANGE.test(setting.lead)) return null
  return partOf(previous, tenseOf(setting.lead, ''))
}

const partOf = (previous: Reading, tense: Tense): Reading => ({
  kind: tense !== null && OF_TENSE.has(previous.kind) ? tense : previous.kind,
  rule: `${previous.rule}-part`
})

/** 计划投资6.5亿元，其中设备投资4.1亿元: a part without tense is planned where the whole is */
const asPart = (reading: Reading, setting: Setting, previous: Reading | null): Reading =>
  previous && PART.test(setting.lead) && reading.rule === 'investment/bare-investment'
    ? partOf(previous, null)
    : reading

/**
 * What an amount is, judged by what governs it: a purchase around it, the nearest head before it, a head after it, or
 * the amount before it. `previous` is the reading of that amount where it stands in the same sentence.
 */
export const readingOf = (setting: Setting, previous: Reading | null): Reading | null => {
  const buying = purchase(setting) ?? founding(setting)
  if (buying) return buying
  const before = headBefore(setting)
  if (before === 'none') return null
  if (before) return asPart(before, setting, previous)
  return headAfter(setting) ?? inherited(setting, previous)
}
