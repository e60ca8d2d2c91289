import { anyOf, words } from '../../core/lexicon.js'
import { memoised } from '../../core/memo.js'
import type { ArticleContext } from '../../document/context.js'
import type { Mention } from '../../mentions/index.js'
import { type MoneyValue, money } from '../../mentions/money/index.js'
import { type Figure, figuresOf, quantitiesOf, type UnitMatch } from '../../mentions/number/index.js'

const YI = 1e8
const WAN = 1e4
/** 投资815.24亿, 出资5000万, 斥资2亿兴建: the unit may be left out after a word that means money */
const MONEY_BEFORE = new RegExp(
  `${anyOf(words`投资 投资额 总投资 投资总额 投入 斥资 耗资 出资 注资 增资 外资 签约额 签约金额 签约总额 签约 引资 投 花 砸 砸下 掏`)}[达到为约超近逾过共计了额资金下]{0,6}$`,
  'u'
)
const MONEY_AFTER =
  /^(?:的)?(?:固定资产|政府|社会|民间|新增|总)?投资|^(?:全资)?(?:收购|并购|拿下|买下|入主|入股|控股)|^(?![立平][方米]|.?[户民]|[吨斤亩株件人块度千瓦标只枚片台辆米公册颗桶升条户头尾羽粒盒瓶次份])\p{Script=Han}{2,10}(?:产业园|项目|基地|工厂)/u
/** What follows a figure that counts something else: 亿吨, 亿千瓦时, 亿人次 */
const ENDS = /^(?:$|[，。；：、！？）”\n]|[建兴投用来的在于打开修收购并升改购扩设新以左元项工盖办拿入\d])/u

const bareAt = (text: string, at: number, figure: Figure): UnitMatch<string> | null => {
  const great = figure.scales.includes(YI)
  if (!(great || figure.scales.includes(WAN)) || figure.bare || text.charAt(at) === '元') return null
  const before = MONEY_BEFORE.test(text.slice(Math.max(0, figure.start - 12), figure.start))
  if (!great && !before) return null
  const after = text.slice(at, at + 8)
  if (!(before ? ENDS.test(after) : MONEY_AFTER.test(after))) return null
  return { unit: 'CNY', start: figure.start, end: at }
}

/** Amounts whose currency is left out, as in 斥资2亿兴建. */
const bareAmounts = ({ article }: ArticleContext): Mention<MoneyValue>[] => {
  const great = figuresOf(article).filter(({ scales }) => scales.includes(YI) || scales.includes(WAN))
  return quantitiesOf(article.text.text, great, bareAt).map(({ start, end, low, high, unit, modifier }) => ({
    start,
    end,
    rule: 'money/without-unit',
    value: { amount: low.toNumber(), max: high?.toNumber() ?? null, currency: unit, modifier, per: null }
  }))
}

/** The amounts that may be investments, in reading order: all money, and figures that only their verb makes money. */
export const amountsOf = memoised((context: ArticleContext): readonly Mention<MoneyValue>[] => {
  const stated = money.in(context)
  const starts = new Set(stated.map((amount) => amount.start))
  const bare = bareAmounts(context).filter((amount) => !starts.has(amount.start))
  return [...stated, ...bare].sort((a, b) => a.start - b.start)
})
