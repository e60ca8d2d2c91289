import { beginningsOf } from '../../core/character-table.js'
import { anyOf } from '../../core/lexicon.js'
import { defineMention } from '../mention.js'
import { type Figure, figuresOf, quantitiesOf, type UnitMatch } from '../number/index.js'
import { CLASSIFIERS, NOT_FOLLOWED, UNITS } from './lexicon.js'
import type { MeasureValue } from './value.js'

export type { MeasureValue } from './value.js'

const UNIT = new RegExp(anyOf([...UNITS, ...CLASSIFIERS]), 'uy')
const BEGINS_UNIT = beginningsOf([...UNITS, ...CLASSIFIERS])
const LATIN = /[A-Za-z]$/u
/** 4分, 8点 are times of day, 5级, 3期 names of things: they need no quantity here. */
const NEEDS_COUNT = /^(?:分|点|号|级|期|星|代|届|轮|环|方|局)$/u
/** 一 with a classifier is mostly an article: 一种, 一次, 一方. */
const ARTICLE = /^一$/u

const unitAt = (text: string, at: number, figure: Figure): UnitMatch<string> | null => {
  if (BEGINS_UNIT[text.charCodeAt(at)] !== 1) return null
  UNIT.lastIndex = at
  const unit = UNIT.exec(text)?.[0]
  if (unit === undefined || NEEDS_COUNT.test(unit)) return null
  const end = at + unit.length
  const next = text.charAt(end)
  if (LATIN.test(unit) && /[A-Za-z\d]/u.test(next)) return null
  if (next !== '' && (NOT_FOLLOWED[unit] ?? '').includes(next)) return null
  if (unit === '个' && text.startsWith('百分点', end)) return null
  if (!figure.arabic && ARTICLE.test(text.slice(figure.start, figure.end)) && !/^[个家名座条]$/u.test(unit)) return null
  return { unit, start: figure.start, end }
}

const BELOW_ZERO = /零下$/u
const DEGREES = /^(?:度|摄氏度)$/u

/** Counted and measured quantities; the span holds what qualifies them (近300名, 20万吨以上) and what puts degrees below zero. */
export const measures = defineMention<MeasureValue>('measure', ({ article }) => {
  const text = article.text.text
  return quantitiesOf(text, figuresOf(article), unitAt).map(({ start, end, low, high, unit, modifier }) => {
    const below = DEGREES.test(unit) ? (BELOW_ZERO.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '') : ''
    const value = low.toNumber()
    return {
      start: start - below.length,
      end,
      rule: 'measure/counted',
      value: { value: below === '' ? value : -value, max: high?.toNumber() ?? null, unit, modifier }
    }
  })
})
