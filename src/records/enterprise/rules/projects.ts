import { matches } from '../../../core/lexicon.js'
import { memoised } from '../../../core/memo.js'
import type { Span } from '../../../core/span.js'
import { KIND_TAIL, PRODUCTS, PROJECT_TAIL } from '../lexicon.js'
import { firstEndingAfter } from '../word-at.js'
import type { Word } from '../words.js'
import { enumerationsOf, mayList } from './lists.js'
import { closesName, shortNames } from './short-names.js'
import type { Reading, Sighting } from './sighting.js'

/** What an item ends in that is a project by itself: 恒泰年产五万吨铜箔项目, 远通电缆技改. */
const PROJECT_END = /(?:项目|工程|生产线|产线|产业园|基地|技改|扩能|扩建|扩产|搬迁改造|升级改造|[一二三四]期)$/u
/** 利民新村旧房改造, 平湖治理: what lies in a place, is public or names its firm itself opens with no owner's name. */
const PUBLIC =
  /[湖河江山路街村镇厂]|大道|灌区|棚改|(?<!产业|工业|科技)园|输变?电|集团|公司|小区|社区|高速|铁路|行动|中心|广场|学校|医院|水库|公园|道路|管网|治理|环境|文明|素质/u
/** 年产5万吨烧碱, 锰合金技改: a product with its amount, or what is made and how. */
const AMOUNT = /^(?:年产|新增|\d|[一二三四五六七八九十百千万]+[万吨条个])/u
const HAN = /^\p{Script=Han}$/u

/** 昌樟扩建、昌九扩建等6个高速公路项目: what goes by the places that it joins. */
const ROADS = /^[^，。；、]{0,10}(?:公路|铁路|高速|高铁|水利|轨道交通|输变电)[^，。；、]{0,4}(?:项目|工程)/u

/** The owners that the items of a list open with. */
interface Owned {
  readonly owners: readonly Sighting[]
  /** Whether the list is one of projects, most of which open with an owner: those that do are named by it. */
  readonly series: boolean
}

/** 澜博锰合金技改、恒硕退役电池回收等12个项目: a project in a list opens with the name of its owner, then comes the product. */
const ownedIn = (reading: Reading): readonly Owned[] => (mayList(reading) ? ownedInLists(reading) : NONE)
const NONE: readonly Owned[] = []

const ownedInLists = memoised((reading: Reading): readonly Owned[] =>
  enumerationsOf(reading).flatMap(({ items, after }) => {
    if (KIND_TAIL.test(after) || ROADS.test(after)) return []
    const projects = PROJECT_TAIL.test(after)
    const owners = items
      .filter((item) => projects || PROJECT_END.test(reading.text.slice(item.start, item.end)))
      .map((item) => behindPlace(reading.text, item))
      .map((item) => (projects ? makerOf(reading, item) : null) ?? ownerOf(reading, item))
      .filter((owner) => owner !== null)
    return [{ owners, series: projects && owners.length >= SEVERAL && 2 * owners.length > items.length }]
  })
)

/** Owners of listed projects, surer where the whole list goes by its owners. */
export const projectOwners = (reading: Reading): Sighting[] =>
  ownedIn(reading).flatMap(({ owners, series }) =>
    series ? owners.map((owner) => ({ ...owner, weight: IN_SERIES })) : owners
  )

/** 诺云|动力电池…, 昊江|单晶硅: in such a list, an owner together with what it makes, which is no name. */
export const ownersWithProducts = (reading: Reading): Span[] =>
  ownedIn(reading)
    .filter(({ series }) => series)
    .flatMap(({ owners }) => owners)
    .flatMap(({ start, end }) => {
      const from = firstEndingAfter(reading.words, end)
      return reading.words
        .slice(from, from + MOST_IN_PRODUCT)
        .filter(({ text }) => PRODUCTS.has(text))
        .map((product) => ({ start, end: product.end }))
    })

const SEVERAL = 3
const IN_SERIES = 1.2
const MOST_IN_PRODUCT = 3

/** 永川县的弘泽环保贵金属再生: an item without the place that owns its firm. */
const behindPlace = (text: string, { start, end }: Span): Span => {
  const place = LOCATED.exec(text.slice(start, Math.min(end, start + MOST_PLACE)))?.[0].length ?? 0
  return { start: start + place, end }
}

const LOCATED = /^\p{Script=Han}{1,5}[省市县区旗州镇乡]的/u
const MOST_PLACE = 8

/** 总投资80亿元的昊江三电项目: the phrase behind the money is the project's name, which opens with its owner's. */
const PAID_FOR = /(?:[亿万美]元|引进)的/u
const PAID_PROJECT = new RegExp(
  `(?<=${PAID_FOR.source})(?:[^，。；：、的了在和与及是]{5,24}?(?:项目|工程|电站|生产线|产线|产业园|基地)|[^，。；：、的了在和与及是]{5,24}(?=、[^。；]{4,60}?等[^，。；]{0,8}(?:项目|工程)))`,
  'u'
)

/** Owners of the projects that an amount of money or 引进 leads up to; one that opens with a place may be named by places alone. */
export const paidProjects = (reading: Reading): Sighting[] => {
  if (!PAID_FOR.test(reading.text)) return []
  const projects = matches(PAID_PROJECT, reading.text)
  const series = projects.length >= SEVERAL
  return projects
    .map(({ index, 0: project }) => {
      const item = { start: index, end: index + project.length }
      const at = firstEndingAfter(reading.words, index)
      if (reading.words[at]?.kind !== 'place') return makerOf(reading, item) ?? ownerOf(reading, item)
      return series && reading.words[at + 1]?.tag === 'x' ? ownerOf(reading, item) : null
    })
    .filter((owner) => owner !== null)
    .map(({ start, end }) =>
      series
        ? { start, end, rule: 'enterprise/paid-series', weight: IN_SERIES }
        : { start, end, rule: 'enterprise/paid-project', weight: PAID }
    )
}
const PAID = 0.5

/** 昊沐岚木材加工项目开工仪式, 兴威保温材料生产线项目正式动工: a project that opens its clause and is begun or put to work. */
const BEGUN =
  /(?:项目|生产线|产线|基地)(?=(?:[一二三四]期)?(?:正式|顺利|全面|竣工|今日|今天|日前)?(?:开工|动工|奠基|投产|竣工|试产|签约|落户|总投资|计划总投资|点火|投料))/u
const BEGUN_PROJECT = new RegExp(
  `(?<=^|[，。：；！\\s]|[\\]】]|开工的)[^，。；：、的了在和与及是\\s“”\\d]{5,24}?${BEGUN.source}`,
  'u'
)

/** Owners of the projects that a clause opens with, where what they open with is in no dictionary. */
export const begunProjects = (reading: Reading): Sighting[] => {
  if (!BEGUN.test(reading.text)) return []
  return matches(BEGUN_PROJECT, reading.text)
    .map(({ index, 0: project }) => {
      const first = reading.words[firstEndingAfter(reading.words, index)]
      if (first?.start !== index || first.tag !== 'x' || PARK.test(project)) return null
      return ownerOf(reading, { start: index, end: index + project.length })
    })
    .filter((owner) => owner !== null)
}

/** 白塔工业园项目, 河西片区项目: goes by where it is. */
const PARK = /(?:园|园区|新区|片区|新城|开发区)(?:项目|基地)$/u

/** 晴川硅业单晶硅, 海硕光能组件: a short name with what the project makes right behind it. */
const makerOf = (reading: Reading, item: Span): Sighting | null => {
  const { words } = reading
  const whole = shortNames(reading).find(({ start, end }) => start === item.start && end === item.end)
  const last = whole ? firstEndingAfter(words, whole.end - 1) : -1
  const maker = words[last - 1]
  if (!maker || maker.end - item.start < 2 || !PRODUCTS.has(words[last]?.text ?? '')) return null
  return { start: item.start, end: maker.end, rule: 'enterprise/project-owner', weight: 0.5 }
}

/** The name that an item opens with, where a product follows it. */
const ownerOf = (reading: Reading, item: Span): Sighting | null => {
  const { words, firms } = reading
  if (/\d/u.test(reading.text.charAt(item.start - 1))) return null
  const from = firstEndingAfter(words, item.start)
  const known = firms.find(({ start }) => start === item.start)
  const end = known ? known.end : words[ownEnd(words, from) - 1]?.end
  if (end === undefined || end - item.start < 2 || end >= item.end || /[化港湾区]/u.test(reading.text.charAt(end - 1)))
    return null
  const product = reading.text.slice(end, item.end)
  if (!AMOUNT.test(product) && (product.length < 3 || PUBLIC.test(product))) return null
  if (shortNames(reading).some((name) => name.start === item.start && name.end > end && endsName(words, name, item)))
    return null
  return { start: item.start, end, rule: 'enterprise/project-owner', weight: 0.5 }
}

/** Whether a short name is the whole item, or ends in what mostly closes a firm's name. */
const endsName = (words: readonly Word[], { end }: Span, item: Span): boolean =>
  end === item.end || closesName(words[firstEndingAfter(words, end - 1)]?.text ?? '')

/** Index after the words of a name's own: a place or none, a name or one that fell apart, what closes a firm's name. */
const ownEnd = (words: readonly Word[], from: number): number => {
  const named = words[from]?.kind === 'place' && (words[from]?.text.length ?? 0) > 1 ? from + 1 : from
  let to = named
  if (isSingle(words[to]) && isSingle(words[to + 1])) to += 2
  else if (words[to]?.kind === 'name') to += goesOn(words[to + 1]) ? 2 : 1
  if (to === named) return from
  while (words[to]?.kind === 'industry' && closesName(words[to]?.text ?? '')) to++
  return to
}

/** 华桓|国联, 恒拓|泽: a character of a name that fell apart, a name that the dictionary knows. */
const goesOn = (word: Word | undefined): boolean => word?.kind === 'name' && (HAN.test(word.text) || word.tag === 'nz')

const isSingle = (word: Word | undefined): boolean => word !== undefined && HAN.test(word.text) && word.kind !== 'mark'
