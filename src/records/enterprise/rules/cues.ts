import { Ending } from '../../../core/ending.js'
import { matches } from '../../../core/lexicon.js'
import { BEFORE_FIRM, CORPORATE_VERBS, ENDS_BEFORE_FIRM, FIRM_KIND, FIRM_NOUNS, POSTS } from '../lexicon.js'
import { trimLead, walkLeft, walkRight } from '../walk.js'
import { wordsInside } from '../word-at.js'
import type { Word } from '../words.js'
import { closesName } from './short-names.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

const ADVERB =
  '(?:（[^（）]{1,12}）|昨日|昨天|昨|今日|今天|近日|日前|近期|上月|本月|上周|今年|去年|前日|\\d{1,2}日|\\d{1,2}月\\d{1,2}日|方面|则|也|还|将|已|已经|拟|计划|正|正在|首次|再次|此次|此番|此前|曾|都|均|当日|公司|目前|同时|先后|继续|上半年|联合|进一步|成功|又){0,4}'
/** 市场推广副总裁, 食品部经理, 信息主编: a post with the department that it is in. */
const IN_DEPARTMENT =
  '(?:市场|销售|营销|技术|品牌|信息|数据|产品|研发|推广|企划|策划|公关|宣传|业务|食品|运营|战略|渠道|人力资源|质量|采购|设计|客服|行政|法务|物业|加盟|零售|进出口|生鲜){1,2}(?:部|中心)?(?:(?:高级|执行)?副?总裁|总监|副?经理|主编|主管|部长|负责人)'
const AFTER_POST = new RegExp(
  `^(?:[一-鿿]{0,3}区)?(?:党委(?:书记|副书记)、)?(?:有关|相关)?(?:${POSTS}|${IN_DEPARTMENT}|负责人)`,
  'u'
)
const AFTER_CHIEF =
  /^(?:党委(?:书记|副书记)、)?(?:集团)?(?:副?董事长|副?总经理|(?:高级|执行|联席)?副?总裁|首席(?:执行|财务|运营|技术)官|首席[一-鿿]{1,4}师(?=[一-鿿]{2})|CEO|CFO|COO|CTO|(?:联合)?创始人|掌门人|董事局主席|行政总裁|执行董事|技术总监|财务总监)/u
const AFTER_VERB = new RegExp(`^${ADVERB}${CORPORATE_VERBS}`, 'u')
/** What only a firm does: 投资45亿元, 净利润. */
const AFTER_STRONG =
  /^(?:拟|将|已|计划|已经|先后|累计)?(?:总)?(?:投资[\d.]+[多余]?亿|净利润|净利|营收|股价|中标|财报|年报)/u
/** 收购X的60%股权, X100%的股权: shares are of a firm. */
const AFTER_EQUITY = /^(?:的)?[\d.]+%(?:的)?(?:股权|股份)/u
const AFTER_ANALYST = /^[一-鿿]{0,7}?(?:分析师|研究员|策略师)/u
const AFTER_NOUN = new RegExp(`^(?:的)?${FIRM_NOUNS}`, 'u')
/** 300481, 股票代码：300481, NYSE：HLX, 3363, 6702.JP: a firm's number or letters on an exchange; four digits may be a year. */
const CODE =
  '(?:(?:股票|证券)?代码[：:]?|[A-Z]{2,6}[.:：] ?)?(?:\\d{6}|\\d{2,4}[×xX*]{2,4}(?:\\.[A-Z]{2})?|(?!19|20)\\d{4}|\\d{3,6}\\.[A-Z]{2,4}|[A-Z]{1,5}\\.(?:US|HK|JP|TW|N|O|NYSE|NASDAQ|NSDQ))'
/** （行情，股吧）: what a page of quotes leaves behind a listed firm. */
const QUOTES = '行情[^（）]{0,12}'
const LISTED = new RegExp(`^(?:[（[](?:${CODE}|${QUOTES}[）\\]])|\\d{6})`, 'u')
const BEFORE = new Ending(new RegExp(`(?:${BEFORE_FIRM})$`, 'u'), ENDS_BEFORE_FIRM)
const SOURCE_AFTER = /^(?:获悉|了解到|得悉|获知|处获悉|方面获悉)/u
/** 据, 根据, 按照, 来自. */
const ENDS_SOURCE = new Set('据照自')
const ACCORDING = new Ending(/(?:^|[，。；：])(?:另)?(?:据|根据|按照|来自)$/u, ENDS_SOURCE)
const ACCORDING_AFTER =
  /^(?:的)?(?:最新)?(?:数据|统计|测算|监测|报告|分析|研究|介绍|披露|公告|财报|发布的|年报|预测|估算|调查|民调|提供的|透露|报价|调研)/u
const CLAUSE_START = /(?:^|[，。；：！？“”\s])$/u

/** 与中国五环工程公司联手, 与海港集团开展股权合作: what two firms do together. */
const DEAL =
  '(?:签约|签订|签署|联手|合资|联合(?:成立|出资|研发|开发|投资|建设)|共同(?:出资|投资|成立|组建|建设)|达成[^，。；]{0,8}(?:合作|协议)|(?:开展|进行)[^，。；]{0,8}合作)'
const PARTNER = new RegExp(
  `^(?:则|已|将|拟|也|还|近日|日前|今年|去年|上月|昨日)?(?:与|同|和|跟)[^，。；：]{2,20}?${DEAL}`,
  'u'
)

const DONE_TOGETHER = new RegExp(`^(?:正式|成功|就)?${DEAL}`, 'u')

/** The stretch of words that may be a name and ends before word `to`; names and places, at most one common noun. */
const nameBefore = (words: readonly Word[], to: number): number => {
  const from = trimLead(words, walkLeft(words, to), to)
  return isNameRun(words, from, to) ? from : to
}

const isNameRun = (words: readonly Word[], from: number, to: number): boolean => {
  const run = words.slice(from, to)
  const units = run.reduce((sum, { start, end }) => sum + end - start, 0)
  const own = run.filter(({ kind }) => kind === 'name')
  const filler = run.filter(({ kind }) => kind === 'common' || kind === 'generic')
  return (
    units >= 2 &&
    units <= 14 &&
    filler.length <= 1 &&
    (own.length > 0 || filler.length === 1) &&
    !goesOn(run) &&
    !run.some(({ kind }) => kind === 'mark')
  )
}

/** Whether something other than a line of work follows one, or anything a broker: 东辰证券|电子行业首席分析师. */
const goesOn = (run: readonly Word[]): boolean =>
  run.some(({ kind }, at) => {
    const before = run[at - 1]
    return (kind !== 'industry' && before?.kind === 'industry') || /^(?:证券|期货|基金)$/u.test(before?.text ?? '')
  })

/** 是三井的主要代工企业: the clause says outright that its subject is a firm. */
const IS_FIRM = new RegExp(
  `^(?:则|也|都|均|一直|本就|已经?)?(?:是|系|作为|成为|为)[^，。；：]{0,20}?${FIRM_KIND}(?=[，。；、]|之一|中的)`,
  'u'
)

/** What stands right after a run of words says that it is a firm: a post, a deed, a share price. */
export const followed = (reading: Reading): Sighting[] => {
  const found: Sighting[] = []
  const { words, text } = reading
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]
    if (!word || word.kind === 'mark' || word.kind === 'stop') continue
    const after = text.slice(word.end, word.end + REACH_AFTER)
    if (ANY_CUE.test(after) && !closesName(words[at + 1]?.text ?? '')) addFollowed(found, reading, at, after)
  }
  return found
}
const REACH_AFTER = 32

/** Adds what stands behind word `at` says of the name that ends there. */
const addFollowed = (found: Sighting[], { words, text }: Reading, at: number, after: string): void => {
  const from = nameBefore(words, words[at]?.kind === 'head' ? at : at + 1)
  if (from > at) return
  const first = words[from]?.start ?? 0
  const opened = CLAUSE_START.test(text.slice(Math.max(0, first - 1), first))
  for (const { rule, weight, needsStart } of cuesAfter(after)) {
    if (needsStart && !opened) continue
    const seen = sighting(words, from, at + 1, rule, weight + ownWeight(words, from, at + 1))
    if (seen) found.push(seen)
  }
}

interface Cue {
  readonly pattern: RegExp
  readonly rule: string
  readonly weight: number
  /** Whether it says something only of a name that opens its clause. */
  readonly needsStart: boolean
}

const cue = (pattern: RegExp, rule: string, weight: number): Cue => ({ pattern, rule, weight, needsStart: false })
const ofSubject = (pattern: RegExp, rule: string, weight: number): Cue => ({ pattern, rule, weight, needsStart: true })

/** Groups of cues, of each of which the first that is there counts. */
const CUES: readonly (readonly Cue[])[] = [
  [cue(LISTED, 'enterprise/listed', 1)],
  [
    cue(AFTER_CHIEF, 'enterprise/chief', 0.9),
    cue(AFTER_ANALYST, 'enterprise/analyst', 0.55),
    cue(AFTER_POST, 'enterprise/post-holder', 0.55)
  ],
  [ofSubject(IS_FIRM, 'enterprise/is-firm', 0.75)],
  [ofSubject(PARTNER, 'enterprise/partner', 0.55)],
  [cue(AFTER_EQUITY, 'enterprise/equity', 0.9)],
  [ofSubject(AFTER_STRONG, 'enterprise/strong-deed', 0.75), ofSubject(AFTER_VERB, 'enterprise/deed', 0.2)],
  [cue(AFTER_NOUN, 'enterprise/owner', 0.15)]
]
/** Behind most words there is none, which one pattern tells for less than each by itself. */
const ANY_CUE = new RegExp(
  CUES.flat()
    .map(({ pattern }) => pattern.source)
    .join('|'),
  'u'
)

const cuesAfter = (after: string): Cue[] =>
  CUES.flatMap((group) => group.find(({ pattern }) => pattern.test(after)) ?? [])

/** A name that is no word needs less support than a common noun. */
const ownWeight = (words: readonly Word[], from: number, to: number): number => {
  const run = words.slice(from, to)
  if (run.some(({ kind }) => kind === 'common' || kind === 'generic')) return -0.15
  return run.every(({ kind, text }) => kind !== 'name' || text.length > 1) ? 0.15 : 0.05
}

/** 新远源（300481）: what stands alone before a number on the exchange is a listed firm, whatever words it is made of. */
const CODED = new RegExp(
  `(?<=^|[、，。；：！？”\\s]|[和与及有为])(?!包括)(?:(?:(?!有(?!色)|[为和与及])[\\p{Script=Han}A-Za-z*]){2,8}|[A-Z][A-Za-z-]{2,20})(?<![号码编话])(?=[（(](?:${CODE}(?:[.][A-Z]{2})?|${QUOTES})[）)])`,
  'u'
)

/** ST平潭: a share under special treatment, by which its firm goes. */
const SPECIAL = /(?<![A-Za-z])ST(?!个?股|公司|板块|制度|类|摘)\p{Script=Han}{2}/u

/** Firms with their number on the exchange, or that go by their share's name. */
export const coded = ({ text }: Reading): Sighting[] => {
  const numbered = BRACKET.test(text) ? matches(CODED, text) : []
  const special = text.includes('ST') ? matches(SPECIAL, text) : []
  return [...numbered, ...special].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    rule: 'enterprise/coded',
    weight: 1.2
  }))
}
const BRACKET = /[（(]/u

/** 中联金属网总裁, 华油粮网主编: a site that has a chief of its own opens its clause. */
const SITE_OF =
  /(?<=^|[，。；！？“\s、])(?!本|该|有关|相关)\p{Script=Han}{2,6}网(?=(?:副?总裁|董事长|副?总经理|(?:副|执行|信息|首席)?主编|总编辑|(?:联合)?创始人|(?:首席|高级|资深)?分析师)\p{Script=Han})/u

/** 好易居CEO李某, 爱佳网副总裁: all of a clause up to a post that only firms have, three to five characters that fell apart. */
const CHIEF_OF =
  /(?<=^|[，。；！？“\s、])\p{Script=Han}{3,5}(?=(?:CEO|CFO|COO|CTO|联合创始人|创始人|创办人)\p{Script=Han})/u

/** Firms that nothing but their chief's post tells. */
export const chiefs = ({ text, words }: Reading): Sighting[] => {
  if (!CHIEF.test(text)) return []
  return matches(CHIEF_OF, text)
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, rule: 'enterprise/chief', weight: 1 }))
    .filter((span) =>
      wordsInside(words, span).every(
        ({ text: word, kind }, at) => word.length === 1 || kind === 'name' || (at === 0 && kind === 'place')
      )
    )
}
const CHIEF = /C[EFOT]O|创始人|创办人/u

/** 据恒石网统计, “中联金属网”分析师: a site that counts and sells figures. */
const DATA_SITE =
  /(?<=据|[“、与])(?!本|该|有关|相关)[\p{Script=Han}]{2,6}网(?=”?(?:的?(?:最新)?[^，。；、的]{0,4}?(?:统计|数据|监测|测算|预测|调查)|(?:首席|高级|资深)?分析师|研究员))/u
/** Networks, official sites and news media are no such firms. */
const OTHER_SITE =
  /(?:互联|官|电|管|路|新闻|政府|门户|新华|人民|央视|中新|央广|光明|经济|日报|在线|中国|卫健委|统计局|环保部|教育|招聘|信息)网$/u

/** Firms that go by their site. */
export const dataSites = ({ text }: Reading): Sighting[] => {
  if (!text.includes('网')) return []
  return [...matches(DATA_SITE, text), ...matches(SITE_OF, text)]
    .filter(({ 0: name }) => !OTHER_SITE.test(name))
    .map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      rule: 'enterprise/data-site',
      weight: 1.1
    }))
}

/** What stands right before says that a firm is named next: 收购X, 供应商X, 记者从X获悉, 据X统计. */
export const preceded = ({ words, text }: Reading): Sighting[] =>
  seenAt(words, (word, at) => {
    if (word.kind === 'mark' || word.kind === 'stop' || word.kind === 'head') return null
    const rule = ruleBefore(text, word.start)
    if (!rule) return null
    const to = walkRight(words, at)
    const from = trimLead(words, at, to)
    if (!isNameRun(words, from, to)) return null
    const after = text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 12)
    if (rule.after && !rule.after.test(after)) return null
    return sighting(words, from, to, rule.name, rule.weight + ownWeight(words, from, to))
  })

const ruleBefore = (text: string, at: number): { name: string; weight: number; after: RegExp | null } | null => {
  const last = text.charAt(at - 1)
  if (last === '从') return { name: 'enterprise/source', weight: 0.4, after: SOURCE_AFTER }
  if (PARTNERS.has(last)) return { name: 'enterprise/partner', weight: 0.45, after: DONE_TOGETHER }
  if (!ENDS_BEFORE_FIRM.has(last) && !ENDS_SOURCE.has(last)) return null
  const before = text.slice(Math.max(0, at - 10), at)
  if (ACCORDING.test(before)) return { name: 'enterprise/according', weight: 0.35, after: ACCORDING_AFTER }
  if (BEFORE.test(before))
    return { name: 'enterprise/apposition', weight: before.endsWith('企业') ? 0.35 : 0.5, after: null }
  return null
}

const PARTNERS = new Set('与同跟')
