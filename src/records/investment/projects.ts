import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Mention, within } from '../../mentions/index.js'
import { type MeasureValue, measures } from '../../mentions/measure/index.js'
import { figuresIn } from '../../mentions/number/index.js'
import { PROJECT } from './lexicon.js'
import type { InvestmentKind } from './schema.js'
import type { Setting } from './setting.js'

/** A count of projects and where it stands. */
export interface ProjectCount extends Span {
  readonly count: number
}

/** An amount with the count that it was given. */
export interface Counted {
  readonly setting: Setting
  readonly projects: ProjectCount | null
}

const UNIT = /^(?:个|项|宗|条|座|处)$/u
/** 项目116个, 项目共36个, 项目已开工230个 */
const NOUN_BEFORE =
  /(?:项目|工程)(?:总数|数量)?○*(?:目前|已经?|累计|共计?|合计|总计|达到?|占|了|有|为|数)*(?:开工|签约|落地|实施|建设|投产|完工|竣工|建成|在建|集中开工|新开工|复工)?○*$/u
/** 老旧小区改造19个: works of a kind, counted */
const WORKS_COUNTED = /[^，。；：\d]{2}(?:改造|整治|修缮|扩建)$/u
/** 城关镇3个，投资总额5.5亿元; 工业类12个，总投资35亿元: projects by place or trade, where they are spoken of */
const OF_SORT =
  /(?:[，；：、]|^)(?:其中)?[^，；：、\d]{1,12}(?:类|业|[一二三]产|[镇乡县区市州]|街道|领域|方面)(?:项目)?$/u
const COSTS_NEXT = /^，(?:计划|预计|协议|合同)?(?:总投资|投资|引资|签约)/u
/** 120个重大项目开工: the projects themselves have been counted */
const OF_COUNTED = /\d[个项][^，。；：\d]{0,8}(?:项目|工程)(?:已|新|集中)?(?:开工|复工|开复工|完工|竣工|投产|落地)$/u
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
/** 引进项目600个、实际到位资金: a list of aims, no count of what the money goes into */
const COORDINATED = /^[^，。；：]{0,6}、$/u
/** What ends the scope of a count: a new segment, a part of it, a list of which the amount's item is one. */
const LEAVES =
  /分别[是为](?=[^，。；\d]{4})|[；。](?!(?:计划|预计|合计|项目)?总投资(?:额)?[达为约近超]{0,2}$)|其中|等$/u
/** 新批项目212个，实际利用外资11.2亿美元: the money received is not theirs alone */
const RECEIVED = /实际|实到|到账/u
const WHOLE = /^(?:预计|计划|以上|上述|合计)?项目/u
const NEXT_SORT = /^；[^，；。\d]{2,12}\d+[个项]，/u
/** How far back projects are spoken of that a count goes on about. */
const SPOKEN_OF = 150
/** 截至3月10日，已开工21个 */
const STARTED =
  /(?:已|新|集中|现场|共|当场|[月年]?[底末前]|其中(?:今年|年内)?|其中(?:今年|年内)?开)(?:开工|复工|竣工|完工|投产|复工|签约|落地|落户|建成)(?:建设)?(?:了)?$/u
/** 续建28个，总投资71.4亿元: projects by their kind, where the word is left out */
const OF_KIND =
  /(?:[，；：、]|^)(?:其中)?(?:续建|新建|改建|扩建|改扩建|新开工|在建|储备|拟建|前期)$|与[^，；：、\d]{2,12}签约$/u
/** 4大项目, 十大标志性项目: how many, with 大 */
const GREAT =
  /(?<![第千万亿\d.])(?<count>[二三四五六七八九十]|\d{1,2})大(?!型|中|学|桥|道|厦|楼)[^，。；：、\d]{0,8}?(?:项目|工程)/gu
/** 其中年内计划完成投资58.3亿元: another figure of the same projects */
const SAME_PROJECTS =
  /^其中(?:年内|今年|本年|当年|年度|(?:19|20)\d\d年)?(?:计划|预计|拟|将|已|累计)*(?:完成)?(?:年度)?(?:计划)?(?:总)?投资(?:额)?/u
/** 今年计划完成投资150亿元: of what the amount before was of */
const SAME_WORKS = /^(?:今年|本年|当年|目前|现|年内|明年|截至[^，]{1,8})?(?:计划|预计|拟|将|已|累计)*完成(?:总)?投资/u
/** 两座电站总装机280万千瓦，总投资192亿元 */
const WORKS_AFTER = /^(?:电站|水库|大桥|电厂|机场|水电站)/u
/** 风电一期工程已累计完成投资: one project of its own, not those counted before */
const ONE_PROJECT = new RegExp(`[^，。；、这该些批等个项全部有的]{2}${PROJECT}`, 'u')
/** 项目聚焦现代化产业，总投资约486亿元: goes on about the projects of the sentence before */
const RESUMES =
  /^(?![^，；。]{0,6}总投资[^，；。]{1,12}元的)(?:(?:截[至止][^，。；]{2,8}|[\d一二三四五六七八九十]{1,3}(?:至|—|-)[\d一二三四五六七八九十]{1,3}月份?|目前|今年以来)，?(?:已|累计|实际)+完成(?:总)?投资|(?:这些|这批|该批|上述|所有|全部)?(?:签约|开工)?项目(?!负责人|经理)|(?:预计|计划|合计)?总投资)/u

/** 总投资53亿元的, 投资35亿元建设的: the amount belongs to what it qualifies */
const QUALIFIES = /^[^，。；：、]{0,4}的/u

/** The counts of projects of a stretch of the article, in reading order. */
const countsIn = (context: ArticleContext, span: Span): ProjectCount[] => {
  const text = context.article.text.text
  const stated = within(measures.in(context), span)
    .filter((measure) => counts(text, measure, span))
    .map(({ start, end, value }) => ({ start, end, count: value.value }))
  return [...stated, ...greatIn(text, span)].sort((a, b) => a.start - b.start)
}

const greatIn = (text: string, span: Span): ProjectCount[] =>
  matches(GREAT, text.slice(span.start, span.end)).map((m) => {
    const start = span.start + m.index
    const written = m.groups?.['count'] ?? ''
    return { start, end: start + m[0].length, count: figuresIn(written)[0]?.low.toNumber() ?? 0 }
  })

const counts = (text: string, { start, end, value }: Mention<MeasureValue>, span: Span): boolean => {
  // 一个项目、一名领导 counts nothing
  if (value.max !== null || value.value === 1) return false
  if (value.unit === '件') return DEEDS.test(text.slice(end, Math.min(span.end, end + 16)))
  if (!UNIT.test(value.unit)) return false
  const before = text.slice(Math.max(span.start, start - 20), start)
  if (value.unit === '项' && LISTED.test(before) && /项目/u.test(text.slice(Math.max(span.start, start - 80), start))) {
    return true
  }
  if (value.unit === '座' && value.value > 1) return WORKS_AFTER.test(text.slice(end, end + 3))
  // 1133个重大项目开工1116个: those begun are not all
  if (OF_COUNTED.test(before)) return false
  return (
    NOUN_BEFORE.test(before) ||
    AGREED.test(before) ||
    (WORKS_COUNTED.test(before) && /^[，、。；]/u.test(text.slice(end, end + 1))) ||
    STARTED.test(before) ||
    (OF_KIND.test(before) && /^[，、。；]/u.test(text.slice(end, end + 1))) ||
    (OF_SORT.test(before) &&
      COSTS_NEXT.test(text.slice(end, end + 8)) &&
      text.slice(Math.max(0, start - SPOKEN_OF), start).includes('项目')) ||
    NOUN_AFTER.test(text.slice(end, Math.min(span.end, end + 30))) ||
    WORKS_NEXT.test(text.slice(end, Math.min(span.end, end + 40)))
  )
}

/** What stands in the amount's own clause after the count, where that is in an earlier one. */
const clauseOf = (between: string): string =>
  between.includes('，') ? between.slice(between.lastIndexOf('，') + 1) : ''

/** How far from an amount its count may stand. */
const REACH = 400

/** The count of the sentence before, in the same block. */
const countBefore = (context: ArticleContext, { sentence, last }: Setting): ProjectCount | null => {
  if (!last || last.block !== sentence.block) return null
  const span = { start: Math.max(last.start, last.end - REACH), end: last.end }
  return countsIn(context, span).at(-1) ?? null
}

/** 158个项目完成投资，总投资38亿元的产业园: what the amount qualifies is one of those counted in an earlier clause. */
const isOneOf = ({ lead, tail, amount }: Setting, counted: number): boolean =>
  tail.startsWith('的') && amount.start - lead.length > counted

/** 总投资367亿元, 年度投资90亿元: an amount of the whole, by whether it is one of a year */
const OF_YEAR = /(?:年度|当年|今年|年内|计划)[^，。；\d]{0,6}投资[^，。；\d]{0,4}\d/u
const OF_ALL = /[万亿][^，。；\d]{0,2}元(?!以[上下]|级|的?项目\d)/u

/** 开工的16个项目中，亿元以上项目7个 */
const PART_OF =
  /其中|(?<=项目|工程)[之当]?中，|，(?=(?:[超过]\d[\d.]*[万亿]元的?|\d[\d.]*[万亿]元以上的?)(?:重大)?项目\d)/u
const REST = /(?:剩余|其余|余下|剩下)的?$/u
const REST_REACH = 4
/** 其中今年开复工51个: those begun have amounts of their own */
const BEGUN = /(?:开工|复工|竣工|完工|投产|签约|落地|开复工|履约)(?:了)?$/u

/** 15项，其中甲类12项，乙类3项，总投资: goes back to the whole, where that has had no such amount. */
const isOfWhole = (between: string, kind: InvestmentKind): boolean =>
  !(kind === 'planned' ? OF_YEAR : OF_ALL).test(between.replace(/其中.*$/su, ''))

/** The count of all projects before a part of them, where the amount is theirs; null where it is neither's, undefined where no such part stands there. */
const wholeCount = (
  text: string,
  { sentence, amount, lead }: Setting,
  kind: InvestmentKind,
  ahead: readonly ProjectCount[]
): ProjectCount | null | undefined => {
  const low = Math.max(sentence.start, amount.start - REACH)
  const part = matches(PART_OF, text.slice(low, amount.start)).at(-1)
  const whole = part && ahead.findLast((count) => count.end <= low + part.index)
  if (!whole || WHOLE.test(lead)) return whole
  const parts = ahead.slice(ahead.indexOf(whole) + 1)
  // 31个项目……其中27个已验收；剩余4个项目: the rest has amounts of its own
  if (REST.test(text.slice((parts.at(-1)?.start ?? low) - REST_REACH, parts.at(-1)?.start))) return undefined
  const between = text.slice(whole.end, parts.at(-1)?.start)
  if (parts.length === 0 || BEGUN.test(between)) return undefined
  const sums = parts.reduce((sum, { count }) => sum + count, 0) === whole.count
  if (sums || (kind !== 'other' && isOfWhole(between, kind))) return whole
  return kind === 'other' ? null : undefined
}

/** The count that the amount takes from what stands before it; null where that is none of its own, undefined where none stands there. */
const countAhead = (
  context: ArticleContext,
  setting: Setting,
  kind: InvestmentKind,
  counted: readonly ProjectCount[]
): ProjectCount | null | undefined => {
  const { sentence, amount } = setting
  const text = context.article.text.text
  const ahead = counted.filter((count) => count.end <= amount.start)
  const last = ahead.at(-1)
  if (!last)
    return RESUMES.test(sentence.text) && !QUALIFIES.test(setting.tail) ? countBefore(context, setting) : undefined
  if (isOneOf(setting, last.end)) return undefined
  // 项目16个，其中工业类12个，总投资35亿元；农业类4个，…: each sort with an amount of its own
  const parted = text.slice(ahead.at(-2)?.end ?? last.start, last.start).includes('；')
  const each = COSTS_NEXT.test(text.slice(last.end, last.end + 8))
  if (each && (parted || NEXT_SORT.test(text.slice(amount.end, amount.end + 20)))) return last
  const whole = wholeCount(text, setting, kind, ahead)
  if (whole !== undefined) return whole
  const between = text.slice(last.end, amount.start)
  return LEAVES.test(between) || ONE_PROJECT.test(clauseOf(between)) ? null : last
}

/** Whether a count before an amount is another figure of the same list: of aims, or of a statistic's clauses. */
const isApart = (between: string, { lead }: Setting, kind: InvestmentKind): boolean =>
  kind === 'fixed-asset'
    ? between.includes('，')
    : kind === 'other' &&
      RECEIVED.test(lead) &&
      COORDINATED.test(between.slice(0, between.length - lead.length + lead.lastIndexOf('、') + 1))

/** The first of several items has the amount of all of them, where nobody stands before it whose own the first is. */
const SHARED = /^的[^，、]{2,20}、(?![^等]*\d[^，、]{0,4}元)/u
const UNOWNED =
  /(?:^|实施|推进|启动|建设|新建|引进|开工|抓好|抓紧|谋划|包括|推动|确保|加快|其中)(?:(?:计划|预计|协议|年度)?总?投资(?:额|约|近|超)?)$/u
const FOREIGN_PROJECT = /外资|外商|合资|[台港澳侨德日韩]资|[台港侨]商/u

/** 总投资9亿元的甲工程和投资2亿元的乙工程两个项目: the count is of the list, whose last this is. */
const isLastOfPriced = ({ opening, follows }: Setting): boolean =>
  follows && /的[^，。；]{2,30}[、和及与]/u.test(opening)

/** The count of foreign projects directly before what they are to bring: 外资项目53个、合同外资61.3亿美元. */
const foreignCount = (
  text: string,
  { amount, lead }: Setting,
  counted: readonly ProjectCount[]
): ProjectCount | null => {
  const last = counted.filter((count) => count.end <= amount.start).at(-1)
  if (!last || RECEIVED.test(lead)) return null
  const between = text.slice(last.end, amount.start)
  const around = text.slice(Math.max(0, last.start - 12), last.start + 12)
  // 37个项目总投资12亿美元，注册外资4.9亿美元: both are of them
  const ofAll = /^[^，。；]{0,16}投资[^，。；]*元，(?:合同|协议|注册)[^，。；\d]*$/u.test(between)
  return (FOREIGN_PROJECT.test(around) || ofAll) && !LEAVES.test(between) ? last : null
}

/**
 * How many projects an amount covers: those counted between its own segment's beginning and the amount, or directly
 * after it (总投资68亿元的15个续建项目; 投资3800万元，新上项目31项).
 */
export const projectsOf = (
  context: ArticleContext,
  setting: Setting,
  kind: InvestmentKind,
  previous: Counted | null
): ProjectCount | null => {
  const { sentence, amount } = setting
  const text = context.article.text.text
  const counted = countsIn(context, {
    start: Math.max(sentence.start, amount.start - REACH),
    end: Math.min(sentence.end, amount.end + REACH)
  })
  // 两个工程分别投资1亿元和2亿元: each is one of those counted
  if (/分别/u.test(setting.lead)) return null
  if (setting.follows && previous && /^[、和及与，]?$/u.test(setting.lead)) return previous.projects
  if (kind === 'foreign') return foreignCount(text, setting, counted)
  if (previous?.projects && previous.setting.sentence === sentence && !isOneOf(setting, previous.setting.amount.end)) {
    const between = text.slice(previous.setting.amount.end, amount.start)
    const own = counted.some((count) => count.start >= previous.setting.amount.end && count.end <= amount.start)
    if (!own && SAME_PROJECTS.test(setting.lead)) return previous.projects
    if (!own) return LEAVES.test(between) || ONE_PROJECT.test(clauseOf(between)) ? null : previous.projects
  }
  if (previous && !previous.projects && previous.setting.sentence === sentence && SAME_WORKS.test(setting.lead)) {
    // 三大枢纽全面推进，运河项目总投资727亿元，今年计划完成投资150亿元: what the first amount did not cover, this does not
    const fresh = counted.some((count) => count.start >= previous.setting.amount.end && count.end <= amount.start)
    if (!fresh) return null
  }
  const before = countAhead(context, setting, kind, counted)
  if (before && isApart(text.slice(before.end, amount.start), setting, kind)) return null
  if (before !== undefined) return before
  if (kind === 'fixed-asset') return null
  const after = counted.find((count) => count.start >= amount.end)
  if (!after) return null
  const between = text.slice(amount.end, after.start)
  if (/[；。]|其中/u.test(between) || isLastOfPriced(setting)) return null
  // 投资6亿元的环湖整治等30个项目 is one of these; 实施总投资6亿元的环湖整治、甲厂改造等30个项目 is all
  if (/^的[^，]*等$/u.test(between)) return SHARED.test(between) && UNOWNED.test(setting.lead) ? after : null
  return /^(?:的|(?:的?项目)$|[，、]?(?:共?涉及|涵盖)|，?(?:新上|实施|建设|新建|安排|用于|推进|启动)[^，。；]{0,24})[^，。；]{0,12}$/u.test(
    between
  )
    ? after
    : null
}
