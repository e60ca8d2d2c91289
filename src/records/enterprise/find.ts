import { memoisedLast } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { persons } from '../../mentions/person/index.js'
import { COUNTRIES, isPlaceName } from '../../mentions/place/index.js'
import { titles } from '../../mentions/title/index.js'
import { aliasesAt, translationAt } from './aliases.js'
import { bareNamesIn } from './bare-names.js'
import { contractionsIn } from './contractions.js'
import { Evidence } from './evidence.js'
import { isLineOfWork, partsOf } from './forms.js'
import { KNOWN_BY_FORM } from './gazetteer/index.js'
import { GENERIC, MADE_GOODS, NO_FIRM, SOFT } from './lexicon.js'
import { bestApart, type Placed, placeInArticle } from './model/article.js'
import { scoreSpans } from './model/score.js'
import type { WeightSums } from './model/sums.js'
import { mayBeName, verdict } from './model/verdict.js'
import { ownNamesIn } from './own-names.js'
import { prospectsOf } from './prospect.js'
import { cutsWord, officialsIn, placeNames, readingsOf, sightingsOf } from './read.js'
import { isSubject } from './rules/contexts.js'
import { coordinated, OWNED, type Reading, type Sighting } from './rules/index.js'
import { NameScanner } from './scan.js'
import { branchAlone, mayStand, openingsOf, shorterForms } from './short-forms.js'
import { firstEndingAfter, wordsInside } from './word-at.js'
import type { Word } from './words.js'

/** Wordings that stand for firms in an article, with the rule that says most for each, and where they stand. */
export interface FoundNames {
  readonly rules: ReadonlyMap<string, string>
  readonly spans: ReadonlyMap<string, readonly Span[]>
  /** Forms that the article says stand for another. */
  readonly aliases: ReadonlyMap<string, string>
  readonly places: ReadonlySet<string>
}

const NO_NAMES: FoundNames = { rules: new Map(), aliases: new Map(), places: new Set(), spans: new Map() }

/** All wordings of firms in an article. */
export const namesOf = memoisedLast((context: ArticleContext): FoundNames => {
  const readings = readingsOf(context)
  const { sentences, evidence } = placedOf(context)
  const rules = new Map<string, string>()
  for (const spans of sentences) {
    const speaks = (placed: Placed): number => speaksFor(placed, evidence)
    for (const placed of bestApart(spans, speaks)) {
      const surface = withoutLead(placed.surface)
      if (NEVER.test(surface) && !KNOWN_BY_FORM.has(surface)) continue
      if (!KNOWN_BY_FORM.has(surface) && isTown(surface, readings)) continue
      rules.set(surface, evidence.heaviest(placed.surface) ?? 'enterprise/surroundings')
    }
  }
  // Most articles name no firm, and all that follows begins with the names found.
  if (rules.size === 0) return NO_NAMES
  const places = placeNames(context)
  dropLed(rules)
  const people = peopleIn(context)
  const aliases = aliasesOf(readings, rules)
  for (const [short, full] of contractionsIn(readings, new Set(rules.keys()), places)) aliases.set(short, full)
  for (const [short, full] of ownNamesIn(readings, new Set(rules.keys()), places))
    if (!isTown(short, readings)) aliases.set(short, full)
  for (const [short, full] of lonelyBranches(rules.keys())) aliases.set(short, full)
  for (const [short, full] of bareNamesIn(readings, new Set([...rules.keys(), ...aliases.keys()]), places))
    if (!isPersonName(short, people) && !isTown(short, readings)) aliases.set(short, full)
  for (const alias of aliases.keys()) rules.set(alias, 'enterprise/alias')
  addShorter(rules, readings, places, people)
  return { rules, aliases, places, spans: spansOf(readings, rules.keys()) }
})

/** 实际控制人万象集团, 图为宁远物流, 即澄融租赁公司: what says what the firm is, or that it is seen. */
const ROLE =
  /^(?:图为|即(?=.{3,}(?:公司|集团|银行|厂)$)|[港台外日韩美德英法葡]资|[港台侨外]商|[民国央]企|(?:实际)?控制人|(?:许可证|证书|专利)?持有者|所有者)(?=.{2})/u

/** 白塔乡工业区原昊峰石材厂: where a works stood, before its name. */
const FORMER_SITE =
  /^\p{Script=Han}{1,10}[镇乡村区县市路]原(?![料油种子材木煤矿浆药液野创始])(?=\p{Script=Han}{2,10}(?:厂|公司)$)/u

/** 长宁镇泓昊电子: a short name does not open with its township. */
const TOWNSHIP = /^\p{Script=Han}{1,3}[镇乡](?=\p{Script=Han}{4,}(?<![司团厂社行店坊场])$)/u

/** 景德镇, 新乡: a city or county that is called like a township. */
const isCity = (name: string): boolean => isPlaceName(`${name}市`) || isPlaceName(`${name}县`)

/** 即惠普: a character or two before a firm that is known belong to the clause; 即墨农商银行, 景德镇华讯电子 open with their place. */
const withoutLead = (whole: string): string => {
  const named = isPlaceName(whole.slice(0, 2)) ? whole : whole.replace(ROLE, '')
  const surface = named.replace(FORMER_SITE, '').replace(TOWNSHIP, (lead) => (isCity(lead) ? lead : ''))
  const led = [1, 2].find((size) => KNOWN_BY_FORM.has(surface.slice(size)) && !mayLead(surface.slice(0, size)))
  return led === undefined || KNOWN_BY_FORM.has(surface) ? surface : surface.slice(led)
}

/** A name missed costs as much as one too many, which the odds learned do not know. */
const EAGER = 0.5
/**
 * Where only the surroundings or a line of work speak for a name, one too many is as likely. A branch is one name with its
 * parent, though both halves may look like names.
 */
const EAGERNESS: ReadonlyMap<string, number> = new Map([
  // What no rule has seen gets nothing, which `mayBeName` counts on.
  ['', 0],
  ['enterprise/line-of-work', 0],
  ['enterprise/apposition', 0],
  ['enterprise/list-after', 0],
  ['enterprise/branch', 6],
  ['enterprise/placed-legal', 3],
  ['enterprise/legal-form', 1.5],
  ['enterprise/trade-house', 2],
  ['enterprise/coded', 6],
  ['enterprise/formed', 6],
  ['enterprise/latin-abroad', 3],
  ['enterprise/rendered', 4],
  ['enterprise/project-house', 5.5],
  ['enterprise/numbered', 5],
  ['enterprise/counted', 2],
  ['enterprise/counted-list', 5],
  ['enterprise/local', 2],
  ['enterprise/member', 2],
  ['enterprise/abroad', 2.5],
  ['enterprise/placed', 1],
  ['enterprise/bracketed', 6],
  ['enterprise/press', 2],
  ['enterprise/data-site', 6],
  ['enterprise/project-owner', 4],
  ['enterprise/paid-project', 0],
  ['enterprise/paid-series', 3],
  ['enterprise/listed', 2],
  ['enterprise/equity', 2],
  ['enterprise/strong-deed', 1]
])

/** A form that stands for a known firm and nothing else needs least of its surroundings. */
const KNOWN_FIRM = 1.4

const eagernessOf = (surface: string, rule: string | null): number => {
  if (rule === 'enterprise/known' && KNOWN_BY_FORM.get(surface)?.ambiguous === false) return KNOWN_FIRM
  if (rule === 'enterprise/line-of-work' && MADE_GOODS.test(surface)) return -GOODS_NEED
  return EAGERNESS.get(rule ?? '') ?? EAGER
}

/** How much speaks for a candidate; what owns some works is a firm, though any longer name that holds it goes before it. */
const speaksFor = (placed: Placed, evidence: Evidence): number => {
  const { surface } = placed
  const sum = verdict(placed) + eagernessOf(surface, evidence.heaviest(surface))
  if (sum > 0 || sum < -OWNER || !evidence.says(surface, OWNED)) return sum
  return LEAST_OWNER
}
/** So much that speaks against it is outweighed by what it owns. */
const OWNER = 2.4
const LEAST_OWNER = 0.01

/** 定频空调, 带座轴承: what ends in the word for goods is rather goods than a firm. */
const GOODS_NEED = 0.9

/** The candidates of an article's sentences with what speaks for each, the sentences that may name a firm alone. */
export const placedOf = (
  context: ArticleContext,
  sums?: WeightSums
): { readings: readonly Reading[]; sentences: readonly Placed[][]; evidence: Evidence } => {
  const evidence = new Evidence()
  const readings = prospectsOf(readingsOf(context))
  if (readings.length === 0) return { readings, sentences: [], evidence }
  const refused = refusedNames(context)
  const seen = readings.map((reading) => ({ reading, sightings: sightingsOf(reading) }))
  const take = (reading: Reading, sighting: Sighting): void => {
    const surface = reading.text.slice(sighting.start, sighting.end)
    if (!refused(surface)) evidence.add(surface, sighting)
  }
  for (const { reading, sightings } of seen) for (const sighting of sightings) take(reading, sighting)
  const known = evidence.enough()
  for (const { reading } of seen) for (const sighting of coordinated(reading, known)) take(reading, sighting)
  // Only what may still be a name is placed; who learns sees all.
  const isWorth = sums ? () => true : mayBeName
  const scored = seen.map(({ reading, sightings }) => ({ reading, spans: scoreSpans(reading, sightings, sums) }))
  return { readings, sentences: placeInArticle(scored, evidence, refused, isWorth), evidence }
}

/** 信邢钢集团, 美波音公司: drops what is another name with a character or two before it that stuck to it. */
const dropLed = (rules: Map<string, string>): void => {
  for (const surface of [...rules.keys()]) {
    if (!/^\p{Script=Han}{4,}$/u.test(surface) || KNOWN_BY_FORM.has(surface)) continue
    const led = [1, 2].some((size) => rules.has(surface.slice(size)) && !mayLead(surface.slice(0, size)))
    if (led) rules.delete(surface)
  }
}

/** Whether a beginning of one or two characters may be a name's own: a place, the rank of one, or another firm. */
const mayLead = (lead: string): boolean =>
  isPlaceName(lead) ||
  KNOWN_BY_FORM.get(lead)?.ambiguous === false ||
  lead === 'ST' ||
  SOFT.test(lead) ||
  /^[省市县区州盟旗]$/u.test(lead)

const COUNTRY_TRADE = new RegExp(`^(?:${COUNTRIES.join('|')}|[澳欧亚非美]洲|澳门|香港|全[国省市县区盟州])(.+)$`, 'u')

/** 美国制药: a country's line of work, no firm. */
const isCountryTrade = (surface: string): boolean => {
  const rest = COUNTRY_TRADE.exec(surface)?.[1]
  if (rest === undefined) return false
  const trade = CONTINENT.test(surface) ? rest.replace(/公司$/u, '') : rest
  return isLineOfWork(trade) || GENERIC.has(trade)
}
const CONTINENT = /^[澳欧亚非美]洲/u

/** 农商文旅: trades by a character each. */
const TRADES_BY_UNIT = /^[农工商文旅体医养科教贸游娱购林牧渔产城]{3,5}$/u

/** 岛城牌啤酒: what is sold under a brand. */
const BRANDED = /^\p{Script=Han}{1,4}牌\p{Script=Han}{1,4}(?<!公司|集团|厂)$/u

/** 造纸厂, 水泥厂: a line of work with a works behind it and nothing of its own. */
const isTradeAlone = (surface: string): boolean =>
  /厂$/u.test(surface) && isLineOfWork(surface.replace(/(?:加工)?厂$/u, ''))

const CENTRAL =
  /(?:人民银行|中央银行|央行|世界银行|亚洲开发银行|投资银行)|^(?:IMF|WTO|WHO|OPEC|APEC|GDP|CPI|PPI|PMI|LED|LNG|CEO|AI|IT|IC|USDA|FDA|NASA|MIT|EPA|FAA|FCC|NIH|NBA|EIA|IEA|ECB|BIS|OECD)$/u
/** 蒙古银行, 泰国银行: a country's bank is its central bank, 中国银行 apart. */
const BANK_OF_COUNTRY = new RegExp(
  `^(?:${COUNTRIES.filter((country) => country !== '中国')
    .flatMap((country) => [country, country.replace(/(?<=..)国$/u, '')])
    .join('|')})(?:国家|中央)?银行$`,
  'u'
)
/** ThinkPadX220, F3DM: what a maker numbers is its product. */
const MODEL = /^[A-Z][A-Za-z]{0,9}\d{1,4}[A-Z]{0,3}$/u
/** iPad, iPhone4: a maker's own products, by which its pages abound. */
const PRODUCT = /^i(?:Pad|Phone|Pod|Mac|OS|Cloud|Tunes|Watch)\d*$/u
/** What no surroundings make a firm: a product, a school, a body. */
const NEVER = new RegExp(
  `${MODEL.source}|${PRODUCT.source}|(?:大学|学院|协会|学会|联合会|委员会|政府|法院|交易所(?:公司)?|[北上深]交所公司)$`,
  'u'
)

/** 两公司, 14日向公司: so many of a kind, or what follows a date. */
const COUNTED_OR_DATED =
  /^(?:(?:中国|[全本我]?[国省市县])?(?:第[一二三]|首)家|首[条座个批次艘架台款列届]|\d[\d.]*[万亿]|[一二两三四五六七八九十几多数各]+[大家个]?(?:公司|集团|银行|企业|厂)$|\d+[日月年]|[一二两三四五六七八九十百千几多数各每某\d]+[批台套件座项个种类艘辆栋]|[这每])/u

/** What is never a firm here: a person's name, a body, a school, an installation, a place. */
const refusedNames = (context: ArticleContext): ((surface: string) => boolean) => {
  const known = new Map<string, boolean>()
  let refused: ((surface: string) => boolean) | undefined
  return (surface) => {
    refused ??= isRefused(context)
    const judged = known.get(surface) ?? refused(surface)
    known.set(surface, judged)
    return judged
  }
}

/** Names of people as the article writes them, which stand for no firm. */
const peopleIn = (context: ArticleContext): ReadonlySet<string> =>
  new Set(persons.in(context).map(({ start, end }) => context.article.text.text.slice(start, end)))

const isRefused = (context: ArticleContext): ((surface: string) => boolean) => {
  const places = placeNames(context)
  const people = peopleIn(context)
  const officials = officialsIn(context)
  const books = new Set(titles.in(context).map(({ value }) => value.title))
  return (surface) =>
    (people.has(surface) && !surface.endsWith('网') && (!KNOWN_BY_FORM.has(surface) || officials.has(surface))) ||
    isPerson(surface, people) ||
    CENTRAL.test(surface) ||
    BANK_OF_COUNTRY.test(surface) ||
    (MODEL.test(surface) && !KNOWN_BY_FORM.has(surface)) ||
    books.has(surface) ||
    (NO_FIRM.test(surface) && !isHouseInChina(surface)) ||
    COUNTED_OR_DATED.test(surface) ||
    (!KNOWN_BY_FORM.has(surface) &&
      (isCountryTrade(surface) || isTradeAlone(surface) || BRANDED.test(surface) || TRADES_BY_UNIT.test(surface))) ||
    (!KNOWN_BY_FORM.has(surface) && !mayStand(surface, places))
}

/** 辉澄中国: a known firm's house, though what else ends so is a country. */
const isHouseInChina = (surface: string): boolean =>
  surface.endsWith('中国') && KNOWN_BY_FORM.get(surface.slice(0, -2))?.ambiguous === false

/** 商会会长包某: a holder with the post before the name; 罗伊·马森: a foreigner in Chinese characters. */
const isPerson = (surface: string, people: ReadonlySet<string>): boolean => {
  if (FOREIGNER.test(surface)) return true
  const name = [2, 3].map((size) => surface.slice(-size)).find((end) => end.length < surface.length && people.has(end))
  return name !== undefined && HOLDS_POST.test(surface.slice(0, -name.length))
}

const FOREIGNER = /^\p{Script=Han}{1,5}(?:·\p{Script=Han}{1,5})+(?<![司团厂行店业])$/u
const HOLDS_POST = /(?:[长师员]|主席|总裁|经理|书记|主任|代表|教授|院士|先生|女士|总监|董事)$/u

/** 宏远毛纺的前身是县第二毛纺厂: the firm under its earlier name. */
const FORMERLY = /^[，]?(?:它|其)?(?:的)?前身(?:是|为|系|即)[^，。；]{0,14}$/u
/** 县第二毛纺厂去年改制后更名为宏远毛纺: the firm under its later name. */
const LATER = /^[^。；！？]{0,20}(?:更名|改名|改称|改制)(?:为|成)$/u

/** 中盛光电集团 ET Solar Group: a name and the same in Latin letters right behind it. */
const isTranslated = (name: string, next: string, between: string): boolean =>
  /^ ?$/u.test(between) && /(?:公司|集团)$/u.test(name) && /^[A-Z][A-Za-z0-9&., -]{3,}$/u.test(next)

const aliasesOf = (readings: readonly Reading[], rules: ReadonlyMap<string, string>): Map<string, string> => {
  const aliases = new Map<string, string>()
  const scanner = new NameScanner(rules.keys())
  for (const { text } of readings) {
    const spans = scanner.find(text)
    for (const [at, { start, end }] of spans.entries()) {
      const next = spans[at + 1]
      const name = text.slice(start, end)
      const nextName = next ? text.slice(next.start, next.end) : ''
      const between = next ? text.slice(end, next.start) : ''
      if (FORMERLY.test(between)) aliases.set(nextName, name)
      if (LATER.test(between)) aliases.set(name, nextName)
      if (next && isTranslated(name, nextName, between)) aliases.set(nextName, name)
      const translation = /^[A-Za-z]/u.test(name) ? translationAt(text, end) : null
      for (const alias of [...aliasesAt(text, { start, end }), ...(translation ? [translation] : [])]) {
        const form = text.slice(alias.start, alias.end)
        if (form !== name && form.length >= 2) aliases.set(form, name)
      }
    }
  }
  return aliases
}

/** Branches by their place alone, each with its name; where two banks have one there, neither goes by the place. */
const lonelyBranches = (names: Iterable<string>): Map<string, string> => {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const name of names) {
    const short = branchAlone(name)
    if (short === null) continue
    if (found.has(short)) shared.add(short)
    found.set(short, name)
  }
  for (const short of shared) found.delete(short)
  return found
}

/** A name of three characters and more; two are often a piece of a firm's that was taken for a person's. */
const isPersonName = (form: string, people: ReadonlySet<string>): boolean => form.length > 2 && people.has(form)

/** Adds the shorter forms of the names found that stand in the text by themselves. */
const addShorter = (
  rules: Map<string, string>,
  readings: readonly Reading[],
  places: ReadonlySet<string>,
  people: ReadonlySet<string>
): void => {
  const shorter = new Set<string>()
  const stems = new Set<string>()
  const grouped = new Set<string>()
  /** What names open with, and how many do. */
  const openings = new Map<string, number>()
  for (const surface of rules.keys()) {
    const { place, body, stem, form } = partsOf(surface, places)
    stems.add(stem).add(place + body)
    if (form !== '' && form !== '公司') grouped.add(body)
    for (const short of shorterForms(surface, places))
      if (!rules.has(short) && !isPersonName(short, people) && !isTown(short, readings)) shorter.add(short)
    for (const short of openingsOf(surface, places)) openings.set(short, (openings.get(short) ?? 0) + 1)
  }
  for (const [form, firms] of openings) if (firms > 1 || shorter.has(form) || rules.has(form)) openings.delete(form)
  const scanner = new NameScanner([...rules.keys(), ...shorter, ...openings.keys()])
  for (const reading of readings) {
    const { text } = reading
    for (const span of scanner.find(text)) {
      const form = text.slice(span.start, span.end)
      if (openings.has(form) && isOwnName(reading.words, span)) rules.set(form, 'enterprise/short-form')
      if (
        !shorter.has(form) ||
        cutsWord(reading.words, span) ||
        (!grouped.has(form) && isPlainWord(reading, span)) ||
        isPlainPhrase(reading, span) ||
        isPlainWorks(reading, span) ||
        GOES_ON.test(text.slice(span.end, span.end + 3))
      )
        continue
      const own = isOwnName(reading.words, span) || isNameWithWork(reading.words, span)
      if (!stems.has(form) || own || endsPhrase(reading.words, span)) rules.set(form, 'enterprise/short-form')
    }
  }
}

const GOES_ON =
  /^(?:线(?![上下缆])|国(?!际)|产业|行业|大学|学院|市|县|区|镇|山|河|路|街|新区|新城|银行|证券|保险|电视|日报|晚报)/u

/** 青溪 where 青溪县 or 青溪开发区 is spoken of: a place, though no list of places has it. */
const isTown = (form: string, readings: readonly Reading[]): boolean =>
  form.length <= 4 &&
  readings.some(({ text }) => text.includes(form) && text.split(form).some((rest, at) => at > 0 && TOWN.test(rest)))
const TOWN =
  /^(?:日报|晚报|盆地|高原|草原|[镇乡村县州]|区(?![块域别间分])|市(?![值场占盈净])|新区|新城|半岛|经开(?!始)|[经高]区|高新[区开]|开发区|经济|口岸|自贸|保税)/u

/**
 * 区域, 时代: a word of the dictionary that names nothing is no short form by itself, unless the firm is known by it or
 * the clause says of it what is said of a firm: 霸王欲进军凉茶市场. What stands right before 集团 is always the firm's own.
 */
const isPlainWord = ({ text, words }: Reading, span: Span): boolean => {
  const [word, ...rest] = wordsInside(words, span)
  if (!word || rest.length > 0 || word.start !== span.start || word.end !== span.end) return false
  if (word.proper || /^(?:x|n[rzt]|eng)/u.test(word.tag) || KNOWN_BY_FORM.has(word.text)) return false
  return !isSubject(text, span)
}

/** 资源循环 of 中国资源循环集团: words of the dictionary that name nothing, of which the clause does not speak as of a firm. */
const isPlainPhrase = ({ text, words }: Reading, span: Span): boolean => {
  const inside = wordsInside(words, span)
  if (inside.length < 2 || isSubject(text, span)) return false
  return inside.every(({ kind, proper }) => PLAIN.test(kind) && !proper)
}

/** 车辆厂 of 平州车辆厂: what the works makes, which is no name by itself. */
const isPlainWorks = ({ words }: Reading, span: Span): boolean => {
  const inside = wordsInside(words, span)
  return inside.at(-1)?.text === '厂' && inside.slice(0, -1).every(({ kind, proper }) => PLAIN.test(kind) && !proper)
}
const PLAIN = /^(?:common|industry|generic)$/u

/** Whether nothing that could carry a name on follows: a mark, a function word, a number, the end. */
const endsPhrase = (words: readonly Word[], { end }: Span): boolean => {
  const next = words[firstEndingAfter(words, end - 1) + 1]
  return next === undefined || next.kind === 'stop' || next.kind === 'mark' || next.tag === 'm'
}

/** 趣香 in 趣香月饼: whether a form is made of words that are names or in no dictionary, which can be nothing but the name. */
const isOwnName = (words: readonly Word[], span: Span): boolean => {
  const inside = wordsInside(words, span)
  if (inside[0]?.start !== span.start || inside.at(-1)?.end !== span.end) return false
  const whole = inside.length === 1 && span.end - span.start === 2
  return inside.every(({ kind, tag }) => kind === 'name' && (tag === 'x' || tag === 'eng' || !whole))
}

/** 泓澄|珠宝 in 泓澄珠宝关三店: a word that no dictionary knows and a line of work. */
const isNameWithWork = (words: readonly Word[], span: Span): boolean => {
  const [own, work, ...more] = wordsInside(words, span)
  if (own?.start !== span.start || work?.end !== span.end || more.length > 0) return false
  return own.kind === 'name' && own.tag === 'x' && own.text.length > 1 && work.kind === 'industry'
}

/** 大唐镇 is no 大唐. */
const OF_PLACE = /^(?:[镇乡村县州盟]|市(?![值场占盈净])|旗(?!下))/u

/** Where each wording stands by itself, not inside a longer one, in the article's offsets. */
const spansOf = (readings: readonly Reading[], surfaces: Iterable<string>): Map<string, Span[]> => {
  const scanner = new NameScanner(surfaces)
  const found = new Map<string, Span[]>()
  for (const reading of readings) {
    const { text, start } = reading
    for (const span of scanner.find(text)) {
      const surface = text.slice(span.start, span.end)
      if (surface.length <= 3 && (cutsWord(reading.words, span) || OF_PLACE.test(text.slice(span.end, span.end + 2))))
        continue
      const spans = found.get(surface) ?? []
      spans.push({ start: start + span.start, end: start + span.end })
      found.set(surface, spans)
    }
  }
  return found
}
