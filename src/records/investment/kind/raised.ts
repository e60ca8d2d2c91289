import type { Head } from '../heads.js'
import { RESULT } from '../lexicon.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { ownTense } from '../tense.js'
import { PUBLIC_FUNDS, WORKS } from './lexicon.js'

const FROM_ABOVE = new RegExp(`${PUBLIC_FUNDS}|整合[^，。；]{0,4}(?:涉农|衔接|扶贫)`, 'u')
const WORKS_TOLD = new RegExp(WORKS, 'u')
/** 集资360万元，上了第一条铸造线 */
const STARTS_WORKS = /^，[^，。；]{0,2}上[了马]/u
/** 建设资金3亿元 alone may be a grant: it has to be raised, or to have come */
const PROCURED = /到位|落实|筹|争取|安排/u
const GATHERED = /^(?:[筹集自]+资|自筹)/u

/** How far around an amount works are spoken of that money is raised for. */
const TOLD = 80
const BEFORE = 40
const AFTER = 24

/** What is done with money that has been raised, once works are known to be spoken of. */
const spentOnWorks = (head: Head, use: string, tail: string): Reading => {
  if (GATHERED.test(head.text) && /^修|^[新兴改扩]?建/u.test(tail)) return as('total', 'raised-and-built')
  // 已整合投入资金2.35亿元，建成冷库68座; 整合各类资金22亿元投向冷链
  return /整合/u.test(head.text) && (/^投[向入]/u.test(tail) || RESULT.test(use))
    ? as('completed', 'raised-and-spent')
    : as('other', 'raised-for-works')
}

/** 拟自筹资金5亿元, 共需筹资52亿元: money raised, where works are spoken of */
export const raised = (head: Head, { lead, before, tail, after, last, sentence }: Setting): Reading | null => {
  const around = lead + tail
  const use = tail + after
  if (FROM_ABOVE.test(head.text)) return null
  if (head.text.includes('入股')) return as('other', 'raised-shares')
  if (head.text === '建设资金' && !PROCURED.test(around)) return null
  const told = last?.block === sentence.block ? last.text.slice(-TOLD) : ''
  // 争取资金2亿元，建成保障房: what was striven for has come
  const won = RESULT.test(use) || /去年|上年|已|以来/u.test(lead)
  const planned = ownTense(won ? lead.replace(/争取/u, '') : lead) === 'planned'
  const setWide = planned ? told + before : before.slice(-BEFORE)
  if (!WORKS_TOLD.test(setWide + around + after.slice(0, AFTER)) && !STARTS_WORKS.test(use)) return null
  return planned ? as('planned', 'to-raise-for-works') : spentOnWorks(head, use, tail)
}
