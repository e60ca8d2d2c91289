import { beginningsOf } from '../../core/character-table.js'
import { anyOf } from '../../core/lexicon.js'
import { dictionaryWords, tokenise } from '../../segment/index.js'
import { LEADS, QUANTITY, SHORT_LEADS } from './lexicon.js'
import {
  EPITHET,
  type Opening,
  OWNED_AFTER_LEADS,
  OWNED_BEFORE_LEADS,
  OWNER_RESTS,
  ownerWord,
  SETTINGS
} from './owner-patterns.js'
import { OWNER_TERMS, OWNERS, STATISTICAL_FIRMS, TRADES } from './owner-words.js'
import type { PhraseContext } from './phrase-context.js'
import { isHomeOf } from './travellers.js'
import { splitsWord } from './words.js'

const LEAD = new RegExp(`^(?:${anyOf(LEADS)}|${SHORT_LEADS})`, 'u')
/** 从中东运往欧洲的原油, 归属于母公司股东的净利润: the whole is the quantity. */
const WHOLE = /^(?:(?:从|归属于?)[^，；。]{2,14}的|归属于?(?:上市|母)?公司)/u
/** Firms by their last word, and 企业 before a list of products. */
const FIRM =
  /^(?!全[国省市县区州](?:银行|企业))(?:[\p{Script=Han}A-Za-z·（）]{2,14}?(?:(?<!保险|上市|证券|基金|信托|期货|物业|航空|快递|物流|企业)公司|集团|股份(?![制有合回])|银行|(?<!出)厂)(?![业债房商区卡军家]|贷款|存款)|[^，；。]{2,40}等[\p{Script=Han}]{0,6}(?:企业|公司|单位|商家|厂家|机构|工厂)的?|[^，；。、和及]{0,10}企业(?=[^，；。、]{1,8}、))/u
/** 西云数据, 潍柴雷沃重工: a coined name before what firms call themselves. */
const COINED = new RegExp(`^(?<name>(?![该本])[\\p{Script=Han}]{2,4}?)${TRADES}(?:的)?(?=[\\p{Script=Han}]{2})`, 'u')
const MARKS_AT_START =
  /^[（(]?[一二三四五六七八九十]{1,3}[）)]?、|^[^\p{L}\p{N}“‘《（〈]+|^[^【】，；。]{1,8}】|^的|^“(?![^“”]*”)|^‘(?![^‘’]*’)|^《(?![^《》]*》)|^（(?:[^（）]{0,6}）)?(?=\p{Script=Han}{2})/u

/** Length of what stands at the start of a phrase and is no part of its quantity: a leading word, an owner, a partner. */
export const leadingLength = (context: PhraseContext, start: number, end: number, owned: boolean): number => {
  const phrase = context.text.slice(start, end)
  const punctuation = MARKS_AT_START.exec(phrase)?.[0].length
  if (punctuation !== undefined) return punctuation
  if (WHOLE.test(phrase) || isHomeOf(phrase)) return 0
  const partner = partnerLength(context, start, phrase)
  if (partner > 0) return partner
  const unnamed = firstMatch(phrase, SETTINGS) || placeLength(context, start, phrase)
  if (unnamed > 0) return unnamed
  const rest = owned ? firstMatch(phrase, OWNER_RESTS) : 0
  if (rest > 0) return rest
  if (OWNER_TERMS.test(phrase)) return 0
  const named = firmsEnd(context, start)
  const firm = named === undefined ? firmLength(phrase) || coreLength(phrase, context.marks.firmNames) : named - start
  if (firm > 0 && firm < phrase.length && !splitsWord(phrase, firm) && !NAMED_KIND.test(phrase.slice(firm))) return firm
  return (
    firstMatch(phrase, OWNED_BEFORE_LEADS) ||
    domesticLength(context.text, start, phrase.length) ||
    firmsLength(phrase) ||
    leadLength(phrase) ||
    firstMatch(phrase, OWNED_AFTER_LEADS) ||
    attributeLength(phrase)
  )
}

/** 对台农产品贸易额, 对欧盟锂电池出口: with whom, before goods that are traded. */
const PARTNER_FIRST = /^[对与向](?:[台港澳美日韩俄德法英印欧](?=\p{Script=Han}{3}))?/u
const TRADE_OF_GOODS = /^(?!等|[、和与及的]|国家|地区|市场).*(?:进出口|出口|进口|贸易)(?:总?金?[额值]|量)?$/u

/** 对欧盟市场的: what may stand between a partner and the goods. */
const OF_PARTNER = /^(?:市场(?=的?[^额值量的]{2,}[进出]口))?的?/u

const partnerLength = ({ text, marks }: PhraseContext, start: number, phrase: string): number => {
  const led = PARTNER_FIRST.exec(phrase)?.[0].length
  if (led === undefined) return 0
  const named = marks.ownerByStart.get(start + 1) ?? ownerWordAt(text, start + 1)
  const end = named ?? (led > 1 ? start + led : undefined)
  if (end === undefined || !isWordEnd(phrase, end - start)) return 0
  const length = end - start + (OF_PARTNER.exec(phrase.slice(end - start))?.[0].length ?? 0)
  return TRADE_OF_GOODS.test(phrase.slice(length)) ? length : 0
}

/** 红旗品牌销量, 钒钛产业增加值: what a name tells apart, and no owner. */
const NAMED_KIND = /^(?:[汁干酱醋脆树苗]|品牌|产业|行业|系列|概念股|种植|栽培|养殖|期货|鲜果)(?=\p{Script=Han}{2})/u

const INDEX = /^(?:\d{2,4}种?)?\p{Script=Han}{0,4}指数/u
const JOINTS = '、和与及'
/** How many firms may share a quantity. */
const MOST_SHARING = 10

/** End of the firm that begins at an offset, or of a list of them; undefined where the list goes on with something else. */
const firmsEnd = ({ text, marks }: PhraseContext, start: number): number | undefined => {
  let end = marks.firmByStart.get(start)
  // 标准普尔指数: a name of its own
  if (end !== undefined && INDEX.test(text.slice(end, end + LONGEST_OWNER))) return undefined
  for (let step = 0; step < MOST_SHARING && end !== undefined && JOINTS.includes(text.charAt(end)); step++) {
    end = marks.firmByStart.get(end + 1)
  }
  return end
}

/** The place that a phrase begins with, also behind 在, or what is said of a place whose name follows. */
const placeLength = ({ text, marks }: PhraseContext, start: number, phrase: string): number => {
  const placeAt = (at: number): number | undefined => {
    const end = marks.ownerByStart.get(start + at)
    if (end === undefined || end >= start + phrase.length || !isWordEnd(phrase, end - start)) return undefined
    // 北美市场增速: no quantity without its place
    if (BARE.test(phrase.slice(end - start))) return undefined
    // 贵州茅台股价: the place begins the name of a firm
    return (marks.firmByStart.get(start + at) ?? 0) > end ? undefined : end - start
  }
  const epithet = /[体国省市会府]/u.test(phrase) ? EPITHET.exec(phrase)?.[0].length : undefined
  if (epithet !== undefined && placeAt(epithet) !== undefined) return epithet
  const where = WHERE.exec(phrase)?.[0].length ?? 0
  const length = placeAt(where)
  // 在深圳 alone names no quantity
  return length !== undefined && (where === 0 || text.length > length) ? length : 0
}

const BARE = /^(?:市场|地区|航线|方向|线路|客源|订单)$|^品牌/u
/** 居民在深圳非现金支付交易. */
const WHERE = /^(?:居民|市民|企业)?在/u
/** 国际, 海外: what makes 国内 a kind of its own. */
const ABROAD = /国际|海外|国外|境外|出口/u
const NEARBY = 60
const SHORTEST_OF_GOODS = 4

/** 国内乘用车零售量: the country, where goods are named and nothing abroad beside them; 国内销量 is a kind of sale. */
const domesticLength = (text: string, start: number, length: number): number =>
  length > SHORTEST_OF_GOODS &&
  text.startsWith('国内', start) &&
  !text.slice(start, start + length).includes('市场') &&
  !ABROAD.test(text.slice(Math.max(0, start - NEARBY), start + NEARBY))
    ? 2
    : 0

/** 钢铁企业利润率: firms of a trade, which own the quantity; those that statistics tell apart are its kind. */
const TRADE_FIRMS =
  /^(?<trade>\p{Script=Han}{2,10}?)企业的?(?![户家]?数|债|年金|所得税|存款|贷款|法人|职工|办事)(?=\p{Script=Han}{2})/u
const STATISTICAL = new RegExp(`^(?:规模以上|规上|限额以上|限上|国有)|${STATISTICAL_FIRMS}$|资$`, 'u')

/** 正极材料企业产值: the output of a trade, as statistics name it. */
const OUTPUT = /^(?:总?产值|增加值|用电量)$/u

const firmsLength = (phrase: string): number => {
  const firms = phrase.includes('企业') ? TRADE_FIRMS.exec(phrase) : null
  const trade = firms?.groups?.['trade']
  if (
    !firms ||
    trade === undefined ||
    STATISTICAL.test(trade) ||
    OUTPUT.test(phrase.slice(firms[0].length)) ||
    /[和与及、的]/u.test(trade)
  )
    return 0
  return QUANTITY.test(phrase) ? firms[0].length : 0
}

/** 经该关出口的童鞋单价, 出口到法国的酒款单价: by what way, before a quantity. */
const BY_WAY = /^(?:经(?![营济销纪常])|给(?![付水养排])|出口到?|销往|发往|输往|运往|面向)[^，；。的、]{1,10}的(?=.{3})/u
const PROPER_OF = /^(?<owner>\p{Script=Han}{2,8})的(?=[^，；。的]{2,12}$)/u
const PROPER: ReadonlySet<string> = new Set(['ns', 'nr', 'nrt', 'nt', 'x'])

/** Length of an attribute with 的 that only says whose or by what way: 云龙绣品的出口单价, where no word is 云龙. */
const attributeLength = (phrase: string): number => {
  if (!QUANTITY.test(phrase)) return 0
  const way = BY_WAY.exec(phrase)
  if (way) return way[0].length
  const owner = PROPER_OF.exec(phrase)?.groups?.['owner']
  if (owner === undefined) return 0
  const [first] = tokenise(owner)
  return first && first.text.length > 1 && PROPER.has(first.tag) ? owner.length + 1 : 0
}

const LONGEST_OWNER = 8

const firmLength = (phrase: string): number => {
  const coined = COINED.exec(phrase)
  const name = coined?.groups?.['name']
  if (coined && name !== undefined && dictionaryWords(name).every((word) => word.length === 1)) return coined[0].length
  return /[司团份行厂等]|企业/u.test(phrase) ? (FIRM.exec(phrase)?.[0].length ?? 0) : 0
}

const LONGEST_CORE = 4

/** 南车负债总额 where 中国南车 is a firm of the article: a part of its name that is no word of the language. */
const coreLength = (phrase: string, names: string): number => {
  for (let length = Math.min(LONGEST_CORE, phrase.length - 2); length >= 2; length--) {
    const piece = phrase.slice(0, length)
    if (!names.includes(`\n${piece}`) || dictionaryWords(piece).some((word) => word.length > 1)) continue
    const rest = phrase.slice(length)
    if (!QUANTITY.test(rest)) continue
    if (isWordEnd(phrase, length) && (rest.startsWith('的') || (dictionaryWords(rest)[0]?.length ?? 0) > 1))
      return length
  }
  return 0
}

/** Whether a word may end at an offset of a phrase: not inside 白山羊. */
const isWordEnd = (phrase: string, at: number): boolean =>
  tokenise(phrase.slice(0, at + 4)).some((token) => token.end === at)

const BEGINS_OWNER = beginningsOf(OWNERS)

/** End of a word for an owner that stands at an offset of a text: 全省, 我市. */
export const ownerWordAt = (text: string, at: number): number | undefined => {
  if (BEGINS_OWNER[text.charCodeAt(at)] !== 1) return undefined
  const phrase = text.slice(at, at + LONGEST_OWNER)
  const word = OWNER_TERMS.test(phrase) || /^本[周月]/u.test(phrase) ? undefined : ownerWord(phrase)
  return word === undefined ? undefined : at + word.length
}

/** Start of an item of a list without the words that lead into it: 累计利润. */
export const leadLength = (phrase: string): number => LEAD.exec(phrase)?.[0].length ?? 0

const firstMatch = (phrase: string, openings: readonly Opening[]): number => {
  for (const { pattern, needs } of openings) {
    if (needs && !needs.test(phrase)) continue
    const length = pattern.exec(phrase)?.[0].length
    if (length !== undefined && length > 0 && !splitsWord(phrase, length)) return length
  }
  return 0
}
