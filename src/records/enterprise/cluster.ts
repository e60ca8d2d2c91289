import { isPlaceName, knownPlaceAt } from '../../mentions/place/index.js'
import { isAbbreviation, isLineOfWork, type NameParts, partsOf } from './forms.js'
import { KNOWN_BY_FORM, type KnownForm } from './gazetteer/index.js'
import { LEGAL_FORM } from './lexicon.js'

/** Wordings that stand for one firm, the first of them the fullest when it was made. */
export interface Cluster {
  readonly forms: string[]
}

export interface Coreference {
  /** Names of places in the article. */
  readonly places: ReadonlySet<string>
  /** Forms that the article itself says stand for another. */
  readonly aliases: ReadonlyMap<string, string>
  /** How often a wording stands in the article. */
  readonly count: (surface: string) => number
  /** Whether the article calls the second wording's firm a subsidiary where the first has been named before. */
  readonly isAbove: (parent: string, house: string) => boolean
  /** Whether a wording is first named after another. */
  readonly isLater: (short: string, full: string) => boolean
}

/**
 * Parts wordings into firms. Fuller names first; a shorter one joins the firm that it fits best, so two firms that
 * share a stem (珠海格力, 格力集团) are never joined by the stem.
 */
export const clusterForms = (surfaces: readonly string[], coreference: Coreference): Cluster[] => {
  const parts = new Map(surfaces.map((surface) => [surface, wordingOf(surface, coreference.places)]))
  const fulls = new Map<string, number>()
  for (const surface of surfaces)
    fulls.set(surface, fullness(surface, parts) - (coreference.aliases.has(surface) ? ALIAS : 0))
  const full = (surface: string): number => fulls.get(surface) ?? 0
  const clusters: Cluster[] = []
  for (const surface of [...surfaces].sort((a, b) => full(b) - full(a) || (a < b ? -1 : 1))) {
    let best: { cluster: Cluster; fit: number } | null = null
    for (const cluster of clusters) {
      const fit = Math.max(...cluster.forms.map((form) => fitOf(surface, form, parts, coreference)))
      if (fit > (best?.fit ?? 0)) best = { cluster, fit }
    }
    if (best) best.cluster.forms.push(surface)
    else clusters.push({ forms: [surface] })
  }
  return withLoneHouses(withLoneBranches(clusters), coreference)
}

/** A wording taken apart, with what it is compared by. */
interface Wording extends NameParts {
  readonly rural: string
  readonly share: string
}

const wordingOf = (surface: string, places: ReadonlySet<string>): Wording => ({
  ...partsOf(surface, places),
  rural: ruralBank(surface),
  share: firmOfShare(surface)
})

/** 建行 beside 建行平州分行: a bank of which the article names one branch alone stands for that branch, beside two for neither. */
const withLoneBranches = (clusters: readonly Cluster[]): Cluster[] => {
  const left = new Set(clusters)
  for (const bank of clusters) {
    if (!bank.forms.every((form) => BANK.test(form))) continue
    const [branch, ...others] = clusters.filter(({ forms }) => forms.some((form) => isBranchOf(form, bank.forms)))
    if (branch === undefined || others.length > 0) continue
    branch.forms.push(...bank.forms)
    left.delete(bank)
  }
  return [...left]
}

/** 北锋 beside 北锋汽车（平州）有限公司 that has been named before: a known firm stands for the one house of its that is spoken of. */
const withLoneHouses = (clusters: readonly Cluster[], { isLater }: Coreference): Cluster[] => {
  const left = new Set(clusters)
  for (const parent of clusters) {
    const [form, ...more] = parent.forms
    if (form === undefined || more.length > 0 || !KNOWN_BY_FORM.has(form)) continue
    const [house, ...others] = clusters.filter(({ forms }) =>
      forms.some((full) => full !== form && full.includes(form))
    )
    const full = house?.forms[0]
    if (!house || !full || others.length > 0 || !HOUSE_NAME.test(full) || !full.startsWith(form)) continue
    if (!isLater(form, full)) continue
    house.forms.push(form)
    left.delete(parent)
  }
  return [...left]
}
const HOUSE_NAME = /(?:有限|责任|股份)公司$/u
const BANK = /(?<![分支])行$/u
const BRANCH = /(?:分行|支行)$/u

const isBranchOf = (form: string, bank: readonly string[]): boolean => {
  if (!BRANCH.test(form)) return false
  const firm = underFirm(form)?.firm
  return bank.some((name) => form.startsWith(name) || (firm !== undefined && KNOWN_BY_FORM.get(name)?.firm === firm))
}

/** 诺维克斯 in NORVEX（诺维克斯）: what only explains a name is less than the name, but not than a legal one. */
const ALIAS = 110

/** Legal names first, then groups and companies, then by length. */
const fullness = (surface: string, parts: ReadonlyMap<string, NameParts>): number =>
  (/(?:有限|责任|株式会社|股份公司|集团公司)/u.test(surface) ? 200 : 0) +
  (parts.get(surface)?.form ? 1 : 0) +
  surface.length -
  (/^\p{ASCII}+$/u.test(surface) ? 100 : 0)

/** How well a shorter wording fits a fuller one; 0 where they are two firms. */
const fitOf = (
  short: string,
  full: string,
  parts: ReadonlyMap<string, Wording>,
  { aliases, count, isAbove }: Coreference
): number => {
  const a = parts.get(short)
  const b = parts.get(full)
  if (!a || !b) return 0
  if (aliases.get(short) === full || aliases.get(full) === short) return 10
  if (a.rural === b.rural || isSameHouse(short, full) || a.share === b.share) return 9
  const sameBody = a.body === b.body
  const known = KNOWN_BY_FORM.get(short)
  const other = KNOWN_BY_FORM.get(full)
  if (known && other && known.firm === other.firm) return 9
  if (isKnownFormed(short, full)) return 9
  if (BRANCH.test(full) && !BRANCH.test(short) && BANK.test(short)) return 0
  if (isExplained(a, full) || isTitled(short, full)) return 8
  if (isUnderParent(short, full)) return 7
  if (known && other && !(sameBody && a.place === b.place && (a.form === '' || b.form === ''))) return 0
  if (!sameBody && (areApart(a, b) || (!full.includes(short) && isOfOther(known, full)))) return 0
  if (!sameBody && a.form === '' && a.place === '' && isAbove(short, full)) return 0
  const weight = Math.min(count(full), 50) / 100
  return fitOfParts({ short, full, a, b, house: known ?? KNOWN_BY_FORM.get(a.body), weight })
}

/** 瑞信银行 beside 瑞士信贷银行: a form of a known firm with 集团 or 银行 behind it. */
const isKnownFormed = (short: string, full: string): boolean => {
  const [a, b] = [knownFormed(short), knownFormed(full)]
  return (
    a !== undefined && b !== undefined && !a.ambiguous && a.firm === b.firm && HOLDING.test(short) && HOLDING.test(full)
  )
}
const HOLDING = /(?:集团(?:有限)?公司|集团|银行)$/u

const knownFormed = (surface: string): KnownForm | undefined =>
  KNOWN_BY_FORM.get(surface) ?? KNOWN_BY_FORM.get(surface.replace(/(?<=.{2})(?:集团公司|集团|银行)$/u, ''))

/** 恩尼世集团 of Enesis（恩尼世）集团: the name that a bracket explains. */
const isExplained = ({ body }: NameParts, full: string): boolean =>
  body.length >= 2 && !isPlaceName(body) && full.includes(`（${body}）`)

/** 恒飞 of 荷兰皇家恒飞电子公司: the firm that bears the title. */
const isTitled = (short: string, full: string): boolean => {
  const after = TITLED.exec(full)?.[0].length
  return after !== undefined && full.startsWith(short, after)
}
const TITLED = /^\p{Script=Han}{0,3}皇家/u

/** 平州石化公司 of 中石油平州石化公司: a house that is also named under its parent. */
const isUnderParent = (short: string, full: string): boolean =>
  short.length >= LEAST_HOUSE &&
  FORMED.test(short) &&
  full.endsWith(short) &&
  KNOWN_BY_FORM.get(full.slice(0, -short.length))?.ambiguous === false &&
  !KNOWN_BY_FORM.has(short)
const LEAST_HOUSE = 4

/** 中石油平州石化公司 is no house of 中石化: what opens with another known firm's name is that firm's. */
const isOfOther = (known: KnownForm | undefined, full: string): boolean => {
  if (!known) return false
  const opening = [4, 3, 2].map((size) => KNOWN_BY_FORM.get(full.slice(0, size))).find((form) => form !== undefined)
  return opening !== undefined && !opening.ambiguous && opening.firm !== known.firm
}

/** 恒玻 beside 恒玻A, ST恒玻: a firm and its share, which goes by its standing and its kind. */
const firmOfShare = (surface: string): string => surface.replace(/^[*]?ST|(?<=\p{Script=Han}{2})[AB]$/gu, '')

/** 江平农村商业银行, 江平农商银行, 江平农商行: one bank, written out or shortened. */
const ruralBank = (surface: string): string =>
  surface.replace(/农(?:村商业银行|商银行|商行)(?:股份有限公司)?$/u, '农商行')

/** 建行平州分行 beside the same with the bank's legal name: one house of one firm, which is written out or shortened. */
const isSameHouse = (short: string, full: string): boolean => {
  if (!HOUSE_END.test(short) || !HOUSE_END.test(full)) return false
  const [a, b] = [underFirm(short), underFirm(full)]
  return a !== null && a.house === b?.house && a.firm === b.firm
}
const HOUSE_END = /(?:分行|支行|分公司)$/u
const LONGEST_PARENT = 10

/** A house's name without the known firm that it opens with. */
const underFirm = (surface: string): { firm: string; house: string } | null => {
  for (let size = Math.min(LONGEST_PARENT, surface.length - 1); size >= 2; size--) {
    const known = KNOWN_BY_FORM.get(surface.slice(0, size))
    if (known) return { firm: known.firm, house: surface.slice(size).replace(/^(?:股份)?有限公司|^[省市]/u, '') }
  }
  return null
}

/** Two wordings taken apart, the second the fuller. */
interface Pair {
  readonly short: string
  readonly full: string
  readonly a: NameParts
  readonly b: NameParts
  /** The gazetteer's entry for the shorter one. */
  readonly house: { readonly ambiguous: boolean } | undefined
  /** Grows with how often the fuller one is named. */
  readonly weight: number
}

const fitOfParts = (pair: Pair): number => {
  const { short, full, a, b, weight } = pair
  if (isPlainPart(short, full, b)) return 4 + weight
  if (isContracted(short, a, full, b)) return 2.4
  if (a.place !== '' && b.place !== '' && !samePlace(a.place, b.place)) return 0
  if (isInitials(short, a, full, b)) return isGroup(b.form) ? 5.6 : 3.5 + weight
  if (isPlacedHouse(a, b)) return 4 + weight
  if (isOtherHouse(pair)) return 0
  return a.body === b.body ? fitOfPlaces(pair) : fitOfShorter(pair)
}

/** 东汇银行（中国） beside 东汇银行. */
const ABROAD_HOUSE = /（(?:中国|香港|澳门|新加坡|美国|亚洲)）$/u

/** 峰钢集团 beside 峰钢模具厂, a known firm beside what is named after it in some place: two houses of one group. */
const isOtherHouse = ({ full, a, b, house }: Pair): boolean => {
  if (ABROAD_HOUSE.test(full)) return true
  const sameBody = a.body === b.body
  const formed = b.form !== '' || house?.ambiguous === false
  const group = /集团|控股/u.test(a.form) && !/集团|控股/u.test(b.form) && formed
  if (group && (!sameBody || a.place !== b.place)) return true
  if (isListed(a.form) !== isListed(b.form) && (isGroup(a.form) || isGroup(b.form))) return true
  const apart = !sameBody || full.endsWith('）')
  return house !== undefined && !house.ambiguous && apart && b.place !== '' && a.place === ''
}

/** How well wordings with one body fit, of which one may name a place. */
const fitOfPlaces = ({ a, b, weight }: Pair): number => {
  if (a.place === b.place || (a.place === '') === (b.place === '')) return 5 + weight
  if (a.place !== '' && b.form !== '' && a.form === '') return 0
  return a.place === '' && b.form === '' ? 2.5 + weight : 4 + weight
}

/** A shorter form is rather that of the firm itself than of its house in a place. */
const HOUSE = 0.3

/** How well a wording with a shorter body fits. */
const fitOfShorter = ({ short, a, b, house, weight }: Pair): number => {
  if (a.place !== '' && b.place === '') return 0
  if (isHouseOf(a, b, house !== undefined)) return 0
  if (isShortened(a, b)) return 3 + weight - (b.place === '' ? 0 : HOUSE)
  if (isHouseAlone(a, b)) return 2.5
  if (isStemAsFirm(a, b) && house === undefined) return 1.5 + weight
  const formed = a.form !== '' && b.form !== '' && short.length >= 4 && a.body.length >= 2 && a.place === b.place
  const like = formed && a.body.charAt(0) === b.body.charAt(0) && isAbbreviation(a.body, b.body)
  return like ? 2 + weight : 0
}

/**
 * 江铜, 江铜股份 of 江州铜业股份有限公司, 平电 of 平京电力公司: whether a short form without a place of its own leaves out
 * characters of the place and body of a firm that is named in full. One that the listed firm goes by says so.
 */
const isInitials = (short: string, a: NameParts, full: string, b: NameParts): boolean => {
  const initials = a.form === '' ? short : short.slice(0, -a.form.length)
  const alike = (isListed(a.form) && isListed(b.form)) || (a.form === '集团' && isGroup(b.form))
  if (b.form === '' || (a.form !== '' && !alike)) return false
  const whole = full.slice(0, full.length - b.form.length).replace(/[（）]/gu, '')
  if (whole.includes(initials) || (b.place !== '' && initials.startsWith(b.place))) return false
  if (initials.length < 2 || initials.length > 4) return false
  return [whole, whole.replace(/^中国/u, '')].some(
    (name) => opensLike(initials, name) && isAbbreviation(initials, name)
  )
}

/** Whether an abbreviation begins like the name, and its second half comes from the name's second half. */
const opensLike = (initials: string, whole: string): boolean =>
  initials.charAt(0) === whole.charAt(0) && whole.indexOf(initials.charAt(initials.length - 1), 2) >= 2

/** 麦拓中国, 恒沃平湖公司 of 麦拓汽车（中国）投资有限公司, 恒沃阀门（平湖）有限公司: the place of a house behind its stem. */
const isPlacedHouse = (a: NameParts, b: NameParts): boolean => {
  const body = a.body.replace(/厂$/u, '')
  if (a.place !== '' || b.place === '' || b.form === '' || !body.endsWith(b.place)) return false
  const stem = body.slice(0, -b.place.length)
  return stem.length >= 2 && b.body.startsWith(stem)
}

/**
 * 宝山能源 of 宁夏宝山能源集团, 雪松生物 of 青海高原雪松生物科技有限公司: what is left of a full name without its places, its
 * form and lines of work at its end, though by itself the short one may look like a place and a line of work.
 */
const isPlainPart = (short: string, full: string, { form }: NameParts): boolean => {
  const at = full.indexOf(short)
  if (at < 2 || at > MOST_PLACES || short.length < 4 || !FORMED.test(form) || FORM_END.test(short)) return false
  const rest = full.slice(at + short.length, full.length - form.length)
  return (rest === '' || isLineOfWork(rest)) && isPlaces(full.slice(0, at))
}

const FORMED = /(?:公司|集团)$/u
const FORM_END = /(?:公司|集团|控股|股份)$/u
const MOST_PLACES = 6

/** Whether a text is one or two names of places, the last of which may be a word of the land: 高原, 草原. */
const isPlaces = (text: string): boolean => {
  const first = knownPlaceAt(text, 0)?.name.length ?? 0
  const rest = text.slice(first)
  return first > 0 && (rest === '' || /^[省市县区州]$/u.test(rest) || isPlaceName(rest) || LANDS.test(rest))
}

const LANDS = /^(?:高原|草原|平原|沿海|江南|江北|[东西南北][方部])$/u

/**
 * 诚远电缆 of 甘肃诚远电线电缆有限责任公司, 平沙钢构公司 of 四川平沙钒钛钢构有限公司: the name's own two characters, which may look like a
 * place, and what is left of its lines of work.
 */
const isContracted = (short: string, a: NameParts, full: string, b: NameParts): boolean => {
  const own = short.slice(0, short.length - a.form.length)
  const whole = full.slice(0, full.length - b.form.length)
  if (own.length !== OWN_AND_WORK || !FORMED.test(b.form) || !/^(?:公司)?$/u.test(a.form)) return false
  const at = whole.indexOf(own.slice(0, 2))
  const opens = at === 0 ? !isPlaceName(own.slice(0, 2)) || isLineOfWork(whole.slice(2)) : isPlaces(whole.slice(0, at))
  if (at < 0 || at > MOST_PLACES || !opens) return false
  // 晶澄新材 of 晶澄新能源材料有限公司: the last of the trade's two characters may be left out.
  return whole.slice(-2).includes(own.slice(-1)) && isAbbreviation(own, whole.slice(at))
}
const OWN_AND_WORK = 4

/** 英特尔资本: an arm that deals in money is a firm beside its parent. */
const ARM = /^(?:资本|证券|期货|基金|保险|财险|人寿|信托|租赁|置业|地产)$/u

/** 恒沃智能平湖公司 beside 恒沃智能: what a place sets apart, or a known firm and what it founded, are two firms. */
const isHouseOf = (a: NameParts, b: NameParts, known: boolean): boolean => {
  if (a.body.length < 2 || !b.body.startsWith(a.body)) return false
  if (b.form === '') return known && ARM.test(b.body.slice(a.body.length))
  const rest = b.body.slice(a.body.length)
  return knownPlaceAt(rest, 0) !== null || (known && (ARM.test(rest) || !isLineOfWork(rest)))
}

/** 泽陵石化 of 恒化泽陵石化公司, 中澜 of ABC中澜公司: a house without the parent, or the place, that its full name opens with. */
const isHouseAlone = (a: NameParts, b: NameParts): boolean => {
  if (a.place !== '' || b.form === '' || !b.body.endsWith(a.body)) return false
  const parent = b.body.slice(0, -a.body.length)
  if (/^[A-Z]+$/u.test(parent)) return true
  if (a.body.length < 4) return false
  return parent.length === 2 || KNOWN_BY_FORM.has(parent)
}

/** 海尔股份有限公司 beside 海尔模具有限公司, 峰钢股份 beside 峰钢矿业公司: houses of one group, each with a form of its own. */
const areApart = (a: NameParts, b: NameParts): boolean =>
  isLegal(a.form) && isLegal(b.form)
    ? KNOWN_BY_FORM.has(a.body) || KNOWN_BY_FORM.has(b.body)
    : isListed(a.form) && b.form !== '' && !isListed(b.form)
const isLegal = (form: string): boolean => /有限|责任|株式会社/u.test(form)

/** 首钢股份: the listed firm of a group, not the group. */
const isListed = (form: string): boolean => form.includes('股份') && !isGroup(form)
const isGroup = (form: string): boolean => form.includes('集团')

const samePlace = (a: string, b: string): boolean =>
  a.includes(b.replace(/[省市县区]$/u, '')) || b.includes(a.replace(/[省市县区]$/u, ''))

/** 恒沃公司 of 常州恒沃智测仪表有限公司: two characters that are said to be a firm open the name of one. */
const isStemAsFirm = (a: NameParts, b: NameParts): boolean =>
  a.form === '公司' &&
  a.place === '' &&
  a.body.length === 2 &&
  (isLegal(b.form) || (b.form === '公司' && b.place !== '')) &&
  b.body.startsWith(a.body)

/** 朝露 of 朝露食品, Brandel of Brandel Foods: the body begins like the fuller one and only lines of work are missing. */
const isShortened = (a: NameParts, b: NameParts): boolean => {
  if (!b.body.startsWith(a.body) || a.body.length < 2) return false
  const rest = b.body.slice(a.body.length)
  if (a.body === b.stem || isLineOfWork(rest)) return true
  return /^[A-Za-z0-9]+$/u.test(a.body) || a.body.length >= 3 || (a.form === '' && LEGAL_FORM.test(b.form))
}
