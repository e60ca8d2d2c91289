import { memoisedLast } from '../../../core/memo.js'
import { TRADE } from '../lexicon.js'
import { trimLead, walkLeft } from '../walk.js'
import type { Word } from '../words.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

/** Lines of work that stand mostly at the end of firms' names, and those that are mostly spoken of as such. */
const FIRMLIKE =
  /^(?:股份|药业|重工|重装|石化|乳业|酒业|证券|期货|科技|电气|能源|新能源|电子|光电|精密|新材|特材|特钢|钢构|铸造|铸锻|矿业|铝业|铜业|镁业|锂业|钴业|纸业|糖业|鞋业|种业|粮业|米业|牧业|牛业|水产|食品|资本|创投|资讯|顾问|咨询|微电子|半导体|封测|文创|文旅|供应链|港务|置业|地产|影业|传媒|物流|智能|动力|材料|电力|光伏|医药|制药|医疗|生物|化学|化工|汽车|重机|机床|数控|阀门|涂料|特纤|电缆|电路板|航材|清能|绿能|风电|纺机|百货|国际|人寿|财险|控股|实业|轮胎|水泥|气体|中央空调|市场研究|高科|焊材|航油|旅游客运|冷库|玻璃|集成|激光|通信|存储|燃气|油田|机器人|轮船|商船|船务|集运|针织|染整|航空)$/u
const LOOSE =
  /^(?:技术|产业|市场|系统|设备|工业|交通|旅游|教育|健康|安全|电力|服务|管理|发展|建设|运营|研究|设计|贸易|投资|数据|工程|开发|数据|节能|环保|运输|存储|储能|机器人|动力|汽车|能源|材料|医疗|生物|通信|国际|经营|网络|环境|建筑|铁路|水电|黄金|船舶|航空|商业|健康|电商|物流|食品|化工|医药|保险)$/u
/** What goes on after a line of work that is meant as such: 光伏产业, 化工园区, 汽车协会. */
const GOES_ON =
  /^(?:产业(?!园)|强[国省市]|成果|自立|前沿|含量|质检|手机|电视|家电|汽车产业|正极|负极|行业|领域|市场|业[务内]|事务|联产|采购|商(?![务贸业城场标])|技术|产品|工业|学院|大学|学校|研究|协会|学会|联合会|联盟|商会|局|厅|部|委|院|所|中心|企业|公司|集团|园|交易|监管|监督|业协会|城|区|基地|人才|专业|系统|设备|论坛|大会|展|博览|工程|发展|委员会|厂|站|银行|馆|村|镇|路|街|大道|等?(?:行业|领域|产业))/u

/** 凌峰汽车, 宏曜材料, 远岳重工: a name of its own before a line of work. Weighs by how little the name is a word. */
export const shortNames = memoisedLast((reading: Reading): readonly Sighting[] =>
  seenAt(reading.words, (word, at) => (endsRun(reading.words, at) ? shortName(reading, word, at) : null))
)

/** Firms' own forms inside a name: what follows one is a product or a deed, not the name. */
const FORMS_END = /^(?:证券|期货|股份|药业|科技|重工|石化|乳业|酒业|电气|新材|制药|集团|控股)$/u

/** Activities that end no short name: what follows the firm is what it does. */
const DOES =
  /^(?:建设|投资|设计|制造|开发|服务|运营|管理|研究|经营|加工|深加工|精深加工|食品加工|回收|再生|屠宰|养殖|种植|出口|进口|进出口|创新|合作|发展)$/u
const CLOSES =
  /^(?:股份|药业|重工|石化|乳业|酒业|科技|电气|新材|制药|集团|控股|半导体|微电子|文旅|资本|供应链|精密|光电|顾问|期货|证券|咨询|资讯|基金)$/u

/** Whether a word is a line of work that stands mostly at the end of a firm's name and goes on to no other word. */
export const endsFirm = (text: string, { text: work, kind, end }: Word): boolean =>
  (kind === 'industry' || kind === 'head') &&
  (FIRMLIKE.test(work) || TRADE.test(work) || VISITED_HOUSE.test(work)) &&
  !GOES_ON.test(text.slice(end, end + 6))

/** Houses that one goes to. */
const VISITED_HOUSE = /^(?:机械|纺织|建材|家居|家具|装备|设备|制造|智造|农业|茶业|包装|印刷|服饰|服装)$/u

/** Whether a line of work mostly closes a firm's name: what follows it is what the firm does. */
export const closesName = (work: string): boolean => CLOSES.test(work)

/** Whether a short name may end with word `at`: at the end of its lines of work, or at one that mostly closes a name. */
const endsRun = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const next = words[at + 1]
  if (word?.kind !== 'industry' || next?.kind === 'head' || DOES.test(word.text)) return false
  return next?.kind !== 'industry' || DOES.test(next.text) || CLOSES.test(word.text)
}

const shortName = ({ words, text }: Reading, word: Word, at: number): Sighting | null => {
  let run = at
  while (words[run - 1]?.kind === 'industry') run--
  const from = trimLead(words, walkLeft(words, run), run)
  const stem = words.slice(from, run)
  const own = stem.filter(({ kind }) => kind === 'name')
  const units = stem.filter(({ kind }) => kind !== 'place').reduce((sum, { start, end }) => sum + end - start, 0)
  if (!CLOSES.test(word.text) && words.slice(run, at).some(({ text: work }) => FORMS_END.test(work))) return null
  if (own.length === 0) return commonStem(words, text, from, run, at)
  if (units < 2 || units > 12 || (units > 5 && !/[A-Za-z]/u.test(stem[0]?.text ?? ''))) return null
  const whole = own.every((piece) => piece.text.length > 1)
  const opened =
    from === 0 ||
    words[from - 1]?.kind === 'mark' ||
    words[from - 1]?.kind === 'place' ||
    /^(?:[在由与和据的把从对被]|企业|供应商|制造商|厂商|巨头)$/u.test(words[from - 1]?.text ?? '')
  let weight = whole ? 0.6 : 0.5
  if (stem.some(({ kind }) => kind === 'common' || kind === 'generic')) weight -= 0.3
  if (units > 4) weight -= 0.2
  if (stem[0]?.kind === 'place') weight += 0.1
  if (opened) weight += 0.2
  if (FIRMLIKE.test(word.text) || TRADE.test(word.text)) weight += LOOSE.test(word.text) ? 0.1 : 0.25
  else weight -= 0.2
  if (GOES_ON.test(text.slice(word.end, word.end + 6))) weight -= 0.6
  return weight > 0 ? sighting(words, from, at + 1, 'enterprise/line-of-work', weight) : null
}

/** 白鹭股份, 青松药业: a common noun before a line of work that mostly closes a firm's name needs more support. */
const commonStem = (words: readonly Word[], text: string, from: number, run: number, at: number): Sighting | null => {
  const stem = words.slice(from, run)
  const noun = stem.at(-1)
  const last = words[at]
  if (!noun || !last || !/^(?:common|place)$/u.test(noun.kind) || stem.length > 1 || noun.text.length > 4) return null
  const trade = TRADE.test(last.text)
  if (last.text === '期货' && !noun.proper && noun.kind !== 'place') return null
  if ((!FIRMLIKE.test(last.text) && !trade) || GOES_ON.test(text.slice(last.end, last.end + 6))) return null
  if (LOOSE.test(last.text) && !noun.proper) return null
  if (noun.kind === 'place' && !CLOSES.test(last.text) && !trade) return null
  return sighting(
    words,
    from,
    at + 1,
    'enterprise/line-of-work',
    last.text === '股份' ? 0.8 : noun.proper && !LOOSE.test(last.text) ? 0.7 : 0.55
  )
}
