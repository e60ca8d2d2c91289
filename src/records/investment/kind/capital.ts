import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { tenseOf } from '../tense.js'

const GONE_BY = /购建|已|去年|上年|[上前][半年]|季度/u
const BUDGETED = /预算|预计|计划|将/u
/** A firm's capital is put in where it is founded, and told of it otherwise. */
const FOUNDED = /合资|出资|共同|设立|成立|组建/u
const NEAR = 300

/** 全年资本开支预算为25亿元, 上半年资本开支9.3亿元 */
export const capitalExpense = ({ lead, before, elapsed }: Setting): Reading => {
  const done = elapsed || GONE_BY.test(lead) || tenseOf(lead, before) === 'completed'
  return done && !BUDGETED.test(lead) ? as('completed', 'capital-expense') : as('planned', 'capital-budget')
}

/** 两家共同成立合资公司，注册资本2亿元 */
export const registeredCapital = ({ sentence }: Setting): Reading | null =>
  FOUNDED.test(sentence.text.slice(0, NEAR)) ? as('other', 'registered-capital') : null
