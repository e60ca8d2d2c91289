import { anyOf } from '../../core/lexicon.js'
import { dictionaryWords, tokenise } from '../../segment/index.js'
import { LEADS, OWNER_TERMS, OWNERS, QUANTITY, SHORT_LEADS } from './lexicon.js'
import type { PhraseContext } from './phrase-context.js'

const LEAD = new RegExp(`^(?:${anyOf(LEADS)}|${SHORT_LEADS})`, 'u')
const OWNER = new RegExp(`^${anyOf(OWNERS)}`, 'u')
const OWNER_OF =
  /^(?!新|流[向入出]|进出|进入|出入|往返|前往|抵达|归)[^，；。、]{0,20}(?:企业|公司|集团|工厂|银行|机构|地区|国家|经济体|中心|省|市|县|区|州|镇|村|园|平台|我国|全国|港|产业|行业|部门|项目|基地|民|人|们|厂|店|市场|饭庄|酒[楼庄]|餐厅|馆|商场|超市|商城|大学|学院|医院|合作社|[农牧茶林]场|[煤铁金铜]矿|分?局|支行|社区)的(?=.{2})/u
/** 从中东运往欧洲的原油, 归属于母公司股东的净利润: the whole is the quantity. */
const WHOLE = /^(?:从|归属于?)[^，；。]{2,14}的/u
const PARTNER =
  /^(?:对|与|向|同|至|输往|销往|来自|运往|(?<!来)自(?![营主产有]))(?!外)[^，；。的]{1,25}?(?:的)?(?=进出口|出口|进口|贸易|货值|直接投资|投资|非金融类|调配|供应|提供)/u
const REFLECTS = /^(?:(?:反映|体现|衡量|代表)[^，；。]{2,30}|占[^，；。]{2,20}%)的/u
const CITIES =
  /^[^，；。]{0,30}等(?:[\d一二三四五六七八九十]{0,4}(?:个|大|座))?(?:重点|主要|大中)?(?:城市|地区|地|省份|省市|省|国家|市|县|区|州)(?!场)/u
/** 德国最大银行之一的X股价. */
const ONE_OF = /^[^，；。]{2,20}之一(?:的|、)/u
const REGIONS =
  /^(?:[\p{Script=Han}]{1,4}时段(?=[\p{Script=Han}]{2})|在[华港澳台京沪深粤渝](?=\p{Script=Han}{2})|(?:对|在)?(?:共建)?“一带一路”(?:共建|沿线)?国家(?:和地区)?|[^，；。、]{0,8}(?:\d{1,2}|[两二三四五六七八九十]{1,3})个?(?:省区市|省份|省市|省区|省|国)(?!级)|(?:春节|国庆|五一|暑期|元旦)档|(?:首|前|头|近)[一二两三四五六七八九十\d]{1,3}(?:个?月|季度|季|年|天|日|周)|[一二三四]期(?!货)(?=\p{Script=Han}{3})|[州市省区县]直(?!播|接|属|达|销|营|流|升|管|辖|供|通|飞)(?=\p{Script=Han}{3})|[^，；。的]{1,8}期间的?|本(?:季度?|年度?|财年|财季)(?!级)|(?:大?多数|绝?大?部分|少数)(?!民)|\d{1,4}个[\p{Script=Han}]{0,4}城市|上(?:个?季度|个?月|周|半年|一年|年)的?|(?:[铁公水]路|民航)(?=发送|运送|保障|接待))/u
const COUNTED_FIRMS =
  /^[^，；。]{0,24}?(?:等)?(?:\d{1,6}|[一二三四五六七八九十百两]{1,4})(?:多|余)?(?:家|户|个)[^，；。、]{0,10}?(?:企业|公司|商户|单位|商家|工厂|门店|区域(?!内)(?=[\p{Script=Han}]{3})|景区|景点|酒店|医院|高校|口岸|港口)(?!数)/u
/** Firms by their last word, and 企业 before a list of products. */
const FIRM =
  /^(?!全[国省市县区州](?:银行|企业))(?:[\p{Script=Han}A-Za-z·（）]{2,14}?(?:(?<!保险|上市|证券|基金|信托|期货|物业|航空|快递|物流|企业)公司|集团|股份(?![制有合回])|银行|(?<!出)厂)(?![业债房商区卡军家]|贷款|存款)|[^，；。]{2,40}等[\p{Script=Han}]{0,6}(?:企业|公司|单位|商家|厂家|机构)的?|[^，；。、和及]{0,10}企业(?=[^，；。、]{1,8}、))/u
const MARKS_AT_START =
  /^[（(]?[一二三四五六七八九十]{1,3}[）)]?、|^[^\p{L}\p{N}“‘《（〈]+|^的|^“(?![^“”]*”)|^‘(?![^‘’]*’)|^《(?![^《》]*》)|^（(?:[^（）]{0,6}）)?(?=\p{Script=Han}{2})/u
const NAMED_ADMIN =
  /^(?!乡镇|城镇|村镇|集镇|边民)[\p{Script=Han}]{1,4}?(?:省|自治区|自治州|自治县|镇(?![静定])|街道(?!办)|(?<![上互])市(?![场值民政区容]|外[^贸资商])|县(?![域级外城])|旗|开发区|高新区|经开区|新区|新片区|片区|示范区|试验区|保税区|综保区|风景区|度假区|(?:工业|产业|科技|物流|农业|软件)园|自贸区|经济带|经济区|都市圈)(?!外(?![贸商]|资(?!金))|级|直)|^[\p{Script=Han}]{2,3}地区(?!生产总值)/u

/** 中墨双边贸易额: a pair of countries by their short names. */
const PAIR = /^[中美日韩俄德法英印欧][\p{Script=Han}](?=双边|贸易|经贸)/u
/** 洋浦港, 满洲里口岸, 特克斯河, 网上轻纺城: what is built or lies there, before a quantity of its own. */
const SITE =
  /^(?:[\p{Script=Han}]{2,5}(?:机场|口岸|水库|大桥|火车站|客运站|高铁站)|[\p{Script=Han}]{2,4}(?<![进出入海空全各出香])港(?!口|元|股|澳)|[\p{Script=Han}]{1,3}[河江湖](?=出境|入境|入[海湖]|断面|干流|流域|水质|水位)|[\p{Script=Han}]{2,6}(?:支行|分行|分公司)|[\p{Script=Han}]{2,7}[城](?=成交|交易|商户|客流))(?=[\p{Script=Han}]{2})/u
/** 包括招聘数量在内的: a list of parts. */
const PARTS = /^[^，；。]{2,40}在内的(?=.{2})/u
/** 秀山站货物到发量 once 秀山 is gone: the rest of the site's name. */
const SITE_REST =
  /^(?:范围内|工厂|分厂|厂区|站(?![点位台场长网])|(?:图书|博物|文化|美术|科技|体育|展览|纪念)馆|厂(?![房商家址价区])|港(?!口|元|股|澳)|口岸|机场|港区|片区|市场(?!化|占有|份额|规模|容量|价|需求|主体|采购|监管)|地区(?!生产)|区域(?!内)(?=[\p{Script=Han}]{3})|景区|景点|酒店|门店|段(?!位|落)|[至到][\p{Script=Han}]{2,6}的|全[境域市省县区](?!外))(?:的)?(?=.{2})/u
/** 西云数据, 潍柴雷沃重工: a coined name before what firms call themselves. */
const COINED =
  /^(?<name>[\p{Script=Han}]{2,4}?)(?:数据|科技|重工|药业|股份|控股|实业|乳业|制药|酒业|置业|锂业|传媒|铝业|纸业|米业|茶业)(?=[\p{Script=Han}]{2})/u
/** 我的工资, 自己的收入, 他家的订单. */
const POSSESSOR =
  /^(?:[这那]里|(?:这|上述)?[两三四五六七八九]地(?!块|市|区)|我|他|她|你|您|它|咱|俺|其|自己|本人|大家)们?家?的?(?=[\p{Script=Han}]{2})(?<!其)/u
/** 合作区实有, 染企: what counts or abridges firms between owner and quantity. */
const ABRIDGED = /^[\p{Script=Han}]{0,4}等[\p{Script=Han}]{1,6}企(?!业)/u
/** 企业 that another owner stands before is part of that owner: 园区企业, 我国企业; alone it is a kind: 企业办事时间. */
const FIRMS_OF =
  /^(?:重点|骨干|龙头|零售|入驻|会员|联网|入园|参保)?(?:企业|公司)的?(?![户]?数|家数|债|年金|所得税|存款|贷款|家|法人)(?=[\p{Script=Han}]{2})/u
const FIRMS_THEMSELVES = /^企业[的在](?=.{2})/u

/** Length of what stands at the start of a phrase and is no part of its quantity: a leading word, an owner, a partner. */
export const leadingLength = ({ text, marks }: PhraseContext, start: number, end: number, owned: boolean): number => {
  const phrase = text.slice(start, end)
  const punctuation = MARKS_AT_START.exec(phrase)?.[0].length
  if (punctuation !== undefined) return punctuation
  if (WHOLE.test(phrase)) return 0
  const described = firstMatch(phrase, [REFLECTS, ONE_OF, CITIES, COUNTED_FIRMS, ABRIDGED, REGIONS])
  if (described > 0) return described
  const owner = marks.ownerByStart.get(start)
  if (owner !== undefined && owner < end && isWordEnd(phrase, owner - start)) return owner - start
  if (owned) {
    const rest = firstMatch(phrase, [SITE_REST, FIRMS_OF])
    if (rest > 0) return rest
  }
  if (OWNER_TERMS.test(phrase)) return 0
  const named = marks.firmByStart.get(start)
  const firm = named === undefined ? firmLength(phrase) || coreLength(phrase, marks.firmNames) : named - start
  if (firm > 0 && firm < phrase.length) return firm
  return (
    firstMatch(phrase, [
      OFFICIAL,
      PARTS,
      OWNER,
      NAMED_ADMIN,
      SITE,
      PAIR,
      FIRMS_THEMSELVES,
      POSSESSOR,
      PARTNER,
      LEAD,
      OWNER_OF,
      COUNTED_HEADS
    ]) || attributeLength(phrase)
  )
}

/** 82.7万贫困人口: how many they are. */
const COUNTED_HEADS = /^\d[\d.]*[万亿](?:多|余)?(?:名|个|户|家|人)?(?=\p{Script=Han}{2})/u
/** 经该关出口的童鞋单价, 出口到法国的酒款单价: by what way, before a quantity. */
const BY_WAY = /^(?:经|出口到?|销往|发往|输往|运往|面向)[^，；。的、]{1,10}的(?=.{3})/u
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

/** 榆神工业区规模以上工业增加值: official quantities, which take no qualifier before them. */
const OFFICIAL =
  /^[\p{Script=Han}]{2,10}?(?<![万亿]元|单位|每|全部|全体|[占、和与及])(?=地区生产总值|一般公共预算|规模以上工业|规上工业|限额以上|社会消费品零售总额)/u

const LONGEST_OWNER = 8

const firmLength = (phrase: string): number => {
  const coined = COINED.exec(phrase)
  const name = coined?.groups?.['name'] ?? ''
  if (coined && dictionaryWords(name).every((word) => word.length === 1)) return coined[0].length
  return FIRM.exec(phrase)?.[0].length ?? 0
}

const LONGEST_CORE = 4

/** 南车负债总额 where 中国南车 is a firm of the article: a part of its name that is no word of the language. */
const coreLength = (phrase: string, names: string): number => {
  for (let length = Math.min(LONGEST_CORE, phrase.length - 2); length >= 2; length--) {
    const piece = phrase.slice(0, length)
    if (!names.includes(`\n${piece}`) || dictionaryWords(piece).some((word) => word.length > 1)) continue
    const rest = phrase.slice(length)
    if (isWordEnd(phrase, length) && (rest.startsWith('的') || (dictionaryWords(rest)[0]?.length ?? 0) > 1))
      return length
  }
  return 0
}

/** Whether a word may end at an offset of a phrase: not inside 白山羊. */
const isWordEnd = (phrase: string, at: number): boolean =>
  tokenise(phrase.slice(0, at + 4)).some((token) => token.end === at)

/** End of a word for an owner that stands at an offset of a text: 全省, 我市. */
export const ownerWordAt = (text: string, at: number): number | undefined => {
  const phrase = text.slice(at, at + LONGEST_OWNER)
  const word = OWNER_TERMS.test(phrase) || /^本[周月]/u.test(phrase) ? undefined : OWNER.exec(phrase)?.[0]
  return word === undefined ? undefined : at + word.length
}

/** Start of an item of a list without the words that lead into it: 累计利润. */
export const leadLength = (phrase: string): number => LEAD.exec(phrase)?.[0].length ?? 0

const firstMatch = (phrase: string, patterns: readonly RegExp[]): number => {
  for (const pattern of patterns) {
    const length = pattern.exec(phrase)?.[0].length
    if (length !== undefined && length > 0) return length
  }
  return 0
}
