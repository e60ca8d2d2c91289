import type { Span } from '../../core/span.js'
import type { PhraseContext } from './phrase-context.js'

const ADMINISTERED = /^\p{Script=Han}{2,5}[省市县区州旗镇乡]$|^(?:(?:东北|[东中西])[部、和]{0,2}){1,4}(?:部|地区)$/u
/** 秦皇岛港, 某某海关: what is built or seated there, by its last character. */
const SITE_ALONE =
  /^(?!出|进|空|海港|全)\p{Script=Han}{2,6}(?:(?<![出进空海内])港|港区|(?<!高速|城际|国家)铁路|口岸|机场|海关|开发区|高新区|经开区|保税区|[车货客]站)$/u
/** 老君殿, 城南动物园: what visitors are counted at. */
const SIGHT_ALONE =
  /^\p{Script=Han}{2,8}(?:[殿宫寺庙塔陵楼]|景区|公园|动物园|植物园|古[镇城]|石林|庄园|博物[院馆]|美术馆|度假区|风景区)$/u
const FIRM_ALONE =
  /^(?!国有|民营|外资|外贸|三资|中小|大型|中资|港资|台资)\p{Script=Han}{2,12}(?:公司|集团|糖业|纸业|药业|酒业|乳业|矿业|钢铁|石化|水泥|糖厂|钢厂|电厂|船厂)$/u
/** Words for a change of an output or a sum; a share that 涨 or 跌 does so itself. */
const OF_OUTPUT = /^(?:[大略微猛锐激剧]?[增减](?!持)|下降|提高|翻|降低)/u

/** 广东 in 广东增长8%: whose it is, and no quantity of its own. */
export const isOwnerAlone = ({ text, marks }: PhraseContext, { start, end }: Span): boolean => {
  const name = text.slice(start, end)
  return (marks.ownerByStart.get(start) ?? 0) >= end || ADMINISTERED.test(name) || SITE_ALONE.test(name)
}

/** 老君殿8.2万人次: a sight, and no quantity of its own. */
export const isSightAlone = (name: string): boolean => SIGHT_ALONE.test(name)

/** 湘江糖业 in 湘江糖业只增长2.9%: a firm that takes the quantity of the clause before; `verb` is where its change begins. */
export const isFirmOfQuantity = ({ text, marks }: PhraseContext, { start, end }: Span, verb: number): boolean =>
  ((marks.firmByStart.get(start) ?? 0) >= end || FIRM_ALONE.test(text.slice(start, end))) &&
  OF_OUTPUT.test(text.slice(verb, verb + 4))
