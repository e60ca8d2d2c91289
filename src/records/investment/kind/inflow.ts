import type { Head } from '../heads.js'
import { RESULT, SIGNING } from '../lexicon.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { tenseOf } from '../tense.js'

/** 年内完成引战，引资不少于6亿元 */
const AIMED = /(?:年内|力争|确保|计划|拟|(?<!只)要)[^。；已]{0,40}$/u
const AGREED = /(?:协议|合同|签约|意向)$/u
const FROM_ABROAD = /(?:外商|外国|境外)投资(?:实际|累计|已)*$/u

/** How near to an inflow a signing stands. */
const SIGNED_NEAR = 20
/** How far into a sentence the country is named that money flows into. */
const NEAR = 300

/** Whether money that came in came from abroad: by its name, its currency, or since the whole country drew it. */
const isForeign = ({ text }: Head, { amount, before, sentence }: Setting): boolean =>
  // 合同外资61亿美元，实际到账资金33亿美元
  (amount.value.currency !== 'CNY' && /外资|外商/u.test(before)) ||
  (text === '引资' && /我国|全国/u.test(sentence.text.slice(0, NEAR))) ||
  /外资金额/u.test(text)

/** 引资, 到位资金, 社会资本: by what is said of it, else neither foreign nor of a tense. */
export const inflow = (head: Head, setting: Setting): Reading => {
  const { lead, before, tail, after } = setting
  const prior = lead.slice(0, head.start)
  if (AGREED.test(prior)) return as('signed', 'signed-investment')
  if (FROM_ABROAD.test(prior)) return as('foreign', 'foreign-capital')
  // 现场签约12项，引资总额64亿元
  if (/^(?:招商)?引资/u.test(head.text) && SIGNING.test(before.slice(-SIGNED_NEAR)))
    return as('signed', 'signed-investment')
  if (isForeign(head, setting)) return as('foreign', 'foreign-capital')
  if (!head.text.includes('资本'))
    return AIMED.test(before + lead) ? as('planned', 'inflow-planned') : as('other', 'inflow')
  const tense = tenseOf(prior, before) ?? (RESULT.test(tail + after) ? 'completed' : null)
  return as(tense ?? 'other', 'drawn-capital')
}
