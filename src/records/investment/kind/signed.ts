import type { Head } from '../heads.js'
import { GOODS } from '../lexicon.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { COURTED } from './lexicon.js'

/** 签下10亿元的高端导管项目 */
const SIGNED_FOR = /^的?[^，。；、]{0,30}(?:项目|基地|工程|投资协议|投资合同)/u
const NAMES_INVESTMENT = /投资|引资|资金/u
/** 合同金额 is said of goods first: only where investors are spoken of does it go into projects */
const CONTRACT = /^合同(?:总)?(?:金额|额)/u
const OF_INVESTORS = /引资|投资|招商|(?:引进|签约)[^，。；]{0,8}项目/u
const COURTS = new RegExp(COURTED, 'u')

/** How much of the sentence before, and of its own, tells what was signed. */
const TOLD = 80
const NEAR = 400

/** What was signed, where projects are spoken of: goods and credit are no investment. */
export const signed = (head: Head, { before, lead, tail, sentence, last }: Setting): Reading | null => {
  const around = before.split('，').slice(-2).join('，') + lead + tail
  const told = last?.block === sentence.block && sentence.text.startsWith('其中') ? last.text.slice(-TOLD) : ''
  if (NAMES_INVESTMENT.test(head.text)) return as('signed', 'signed-investment')
  if (CONTRACT.test(head.text) && !OF_INVESTORS.test(around)) return null
  if (head.text === '签下' && !SIGNED_FOR.test(tail)) return null
  if (GOODS.test(around) || !COURTS.test(told + sentence.text.slice(0, NEAR))) return null
  return as('signed', head.text === '签约' ? 'signed-projects' : 'signed-amount')
}
