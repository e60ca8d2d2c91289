import { COMPLETED, PLANNED } from './lexicon.js'

/** Whether money is to come or has gone, where anything says it. */
export type Tense = 'planned' | 'completed' | null

/** Quoted slogans and names, whose words tell no tense. */
const QUOTED = /[“‘][^”’]{0,40}[”’]/gu
/** 占年度计划的58%, 完成年度计划: a plan that is measured against */
const MEASURED =
  /(?:占|为|完成)(?:全年|年度|全年度|季度|今年|年)?(?:计划|目标)(?:任务)?(?:的|投资|[\d.]|$)|计划任务|目标任务|五年规划|规划重大|计划的?执行|计划草案|发展计划/gu
/** 计划7月开工建设的甲乙高速: what is planned there is not the money */
const ABOUT_ANOTHER = /^.*[建设工施动产约户成办造资]的(?!总?投资)/u
/** 五年来, 截至3月10日: a clause that is nothing but such a stretch */
const SINCE = /^.{0,14}(?:以来|至今|年来|年间)$|^过去的?.{1,2}年$|^截[至止].{1,16}$/u

/** 今年又宣布投入 */
const ANNOUNCED = /宣布(?:投资|投入|斥资)?$/u

/** 今年再投入, 下半年还要投: a further sum of a year that goes on */
const FURTHER = /(?:今年|年内|下半年|接下来)[^，；。了]{0,6}(?:[再先]|还[要将会])(?:投|拿出|安排|斥)/u

const stripped = (text: string): string => text.replace(QUOTED, '').replace(MEASURED, '')

/** The tense that a stretch of one clause tells by itself. */
export const ownTense = (clause: string): Tense => {
  const text = stripped(clause).replace(ABOUT_ANOTHER, '')
  if (/(?:已|累计)[^，]{0,4}安排/u.test(text)) return 'completed'
  if (PLANNED.test(text) || ANNOUNCED.test(text) || FURTHER.test(text)) return 'planned'
  return COMPLETED.test(text) ? 'completed' : null
}

/** 未来五年, 下一步: a clause that is nothing but a time to come */
const TO_COME = /^(?:在)?(?:未来|今后|下一步|明年|接下来|到20\d\d年)[^，]{0,6}$/u

/** The tense that clauses hand on to the one after them: 计划在X建厂，投资3亿元. Amounts of their own end it. */
export const tenseHandedOn = (before: string): Tense => {
  const clauses = before.split('，').filter((clause) => clause !== '')
  const ahead = TO_COME.test(clauses[0] ?? '') ? 'planned' : null
  for (const clause of clauses.reverse().slice(0, 3)) {
    const text = stripped(clause)
    // 拟共同出资成立公司，注册资本为2亿元: its capital ends no plan
    if (/注册资本/u.test(text)) continue
    if (/亿|万元/u.test(text)) return ahead
    if (SINCE.test(text)) return 'completed'
    if (/已|完成|目前/u.test(text)) return null
    if (PLANNED.test(text)) return 'planned'
  }
  return ahead
}

/** 年度计划投资318亿元 plans itself, and nothing after it. */
const PLANS_ITSELF = /(?:年度|季度|今年|全年|当年)?计划(?:总|完成)?投资/gu

/**
 * Whether what is completed in a clause is still to come, since an earlier clause of its segment looks ahead and none
 * looks back: 明年实施项目300个，增长8%，完成投资450亿元.
 */
export const toCome = (before: string): boolean => {
  const text = stripped(before).replace(PLANS_ITSELF, '')
  return PLANNED.test(text) && !/已|累计|去年|上年|截至|目前|以来/u.test(text)
}

/** The tense of a trigger: its own clause decides, else the clauses before it. */
export const tenseOf = (lead: string, before: string): Tense => ownTense(lead) ?? tenseHandedOn(before)

/** 1至7月完成投资: what was done in a sentence that also tells the plan */
const DONE_IN_TIME = /(?:[月年底]|季度|截[至止][^，]{1,8})(?:已|累计|实际)*完成/u

/** Whether a sentence speaks of what is planned alone. */
export const looksAhead = (sentence: string): boolean => {
  const text = stripped(sentence).replace(PLANS_ITSELF, '')
  return /将|计划|力争|确保|拟/u.test(text) && !/已|去年|上年|截至|目前|完成了/u.test(text) && !DONE_IN_TIME.test(text)
}
