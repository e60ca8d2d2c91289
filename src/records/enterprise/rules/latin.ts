import { matches } from '../../../core/lexicon.js'
import { COUNTRIES } from '../../../mentions/place/index.js'
import { BEFORE_FIRM } from '../lexicon.js'
import { wordsInside } from '../word-at.js'
import type { Word } from '../words.js'
import type { Reading, Sighting } from './sighting.js'

const UPPER = 'A-ZÀ-ÖØ-Þ'
const LETTER = `${UPPER}a-zß-öø-ÿ`
const RUN = new RegExp(
  `[${UPPER}][${LETTER}0-9&'-]*(?:[ .,&]{1,2}(?:[${UPPER}&][${LETTER}0-9&'-]*|[a-z]{2,12}\\b))*(?:（[A-Za-z ]{2,20}） ?(?:Limited|Ltd|Corp|Inc))?(?:(?<=Inc|Ltd|Corp|Co)\\.)?`,
  'u'
)
const CAPITAL = new RegExp(`[${UPPER}]`, 'u')
const FORM = /(?:\b(?:Inc|Ltd|Limited|Corp|Corporation|Company|Co|SA|AG|GmbH|Group|Holdings?|PLC|LLC|Foods|Bank)\.?)$/u
const BEFORE = new RegExp(`(?:${BEFORE_FIRM}|公司|机构)$`, 'u')
const FOREIGN = COUNTRIES.filter((country) => country !== '中国').join('|')
/** 美国Norvex, 日本的NVK: whose firm it is. */
const ABROAD = new RegExp(`(?:${FOREIGN})的?$`, 'u')
/** 做轴承的Brandel: what it makes. */
const MAKER = /(?:^|[，。；、])(?:专?做|生产|制造|经营|专攻|主营)[^，。；、的\d]{2,12}的$/u
/** What capitals alone stand for by themselves is a firm: a measure or a contract says on what it is one of. */
const STANDS =
  /^(?:[、，；。]|和|与|等|洽谈|入围|中标|合资|合作|联手|签|的(?:配套|订单|合作|技术|股权|奶粉|设备|工厂))/u

/** 英国Oxford大学, 美国Boston举行: what a Latin name is that is no firm's. */
const OTHER = /^ ?(?:大学|学院|市|州|地区|当地|举行|召开|法规|标准|指数|认证|法案|会议|奖|算法|病毒|疫苗|[A-Z]?\d)/u

/** Halden SA, 供应商Alder Works, 德国Halden: a Latin name with a legal form, or said to be a firm's, or from abroad. */
export const latinNames = ({ text }: Reading): Sighting[] => {
  const found: Sighting[] = []
  if (!CAPITAL.test(text)) return found
  for (const match of matches(RUN, text)) {
    const start = match.index
    const name = match[0].replace(/(?<=[A-Za-z]{3})\d+$/u, '')
    const end = start + name.length
    if (end - start < 2 || end - start > 60) continue
    const before = text.slice(Math.max(0, start - 18), start)
    const lower = /[a-z]/u.test(name)
    if (FORM.test(name) && end - start > 4) found.push({ start, end, rule: 'enterprise/latin-form', weight: 1.1 })
    if (BEFORE.test(before) && lower) found.push({ start, end, rule: 'enterprise/latin', weight: 1.1 })
    const named = lower ? /[A-Za-z]{3}/u.test(name) : STANDS.test(text.slice(end, end + 6))
    if (named && !OTHER.test(text.slice(end, end + 6)) && (ABROAD.test(before) || MAKER.test(before)))
      found.push({ start, end, rule: 'enterprise/latin-abroad', weight: 1.1 })
  }
  return found
}

/** 美资普罗维（Prowell）, 法国罗贝（Robel）: a name in characters with the Latin one that it renders, and whose firm it is. */
const RENDERED = /（([A-Z][A-Za-z&.' -]{1,30})）/u
/** 通快 in 昆山Brumpf（通快）的: a Latin name with the one in characters, a firm's where it is no person's or thing's. */
const EXPLAINED = new RegExp(
  `([${UPPER}][${LETTER}&'-]{2,20})（\\p{Script=Han}[\\p{Script=Han}-]{1,7}）(?=公司|的|在|已|[，、])`,
  'u'
)
const LEAST_HAN = 2
const MOST_HAN = 6

/** Names from abroad that the text gives in both scripts. */
export const renderedNames = ({ text, words }: Reading): Sighting[] => {
  if (!text.includes('（')) return []
  const found: Sighting[] = []
  for (const { index, 0: bracket } of matches(RENDERED, text)) {
    if (PLACE.test(text.slice(index + bracket.length, index + bracket.length + 4))) continue
    const lead = leadBefore(text, index)
    if (lead !== null && isOwn(wordsInside(words, { start: lead, end: index })))
      found.push({ start: lead, end: index, rule: 'enterprise/rendered', weight: 1.1 })
  }
  for (const { index, 1: name } of matches(EXPLAINED, text)) {
    const [word] = wordsInside(words, { start: Math.max(0, index - MOST_HAN), end: index }).slice(-1)
    if (name && word?.end === index && word.kind === 'place')
      found.push({ start: index, end: index + name.length, rule: 'enterprise/rendered', weight: 1.1 })
  }
  return found
}

/** 法国戛纳（Cannes）电影节: a place, a school. */
const PLACE = /^(?:[市省州县镇港](?![场值])|电影|国际|大学|学院|机场|地区|举行)/u

/** Where the name begins that ends before a bracket, right behind what says whose firm it is. */
const leadBefore = (text: string, end: number): number | null => {
  for (let size = LEAST_HAN; size <= MOST_HAN; size++) {
    const start = end - size
    if (start < 0 || !/^\p{Script=Han}+$/u.test(text.slice(start, end))) return null
    if (OWNER.test(text.slice(Math.max(0, start - 8), start))) return start
  }
  return null
}

/** Whether a run is a name or has a head: 国内生产总值（GDP）, 领导人卡扎菲（Qaddafi） are no firms. */
const isOwn = (run: readonly Word[]): boolean => {
  if (run.at(-1)?.kind === 'head') return true
  if (!run.some(({ kind, proper }) => kind === 'name' || proper)) return false
  const units = (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0)
  return units <= SHORT || run.every(({ kind, proper }) => kind === 'name' || kind === 'industry' || proper)
}
const SHORT = 4

const OWNER = new RegExp(`(?:${FOREIGN}|[德美日韩英法港台外葡]资|[德美日韩台外]企)的?$`, 'u')
