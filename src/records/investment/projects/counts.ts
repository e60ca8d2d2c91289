import { matches } from '../../../core/lexicon.js'
import type { Span } from '../../../core/span.js'
import type { ArticleContext } from '../../../document/context.js'
import { type Mention, within } from '../../../mentions/index.js'
import { type MeasureValue, measures } from '../../../mentions/measure/index.js'
import { figuresIn } from '../../../mentions/number/index.js'
import { SITES, SORTS, STAGES } from './lexicon.js'

/** A count of projects and where it stands. */
export interface ProjectCount extends Span {
  readonly count: number
}

const UNIT = /^(?:个|项|宗|条|座|处)$/u
/** 项目116个, 项目共36个, 项目已开工230个 */
const NOUN_BEFORE = new RegExp(
  `(?:项目|工程)(?:总数|数量)?○*(?:目前|已经?|累计|共计?|合计|总计|达到?|占|了|有|为|数)*(?:(?:集中|新)?${STAGES}|实施|建设|在建)?○*$`,
  'u'
)
/** 老旧小区改造19个: works of a kind, counted */
const WORKS_COUNTED = /[^，。；：\d]{2}(?:改造|整治|修缮|扩建)$/u
/** 城关镇3个，投资总额5.5亿元; 工业类12个，总投资35亿元: projects by place or trade, where they are spoken of */
const OF_SORT =
  /(?:[，；：、]|^)(?:其中)?[^，；：、\d]{1,12}(?:类|业|[一二三]产|[镇乡县区市州]|街道|领域|方面)(?:项目)?$/u
const COSTS_NEXT = /^，(?:计划|预计|协议|合同)?(?:总投资|投资|引资|签约)/u
/** 120个重大项目开工: the projects themselves have been counted */
const OF_COUNTED = new RegExp(`\\d[个项][^，。；：\\d]{0,8}(?:项目|工程)(?:已|新|集中)?${STAGES}$`, 'u')
/** 重大项目动工，包括……共有319项 */
const LISTED = /(?:共有|共计|共|总共|合计|总计|计)$/u
/** 116个重大项目 */
const NOUN_AFTER = /^(?:[^，。；：、\d]{1,6}、)?[^，。；：、\d]{0,24}?(?:项目|工程)/u
/** 6项基础设施投资, 两个总投资合计3亿元的加工项目 */
const WORKS_NEXT =
  /^(?:[^，。；：、\d]{0,8}基础设施|(?:总?投资)[超过]{0,2}[\d.]+[万亿]元(?:以上)?的?[^，。；：、\d]{0,12}(?:项目|工程)|(?:计划|预计)?总投资[^，。；：、]{0,4}\d[^，。；：、]{0,24}(?:项目|工程))/u
/** 10件民生实事 */
const DEEDS = /^[^，。；：、\d]{0,8}实事/u
/** 签订合作协议18项 */
const AGREED = /签[订约署下][^，。；：\d]{0,10}(?:协议|合同)(?:共|共计)?$/u
/** 截至3月10日，已开工21个 */
const STARTED = new RegExp(
  `(?:已|新|集中|现场|共|当场|[月年]?[底末前]|其中(?:今年|年内)?开?)${STAGES}(?:建设)?(?:了)?$`,
  'u'
)
/** 续建28个，总投资71.4亿元: projects by their kind, where the word is left out */
const OF_KIND = new RegExp(`(?:[，；：、]|^)(?:其中)?${SORTS}$|与[^，；：、\\d]{2,12}签约$`, 'u')
/** 4大项目, 十大标志性项目: how many, with 大 */
const GREAT =
  /(?<![第千万亿\d.])(?<count>[二三四五六七八九十]|\d{1,2})大(?!型|中|学|桥|道|厦|楼)[^，。；：、\d]{0,8}?(?:项目|工程)/gu
/** 两座电站总装机280万千瓦，总投资192亿元 */
const SITE_NEXT = new RegExp(`^${SITES}`, 'u')
const CLAUSE_ENDS = /^[，、。；]/u

/** How far around a count the words stand that make it one of projects. */
const BEFORE = 20
const AFTER = 30
const FAR_AFTER = 40
const DEEDS_AFTER = 16
/** How far back projects are spoken of that a count goes on about. */
const SPOKEN_OF = 150
const LISTED_OF = 80

/** Whether the cost of what is counted follows its count: 12个，总投资35亿元. */
export const isPriced = (text: string, { end }: Span): boolean => COSTS_NEXT.test(text.slice(end, end + 8))

const speaksOfProjects = (text: string, start: number, reach: number): boolean =>
  text.slice(Math.max(0, start - reach), start).includes('项目')

/** Whether what stands before a count makes it one of projects. */
const isToldBefore = (text: string, at: Span, before: string): boolean =>
  NOUN_BEFORE.test(before) ||
  AGREED.test(before) ||
  STARTED.test(before) ||
  ((WORKS_COUNTED.test(before) || OF_KIND.test(before)) && CLAUSE_ENDS.test(text.slice(at.end, at.end + 1))) ||
  (OF_SORT.test(before) && isPriced(text, at) && speaksOfProjects(text, at.start, SPOKEN_OF))

const counts = (text: string, { start, end, value }: Mention<MeasureValue>, span: Span): boolean => {
  // 一个项目、一名领导 counts nothing
  if (value.max !== null || value.value === 1) return false
  const after = (reach: number): string => text.slice(end, Math.min(span.end, end + reach))
  if (value.unit === '件') return DEEDS.test(after(DEEDS_AFTER))
  if (!UNIT.test(value.unit)) return false
  const before = text.slice(Math.max(span.start, start - BEFORE), start)
  if (
    value.unit === '项' &&
    LISTED.test(before) &&
    speaksOfProjects(text, start, Math.min(LISTED_OF, start - span.start))
  )
    return true
  if (value.unit === '座' && value.value > 1) return SITE_NEXT.test(text.slice(end, end + 3))
  // 1133个重大项目开工1116个: those begun are not all
  if (OF_COUNTED.test(before)) return false
  return (
    isToldBefore(text, { start, end }, before) || NOUN_AFTER.test(after(AFTER)) || WORKS_NEXT.test(after(FAR_AFTER))
  )
}

const greatIn = (text: string, span: Span): ProjectCount[] =>
  matches(GREAT, text.slice(span.start, span.end)).map((m) => {
    const start = span.start + m.index
    const written = m.groups?.['count'] ?? ''
    return { start, end: start + m[0].length, count: figuresIn(written)[0]?.low.toNumber() ?? 0 }
  })

/** The counts of projects of a stretch of the article, in reading order. */
export const countsIn = (context: ArticleContext, span: Span): ProjectCount[] => {
  const text = context.article.text.text
  const stated = within(measures.in(context), span)
    .filter((measure) => counts(text, measure, span))
    .map(({ start, end, value }) => ({ start, end, count: value.value }))
  return [...stated, ...greatIn(text, span)].sort((a, b) => a.start - b.start)
}
