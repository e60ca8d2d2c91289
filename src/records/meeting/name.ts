import { CLOSER } from '../../core/brackets.js'
import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import type { Sentence } from '../../segment/index.js'
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

/** How far a name may reach back from its head. */
const REACH = 90
const TIME = '(?:当?[天日])?(?:[上下]午|[中]午|凌晨|晚[上间]?|晚)?(?:\\d{1,2}[时点:](?:\\d{1,2}分?|半|许)?)?'
const ADVERBS =
  '日前|近日|近期|不久前|刚刚|随后|接着|会前|会后|同时|即将|正在|已经|先后|分别|再次|首次|专门|如期|及时|隆重|胜利|成功|圆满|拟定?|定于|拟于'
const VERBS =
  '召开|举行|举办|召集|主持|出席|参加|列席|参与|承办|主办|协办|开幕|闭幕|[开办]好|赴|迎来|宣布|听取|指出|强调|表示|获悉|了解到'
/** Where a name cannot begin before: verbs, adverbs, relative 的, 在, 从, 将, 是. */
const CUT = new RegExp(
  `(?:${VERBS})(?:了|过|好|完|的)?|(?:审议|提请|会见|接见|祝贺|看望|祝愿|预祝|迎接|喜迎|期待|酝酿)(?:了)?|(?<![党目])的|了(?!解)|(?<![存现实潜自所内外旨贵])在(?![京沪外校职华岗建线])|(?<![服无自])从(?!业|事|化|江)|将(?![军来领])|(?<![只还就于但若要])是(?!非)|(?<!关|对|基|位|属|至|高|低|由|鉴|处|等|终|善|敢|勇)于|(?:${ADVERBS})|^(?:决定|建议|通过|提请|召集|参加|研究|审议|讨论|听取|传达|筹备|通报|部署|学习传达|按照|根据|围绕|落实|贯彻)|[本该]次|[此这][次届]|本届|上述|(?<![面方志走转导意定趋去])向(?![上好前善心导])|[今去明前]年(?!度)|(?:本周|上周)[一二三四五六日]|星期[一二三四五六日]|[时点]半|\\d{1,2}[时点](?:\\d{1,2}分)?(?!间|代)|(?<=\\p{Script=Han})[上下]午|(?<![\\d一二三四五六七八九十第])[一两二三\\d]{1,3}[场个]`,
  'gu'
)
/** Parts of a meeting that its name goes on to: 一次会议闭幕会. */
const PART =
  /(?<=大会|会议|论坛|年会|峰会|全会)(?:开幕会|闭幕会|预备会议?|第[一二三四五六七八九十]次全体会议|全体会议)$/u
const BYLINE = /记者|通讯员|摄|消息|以下简称|以上|实习生|文\/|图\/|新华|报道|\d月|\d日/u

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

/** Whether a name goes on to the left over 、: numbers of sessions do, and a short modifier that is not an item itself. */
const listGoesOn = (text: string, comma: number, next: string): boolean => {
  const before = text.slice(Math.max(0, comma - 6), comma)
  if (NUMBER_LIST.test(before)) return /^[第一二三四五六七八九十\d]/u.test(next)
  return false
}

/** The stretch to the left of a head that its name may begin in: to punctuation, over brackets that close. */
const regionOf = (text: string, head: number, end: number): Region => {
  const masked: string[] = []
  let i = head - 1
  let quoted = false
  for (; i >= 0 && head - i <= REACH; i--) {
    const unit = text.charAt(i)
    if ('”’》）〉'.includes(unit)) {
      const opener = openerOf(text, i)
      if (opener < 0 || (unit === '）' && BYLINE.test(text.slice(opener, i)))) break
      masked.push('□'.repeat(i - opener + 1))
      i = opener
      continue
    }
    if (
      unit === '、'
        ? !listGoesOn(text, i, text.slice(i + 1, i + 3))
        : /[，。；：！？\n“‘《（〈【】　|]/u.test(unit) || (unit === '—' && text.charAt(i - 1) === '—')
    ) {
      quoted = CLOSER[unit] !== undefined && text.charAt(end) === CLOSER[unit]
      break
    }
    if (unit === ' ' && !(/[\w]/u.test(text.charAt(i - 1)) && /[\w]/u.test(text.charAt(i + 1)))) break
    masked.push(unit)
  }
  return { start: i + 1, masked: masked.reverse().join(''), quoted }
}

/** End of the last date with a day, and its time, inside a stretch; its start where there is none. */
const afterDates = (dates: readonly Mention<DateValue>[], from: Span, text: string): number => {
  let end = from.start
  for (const date of within(dates, from)) {
    if (!/-\d\d-\d\d/u.test(date.value.iso)) continue
    const time = new RegExp(`^${TIME}`, 'u').exec(text.slice(date.end - from.start, date.end - from.start + 12))
    end = date.end + (time?.[0].length ?? 0)
  }
  return end
}

/** What follows a person who is part of the name: 纪念某某同志诞辰100周年座谈会. */
const HONOURED =
  /^(?:同志|先生|女士|烈士|院士|教授|将军)?(?:诞辰|诞生|逝世|牺牲|先进事迹|同志|先生|事迹|精神|思想|艺术|作品|学术|文艺|创作)/u
const OFFICE = /^(?:同志|先生|女士|主席|总书记|总理|委员长|书记|市长|省长|县长|主任|部长|总统|首相)*/u

/** End of the last person in a stretch that is not honoured by the name; its start where there is none. */
const afterPersons = (persons: readonly Mention<PersonValue>[], from: Span, text: string, offset: number): number => {
  const last = within(persons, from).findLast(({ end }) => !HONOURED.test(text.slice(end - offset, end - offset + 8)))
  if (!last) return from.start
  return last.end + (OFFICE.exec(text.slice(last.end - offset, last.end - offset + 8))?.[0].length ?? 0)
}

/** What stands between two heads of one name: 大会主席团第三次会议, 论坛北京峰会. */
const JOINED = /^(?:第|20\d\d|主席团|常务|暨|及|和|[一二三四五六七八九十\d]|\p{Script=Han}{0,8}$)/u
const NOT_JOINED =
  /^(?:上|召开|举行|举办|在|将|于|听取|审议|通过|传达|学习|指出|强调|要求|认为|由|以|围绕|期间|精神|后|前|时|的|是|为|就|对|并|还|决定|表决|印发|宣布|表示|开幕|闭幕|主持|发布|讨论|研究|部署|举[办行]|经|建议|提出|明确|安排|贯彻|分析|通报|总结|成立|开始|接着|定|拟|同时|也|共|已|筹备|昨|今|明|当|\d{1,2}[日月时])/u

/** Where the name may begin after the heads before it in its region. */
const afterHeads = (masked: string): number => {
  let at = 0
  const heads = matches(HEAD, masked)
  heads.forEach((head, index) => {
    const end = head.index + head[0].length
    const gap = masked.slice(end, heads[index + 1]?.index)
    const bare = head.index === at || !/[\p{Script=Han}\w□]/u.test(masked.charAt(head.index - 1))
    const joined = JOINED.test(gap) && !NOT_JOINED.test(gap) && !(bare && !/^(?:主席团|第)/u.test(gap))
    if (!joined) at = end
  })
  return at
}

/** 38次会议, 3场发布会 */
const COUNTED =
  /^(?:[\d一二两三四五六七八九十多数几]{1,4}[次场]|(?:这|那|该|此|各)[种类]|各类|任何|各级?|有关|相关|所有|一系列)|[多几两]场/u
/** A body that is itself convened: 召开董事会, 将董事会在…召开. */
const BODY_CONVENED = /(?:召开|将其?)\|(?:[，。；]|$|在[^，。]{0,20}召开)/u
const JUNK =
  /^(?:[、和与及并等暨由对同给 —-]|□和|一[次场个]|首次|了|过|其|[本该此](?=(?:论坛|大会|会议|峰会|年会|全会)$)|全程|随同|随|我|因)+/u

/** Where in a region the name begins: after the last word that no name goes over, and that word. */
const cutOf = (masked: string, least: number): { readonly at: number; readonly cut: string } => {
  let at = Math.max(least, afterHeads(masked))
  let cut = ''
  for (const match of matches(CUT, masked)) {
    const stop = match.index + match[0].length
    if (stop < at) continue
    at = stop
    cut = match[0]
  }
  return { at, cut }
}

/** Reads the name that ends in a head. Null where what is left is no gathering. */
const nameAt = (sentence: Sentence, around: Around, at: number, length: number): NameMention | null => {
  const { text } = sentence
  const end = at + length
  const region = regionOf(text, at, end)
  const stretch = { start: sentence.start + region.start, end: sentence.start + at }
  const whole = region.quoted && at - region.start <= 40 && !/召开|举行|出席|举办/u.test(region.masked)
  const least =
    Math.max(
      afterDates(around.dates, stretch, text.slice(region.start, at)),
      afterPersons(around.persons, stretch, text, sentence.start)
    ) - stretch.start
  const from = whole ? { at: 0, cut: '' } : cutOf(region.masked, least)
  const junk = JUNK.exec(text.slice(region.start + from.at, end))?.[0].length ?? 0
  const start = Math.min(region.start + from.at + junk, at)
  const part = PART.exec(text.slice(start, end))?.[0].length ?? 0
  const name = text.slice(start, end - part)
  if (
    (NO_MEETING.test(name) && !BODY_CONVENED.test(`${text.slice(0, start)}|${text.slice(end)}`)) ||
    COUNTED.test(name)
  )
    return null
  return {
    start: sentence.start + start,
    end: sentence.start + end - part,
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

/** All gatherings that a sentence names, in reading order; where one name holds another, the longer. */
export const namesIn = (sentence: Sentence, around: Around): NameMention[] => {
  const heads = [...matches(HEAD, sentence.text), ...matches(OPEN_HEAD, sentence.text)]
    .map((match) => ({ at: match.index, length: match[0].length }))
    .sort((a, b) => a.at + a.length - b.at - b.length || a.at - b.at)
  const names: NameMention[] = []
  for (const { at, length } of heads) {
    const name = nameAt(sentence, around, at, length)
    if (!name) continue
    const last = names.at(-1)
    if (last && last.end >= name.end) continue
    if (last && name.start < last.end) names.pop()
    names.push(name)
  }
  return names
}
