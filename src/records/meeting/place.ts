import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { isPlaceName } from '../../mentions/place/index.js'
import { leadOf } from './clause.js'
import { CITY_SHORT } from './lexicon.js'
import type { MeetingMention } from './mention.js'

/** Where a meeting is, as stated; `short` holds the city that a single character means. */
export interface PlaceFound extends Span {
  readonly short: string | null
}

const VERB =
  '(?:主持|组织|胜利|隆重|圆满|成功|正式|如期|顺利|联合|集中|共同|继续|再次|同时|分别|连续|专门|专题|首次|盛大|现场|接连|先后|相继|一并|统一|线[上下]|网络互动|网络|组织|牵头|轮流)*(?:召开|举行|举办|开幕|闭幕|启幕|揭幕|落幕|落下帷幕|闭会|开会|拉开[帷序]幕|进入第|结束(?!后))'
/** 在路演中心以网络互动方式召开 */
const MANNER = '(?:[以采][^，。；：]{2,16}(?:方式|形式))?'
const DAYPART = '(?:[上下]午|晚上?|凌晨)?'
const SHORT = `(?<short>${anyOf(Object.keys(CITY_SHORT))})`
const IN_PLACE = new RegExp(
  `(?<at>在(?:[^，。；：在的]{2,14}(?:旁|边|畔|下|附近|对面)的)?|来到|(?<=负责人|一行|同志|成员)到|(?<=^|[，。；日午晚天会坛])假座?(?!日|期|如)|(?<![由位对关属至处基鉴终善敢勇])于)(?:${SHORT}(?=${VERB})|(?<place>(?:[^，。；：在的]|的(?=[亚里黎])){2,24}?)(?=${DAYPART}${MANNER}${VERB}))`,
  'gu'
)
/** 正在北京参加X, 在河内同乙共同出席X: the place stands with the verb of presence. */
const AT_VISIT =
  /(?:在|飞?赴|抵达?|前往)([^，。；：在的]{1,20}?)(?:[同与][^，。；]{2,24}(?:共同|一道|一同))?(?:出席|参加|列席|主持)$/u
/** 在湖南调研期间主持召开, 在甲地与乙共同主持: what goes on after the place. */
const TRIP =
  /^([^，。]{2,12}?)(?:(?:考察|调研|视察|检查|出访|访问)(?:时|期间)?并?|(?:与|(?<=[省市县区州京沪国])同)(?=.{2})[^，。]*)$/u
const NOT_A_PLACE =
  /(?:[后前时中下上内间际日天年月间周初底末旬]|主持|季度|期间|背景|形势|同时|基础|线上|方式|形式|网络|过程|刚刚|近期|不久|成员|人员|干部|同志|代表|委员)$|^(?:会(?!议|展|堂)|[主分]会场|线|主持|首次|结束|一起|当地|出席|参加|考察|顺利|完成|圆满|此|这|那|即将|正|将|各|多[国地]|[两三四五六七八九十]国|每[个一]|华(?![北东南中西])|外(?!滩|事|国语|经|贸|高桥)|校|职|岗|全国|\d)|[会坛]上|[上下]午|周[一二三四五六日]|星期|(?:同一|[本主分])会场$|^同(?:一|处|期|时|日)/u
/** Who holds a meeting, where 在 goes with 上: 在国新办举行的发布会上. */
const HOLDER =
  /(?:协会|学会|公司|集团|委员会|政府|组织|机构|部门|报社|局|办|办公[室厅]|[省市县区州发改工信卫健教商农]委|(?:财政|商务|外交|国防|农业|教育|建设|生态环境)部|环保|(?:[民司财文教水卫商])[政法务育利化]厅)$/u
const DATE_HEAD =
  /^(?:(?:[明后今]年)?移师|[明后今]年|移至|首次|驻地(?=.{2})|当[天日晚]|今天|昨天|今日|昨日|近日|日前|(?:\d{1,2}月)?\d{1,2}日(?:[至到—-](?:\d{1,2}月)?\d{1,2}日)?|[至到]\d{1,2}日)(?:[上下]午|晚上?)?[在于]?/u

const JOURNEY = '(?:调研|检查|视察|考察|走访|督导|察看|督查|慰问|访问|出访)'
/** 调研期间，他主持召开X: the place is that of the trip. */
const ON_TRIP = new RegExp(`(?:^|[，。；])[^，。；]{0,6}${JOURNEY}(?:期间|时|中|途中|结束后|当[天日])，[^。]*$`, 'u')
/** 先后来到甲、乙等地，深入丙调研，并主持召开座谈会 */
const TRIP_AND = new RegExp(`${JOURNEY}[^，。；]{0,40}，并[^，。；]{0,8}$`, 'u')
const TRIP_TO = new RegExp(
  `(?:前往|赴|来到|深入|到访|到|在)([^，。；、的到在]{2,12}?)(?:开展|进行|实地|专题|就[^，。]{2,20})?${JOURNEY}`,
  'gu'
)
/** 访问X，…并主持Y会议 */
const VISITING = /访问(?!团)([^，。；、的]{2,10}?)(?:，[^。]*|并[^，。]{0,6})$/u
/** Units before a sentence in which its trip is told. */
const BEFORE = 160

/** The place of the trip that a meeting is held on. */
const tripPlace = (mention: MeetingMention, text: string): PlaceFound | null => {
  const { start, sentence, use } = mention
  if (use === 'reported' && mention.bare !== true && KIND.test(mention.name)) return tripOnDay(mention, text)
  if (use !== 'held') return null
  const lead = leadOf(mention)
  const visited = VISITING.exec(lead)
  if (visited?.[1] !== undefined) {
    const at = start - lead.length + visited.index + 2
    return { start: at, end: at + visited[1].length, short: null }
  }
  const goesOn = TRIP_AND.test(lead)
  if (!goesOn && !ON_TRIP.test(lead)) return mention.bare && !ASIDE.test(lead) ? tripOfHeadline(text) : null
  const near = Math.max(0, sentence.start - BEFORE)
  const from = goesOn ? near : Math.max(near, text.lastIndexOf('\n', sentence.start - 1) + 1)
  const told = [...text.slice(from, goesOn ? start : sentence.start).matchAll(TRIP_TO)]
  const trip = told.findLast(({ 0: words, index }) => from + index < sentence.start || !words.startsWith('深入'))
  const place = trip?.[1]
  if (!trip || place === undefined || !isPlace(place)) return tripOfArticle(text)
  const at = from + trip.index + trip[0].indexOf(place)
  return { start: at, end: at + place.length, short: null }
}

/** 在15日召开的座谈会上, after 甲14日至15日在乙市调研. */
const KIND = /^(?:座谈|汇报|反馈|见面|交流|情况|工作|专题|现场|推进){1,3}会议?$/u
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

/** 甲在乙省调研: the trip that the headline or lead tells of. */
const tripOfArticle = (text: string): PlaceFound | null => {
  for (const trip of text.slice(0, OPENING).matchAll(TRIP_TO)) {
    const [whole, place = ''] = trip
    if (!isPlaceName(place) && !DIVISION.test(place)) continue
    const start = trip.index + whole.indexOf(place)
    return { start, end: start + place.length, short: null }
  }
  return null
}

/** The place named with the convening verb of a mention: after the name, or before it where the meeting is the object. */
export const placeOf = (mention: MeetingMention, text: string): PlaceFound | null => {
  const { tail, lead } = mention
  const stop = tail.search(/[。；！？]/u)
  const after =
    mention.use === 'convened' ? find(stop < 0 ? tail : tail.slice(0, stop + 1), mention.tailStart, isPlace) : null
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
    cityByItsInitial(mention, text)
  )
}

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
  for (const [name] of text.matchAll(new RegExp(`${initial}\\p{Script=Han}{1,3}?(?=[市县区州盟])`, 'gu'))) {
    const start = tailStart + match.index + 1
    if (isPlaceName(name)) return { start, end: start + 1, short: name }
  }
  return null
}

/** 汉中, 正定, 越南河内: a place by its name, or one behind a greater one, whatever it begins or ends like. */
const isNamedPlace = (text: string): boolean =>
  isPlaceName(text) || (isPlaceName(text.slice(-2)) && isPlaceName(text.slice(0, -2)))
const isPlace = (text: string): boolean => !NOT_A_PLACE.test(text) || isNamedPlace(text)
const isNoHolder = (text: string): boolean => isPlace(text) && !HOLDER.test(text)

const find = (text: string, offset: number, fits: (place: string) => boolean): PlaceFound | null => {
  for (const match of text.matchAll(IN_PLACE)) {
    const { at = '', short, place } = match.groups ?? {}
    const start = offset + match.index + at.length
    if (short !== undefined) return { start, end: start + short.length, short: CITY_SHORT[short] ?? null }
    if (place === undefined) continue
    const kept = TRIP.exec(place)?.[1] ?? place
    const skip = DATE_HEAD.exec(place)?.[0].length ?? 0
    if (!fits(kept.slice(skip))) continue
    if (kept.length - skip >= 2) return { start: start + skip, end: start + kept.length, short: null }
  }
  return null
}
