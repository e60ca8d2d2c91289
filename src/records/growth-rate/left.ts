import { characterTable } from '../../core/character-table.js'
import { anyOf, matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { CUT_EXCEPTIONS, CUT_VERBS } from './lexicon.js'
import { leadingLength, leadLength } from './owners.js'
import type { PhraseContext } from './phrase-context.js'
import { splitsWord } from './words.js'

/** 铁路发送货物: verb and object are the quantity, not who does it. */
const CARRIED =
  /(?:日均)?(?:发送|运送|揽收|投递|接待|承运|运输(?=旅客|乘客|货物))(?!人次|人数|量|能力|收入|规模|总量|设施|业务)(?=\p{Script=Han}{2})/u
/** Who carries or receives; another word before the verb (红色旅游接待游客) is the quantity's own. */
const CARRIERS =
  /^(?:[^的]*(?:高铁|动车|班列|[铁公水]路|水运|民航|航空|机场|航司|景[区点]|旅游点|[港站区局司馆园段线院店山湖寺庙洞谷沟岛岩城镇村街楼塔宫陵林殿关坊巷]|集团|企业|口岸|公交|地铁|轨道交通|[首当全单昨]日|累计|共|也|还|[要将可会拟）]))?$/u
/** 铁路、民航共发送旅客: the quantity begins after 共. */
const TOGETHER =
  '共(?<=\\p{Script=Han}{2}共)(?<![中公总一国]共)(?![享同建有计和与振性鸣青产治管线富轨聚挤混济用为约达])(?=\\p{Script=Han}{3})'
const CUT = new RegExp(
  `${anyOf(CUT_VERBS)}|${TOGETHER}|把(?<![一车]把)(?![握关控手脉门])| (?<=\\p{Script=Han} )(?=\\p{Script=Han}{2})`,
  'gu'
)
/**
 * 建厂以来销量, 主要出口产品——半导体出口额, 受日元贬值影响出口额, 在全球范围内售出, 经满洲里口岸进出境班列, 为电商企业发放贷款: up to the
 * end of what goes before. Each with the characters one of which it cannot do without.
 */
const CIRCUMSTANCES: readonly { readonly one: string; readonly pattern: RegExp }[] = [
  { one: '持', pattern: /^(?:要|须|应)?在?(?:保持|维持)(?!率|期)(?=\p{Script=Han}{2})/gu },
  { one: '面', pattern: /^面对(?:[^，；。、的]{2,12}、)*/gu },
  { one: '投', pattern: /^投产后(?:整个)?(?:中心|项目|园区|工厂|基地|全厂)?/gu },
  { one: '—', pattern: /^[^，；。—]{2,20}——/gu },
  {
    one: '连',
    pattern: /^[^，；。的]{0,12}连续[一二三四五六七八九十两\d]{1,3}(?:年|个月|个?季度|周)(?=\p{Script=Han}{2})/gu
  },
  { one: '受', pattern: /受[^，；。受]{1,24}(?:影响|拖累|带动|推动|冲击|刺激|驱动|拉动|制约)[，]?/gu },
  {
    one: '在',
    pattern:
      /在[^，；。在的]{1,16}?(?:市场上|市场|范围内|区内|境内|地区|国家|口岸|平台上?|领域|方面)(?![占份规容价需])/gu
  },
  {
    one: '经',
    pattern:
      /(?<![已曾神财历])经(?:由|过)?[^，；。、经的]{0,10}?(?:口岸|港(?:口岸)?|机场|铁路|通道|海关)(?:报关|申报)?(?:[进出]口的)?/gu
  },
  {
    one: '为向给',
    pattern:
      /(?<![作成因认视较])[为向给][^，；。为向给的]{1,16}?(?=发放|提供|投放|办理|减免|让利|供应|输送|供水|供气|供电)/gu
  },
  {
    one: '在于',
    pattern: /(?:在|于)[\p{Script=Han}]{2,8}?[省市县区州镇乡村国](?=购买|销售|售出|投资|采购|接待|完成|实现)/gu
  },
  {
    one: '后',
    pattern: /^[^，；。的]{1,10}(?<!^产|[税售前先落最背灾震节疫战今其以非])后(?!续|勤|备|台|方|端|市场|期)(?:的|，)?/gu
  },
  {
    one: '对',
    pattern:
      /(?<![绝相针面反应])对(?:全球|欧盟|东盟|[\p{Script=Han}]{2,6}?(?:国家|地区)|[\p{Script=Han}]{1,2}[国洲盟]|[美日俄韩欧英德法印澳台港])(?:市场)?的?(?=(?:进出口|出口|进口|贸易)(?!伙伴|商|企业|产品))/gu
  },
  { one: '来', pattern: /^[^，；。、的]{1,12}(?<!有史)以来(?!最)/gu },
  { one: '从', pattern: /^从(?:[这那][里儿]|当地|本[地省市县])[^，；。的]{0,8}的/gu },
  {
    one: '往自向口',
    pattern:
      /^(?:发往|销往|运往|输往|来自|寄往|流向|出口)(?:全国|全球|[\p{Script=Han}]{2,6}?(?:等地|地区|国家|省|市))的?/gu
  }
]
const LEADS_CIRCUMSTANCE = characterTable(CIRCUMSTANCES.map(({ one }) => one).join(''))

/** Start of the phrase once leading words, periods, owners and the verbs before it are taken off its left. */
export const trimLeft = (context: PhraseContext, from: number, end: number): number => {
  const { text } = context
  const said = afterVerbs(context, afterTimes(context, from, end), end)
  let start = afterFirms(context, afterCircumstances(text, said, end), end)
  let owned = start > from
  for (let step = 0; step < 40 && start < end; step++) {
    const off = leadingLength(context, start, end, owned)
    // 欧洲线: what one character is left of is a word of its own, but for 而锌
    if (off === 0 || (end - start - off === 1 && !'、而但'.includes(text.charAt(start)))) break
    owned = true
    start = Math.min(end, start + off)
  }
  const carried = CARRIED.exec(text.slice(start, end))
  return carried && CARRIERS.test(text.slice(start, start + carried.index)) ? start + carried.index : start
}

/** 5月以来的订单, 9月底存栏: what goes on about a period. */
const REST_OF_TIME =
  /^(?:以来|[之以]?[前后](?![端期台续勤方景者卫桥年轮])|[度间初底末份]|来(?![访电客自往华料信])|内(?!销(?!售)|[河地贸需外容存湖陆资燃科部]))/u

/** 10月交货的原油期货, 7月豆粕期货: the month names the contract. */
const OF_CONTRACT = /^份?(?:交货|交割|到期|交付)|^份?[^，；。的]{1,8}(?:期货|合约)$/u

/** Past the last period of the phrase, or what it is compared with. */
const afterTimes = ({ text, marks, bases }: PhraseContext, from: number, end: number): number => {
  const based = bases.findLast((basis) => basis.start >= from && basis.end <= end - 2)?.end ?? from
  for (let at = end - 1; at > based; at--) {
    const start = marks.timeByEnd.get(at)
    if (start === undefined || start < from) continue
    // 前10个月内销收入: the last character of the period begins a word
    if (/^内(?:销(?!售)|[需贸资陆容])/u.test(text.slice(at - 1, at + 2))) return at - 1
    if (text.charAt(at - 1) === '月' && OF_CONTRACT.test(text.slice(at, end))) return start
    return at + (REST_OF_TIME.exec(text.slice(at, end))?.[0].length ?? 0)
  }
  return based
}

/** Items that share a tail with a verb in it: 太阳能、风电发电完成投资 is one piece. */
const inList = (before: string): boolean =>
  /^[^，；。的]{1,30}、[^，；。的]{1,20}$/u.test(before) &&
  !/(?:企业|公司|单位|部门|[省市县区州镇]|铁路|民航)$/u.test(before)

/** Past the last firm that the phrase names: 医药企业人福药业的出口订单. */
const afterFirms = ({ text, marks }: PhraseContext, from: number, end: number): number => {
  let start = from
  for (let at = from + 1; at < end - 2; at++) {
    const firm = marks.firmByStart.get(at)
    // 同板块的蓝海科技: the firm is the item
    if (firm === end && text.charAt(at - 1) === '的') return at
    if (firm === undefined || firm > end - 2 || '、和与及等股板'.includes(text.charAt(firm))) continue
    if (/(?:企业|公司|巨头|龙头|商|、|和|与|的|由|单位)$/u.test(text.slice(from, at))) start = firm
  }
  return start
}

/** 非计划停运, 每千名老人拥有床位: no verb of its clause stands there. */
const INSIDE = /非$|每[^，；。]{1,7}$/u

/** Past the last verb that takes the phrase as its object or clause. */
const afterVerbs = ({ text }: PhraseContext, from: number, end: number): number => {
  const phrase = text.slice(from, end)
  let start = from
  for (const m of matches(CUT, phrase)) {
    if (m.index > 0 && '、和与及'.includes(phrase.charAt(m.index - 1))) continue
    if (CUT_EXCEPTIONS.test(phrase.slice(m.index)) || INSIDE.test(phrase.slice(0, m.index))) continue
    // 制造成本: no 造成
    if (splitsWord(phrase, m.index) && (m[0].length === 1 || splitsWord(phrase, m.index + m[0].length))) continue
    if (/^(?:完成|实现)$/u.test(m[0]) && inList(phrase.slice(start - from, m.index))) continue
    start = from + m.index + m[0].length
    // 提出了空气能销量
    if (text.charAt(start) === '了' && end - start > 2) start++
  }
  return start
}

/** Whether one of some characters stands in a phrase. */
const anyIn = (characters: string, phrase: string): boolean => {
  for (const character of characters) if (phrase.includes(character)) return true
  return false
}

/** Whether a stretch holds a character that some circumstance cannot do without. */
const holdsOne = (text: string, from: number, end: number): boolean => {
  for (let at = from; at < end; at++) if (LEADS_CIRCUMSTANCE[text.charCodeAt(at)] === 1) return true
  return false
}

/** Past what says where, through what or for whom, where a quantity remains after it. */
const afterCircumstances = (text: string, from: number, end: number): number => {
  if (!holdsOne(text, from, end)) return from
  let start = from
  let phrase = text.slice(start, end)
  for (const { one, pattern } of CIRCUMSTANCES) {
    if (!anyIn(one, phrase)) continue
    pattern.lastIndex = 0
    for (let m = pattern.exec(phrase); m; m = pattern.exec(phrase)) {
      const at = m.index + m[0].length
      if (end - start - at < 2 || splitsWord(phrase, at)) continue
      start += at
      phrase = text.slice(start, end)
      break
    }
  }
  return start
}

/** Start of an item of a list without the words that lead into it: 累计利润. */
export const trimLeads = (text: string, item: Span): number => {
  const lead = leadLength(text.slice(item.start, item.end))
  return lead < item.end - item.start - 1 ? item.start + lead : item.start
}
