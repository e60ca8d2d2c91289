import Big from 'big.js'
import { beginningsOf, characterTable } from '../../core/character-table.js'
import { lastOf } from '../../core/ending.js'
import { anyOf, words } from '../../core/lexicon.js'
import { defineMention } from '../mention.js'
import { ZERO } from '../number/exact.js'
import { type Figure, figuresIn, figuresOf, type Quantity, quantitiesOf, type UnitMatch } from '../number/index.js'
import { CURRENCIES, MONEY_NOUNS, PREFIXES, SINGLE_YUAN_AFTER, YUAN_WORDS } from './lexicon.js'
import type { MoneyValue } from './value.js'

export type { MoneyValue } from './value.js'

const NAMED = new RegExp(anyOf(Object.keys(CURRENCIES)), 'uy')
const BEGINS_NAME = beginningsOf(Object.keys(CURRENCIES))
const PREFIX = new RegExp(`(?<sign>${anyOf(Object.keys(PREFIXES))}) ?$`, 'u')
const ENDS_PREFIX = characterTable([...lastOf(Object.keys(PREFIXES)), ' '].join(''))
const LONGEST_PREFIX = 4
const COUNTED = anyOf(
  words`年 月 日 天 周 期 季度 学期 小时 分钟 晚 夜 间 人 人次 户 村 亩 公顷 平方米 平米 立方米 公里 吨公里 人公里 米 吨 公斤 千克 斤 克
  毫克 克拉 盎司 磅 升 加仑 度 瓦 千瓦 千瓦时 台 套 辆 件 只 头 羽 尾 箱 重量箱 标箱 瓶 桶 股 家 个 名 位 张 条 次 份 块 枚 盒 包 袋 支 棵 株
  单 笔`
)
/** 55美元/公斤到66美元/公斤: a unit that is known, else what stands there up to a mark. */
const PER_AFTER = new RegExp(
  `^/(?<per>${COUNTED}|[\\p{Script=Han}A-Za-z]{1,4}?(?=以[上下内]|左右|[^\\p{Script=Han}A-Za-z]|$))`,
  'u'
)
const PER_BEFORE = new RegExp(`(?:(?<per>[人户亩吨均])均|每(?<unit>${COUNTED}))\\p{Script=Han}{0,4}$`, 'u')

/** 3块5毛, 两块五: 块 is money where tenths follow it. */
const SMALL_NEXT = /^[一二两三四五六七八九\d](?:[角毛]|(?=$|[，。；、！？”）]|一[斤公升个份]))/u

/** 投了3个亿, 3个亿的产值: what follows names nothing else that is counted. */
const SPOKEN_END = /^(?:$|[，。；、：！？”）]|左右|以上|[的资投])/u
/** 总投资60亿，: what can be nothing but money, up to a mark. */
const COUNTED_IN_YUAN = new RegExp(
  `${anyOf(MONEY_NOUNS)}(?:总?额|金额|资金|规模|可|将|有望|约|近|超|逾|超过|突破|不超过|达|达到|达至|为|了|过|上|共|计|至|到|将近|合计|累计|总计|实现|完成)*$`,
  'u'
)
const MARK_AFTER = /^(?:$|[，。；！？”）]|左右|以上)/u

/** Whether a figure stands for yuan though the word is left out. */
const isBareYuan = (text: string, at: number, figure: Figure): boolean => {
  const great = figure.scales.some((scale) => scale >= 1e4)
  if (!great && !figure.spoken) return false
  const after = text.slice(at, at + 3)
  if (figure.spoken && SPOKEN_END.test(after)) return true
  if (!great || !MARK_AFTER.test(after)) return false
  return COUNTED_IN_YUAN.test(text.slice(Math.max(0, figure.start - 12), figure.start))
}

const nameAt = (text: string, at: number): string | undefined => {
  NAMED.lastIndex = at
  return NAMED.exec(text)?.[0]
}

/** The currency after a figure: a name, or 元 where it is money. */
const currencyAfter = (text: string, at: number, figure: Figure): { code: string; end: number } | null => {
  const name = BEGINS_NAME[text.charCodeAt(at)] === 1 ? nameAt(text, at) : undefined
  if (name !== undefined) return { code: CURRENCIES[name] ?? 'CNY', end: at + name.length }
  if (text.charAt(at) === '块' && SMALL_NEXT.test(text.slice(at + 1, at + 4))) return { code: 'CNY', end: at + 1 }
  if (isBareYuan(text, at, figure)) return { code: 'CNY', end: at }
  if (text.charAt(at) !== '元') return null
  const after = text.slice(at + 1, at + 6)
  const single = !figure.arabic && figure.scales.length === 0
  if (YUAN_WORDS.test(after) || (single && !SINGLE_YUAN_AFTER.test(after) && !SMALL_NEXT.test(after))) return null
  return { code: 'CNY', end: at + 1 }
}

/** $1.5 billion: what English papers' figures are counted in. */
const ENGLISH_SCALE = / ?(?<scale>billion|bn|million|mn|trillion)\b/iuy
const ENGLISH_SCALES: Readonly<Record<string, number>> = { b: 1e9, m: 1e6, t: 1e12 }

const englishScaleAt = (text: string, at: number): { scale: Big; end: number } | null => {
  ENGLISH_SCALE.lastIndex = at
  const match = ENGLISH_SCALE.exec(text)
  return match
    ? { scale: new Big(ENGLISH_SCALES[match[0].trim().charAt(0).toLowerCase()] ?? 1), end: at + match[0].length }
    : null
}

/** 二十元五角, 3块5毛, 三元二角五分: the tenths and hundredths after the yuan. */
const SMALL =
  /(?:(?<tenths>[一二两三四五六七八九\d])[角毛](?:(?<cents>[一二两三四五六七八九\d])分)?)钱?|(?<=块)(?<bare>[一二两三四五六七八九\d])/uy

const TENTH = new Big('0.1')
const HUNDREDTH = new Big('0.01')

const worth = (digit: string | undefined): Big => (digit === undefined ? undefined : figuresIn(digit)[0]?.low) ?? ZERO

const smallAfter = (text: string, at: number): { plus: Big; end: number } | null => {
  SMALL.lastIndex = at
  const match = SMALL.exec(text)
  if (!match) return null
  const { tenths, cents, bare } = match.groups ?? {}
  const plus = worth(tenths ?? bare)
    .times(TENTH)
    .plus(worth(cents).times(HUNDREDTH))
  return { plus, end: at + match[0].length }
}

/** 5角, 三毛钱: tenths of a yuan by themselves, where nothing makes a corner or a feather of them. */
const TENTHS = /角钱|毛钱|角(?=每|\/|$|[，。；、）])|毛(?=$|[，。；、）])/uy

const tenthsAt = (text: string, at: number, figure: Figure): UnitMatch<string> | null => {
  if (text.charAt(at) !== '角' && text.charAt(at) !== '毛') return null
  TENTHS.lastIndex = at
  const match = TENTHS.exec(text)
  if (!match || /[元块]/u.test(text.charAt(figure.start - 1)) || (!figure.arabic && !match[0].endsWith('钱')))
    return null
  return { unit: 'CNY', start: figure.start, end: at + match[0].length, scale: TENTH }
}

/** 5亿元, 人民币5亿元, 5亿美元, US$5亿. */
const currencyAt = (text: string, at: number, figure: Figure): UnitMatch<string> | null => {
  const named = currencyAfter(text, at, figure)
  const prefixed = ENDS_PREFIX[text.charCodeAt(figure.start - 1)] === 1
  const before = prefixed ? PREFIX.exec(text.slice(Math.max(0, figure.start - LONGEST_PREFIX), figure.start)) : null
  const [prefix, sign] = [before?.[0], before?.groups?.['sign'] ?? '']
  if (named) {
    const code = prefix !== undefined && named.code === 'CNY' ? (PREFIXES[sign] ?? named.code) : named.code
    const small = /[元块]$/u.test(text.slice(at, named.end)) ? smallAfter(text, named.end) : null
    return { unit: code, start: figure.start - (prefix?.length ?? 0), end: named.end, ...small }
  }
  const marked = prefix !== undefined && figure.arabic ? PREFIXES[sign] : undefined
  if (marked === undefined) return tenthsAt(text, at, figure)
  return { unit: marked, start: figure.start - (prefix?.length ?? 0), end: at, ...englishScaleAt(text, at) }
}

const perOf = (text: string, { start, end }: Quantity<string>): string | null => {
  const after = PER_AFTER.exec(text.slice(end, end + 6))?.groups?.['per']
  if (after !== undefined) return after
  const before = PER_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.groups
  return before?.['per'] ?? before?.['unit'] ?? null
}

/** 132.6亿元（港元，下同）: the currency that 元 stands for from there on. */
const DECLARED = new RegExp(`（(?:单位[：:])?(?<name>${anyOf(Object.keys(CURRENCIES))})[，,]?(?:以)?下同）`, 'u')

interface Declared {
  readonly from: number
  readonly code: string
}

const declaredIn = (text: string): Declared | null => {
  const match = text.includes('下同）') ? DECLARED.exec(text) : null
  const code = CURRENCIES[match?.groups?.['name'] ?? '']
  return match && code !== undefined ? { from: match.index, code } : null
}

const currencyOf = (text: string, { start, end, unit }: Quantity<string>, declared: Declared | null): string => {
  const bare = unit === 'CNY' && !text.slice(Math.max(0, start - 3), end + 3).includes('人民币')
  return bare && declared !== null && end >= declared.from ? declared.code : unit
}

/** Amounts of money; the span holds what qualifies them (超过5亿元, 10亿元以上) and the currency's prefix. */
export const money = defineMention<MoneyValue>('money', ({ article }) => {
  const text = article.text.text
  const declared = declaredIn(text)
  return quantitiesOf(text, figuresOf(article), currencyAt).map((quantity) => ({
    start: quantity.start,
    end: quantity.end,
    rule: 'money/amount',
    value: {
      amount: quantity.low.toNumber(),
      max: quantity.high?.toNumber() ?? null,
      currency: currencyOf(text, quantity, declared),
      modifier: quantity.modifier,
      per: perOf(text, quantity)
    }
  }))
})
