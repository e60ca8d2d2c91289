import { matches } from '../../core/lexicon.js'
import type { Article } from '../../layout/index.js'
import type { MeetingMention } from './mention.js'
import type { PlaceFound } from './whereabouts.js'

/** Halls and rooms that gatherings are held in. */
const ROOM =
  '(?:会堂|礼堂|影?剧院|剧场|会议中心|会展中心|展览中心|博览中心|文化中心|活动中心|会议室|会议厅|报告厅|多功能厅|演播厅|演播室|大厅|宴会厅|路演厅|大讲堂|文化礼堂|山庄|度假村|宾馆|饭店|酒店|体育馆|文化宫|文化馆)(?:\\d{1,2}号[厅楼室])?'
/** A hall, or a room in it: 会议中心二楼会议室. */
const HALL = `${ROOM}(?:[\\d一二三四五六七八九十]{1,3}(?:号楼|楼|层)(?:${ROOM}|第?[\\d一二三四五六七八九十]{1,4}会议室)?)?`
/** 昨天下午，东阳会堂里座无虚席: the hall as the subject of a clause before the meeting is named. */
const SCENE = new RegExp(
  `(?<=^|[，。！？”）】\\s])(?:[^，。、在]{2,16}的|走进|步入|在)?(?<hall>(?:(?![的在和与了到等从有座个彻])[\\p{Script=Han}\\d]){1,14}?${HALL})(?=[里内外上中，]|(?![的举召参协负经])\\p{Script=Han})`,
  'gu'
)
/** Units before a name in which its scene is set. */
const BEFORE = 150

/** 当天，X在这里举行: the hall is one that was named before. */
const HERE = /在(?:这里|此|此间|该处)(?:隆重|如期)?(?:召开|举行|举办|开幕)/u
const HALL_NAMED = new RegExp(
  `(?:(?![的在和与了到等从有座个让使把被将里内使彻])[\\p{Script=Han}\\d]){1,14}?${HALL}`,
  'gu'
)
/** 会议地点设在甲广场旁的文化馆, 会议在甲礼堂设主会场 */
const SET_IN =
  /(?:地点|会场|会址)(?:就)?(?:设|选|定|安排|放)在(?:了)?([^，。；：]{2,24})(?=[，。；])|^(?:[^，。；]{0,8}，|以[^，。；]{2,12}(?:形式|方式)，?)?在([^，。；：]{2,24}?)设(?:立|有)?主?会场/u
/** 副市长甲在阜阳主会场参会 */
const AT_MAIN = /在(?![^，。]{0,2}[我本各])([^，。；：的在]{2,8}主会场)(?:出席|参会|参加|主持|收听|收看|发言|讲话)/u
/** Units after a name in which its place may be told apart. */
const AFTER = 80

/** The place that is said apart from the convening: 地点设在X. */
export const placeSetFor = ({ tail, tailStart, use }: MeetingMention): PlaceFound | null => {
  const match = use === 'attended' ? null : (SET_IN.exec(tail.slice(0, AFTER)) ?? AT_MAIN.exec(tail.slice(0, AFTER)))
  const place = match?.[1] ?? match?.[2]
  if (!match || place === undefined) return null
  const start = tailStart + match.index + match[0].lastIndexOf(place)
  return { start, end: start + place.length, short: null }
}

/** The hall that the paragraph paints before it names the meeting. */
export const sceneOf = (
  { sentence, start, use, tail }: MeetingMention,
  { blocks, text }: Article
): PlaceFound | null => {
  const block = blocks[sentence.block]
  if (!block || sentence.role !== 'paragraph' || use === 'attended') return null
  const from = Math.max(block.start, start - BEFORE)
  const scene = text.text.slice(from, start)
  const hall =
    matches(SCENE, scene).at(-1) ?? (HERE.test(tail.slice(0, 40)) ? matches(HALL_NAMED, scene).at(-1) : undefined)
  const { hall: name = hall?.[0] } = hall?.groups ?? {}
  if (!hall || name === undefined) return null
  const at = from + hall.index + hall[0].indexOf(name)
  return { start: at, end: at + name.length, short: null }
}
