import { matches } from '../../../core/lexicon.js'
import type { Span } from '../../../core/span.js'
import { FIRM_KIND } from '../lexicon.js'
import { wordsInside } from '../word-at.js'
import type { Reading, Sighting } from './sighting.js'

const ITEM = '[^，。；：！？、“”（）\\s]{2,12}'
const NUMBER = '[2-9]|10|[二两三四五六七八九十]'

/** 远山百货、岚谷工贸和苗岭超市三家企业: items up to the number of firms that closes them. */
const COUNTED_LIST = new RegExp(
  `(?<=^|[，。；：！？“”\\s])((?:${ITEM}、){0,9}[^，。；：！？、“”（）\\s]{2,26}?)(${NUMBER})家[^，。；：！？、的\\d]{0,6}?${FIRM_KIND}(?![之的]间)`,
  'u'
)
/** What such a list ends in at least. */
const COUNT = new RegExp(`(?:${NUMBER})家`, 'u')
/** What leads a clause up to the first item of its list. */
const LED = /^.*(?:[了有在由为是将把对向从到至被让使以]|包括|其中)/u
const JOINT = /、|(?<=.{2})[和与及](?=.{2})/u
/** What no name holds, and what says whose or which an item is. */
const NO_NAME =
  /[的了在是有为被把将从向其等该这那]|\d|^[甲乙丙丁]方?$|(?:以及|分别|之间|当地|全[国省市县]|多|[农工商]业|服务业)$/u

/** Numbers up to ten, as they count a list. */
const countOf = (digits: string): number =>
  /^\d/u.test(digits) ? Number(digits) : digits === '两' ? 2 : '一二三四五六七八九十'.indexOf(digits) + 1

/**
 * Items of lists that name exactly as many as are counted behind them: each is a firm, whatever words it is made of, where one at
 * least has a name of its own (not 纺织、服装和鞋帽三家企业).
 */
export const countedLists = (reading: Reading): Sighting[] => {
  const { text } = reading
  if (!COUNT.test(text) || !/[、和与及]/u.test(text)) return []
  return matches(COUNTED_LIST, text).flatMap(({ index, 1: list = '', 2: digits = '' }) => {
    const lead = LED.exec(list.split('、')[0] ?? '')?.[0].length ?? 0
    const names = list.slice(lead).split(JOINT)
    if (names.length !== countOf(digits) || names.some((name) => name.length < 2 || NO_NAME.test(name))) return []
    const items = sightingsOf(names, text, index + lead)
    return items.some((item) => hasName(reading, item))
      ? items.filter((item, at) => at > 0 || !saysMore(reading, item))
      : []
  })
}

/** Whether an item holds a word that is a name or in no dictionary, or the head of a firm's name. */
const hasName = ({ words }: Reading, item: Span): boolean =>
  wordsInside(words, item).some(({ kind, text }) => kind === 'head' || (kind === 'name' && text.length > 1))

/** 某某局曾约谈恒粮集团、…: what stands before a list in its clause, if the first item holds a word that no name holds. */
const saysMore = ({ words }: Reading, item: Span): boolean =>
  wordsInside(words, item)
    .slice(0, -1)
    .some(({ kind }) => kind === 'stop')

const sightingsOf = (names: readonly string[], text: string, from: number): Sighting[] => {
  let at = from
  return names.map((name) => {
    const start = text.indexOf(name, at)
    at = start + name.length
    return { start, end: at, rule: 'enterprise/counted-list', weight: 1.2 }
  })
}
