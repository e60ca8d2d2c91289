import { matches } from '../../core/lexicon.js'
import type { Modifier } from '../../core/modifier.js'
import type { Mention } from '../mention.js'
import { figuresIn, qualifierAfter, qualifierBefore } from '../number/index.js'
import type { RateValue } from './value.js'

// What stands before a word is looked at once the word is found: at most places none is.
const TIMES_TWO = /翻(?:了)?(?:超过?|近|约|逾)?(?:了)?(?<times>[一两二三四五六\d.]{0,3})番(?<half>半)?/gu
const DOUBLED =
  /翻(?:了)?(?:一)?倍|[升增涨](?:逾|超|近)倍|倍增(?=[，。；])(?<=[^一二两三四五六七八九十百\d成数加]倍增)(?<!(?:信心|干劲|热情|动力|压力|活力|底气|魅力|士气|斗志)倍增)/gu
const HALVED =
  /(?:近|约|超过?)一半(?<=[降少缩跌减升长加提高了近超过约](?:近|约|超过?)一半)|一半(?<=[降少缩跌减升长加提高了近超过约]一半)|减半|腰斩|过半(?<=[长加降少升幅]过半)/gu
const WHOLE = /百分之百(?![一二三四五六七八九零点])/gu
const HALF_TENTH = /半成(?![品熟功年])(?<![多大一]半成)/gu

const mention = (
  text: string,
  m: RegExpExecArray,
  value: number,
  unit: RateValue['unit'],
  rule: string
): Mention<RateValue> => {
  const end = m.index + m[0].length
  const inner = /[超过逾]/u.test(m[0]) ? 'over' : /近|约/u.test(m[0]) ? 'about' : null
  const before = qualifierBefore(text, m.index)
  const after = qualifierAfter(text, end)
  const modifier: Modifier = inner ?? before?.modifier ?? after?.modifier ?? 'exact'
  return {
    start: before?.start ?? m.index,
    end: after?.end ?? end,
    rule,
    value: { value, max: null, unit, modifier, negative: false }
  }
}

/** The matches of a pattern, of whose words each has one of some parts; in most texts stands none. */
const found = (pattern: RegExp, parts: readonly string[], text: string): RegExpExecArray[] =>
  parts.some((part) => text.includes(part)) ? matches(pattern, text) : []

/** Rates that are words: 翻番, 翻两番 (2² − 1 = 3 fold), 翻倍, 减半, 一半, 百分之百, 半成. */
export const wordedRates = (text: string): Mention<RateValue>[] => [
  ...found(TIMES_TWO, ['翻'], text).map((m) => {
    const times = figuresIn(m.groups?.['times'] ?? '')[0]?.low.toNumber() ?? 1
    const doubled = times + (m.groups?.['half'] === undefined ? 0 : 0.5)
    return mention(text, m, Math.round((2 ** doubled - 1) * 100) / 100, 'fold', 'rate/doubling')
  }),
  ...found(DOUBLED, ['倍'], text).map((m) => mention(text, m, 1, 'fold', 'rate/doubled')),
  ...found(HALVED, ['半', '腰斩'], text).map((m) => mention(text, m, 50, 'percent', 'rate/half')),
  ...found(WHOLE, ['百分之百'], text).map((m) => mention(text, m, 100, 'percent', 'rate/whole')),
  ...found(HALF_TENTH, ['半成'], text).map((m) => mention(text, m, 5, 'percent', 'rate/half-tenth'))
]
