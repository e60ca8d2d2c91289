import { anyOf, matches } from '../../core/lexicon.js'
import { leadOf } from './clause.js'
import { CITY_SHORT } from './lexicon.js'
import type { MeetingMention } from './mention.js'
import { areDivisions, tripPlace } from './trip.js'
import { cityOfInitial, isNoHolder, isPlace, type PlaceFound } from './whereabouts.js'

const VERB =
  '(?:主持|组织|胜利|隆重|圆满|成功|正式|如期|顺利|联合|集中|共同|继续|再次|同时|分别|连续|专门|专题|首次|盛大|现场|接连|先后|相继|紧急|临时|连夜|立即|随即|一并|统一|线[上下]|网络互动|网络|组织|牵头|轮流)*(?:召开|举行|举办|开幕|闭幕|启幕|揭幕|落幕|落下帷幕|闭会|开会|拉开[帷序]幕|进入第|结束(?!后))'
/** 在路演中心以网络互动方式召开, 在会议中心就《条例》举行 */
const MANNER = '(?:[以采][^，。；：]{2,16}(?:方式|形式))?(?:[就围](?![业餐])[^，。；：]{2,40}?)?'
const DAYPART = '(?:[上下]午|晚上?|凌晨)?'
const SHORT = `(?<short>${anyOf(Object.keys(CITY_SHORT))})`
const IN_PLACE = new RegExp(
  `(?<at>在(?:[^，。；：在的]{2,14}(?:旁|边|畔|下|附近|对面)的)?|来到|(?<=负责人|一行|同志|成员)到|(?<=^|[，。；日前期午晚天会坛])假座?(?!日|期|如|的|冒)|(?<![由位对关属至处基鉴终善敢勇])于)(?:${SHORT}(?=${VERB})|(?<place>(?:[^，。；：在的]|的(?=[亚里黎])){2,24}?)(?=${DAYPART}${MANNER}${VERB}))`,
  'gu'
)
/** 正在北京参加X, 在河内同乙共同出席X: the place stands with the verb of presence. */
const AT_VISIT =
  /(?:在|飞?赴|抵达?|前往)([^，。；：在的]{1,20}?)(?:[同与][^，。；]{2,24}(?:共同|一道|一同))?(?:出席|参加|列席|主持)$/u
/** 在湖南调研期间主持召开, 在甲地与乙共同主持: what goes on after the place. */
const TRIP =
  /^([^，。]{2,12}?)(?:(?:考察|调研|视察|检查|出访|访问)(?:时|期间)?并?|(?:与|(?<=[省市县区州京沪国])同)(?=.{2})[^，。]*)$/u
const DATE_HEAD =
  /^(?:(?:[明后今]年)?移师|[明后今]年|移至|首次|驻地(?=.{2})|当[天日晚]|今天|昨天|今日|昨日|近日|日前|(?:\d{1,2}月)?\d{1,2}日(?:[至到—-](?:\d{1,2}月)?\d{1,2}日)?|[至到]\d{1,2}日)(?:[上下]午|晚上?)?[在于]?/u

/** 于5日访问甲、乙并举行: the preposition is the day's. */
const JOURNEY_FIRST = /^(?:访问|出访|考察|视察|调研)/u

/** The place named with the convening verb of a mention: after the name, or before it where the meeting is the object. */
export const placeOf = (mention: MeetingMention, text: string): PlaceFound | null => {
  const { tail, lead } = mention
  const after = mention.use === 'convened' ? find(ownOf(tail), mention.tailStart, isPlace) : null
  const visited = mention.use === 'attended' ? AT_VISIT.exec(lead) : null
  if (visited?.[1] !== undefined && isPlace(visited[1])) {
    const start = mention.start - lead.length + visited.index + 1
    return { start, end: start + visited[1].length, short: CITY_SHORT[visited[1]] ?? null }
  }
  return (
    after ??
    find(lead, mention.start - lead.length, /的[“‘]?$/u.test(lead) ? isNoHolder : isPlace) ??
    tripPlace(mention, text) ??
    partnersPlace(mention) ??
    takenTo(mention) ??
    cityByItsInitial(mention, text) ??
    placeOfDeed(mention) ??
    setOff(mention)
  )
}

/** What of its sentence is said of the meeting: up to what is told there of another, 发布会今天举行，甲介绍，大会将于5日在乙地开幕. */
const ownOf = (tail: string): string => {
  const stop = tail.search(/[。；！？]/u)
  const sentence = stop < 0 ? tail : tail.slice(0, stop + 1)
  const told = TOLD_THERE.exec(sentence)
  return told ? sentence.slice(0, told.index) : sentence
}
const TOLD_THERE = /(?<=举行|召开)(?:，[^，]{2,24})?(?:介绍|透露|宣布|表示|通报|说)(?:说|称)?，/u

/** 在京同甲、乙、丙举行: the place stands before those it is held with. */
const WITH = new RegExp(
  `在(?:(${anyOf(Object.keys(CITY_SHORT))})|([^，。；、的在同与和]{2,10}?))(?:同|与|和|会同)[^，。；在]{2,220}(?:举行|召开)了?$`,
  'u'
)

/** The place before the partners that a meeting is held with. */
const partnersPlace = (mention: MeetingMention): PlaceFound | null => {
  const lead = leadOf(mention)
  const match = mention.use === 'held' ? WITH.exec(lead) : null
  const place = match?.[1] ?? match?.[2]
  if (!match || place === undefined || (match[2] !== undefined && !isPlace(place))) return null
  const start = mention.start - lead.length + match.index + 1
  return { start, end: start + place.length, short: match[1] === undefined ? null : (CITY_SHORT[match[1]] ?? null) }
}

/** 座谈会开到了甲村的合作社里 */
const TAKEN_TO =
  /开[到进在](?!了?(?:[深半]夜|凌晨|[\d一二三四五六七八九十]+[点时]|田间|一线|基层))了?(?<place>[^，。；！]{2,24}?)[里上中内]?(?=[，。！；])/u

const takenTo = ({ use, tail, tailStart }: MeetingMention): PlaceFound | null => {
  const match = use === 'convened' ? TAKEN_TO.exec(tail.slice(0, 60)) : null
  const { place } = match?.groups ?? {}
  if (!match || place === undefined || !isPlace(place)) return null
  const start = tailStart + match.index + match[0].indexOf(place)
  return { start, end: start + place.length, short: null }
}

/** 会议在临召开, in a page that names 临水市. */
const INITIAL = new RegExp(`在(\\p{Script=Han})(?=${VERB})`, 'u')

/** The city that a paper calls by the first character of its name, where the article has the whole of it. */
const cityByItsInitial = ({ use, tail, tailStart }: MeetingMention, text: string): PlaceFound | null => {
  const match = use === 'convened' ? INITIAL.exec(tail.slice(0, 24)) : null
  const initial = match?.[1]
  if (!match || initial === undefined || /[此会场线]/u.test(initial)) return null
  const short = cityOfInitial(initial, text)
  const start = tailStart + match.index + 1
  return short === null ? null : { start, end: start + 1, short }
}

/** 商会在江州举行就职典礼，并举办X: what goes on in the same sentence is held where it began. */
const placeOfDeed = (mention: MeetingMention): PlaceFound | null => {
  if (mention.use !== 'held') return null
  const lead = leadOf(mention)
  const deed = lead.search(GOES_ON)
  return deed < 0 ? null : find(lead.slice(0, deed + 1), mention.start - lead.length, isPlace)
}
const GOES_ON = /，(?:并|同时|还)(?:召开|举行|举办)了?[“‘]?$/u

/** 在江阳市，甲主持召开X; 甲来到江阳，组织企业召开X: the place is told in the clause before. */
const SET_OFF = /(?:(?:^|[。；])在|来到|抵达|赶赴)([^，。；：、的在]{2,14})，[^，。；：]{0,24}$/u
const setOff = (mention: MeetingMention): PlaceFound | null => {
  const lead = leadOf(mention)
  const match = mention.use === 'held' ? SET_OFF.exec(lead) : null
  const place = match?.[1]
  if (!match || place === undefined || !areDivisions(place)) return null
  const start = mention.start - lead.length + match.index + match[0].indexOf(place)
  return { start, end: start + place.length, short: null }
}

const find = (text: string, offset: number, fits: (place: string) => boolean): PlaceFound | null => {
  for (const match of matches(IN_PLACE, text)) {
    const { at = '', short, place } = match.groups ?? {}
    const start = offset + match.index + at.length
    if (short !== undefined) return { start, end: start + short.length, short: CITY_SHORT[short] ?? null }
    if (place === undefined) continue
    const kept = TRIP.exec(place)?.[1] ?? place
    const skip = DATE_HEAD.exec(place)?.[0].length ?? 0
    if (!fits(kept.slice(skip)) || JOURNEY_FIRST.test(kept.slice(skip))) continue
    if (kept.length - skip >= 2) return { start: start + skip, end: start + kept.length, short: null }
  }
  return null
}
