import { matches } from '../../core/lexicon.js'
import type { Sentence } from '../../segment/index.js'
import type { Mention } from '../mention.js'
import { type KnownPlace, knownPlaceAt, nextPlaceStart } from './gazetteer.js'
import { levelOfRank } from './lexicon.js'
import type { PlaceValue } from './value.js'

/** Characters after a short form that make another word of it: 大理石, 长沙发, 黄山松. */
const OTHER_WORD: ReadonlyMap<string, string> = new Map([
  ['大理', '石'],
  ['中山', '装陵'],
  ['长沙', '发'],
  ['海口', '径'],
  ['山东', '方']
])
/** 其中国有企业: 中国 begins in another word, and 国 begins the next. */
const ACROSS_WORDS = /其中国(?=[有内家民])/uy

/** Whether what looks like a place is a part of other words. */
const isOtherWord = (text: string, at: number, name: string): boolean => {
  if (name === '中国' && at > 0) {
    ACROSS_WORDS.lastIndex = at - 1
    if (ACROSS_WORDS.test(text)) return true
  }
  return OTHER_WORD.get(name)?.includes(text.charAt(at + name.length) || '-') === true
}

/** 上海|市场, 绵阳|市民: the last character of a known name belongs to the next word. */
const NEXT_WORD = /市[场民值]|区[域位]|县域/uy

/** The known place that begins at an offset, without a last character that begins the word behind it. */
const placeAt = (text: string, at: number): KnownPlace | null => {
  const place = knownPlaceAt(text, at)
  if (!place) return null
  const last = place.name.length - 1
  NEXT_WORD.lastIndex = at + last
  if (last < 2 || !NEXT_WORD.test(text)) return place
  return { name: place.name.slice(0, last), level: place.level, bareCounty: place.bareCounty }
}

/** A short form that may only be read where something near supports it. */
export interface WeakPlace {
  readonly name: string
  readonly start: number
}

const LEVELS: readonly PlaceValue['level'][] = ['country', 'province', 'city', 'county', 'township', 'venue']

/** 浙江德清, 西宁市: names that the gazetteer knows. Bare county names count right after a higher place; the rest are `weak`. */
export const knownPlaces = (sentence: Sentence): { found: Mention<PlaceValue>[]; weak: WeakPlace[] } => {
  const found: Mention<PlaceValue>[] = []
  const weak: WeakPlace[] = []
  const { text, start } = sentence
  let from = 0
  for (let at = nextPlaceStart(text, 0); at >= 0; at = nextPlaceStart(text, from)) {
    from = at + 1
    const place = placeAt(text, at)
    if (!place || isOtherWord(text, at, place.name)) continue
    const before = found.at(-1)
    const supported =
      !place.bareCounty ||
      (before?.end === start + at &&
        LEVELS.indexOf(before.value.level) < LEVELS.indexOf(place.level) &&
        before.value.level !== 'country')
    if (supported) {
      found.push({
        start: start + at,
        end: start + at + place.name.length,
        value: { name: place.name, level: place.level },
        rule: 'place/known'
      })
      from = at + place.name.length
    } else weak.push({ name: place.name, start: start + at })
  }
  return { found, weak }
}

const FORMED =
  /(?<=^|[，。、；：！？（）“”\s\d]|[在到赴于和与是从向对以为至由来率落户])([一-鿿]{2,4}?)(自治县|自治州|省|(?<!互)市|县|旗)(?![场民长委级区直政值面盟城属内外里域人])/uy
/** The beginnings of those ranks: a name stands only before one, which most of a text is not. */
const RANK = /[省市县旗]|自(?=治[县州])/gu
const LONGEST_STEM = 4
const LEAST_STEM = 2
const NO_STEM =
  /[全本我该各两多几每某一二三四五六七八九十百千的了在和与是从向对有及等为县市省区都超门上下股城楼房开入夜集闹都小大新老外内同]$|^[全本我该各两多几每某的了和与是有及等为其此这那]|[的了和与及]/u

/** Every match of `FORMED`, as a search of the whole text would find them. */
const formedIn = (text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let at = 0
  for (const { index: rank } of matches(RANK, text)) {
    at = Math.max(at, rank - LONGEST_STEM)
    while (at <= rank - LEAST_STEM) {
      FORMED.lastIndex = at
      const match = FORMED.exec(text)
      if (match) found.push(match)
      at += match?.[0].length ?? 1
    }
  }
  return found
}

/** 榆川市, 临沁县: names that no list has, formed as a division's and standing where one begins. */
export const formedPlaces = (sentence: Sentence): Mention<PlaceValue>[] => {
  const found: Mention<PlaceValue>[] = []
  for (const { 0: name, 1: stem = '', 2: rank = '', index } of formedIn(sentence.text)) {
    if (NO_STEM.test(stem)) continue
    const start = sentence.start + index
    found.push({
      start,
      end: start + name.length,
      value: { name, level: levelOfRank(rank) },
      rule: 'place/formed'
    })
  }
  return found
}
