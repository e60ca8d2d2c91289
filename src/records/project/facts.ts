import { memoised } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { dates } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/index.js'
import { measures } from '../../mentions/measure/index.js'
import { type MoneyValue, money } from '../../mentions/money/index.js'
import { periods } from '../../mentions/period/index.js'
import { places } from '../../mentions/place/index.js'
import { enterprise } from '../enterprise/index.js'
import { investment } from '../investment/index.js'

const WHOLE_SUM = /(?:投资(?:总?额|规模|估算|概算)?|造价|耗资|斥资)(?:达到?|约|为|共计?|将|计|预计|高达|：)*$/u
const PART_SUM =
  /(?:完成|累计|已|年度|一期|二期|新增|追加|其中)[^，。；]{0,14}?(?:投资(?:额)?|耗资|斥资)[^，。；\d]{0,3}$/u
/** 54亿元的, 投资5.6亿元建设的: what stands between an amount and the name that it qualifies */
const QUALIFIES = /^(?:人民币|资金)?(?:的|建设的?|兴建的?|新建的?|打造的?|改造的?)?$/u

/** ，项目总投资: the clause of the sum speaks of the project itself */
const OF_IT = /(?:^|，)[^，]{0,4}(?:项目|工程)?[^，；]{0,4}(?:投资|造价|耗资|斥资)[^，；]{0,8}$/u

/** Where the amounts end that the investments of an article read as what something costs in all. */
const totalsOf = memoised(
  (context: ArticleContext): ReadonlySet<number> =>
    new Set(
      investment
        .drafts(context)
        .filter(({ fields }) => fields.kind === 'total')
        .flatMap(({ spans }) => spans.map(({ end }) => end))
    )
)

const isWholeSum = (context: ArticleContext, amount: Mention<MoneyValue>): boolean => {
  const before = context.article.text.text.slice(Math.max(0, amount.start - 24), amount.start)
  return (WHOLE_SUM.test(before) || totalsOf(context).has(amount.end)) && !PART_SUM.test(before)
}

/** The amount that qualifies a name from before, or is told of it in what follows. */
export const sumOf = (context: ArticleContext, name: Span, about: Span): Mention<MoneyValue> | null => {
  const text = context.article.text.text
  const ahead = within(money.in(context), { start: Math.max(0, name.start - 40), end: name.start }).at(-1)
  if (ahead && QUALIFIES.test(text.slice(ahead.end, name.start)) && isWholeSum(context, ahead)) return ahead
  const told = within(money.in(context), about).find((amount) => isWholeSum(context, amount))
  return told && OF_IT.test(text.slice(about.start, told.start)) ? told : null
}

const MAKES =
  /(?:设计|规划)?(?:年|日)(?:设计)?(?:产能|生产能力|处理能力|供水能力|发电量|处理|加工|生产|供水|发电|输送|吞吐|产(?!量))[^，。；：\d年日]{0,8}?$|(?<!新增[^，。；]{0,8})(?:总)?装机(?:总?容量|规模)?(?:可?达到?|为|约)*$|(?:设计|规划|总)(?:产能|库容|容量)(?:可?达到?|为|约)*$/u
const POWER = /^(?:[千兆吉]?瓦(?:时)?|[kMG]Wh?)$/u

/** The part of a stretch after its last mark. */
const afterMark = (text: string, { start, end }: Span): Span => {
  const marks = [...text.slice(start, end).matchAll(/[，。；：、！？\n]/gu)]
  return { start: start + (marks.at(-1)?.index ?? -1) + 1, end }
}

/** What may stand in its clause before the capacity of the project that the sentence is about. */
const OWN_CLAUSE =
  /(?:^|，)(?:该)?(?:项目|工程|电站|工厂|基地|一期|全部|建成后|投产后|达产后|建成投产后|全部投产后|预计|可|将|实现|形成|具备|也|的|共|、)*$/u

/** What a project makes or holds: 年产20万吨, 总装机120万千瓦; inside its name, 150兆瓦 too. */
export const capacityOf = (context: ArticleContext, name: Span, about: Span): Span | null => {
  const text = context.article.text.text
  const clause = { start: Math.max(0, name.start - 40), end: name.start }
  const qualified = text.charAt(name.start - 1) === '的' ? [afterMark(text, clause)] : []
  for (const stretch of [name, ...qualified, about]) {
    for (const measure of within(measures.in(context), stretch)) {
      const before = text.slice(Math.max(stretch.start, measure.start - 24), measure.start)
      const told = MAKES.exec(before)?.[0]
      const own =
        stretch !== about || told === undefined || OWN_CLAUSE.test(before.slice(0, before.length - told.length))
      if (told !== undefined && own) return { start: measure.start - told.length, end: measure.end }
      if (stretch === name && POWER.test(measure.value.unit)) return { start: measure.start, end: measure.end }
    }
  }
  return null
}

const HAS = /^(?:公司)?(?:总?投资)?[^，。；、]{0,14}?(?:投资|建设|兴建|实施|承建|开发|打造|的)$/u
const BY = /由$/u
const BUILDS = /^(?:公司)?(?:等)?(?:共同|联合|独家|倾力)?(?:出资|投资|负责|承建|建设|兴建|开发|打造)/u

/** The firm that builds or owns a project: at the beginning of its name, before it with its verb, or 由 after it. */
export const firmOf = (context: ArticleContext, name: Span, about: Span, clause: Span): Span | null => {
  const text = context.article.text.text
  const firms = enterprise.drafts(context).flatMap((draft) => [...draft.spans])
  const near = firms.filter((firm) => firm.start >= clause.start && firm.end <= about.end)
  const inside = near.find((firm) => firm.start === name.start)
  if (inside) return inside
  const ahead = near.filter((firm) => firm.end <= name.start).at(-1)
  if (ahead && (ahead.end === name.start || HAS.test(text.slice(ahead.end, name.start)))) return ahead
  const builder = near.find(
    (firm) =>
      firm.start >= name.end &&
      BY.test(text.slice(firm.start - 1, firm.start)) &&
      BUILDS.test(text.slice(firm.end, firm.end + 8))
  )
  return builder ?? null
}

/** Where a project stands: the place that 在, 位于 or 落户 says of it. */
export const placeOf = (context: ArticleContext, name: Span, about: Span, clause: Span): Span | null => {
  const text = context.article.text.text
  const first = text.slice(about.start, about.end).indexOf('，')
  const end = first < 0 ? about.end : about.start + first
  const near = within(places.in(context), { start: clause.start, end })
  const told = near.find(
    ({ start, end }) =>
      (start >= name.end || end <= name.start) &&
      /(?:在|位于|落户|落地|坐落于|地处)$/u.test(text.slice(start - 3, start))
  )
  if (!told) return null
  // 吉林省东丰县: one place of several ranks
  return { start: told.start, end: near.reduce((at, next) => (next.start === at ? next.end : at), told.end) }
}

/** “十四五” of a plan's name, 目前: tells no time of a state */
const NO_TIME = /^“[^”]*”$|目前|近年|以来/u

/** The time told nearest before a state's words. */
export const periodAt = (context: ArticleContext, stretch: Span): Span | null => {
  const text = context.article.text.text
  const near = [...within(dates.in(context), stretch), ...within(periods.in(context), stretch)]
    .filter(({ start, end }) => !NO_TIME.test(text.slice(start, end)))
    .sort((a, b) => a.end - b.end || b.start - a.start)
  const last = near.at(-1)
  return last ? { start: last.start, end: last.end } : null
}
