import { CLOSER } from '../../core/brackets.js'
import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import type { Sentence } from '../../segment/index.js'
import {
  BODY_CONVENED,
  BYLINE,
  CEREMONY,
  COUNTED,
  CUT,
  HONOURED,
  JOINED,
  JUNK,
  NOT_JOINED,
  OFFICE,
  PART,
  SUBTITLE,
  TIME
} from './boundary.js'
import { HEAD, NO_MEETING, OPEN_HEAD } from './lexicon.js'

/** A noun phrase whose head is a gathering, with the word that its name was cut off at. */
export interface NameMention extends Span {
  readonly name: string
  readonly head: Span
  /** The word directly before the name that ended it: 召开, 在, 的; empty at the beginning of a clause. */
  readonly cut: string
  /** What of its clause stands before the name, the cut included. */
  readonly lead: string
  /** What follows in the sentence. */
  readonly tail: string
  /** Where the tail begins, in the article's text. */
  readonly tailStart: number
  /** Whether the name fills a pair of quotes. */
  readonly quoted: boolean
  /** Whether it stands inside a title: 《关于召开X会议的决定》. */
  readonly inTitle: boolean
  readonly sentence: Sentence
}

/** 纪念三中全会召开二十周年座谈会: the verb belongs to what is remembered. */
const ANNIVERSARY = /(?:召开|举行|开幕)(?=[\d一二三四五六七八九十百]{1,4}周年)/gu

/** How far a name may reach back from its head. */
const REACH = 90

/** Index of the bracket that the closer at `at` closes, within reach; -1 where there is none. */
const openerOf = (text: string, at: number): number => {
  const closer = text.charAt(at)
  let depth = 0
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const unit = text.charAt(i)
    if (unit === closer) depth++
    else if (CLOSER[unit] === closer && depth-- === 0) return i
  }
  return -1
}

/** Mentions that a name does not go over. */
export interface Around {
  readonly dates: readonly Mention<DateValue>[]
  readonly persons: readonly Mention<PersonValue>[]
}

interface Region {
  readonly start: number
  /** Its text with what stands inside brackets blanked out. */
  readonly masked: string
  readonly quoted: boolean
}

const NUMBER_LIST = /[第一二三四五六七八九十\d次届]$/u

/** Items that are gatherings or shows themselves, beside the one that a name ends in. */
const NO_MODIFIER =
  /(?:[会坛]议?|[了过的赛展节周]|签约|仪式|典礼|活动|培训|对接|参观|考察|调研|走访|演出|发布|推介|路演|讲座|沙龙|展览|视察|检查)$/u
/** Units of an item of a list that a name goes over. */
const ITEM = 16

/**
 * Whether a name goes on to the left over 、: numbers of sessions do, a short modifier, and an item that is no meeting
 * or person itself: 各民主党派、工商联负责人座谈会.
 */
const listGoesOn = (text: string, comma: number, next: string, isPerson: (at: number) => boolean): boolean => {
  const before = text.slice(Math.max(0, comma - 6), comma)
  if (/暨\p{Script=Han}{1,5}$/u.test(before)) return true
  if (NUMBER_LIST.test(before)) return /^[第一二三四五六七八九十\d]/u.test(next)
  if (isPerson(comma) || !/\p{Script=Han}/u.test(next.charAt(0))) return false
  const item = text.slice(Math.max(0, comma - ITEM), comma)
  return !NO_MODIFIER.test(item) && !/^(?:并|以及|和|及|主持|召开|举行|出席|参加|专题|专场|现场|招商)/u.test(next)
}

const DASH = /[—―–]/u
/** What stands before the quotes of a name and belongs to it: 第二届“茶业论坛”. */
const EDITION = /(?:20\d\d年?)?(?:第[一二三四五六七八九十百\d]{1,4}届|首届)$|20\d\d年?$/u

/** Whether brackets part what stands before them from a name: a byline does, （以下简称“交易会”） after the beginning of a name does not. */
const isAside = (text: string, opener: number, closer: number): boolean => BYLINE.test(text.slice(opener, closer))

/** The stretch to the left of a head that its name may begin in: to punctuation, over brackets that close. */
const regionOf = (text: string, head: number, end: number, isPerson: (at: number) => boolean): Region => {
  const masked: string[] = []
  let i = head - 1
  let quoted = false
  for (; i >= 0 && head - i <= REACH; i--) {
    const unit = text.charAt(i)
    if ('”’》）〉'.includes(unit)) {
      const opener = openerOf(text, i)
      if (opener < 0 || (unit === '）' && isAside(text, opener, i))) break
      masked.push('□'.repeat(i - opener + 1))
      i = opener
      continue
    }
    if (
      unit === '、'
        ? !listGoesOn(text, i, text.slice(i + 1, i + 3), isPerson)
        : /[，。；：！？\n“‘《（〈【】　|]/u.test(unit) || (DASH.test(unit) && text.charAt(i - 1) === unit)
    ) {
      quoted = CLOSER[unit] !== undefined && text.charAt(end) === CLOSER[unit]
      break
    }
    if (unit === ' ' && !(/[\w]/u.test(text.charAt(i - 1)) && /[\w]/u.test(text.charAt(i + 1)))) break
    masked.push(unit)
  }
  return { start: i + 1, masked: masked.reverse().join('').replace(ANNIVERSARY, '□□'), quoted }
}

/** 妇女节暨表彰大会: a day that a name has for its occasion. */
const FESTIVAL = /节(?:暨|庆祝|纪念|表彰|座谈|联谊)/u

const HOUR = new RegExp(`^${TIME}`, 'u')

/** End of the last date with a day, and its time, inside a stretch; its start where there is none. */
const afterDates = (dates: readonly Mention<DateValue>[], from: Span, text: string): number => {
  let end = from.start
  for (const date of within(dates, from)) {
    if (!/-\d\d-\d\d/u.test(date.value.iso)) continue
    if (FESTIVAL.test(text.slice(date.start - from.start, date.end - from.start + 4))) continue
    const time = HOUR.exec(text.slice(date.end - from.start, date.end - from.start + 12))
    end = date.end + (time?.[0].length ?? 0)
  }
  return end
}

/** End of the last person in a stretch that is not honoured by the name; its start where there is none. */
const afterPersons = (persons: readonly Mention<PersonValue>[], from: Span, text: string, offset: number): number => {
  const last = within(persons, from).findLast(({ end }) => !HONOURED.test(text.slice(end - offset, end - offset + 8)))
  if (!last) return from.start
  return last.end + (OFFICE.exec(text.slice(last.end - offset, last.end - offset + 8))?.[0].length ?? 0)
}

/** 学习贯彻X会议精神座谈会: the meeting is named by another. */
const SPIRIT = /^精神(?:(?![和及与暨并])[\p{Script=Han}□]){0,20}$/u

/** 甲研讨会和乙论坛分别于14日和16日举行: two meetings. */
const APART = /^(?:等[^，。；]{0,6})?(?:分别|先后|相继|同时|同期|均|陆续)/u
const JOINER = /^[和与及]|^以及/u

/** 云洲国际论坛和云洲国际采购大会: the second begins like the first, so that they are two. */
const BEGINS_AGAIN =
  /((?:(?![一二三四五六七八九十第届])\p{Script=Han}){3})\p{Script=Han}{0,16}(?:会议?|论坛)[和及与]\1\p{Script=Han}{0,16}$/u

/** 中国人民政治协商会议江州市第十届委员会第五次会议: a body, not a meeting of its own. */
const CONFERENCE = /政治协商会议$/u

/** Where the name may begin after the heads before it in its region. */
const afterHeads = (masked: string, apart: boolean): number => {
  let at = 0
  const heads = matches(HEAD, masked)
  heads.forEach((head, index) => {
    const end = head.index + head[0].length
    const gap = masked.slice(end, heads[index + 1]?.index)
    const bare = head.index === at || !/[\p{Script=Han}\w□]/u.test(masked.charAt(head.index - 1))
    const joined =
      CONFERENCE.test(masked.slice(Math.max(0, end - 12), end)) ||
      (SPIRIT.test(gap) && index === heads.length - 1) ||
      (JOINED.test(gap) &&
        !NOT_JOINED.test(gap) &&
        !BEGINS_AGAIN.test(masked.slice(at, heads[index + 1]?.index)) &&
        !(bare && !/^(?:主席团|第)/u.test(gap)) &&
        !(apart && JOINER.test(gap)))
    if (!joined) at = end
  })
  return at
}

/** Where in a region the name begins: after the last word that no name goes over, and that word. */
const cutOf = (masked: string, least: number, apart: boolean): { readonly at: number; readonly cut: string } => {
  let at = Math.max(least, afterHeads(masked, apart))
  let cut = ''
  for (const match of matches(CUT, masked)) {
    const stop = match.index + match[0].length
    if (stop < at) continue
    at = stop
    cut = match[0]
  }
  return { at, cut }
}

/** 主任会议举行第57次会议: the body is named by its kind, and what it holds is the meeting. */
const SITTING_BODY = /(?:主任|主席|委员长|常务|常委会)会议$/u
const HOLDS_ITS_SESSION = /^[^，。；]{0,14}(?:举行|召开)了?第[一二三四五六七八九十百\d]{1,5}次(?:全体)?会议/u

/** 三届区委召开56次常委会会议: a session by its number, though 第 is left out. */
const OF_TERM = /[一二三四五六七八九十]届[^，。；\d]{1,10}(?:召开|举行)了?$/u

/** Reads the name that ends in a head. Null where what is left is no gathering. */
const nameAt = (sentence: Sentence, around: Around, at: number, length: number): NameMention | null => {
  const { text } = sentence
  const after = text.slice(at + length, at + length + 40)
  const end = at + length + ((CEREMONY.exec(after) ?? SUBTITLE.exec(after))?.[0].length ?? 0)
  const isPerson = (offset: number): boolean =>
    within(around.persons, { start: sentence.start + offset - ITEM, end: sentence.start + offset }).some(
      (person) => person.end === sentence.start + offset
    )
  const region = regionOf(text, at, end, isPerson)
  const stretch = { start: sentence.start + region.start, end: sentence.start + at }
  const whole = region.quoted && at - region.start <= 64 && !/召开|举行|出席|(?<!联合)举办/u.test(region.masked)
  const least =
    Math.max(
      afterDates(around.dates, stretch, text.slice(region.start, at)),
      afterPersons(around.persons, stretch, text, sentence.start)
    ) - stretch.start
  const from = whole ? { at: 0, cut: '' } : cutOf(region.masked, least, APART.test(after))
  const junk = JUNK.exec(text.slice(region.start + from.at, end))?.[0].length ?? 0
  const edition = whole
    ? (EDITION.exec(text.slice(Math.max(0, region.start - 12), region.start - 1))?.[0].length ?? 0)
    : 0
  const start = edition > 0 ? region.start - 1 - edition : Math.min(region.start + from.at + junk, at)
  const closed = edition > 0 ? 1 : 0
  const part = PART.exec(text.slice(start, end))?.[0].length ?? 0
  const name = text.slice(start, end - part + closed)
  if (
    (NO_MEETING.test(name) && !BODY_CONVENED.test(`${text.slice(0, start)}|${text.slice(end)}`)) ||
    (COUNTED.test(name) && !OF_TERM.test(text.slice(0, start))) ||
    (SITTING_BODY.test(name) && HOLDS_ITS_SESSION.test(after)) ||
    /等[两三四五六七八九十\d]{1,2}次会议$/u.test(name)
  )
    return null
  return {
    start: sentence.start + start,
    end: sentence.start + end - part + closed,
    name,
    head: { start: sentence.start + at, end: sentence.start + end },
    cut: from.cut,
    lead: text.slice(Math.max(0, region.start - (region.quoted ? 60 : 0)), start),
    tail: text.slice(region.quoted ? end + 1 : end, end + 160),
    tailStart: sentence.start + (region.quoted ? end + 1 : end),
    quoted: region.quoted,
    inTitle: /[《〈]/u.test(text.charAt(region.start - 1)),
    sentence
  }
}

/** Whether a text can name a gathering at all: every head noun ends in 会, 会议 or 论坛. */
export const namesGathering = (text: string): boolean => text.includes('会') || text.includes('论坛')

/** What most sentences name. */
const NONE: readonly NameMention[] = []

/**
 * All gatherings that a sentence names, in reading order; where one name holds another, the longer. `around` is asked only where
 * something is called like one, as in few articles.
 */
export const namesIn = (sentence: Sentence, around: () => Around): readonly NameMention[] => {
  const opened = sentence.text.includes('召开') ? matches(OPEN_HEAD, sentence.text) : []
  const heads = [...matches(HEAD, sentence.text), ...opened]
  if (heads.length === 0) return NONE
  const names: NameMention[] = []
  const mentions = around()
  const places = heads.map((match) => ({ at: match.index, length: match[0].length }))
  for (const { at, length } of places.sort((a, b) => a.at + a.length - b.at - b.length || a.at - b.at)) {
    const name = nameAt(sentence, mentions, at, length)
    if (!name) continue
    const last = names.at(-1)
    if (last && last.end >= name.end && last.head.end >= name.head.end) continue
    if (last && name.start < last.end) names.pop()
    names.push(name)
  }
  return names
}
