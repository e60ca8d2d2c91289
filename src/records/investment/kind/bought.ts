import type { Head } from '../heads.js'
import { CALLED_OFF, FIRM } from '../lexicon.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { tenseOf } from '../tense.js'
import { DEALS_IN_SHARES } from './lexicon.js'

/** 认购新发行股份5000万股，总价3.4亿元 */
const PRICE_ALONE = /^(?:总价|涉资|作价|折价)/u
const OF_SHARES = new RegExp(`${DEALS_IN_SHARES}|转让[^，。；]{0,12}股`, 'u')
const TAKEOVER = /收购|并购/u
const CHANGES_HANDS = /转让|并购|要约|收购/u
const DONE = /(?<!预计[^，。；]{0,12}|有望[^，。；]{0,12})完成|已经|已[^，]{0,4}(?:收购|购)|收购了/u

/** How far back a deal is told of, and how far into the amount's own sentence. */
const TOLD = 200
const NEAR = 300

/** Whether what is dealt in is a firm or a share of one. */
const isOfFirm = ({ text }: Head, near: string, before: string): boolean => {
  const deal = text.startsWith('交易')
  if (deal && !TAKEOVER.test(near)) return false
  if (PRICE_ALONE.test(text) && !OF_SHARES.test(near)) return false
  if (text === '代价' && !TAKEOVER.test(near.slice(0, TOLD))) return false
  return deal || FIRM.test(near) || CHANGES_HANDS.test(before)
}

/** The price of a firm or of shares: 收购价3亿元, 交易金额7亿元. */
export const bought = (head: Head, { lead, before, tail, sentence, last }: Setting): Reading | null => {
  // 终止了一笔总价2亿美元的海外并购
  if (CALLED_OFF.test(lead)) return null
  const told = head.text.startsWith('交易') && last?.block === sentence.block ? last.text.slice(-TOLD) : ''
  const near = told + sentence.text.slice(0, NEAR)
  if (!isOfFirm(head, near, before)) return null
  if (tenseOf(lead, before) === 'planned' || /将|拟/u.test(told + before + tail))
    return as('planned', 'purchase-planned')
  return DONE.test(near) ? as('completed', 'purchase-done') : as('other', 'purchase')
}
