import { matches } from '../../core/lexicon.js'
import { isPlaceName } from '../../mentions/place/index.js'
import { leadOf } from './clause.js'
import { CITY_SHORT } from './lexicon.js'
import type { MeetingMention } from './mention.js'
import { cityOfInitial, isPlace, type PlaceFound } from './whereabouts.js'

const JOURNEY = '(?:调研|检查|视察|考察|走访|督导|察看|督查|慰问|访问|出访)'
/** 调研期间，他主持召开X: the place is that of the trip. */
const ON_TRIP = new RegExp(`(?:^|[，。；])[^，。；]{0,6}${JOURNEY}(?:期间|时|中|途中|结束后|当[天日])，[^。]*$`, 'u')
/** 先后来到甲、乙等地，深入丙调研，并主持召开座谈会; 到甲考察、主持召开座谈会 */
const TRIP_AND = new RegExp(`${JOURNEY}[^，。；]{0,40}(?:，并[^，。；]{0,8}|[，、](?:随后|还)?主持召开了?)$`, 'u')
const TRIP_TO = new RegExp(
  `(?:前往|赴|来到|深入|到访|到|在)([^，。；、的到在]{2,12}?(?:、[^，。；、的到在]{2,8}?)?)(?:开展|进行|，?实地|专题|就[^，。]{2,20})?${JOURNEY}`,
  'gu'
)
/** 访问X，…并主持Y会议; 访问X、Z并举行Y会议 */
const VISITING = /访问(?!团)([^，。；、的]{2,10}?(?:、[^，。；、的]{2,10}?)?)(?:，[^。]*|并[^，。]{0,6})$/u
/** 在淄期间，调研组召开座谈会 */
const STAY = /(?:^|(?<=[，。；]))在(?![职校位岗会])(\p{Script=Han}{1,5})期间，[^。]*$/u
/** Units before a sentence in which its trip is told. */
const BEFORE = 160

/** The place of the trip that a meeting is held on. */
export const tripPlace = (mention: MeetingMention, text: string): PlaceFound | null => {
  const { start, sentence, use } = mention
  if (use === 'reported' && mention.bare !== true && TRIP_MEETING.test(mention.name)) return tripOnDay(mention, text)
  if (use !== 'held') return null
  const lead = leadOf(mention)
  const stay = STAY.exec(lead)
  if (stay?.[1] !== undefined) return stayed(stay[1], start - lead.length + stay.index + 1, text)
  const visited = VISITING.exec(lead)
  if (visited?.[1] !== undefined) {
    const at = start - lead.length + visited.index + 2
    return { start: at, end: at + visited[1].length, short: null }
  }
  const goesOn = TRIP_AND.test(lead)
  if (!goesOn && !ON_TRIP.test(lead)) return mention.bare && !ASIDE.test(lead) ? tripOfHeadline(text) : null
  const near = Math.max(0, sentence.start - BEFORE)
  const from = goesOn ? near : Math.max(near, text.lastIndexOf('\n', sentence.start - 1) + 1)
  const told = matches(TRIP_TO, text.slice(from, goesOn ? start : sentence.start))
  const trip = told.findLast(
    ({ 0: words, 1: place = '', index }) =>
      from + index < sentence.start || !words.startsWith('深入') || DIVISION.test(place)
  )
  const place = trip?.[1]
  if (
    !trip ||
    place === undefined ||
    !isPlace(place) ||
    OFFICES.test(place) ||
    (place.includes('、') && !areDivisions(place))
  )
    return tripOfArticle(text)
  const at = from + trip.index + trip[0].indexOf(place)
  return { start: at, end: at + place.length, short: null }
}

/** 在市人大机关调研: offices visited on the way. */
const OFFICES = /(?:机关|单位|部门|企业)$/u

/** Where somebody is said to stay: a place that is known, or the city that a page calls by its initial. */
const stayed = (place: string, start: number, text: string): PlaceFound | null => {
  const span = { start, end: start + place.length }
  if (place.length > 1) return areDivisions(place) ? { ...span, short: null } : null
  const short = CITY_SHORT[place] ?? cityOfInitial(place, text)
  return short === null ? null : { ...span, short }
}

/** 在15日召开的座谈会上, after 甲14日至15日在乙市调研. */
/** What a meeting on the way of a trip is called. */
export const TRIP_MEETING =
  /^(?:调研|检查|视察|督查|督导)?(?:座谈|汇报|反馈|见面|交流|情况|工作|专题|现场|推进){1,3}会议?$/u
const HELD_THEN = /(?:随后|当[天日]|[日天])(?:[上下]午|晚)?(?:召开|举行)的$/u
const tripOnDay = (mention: MeetingMention, text: string): PlaceFound | null =>
  HELD_THEN.test(leadOf(mention)) ? tripOfArticle(text) : null

/** A meeting that is not held on the trip that the article tells of. */
const ASIDE = /此前|之前|不久前|日前|近日|近期|去年|会前|会后|先后|[多几两三]次|曾/u

/** 甲在乙省调研, said by the headline: a meeting that goes on is held there. */
const tripOfHeadline = (text: string): PlaceFound | null =>
  tripOfArticle(text.slice(0, Math.min(60, text.indexOf('\n') + 1)))

/** Units of an article's beginning in which the trip that it is about is told. */
const OPENING = 400
/** A division by the end of its name. */
const DIVISION = /[省市县区州盟旗镇乡]$/u

/** Whether a place, or each of those in a list, is known or called a division. */
export const areDivisions = (places: string): boolean =>
  places.split('、').every((place) => isPlaceName(place) || DIVISION.test(place))

/** 甲在乙省调研: the trip that the headline or lead tells of. */
export const tripOfArticle = (text: string): PlaceFound | null => {
  for (const trip of matches(TRIP_TO, text.slice(0, OPENING))) {
    const [whole, place = ''] = trip
    if (!areDivisions(place)) continue
    const start = trip.index + whole.indexOf(place)
    return { start, end: start + place.length, short: null }
  }
  return null
}
