import { matches } from '../../../core/lexicon.js'
import type { Span } from '../../../core/span.js'
import { COUNTRIES, isPlaceName } from '../../../mentions/place/index.js'
import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { CORPORATE_VERBS, MADE_GOODS, POSTS } from '../lexicon.js'
import { firstEndingAfter, wordsInside } from '../word-at.js'
import { longNames } from './long-names.js'
import { shortNames } from './short-names.js'
import type { Reading, Sighting } from './sighting.js'

/** 中铁五局, 中交一航局, 水电十四局: builders numbered by the state. */
const BUREAU =
  /(?:中[铁交建冶核]|中国(?:水电|电建|能建|化学)|中电建|中铁建|铁建|水电|葛洲坝)(?:第)?[一二三四五六七八九十]{1,3}(?:航务工程|航|冶|公|化建)?(?:局|院|公司|冶)(?:集团)?(?!有限|[委部])/u
/** 中铁北京局, 国铁集团郑州局: builders and railways by the place of their seat. */
const SEATED_BUREAU =
  /(?:中铁|国铁(?:集团)?|中国铁路)(?:北京|上海|广州|武汉|西安|成都|重庆|南宁|昆明|兰州|沈阳|济南|南昌|郑州|太原|哈尔滨|呼和浩特|乌鲁木齐|青藏)局(?:集团)?(?!集团|有限|公司|[委部])/u
/** 中铁大桥局, 中国铁建电气化局: builders by what they build. */
const BUILDING_BUREAU =
  /(?:中铁|中铁建|中国铁建|中交|中国电建|中国能建)(?:大桥|隧道|电气化|城建|港航|航务|建设|建工|港湾|轨道|城轨|海洋|生态|地产)局(?:集团)?(?!集团|有限|公司|[委部])/u
/** 州建行, 区农商行: the local house of a bank. */
const LOCAL_BANK =
  /(?<![全本我该各两多几自地])[省市县区州](?:建行|农行|工行|中行|交行|农发行|农商行|农商银行|邮储银行|信用联社|农村(?:合作|商业)银行|农村信用社(?:联合社)?)(?!业)/u
/** 5312厂: a plant of the defence industry that goes by its number. */
const NUMBERED_PLANT = /(?<![\d.第])[1-9]\d{2,3}厂(?![家区商房长])/u
/** Lines of work that set a firm apart from its parent, not what the parent makes. */
const OFFSHOOT =
  /^(?:[\u4e00-\u9fff]{0,4}?)(?:科技|能源|新能源|清洁能源|储能|石化|化工|股份|置业|地产|物流|资本|证券|期货|保险|人寿|港口|重工|电气|文旅|供应链|环境|环保|矿业|材料|新材料|资源|电力|金融|租赁|财险|健康|集运|重装|特钢|新材|能化|铝业|钢铁|水务|燃气|风电)/u
const NOT_OFFSHOOT =
  /^(?:产业|行业|管理|部|技术|市场|领域|项目|需求|板块|业务|产品|装备|设备|公司|集团|有限|股份有限|学院|大学|研究|专家|人才|安全|战略|创新|开发|基地|工程|系统|体系|服务|和|、|的发展)/u

/** Numbered builders and local banks. */
export const numbered = (reading: Reading): Sighting[] => {
  if (!ANY_NUMBERED.test(reading.text)) return []
  return NUMBERED.flatMap((pattern) =>
    matches(pattern, reading.text)
      .filter(({ index }) => opensWord(reading, index))
      .map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
        rule: 'enterprise/numbered',
        weight: 1.2
      }))
  )
}

const NUMBERED = [BUREAU, SEATED_BUREAU, BUILDING_BUREAU, LOCAL_BANK, NUMBERED_PLANT]
const ANY_NUMBERED = new RegExp(NUMBERED.map(({ source }) => source).join('|'), 'u')

/** Whether a word begins at an offset: none does at the 州 of 泓州农商行. */
const opensWord = ({ words }: Reading, offset: number): boolean =>
  words[firstEndingAfter(words, offset)]?.start === offset

/** 中远海运港口, 正泰储能: a known firm's house of its own. */
export const offshoots = ({ text, words, firms }: Reading): Sighting[] =>
  firms.flatMap(({ start, end }) => {
    const rest = text.slice(end, end + 12)
    const work = OFFSHOOT.exec(rest)?.[0]
    if (work === undefined) return []
    const to = end + work.length
    if (NOT_OFFSHOOT.test(rest.slice(work.length))) return []
    const inside = wordsInside(words, { start: end, end: to })
    if (
      inside.at(-1)?.end !== to ||
      inside.some(({ kind, text: word }) => /^(?:stop|mark|generic)$/u.test(kind) || COUNTRIES.includes(word))
    )
      return []
    return [{ start, end: to, rule: 'enterprise/offshoot', weight: 0.9 }]
  })

/** 中粮澄湖, 中冶恒玮: a house that goes by its parent's name of two characters and one of its own, where the phrase ends. */
export const namedHouses = ({ text, words, firms }: Reading): Sighting[] =>
  firms.flatMap(({ start, end }) => {
    const at = firstEndingAfter(words, end)
    const own = words[at]
    const next = words[at + 1]
    const named = own?.tag === 'x' || own?.tag === 'nz' || (own?.kind === 'common' && own.proper)
    if (end - start !== 2 || own?.start !== end || own.text.length !== 2 || !named || own.kind === 'place') return []
    const after = text.slice(own.end, own.end + 16)
    const ends = next === undefined || /^(?:stop|mark)$/u.test(next.kind) || POST.test(after)
    if (/^(?:industry|stop)$/u.test(own.kind) || POST.test(own.text)) return []
    if (ends) return [{ start, end: own.end, rule: 'enterprise/offshoot', weight: 0.9 }]
    return next.text.length > 1 && OF_PROJECT.test(after)
      ? [{ start, end: own.end, rule: 'enterprise/project-house', weight: 0.9 }]
      : []
  })

/** 首钢京唐|曹妃甸项目, 华润江中|现代中药生产基地: what opens a project is its owner's whole name. */
const OF_PROJECT = /^[^，。；、的了在和与等]{2,8}(?:项目|基地|产业园|生产线)/u

/** 国家能源集团山西煤业, 奇瑞商用车: a house that goes by a place or none and its trade, where the phrase ends. */
export const tradeHouses = ({ text, words, firms }: Reading): Sighting[] =>
  firms.flatMap(({ start, end }) => {
    let at = firstEndingAfter(words, end)
    const house = KNOWN_BY_FORM.get(text.slice(start, end))
    if (words[at]?.start !== end || house?.ambiguous !== false) return []
    if (/(?:证券|期货|基金)$/u.test(text.slice(start, end))) return []
    const grouped = /[司团]$/u.test(text.slice(start, end))
    const first = at
    while (words[at]?.kind === 'place' && at - first < MOST_PLACES) at++
    const placed = at > first
    const trade = at
    while (words[at]?.kind === 'industry' && at - trade < MOST_TRADES) at++
    const last = words[at - 1]
    const next = words[at]
    if (at === trade || !last || (grouped && !placed) || last.end - end > MOST_IN_HOUSE) return []
    if (next && !/^(?:stop|mark)$/u.test(next.kind) && !POST.test(text.slice(last.end, last.end + 8))) return []
    if (MADE_GOODS.test(last.text) || NOT_OFFSHOOT.test(last.text) || BUSINESS.test(last.text)) return []
    return [{ start, end: last.end, rule: 'enterprise/trade-house', weight: 0.9 }]
  })

/** What a firm does or deals in, rather than a house of its own. */
const BUSINESS =
  /^(?:广告|文化|软件|太阳能|半导体|发展|滑雪|机电|氢能|机械|服务|数据|信息|旅游|餐饮|纺织|商业|零售|通信|网络|设计|制造|经营|运营|开发|投资|物业|教育|快递)$/u
const MOST_PLACES = 2
const MOST_TRADES = 2
const MOST_IN_HOUSE = 8

const POST = new RegExp(`^的?${POSTS}`, 'u')

/** 公司, 集团公司, 总公司 after a firm that is known without it; 公司化, 公司治理, 公司业务 are other words. */
const FORM =
  /^(?:（集团）)?(?:(?:集团|控股)?(?:股份|有限|责任|总)*公司|集团|网(?=[、，”的和与等监数统发首]))(?![化制法]|治理|业务|金融|客户|军|有限)/u

/** 青岛啤酒公司, 中储粮总公司: a known firm with its form of business. */
export const formed = ({ text, firms }: Reading): Sighting[] =>
  firms.flatMap(({ start, end }) => {
    const form = /[司团]$/u.test(text.slice(start, end)) ? undefined : FORM.exec(text.slice(end, end + 14))?.[0]
    return form === undefined ? [] : [{ start, end: end + form.length, rule: 'enterprise/formed', weight: 1.2 }]
  })

/** 上汽正大, 广汽三菱: two known firms of two characters name the house that they founded together. */
export const jointHouses = ({ firms }: Reading): Sighting[] =>
  firms.flatMap((first, at) => {
    const second = firms[at + 1]
    if (second?.start !== first.end || first.end - first.start !== 2 || second.end - second.start !== 2) return []
    return [{ start: first.start, end: second.end, rule: 'enterprise/offshoot', weight: 0.9 }]
  })

/** What a firm's house in China is, does or has at once: 丰田中国的高管, 丰田中国表示. */
const HOUSE_GOES_ON = new RegExp(
  `^(?:[，、。；：的]|${CORPORATE_VERBS}|[一-鿿]{0,4}?${POSTS}|(?:有关|相关)负责人|(?:方面|处)?(?:证实|获悉|了解到|获知)|方面[，表称])`,
  'u'
)

/** 丰田中国的两位高管: a known firm's house in China, where what follows is no market or branch of its own. */
export const inChina = ({ text, firms }: Reading): Sighting[] =>
  firms.flatMap(({ start, end }) => {
    if (!text.startsWith('中国', end) || !HOUSE_GOES_ON.test(text.slice(end + 2, end + 14))) return []
    // 恒普中国副总裁: the post is at the firm, for its business in the country.
    if (/^副?总裁/u.test(text.slice(end + 2, end + 5))) return []
    return [{ start, end: end + 2, rule: 'enterprise/placed', weight: 1.1 }]
  })

/** 广东温氏, 浙江雅戈尔: a known firm's house in a place, where the place opens the phrase. */
export const placed = ({ text, words, firms }: Reading): Sighting[] =>
  firms.flatMap(({ start, end }) => {
    const place = words[firstEndingAfter(words, start - 1)]
    if (place?.end !== start || place.kind !== 'place' || COUNTRIES.includes(place.text)) return []
    if (!/^$|[，。；：、“”\s]/u.test(text.charAt(place.start - 1))) return []
    return [{ start: place.start, end, rule: 'enterprise/placed', weight: 0.9 }]
  })

/** （香港）, （中国）: the place of a house in brackets, where no legal form carries the name on. */
const BRACKETED = /^（(\p{Script=Han}{2,3})）(?!有限|股份|控股|集团|[^，。；：、]{1,12}有限)/u

const BRACKET_GOES_ON = new RegExp(`^等|^年产|^[拟将已与和]|^(?:副|执行)?主席|${HOUSE_GOES_ON.source}`, 'u')

/** Where a known firm right before another begins, else where the other does: 中粮长城. */
const parentStart = (firms: readonly Span[], at: number): number => firms.find(({ end }) => end === at)?.start ?? at

/** What names a firm by itself ends so, and may have a house. */
const MAY_HAVE_HOUSE =
  /(?:集团|银行|证券|基金|资产|保险|资本|重工|科技|股份|控股|公司|电子|药业|汽车|能源|光电|新材|材料|化工|生物|食品)$/u

/** 东辰证券（香港）分析师, 凌峰重工（深圳）等: a firm's house by its place in brackets. */
export const bracketed = (reading: Reading): Sighting[] => {
  const { text, firms } = reading
  if (!text.includes('（')) return []
  const short = shortNames(reading).filter(({ start, end }) => MAY_HAVE_HOUSE.test(text.slice(start, end)))
  const inside = shortNames(reading).filter(({ start, end }) => PLACE_INSIDE.test(text.slice(start, end)))
  const whole = inside.map((name) => ({ ...name, rule: 'enterprise/bracketed', weight: 1.2 }))
  return [...whole, ...[...short, ...groupsBefore(reading), ...firms].flatMap((span) => houseInBrackets(reading, span))]
}

/** 旭朔（重庆）科技: the place of a house before its line of work. */
const PLACE_INSIDE = /^\p{Script=Han}{2,6}（\p{Script=Han}{2,3}）\p{Script=Han}{2,6}$/u

const houseInBrackets = (reading: Reading, { start, end }: Span): Sighting[] => {
  const { text, firms, words } = reading
  const found = BRACKETED.exec(text.slice(end, end + 24))
  const place = found?.[1]
  if (!found || !place || (place !== '中国' && COUNTRIES.includes(place))) return []
  const [word] = wordsInside(words, { start: end + 1, end: end + 1 + place.length })
  if (!isPlaceName(place) && word?.tag !== 'ns') return []
  const to = end + found[0].length
  if (!BRACKET_GOES_ON.test(text.slice(to, to + 12))) return []
  return [{ start: parentStart(firms, start), end: to, rule: 'enterprise/bracketed', weight: 1.2 }]
}

/** 英力集团 of 英力集团（平州）: groups and banks that a bracket follows. */
const groupsBefore = (reading: Reading): Span[] =>
  longNames(reading).filter(
    ({ end }) => reading.text.charAt(end) === '（' && MAY_HAVE_HOUSE.test(reading.text.slice(0, end))
  )
