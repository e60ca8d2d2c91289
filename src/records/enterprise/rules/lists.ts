import { memoised } from '../../../core/memo.js'
import type { Span } from '../../../core/span.js'
import { BEFORE_FIRM, DEEDS, DESCRIPTORS, LIST_TAIL, POINTING } from '../lexicon.js'
import { trimLead, walkLeft, walkRight } from '../walk.js'
import { wordsInside } from '../word-at.js'
import type { Word } from '../words.js'
import { BUILDS } from './contexts.js'
import { shortNames } from './short-names.js'
import type { Reading, Sighting } from './sighting.js'

/** A coordination: its items, and what stands before and after it. */
export interface Enumeration {
  readonly items: readonly Span[]
  readonly before: string
  readonly after: string
}

/** 三家, 两大 behind the last item. */
const COUNTED_OFF = /^(?:[两三四五六七八九十]家|[两三四五六七八九十]大)$/u
const JOINERS = new Set(['、'])
const LAST_JOINERS = new Set(['和', '与', '及', '以及', '或'])

/** Coordinations of a sentence: A、B和C. The first item is walked back to its start, the last forward to its end. */
export const enumerationsOf = (reading: Reading): readonly Enumeration[] => (mayList(reading) ? listsIn(reading) : NONE)
const NONE: readonly Enumeration[] = []

/** Whether a sentence has the mark of a list, or what counts a pair: any other has no coordination. */
export const mayList = ({ text }: Reading): boolean =>
  text.includes('、') || text.includes('两家') || text.includes('双方')

const listsIn = memoised(({ words, text }: Reading): readonly Enumeration[] => {
  const found: Enumeration[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = isPairJoint(words, at) ? itemsOf(words, text, [at]) : null
    if (pair) found.push(pair)
    if (!JOINERS.has(words[at]?.text ?? '')) continue
    const joints = [at]
    let next = at + 1
    while (next < words.length && next - (joints.at(-1) ?? 0) < 12) {
      const word = words[next]?.text ?? ''
      if (JOINERS.has(word)) joints.push(next)
      else if (LAST_JOINERS.has(word) && !isPiece(words, next)) {
        joints.push(next)
        next++
        break
      } else if (/[，。；：！？]/u.test(word) || word === '等' || COUNTED_OFF.test(word)) break
      next++
    }
    const list = itemsOf(words, text, joints)
    if (list) found.push(list)
    at = joints.at(-1) ?? at
  }
  return found
})

/** 恒拓和远川两家投资人, 恒拓与远川双方: whether a conjunction joins two items alone, which are counted behind them. */
const isPairJoint = (words: readonly Word[], at: number): boolean => {
  const joint = words[at]?.text
  if (joint !== '和' && joint !== '与') return false
  const behind = words.slice(at + 1, at + 2 + MOST_IN_PAIR)
  const both = behind.findIndex(({ text }) => BOTH.test(text))
  return both > 0 && behind.slice(0, both).every(({ kind }) => kind !== 'mark')
}
const MOST_IN_PAIR = 4
const BOTH = /^(?:两家|双方)$/u

/** 泰丰楼、庆和居、春园: a conjunction between single characters right before the next mark of a list is a piece of its item. */
const isPiece = (words: readonly Word[], at: number): boolean =>
  [at - 1, at + 1].every((beside) => words[beside]?.text.length === 1 && words[beside]?.kind !== 'mark') &&
  JOINERS.has(words[at + 2]?.text ?? '')

const itemsOf = (words: readonly Word[], text: string, joints: readonly number[]): Enumeration | null => {
  const first = joints[0] ?? 0
  const last = joints.at(-1) ?? 0
  const tail = PART_OF_PROJECT.test(words[first - 1]?.text ?? '') ? first - 1 : first
  const from = trimLead(words, withOpening(words, walkLeft(words, tail, INSIDE_ITEM)), first)
  const to = lastItemEnd(words, last + 1)
  const edges = [...joints]
  const items: Span[] = []
  let start = from
  for (const edge of [...edges, to]) {
    const item = span(words, trimLead(words, start, edge), edge)
    if (item && item.end - item.start <= 22) items.push(...parted(text, unquoted(text, item), edge === to))
    start = edge + 1
  }
  const opening = words[from]?.start ?? 0
  const closing = words[to - 1]?.end ?? 0
  return items.length < 2
    ? null
    : { items, before: text.slice(Math.max(0, opening - 10), opening), after: text.slice(closing, closing + 24) }
}

/** 诺云铜箔|二期、: what the first item of a list of projects may end in. */
const PART_OF_PROJECT = /^(?:[一二三四五]期|项目|技改|扩建|扩能|扩产)$/u

const INSIDE_ITEM: ReadonlySet<string> = new Set(['集团', '公司', '银行', '厂'])

/** 东方|路械、群岭智能: a small word that opens the phrase and a name of two characters after it is the name's own. */
const withOpening = (words: readonly Word[], from: number): number => {
  const opening = words[from - 1]
  const before = words[from - 2]
  const opens = before === undefined || before.kind === 'mark'
  if (opens && opening && isVerbalOpening(opening) && isTrade(words[from])) return from - 1
  return opening?.soft && opening.kind === 'stop' && opens && words[from]?.kind === 'name' ? from - 1 : from
}

/** 兴发|化工、三峡水泥: a verb that opens the clause right before a line of work with which the item ends is a name. */
const isVerbalOpening = ({ text, kind, tag }: Word): boolean =>
  kind === 'stop' &&
  /^[va]/u.test(tag) &&
  /^\p{Script=Han}{2}$/u.test(text) &&
  !(POINTING.has(text) || DESCRIPTORS.has(text) || DEEDS.has(text))
const isTrade = (word: Word | undefined): boolean => word?.kind === 'industry' && !DEALS.test(word.text)
/** What one does to something, rather than a house that deals in it. */
const DEALS =
  /^(?:建设|投资|设计|制造|开发|服务|运营|管理|研究|经营|加工|市场|技术|产业|发展|生产|教育|健康|安全|信息)$/u

/** So many words may the last item of a list have. */
const MOST_IN_LAST = 10

/** End of the last item: the 等 or the number that closes the list where nothing else comes between, else what a name spans. */
const lastItemEnd = (words: readonly Word[], from: number): number => {
  for (let at = from; at < Math.min(words.length, from + MOST_IN_LAST); at++) {
    const word = words[at]
    if (!word || word.kind === 'mark' || CLAUSE.test(word.text)) break
    if (at === from) continue
    if (words[at - 1]?.text === '年产') continue
    if (isProject(word) && isProject(words[from - 2]) && words[at + 1]?.kind !== 'industry') return at + 1
    if (word.text === '等' || (/^(?:\d+|[两三四五六七八九十几]家?)$/u.test(word.text) && word.kind === 'stop'))
      return at
  }
  return walkRight(words, from)
}

/** 恒拓饲料项目、鲲诚海水养殖产业园项目: what the items of a list of projects end in, the last like the one before it. */
const isProject = (word: Word | undefined): boolean => /^(?:项目|工程|生产线)$/u.test(word?.text ?? '')

/** Function words that no item of a list holds. */
const CLAUSE = /^(?:[的了是在被将把对从向为着过由于]|以及|以|其中|分别|共|均|都|已|也)$/u

/** 东软和东芝 at the end of a list, where the dictionary took 和 for a piece of a word. */
const parted = (text: string, item: Span, last: boolean): Span[] => {
  const joint = last
    ? /^[^和与及]{2,6}(?=[和与及][^和与及]{2,8}$)/u.exec(text.slice(item.start, item.end))?.[0].length
    : undefined
  if (joint === undefined) return [item]
  return [
    { start: item.start, end: item.start + joint },
    { start: item.start + joint + 1, end: item.end }
  ]
}

const span = (words: readonly Word[], from: number, to: number): Span | null => {
  const first = words[from]
  const end = words[to - 1]
  return first && end && to > from ? { start: first.start, end: end.end } : null
}

/** An item without its quotes, or without the 等 that the dictionary took for its last character: 巴斯夫等. */
const unquoted = (text: string, { start, end }: Span): Span =>
  text.charAt(end - 1) === '等' && end - start > 2 ? { start, end: end - 1 } : withoutQuotes(text, { start, end })

const withoutQuotes = (text: string, { start, end }: Span): Span =>
  /^[“‘]/u.test(text.charAt(start)) && /[”’]/u.test(text.charAt(end - 1))
    ? { start: start + 1, end: end - 1 }
    : { start, end }

const FIRMS_BEFORE = new RegExp(`(?:${BEFORE_FIRM}|公司)(?:主要)?(?:包括|有|如|为|是|里，)?$`, 'u')
/** 某公司生产的荔枝香精、杏仁香精等3家企业6种产品: goods, whoever is counted behind them. */
export const MADE = /(?:生产|销售|经营|加工|制造|出品|研制|供应|检出|推出)的$/u
/** 等五大链条参展企业: the trades of those who are counted. */
const CHAIN_TAIL = /^等[^，。；、的家户]{0,4}(?:链条|产业链|产业集群|集群|领域|行业|赛道|板块)/u
/** One goes to many a house that is no firm: `visits` reads those. */
const NO_LIST_BEFORE = /(?:旗下|来到|前往|走进|走访)$/u
/** 等12家企业: a counted list names its items; 等企业 may list kinds. */
const COUNTED = /^(?:等)?(?:\d+|[一二两三四五六七八九十百数多几]+)(?:余|多)?(?:家|户)/u
const NO_ITEM = /[的了得是在有为将被把，。；：！？（）“”]|\d{2}|^(?:等|其)/u

/** 恒拓精密、肇庆维诺、朗康医疗等5家企业; 供应商A、B、C: what is listed as firms. */
export const listed = (reading: Reading): Sighting[] =>
  enumerationsOf(reading).flatMap(({ items, before, after }) => {
    if (MADE.test(before) || CHAIN_TAIL.test(after)) return []
    const agents = /由$/u.test(before) && BUILDS.test(after)
    const tail = agents || LIST_TAIL.test(after)
    const lead = FIRMS_BEFORE.test(before) && !NO_LIST_BEFORE.test(before)
    if (!tail && !lead) return []
    const weight = tail ? (COUNTED.test(after) ? 0.85 : 0.75) : /企业$/u.test(before) ? 0.4 : 0.6
    return items
      .flatMap((item) => houseAndParent(reading, item))
      .filter((item) => fits(reading, item) && (COUNTED.test(after) || !isPlainNoun(reading, item)))
      .flatMap((item) => {
        const own = nameWeight(reading, item)
        const seen = { ...item, rule: tail ? 'enterprise/list' : 'enterprise/list-after', weight: weight + own }
        return own >= NAMED && COUNTED_FIRMS.test(after)
          ? [seen, { ...item, rule: 'enterprise/counted', weight: 1.2 }]
          : [seen]
      })
  })

/** 三家企业, 等12家公司: what is counted as firms and has a name of its own is one. */
const COUNTED_FIRMS = new RegExp(
  `${COUNTED.source}[^，。；：、的]{0,8}(?:企业|公司|厂商|银行|车企|药企)(?!\\d|[的和])`,
  'u'
)
const NAMED = 0.2

/** 兰炭、镁合金、甲醇等困难企业: a noun of the dictionary, by which firms are called that make it. */
const isPlainNoun = ({ words }: Reading, item: Span): boolean => {
  const [word, ...rest] = wordsInside(words, item)
  return rest.length === 0 && word?.kind === 'common' && word.tag === 'n' && !word.proper
}

/** 恒煤集团赵泽煤业: a group and a house of its with a name of its own are two firms. */
const houseAndParent = ({ words }: Reading, item: Span): Span[] => {
  const run = wordsInside(words, item)
  const at = run.findIndex(({ text }) => text === '集团')
  const parent = run[at]
  const house = run.slice(at + 1)
  const own = house.some(({ kind }) => kind === 'name' || kind === 'place') && house.at(-1)?.kind === 'industry'
  if (at < 1 || !parent || !own) return [item]
  return [
    { start: item.start, end: parent.end },
    { start: parent.end, end: item.end }
  ]
}

const LIKELY = 0.5

/** 凌峰汽车整车扩能、芯岳半导体碳化硅衬底: several likely names that open parts of one coordination support each other. */
export const inRow = (reading: Reading): Sighting[] => {
  const { text } = reading
  const short = shortNames(reading)
  if (short.length < 2) return []
  const likely = short.filter(
    ({ weight, start }) => weight >= LIKELY && /^$|[、，。；：和与及]/u.test(text.charAt(start - 1))
  )
  return likely
    .filter((name) => likely.some((other) => other.start !== name.start && besides(text, name, other)))
    .map((name) => ({ ...name, rule: 'enterprise/row', weight: 0.35 }))
}

const besides = (text: string, a: Span, b: Span): boolean => {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
  return between.length <= 24 && /[、和与及]/u.test(between) && !/[，。；]/u.test(between)
}

/** 乙公司 beside firms that are known: what shares a coordination with a firm is likely to be one. */
export const coordinated = (reading: Reading, known: ReadonlySet<string>): Sighting[] =>
  enumerationsOf(reading).flatMap(({ items }) => {
    const firms = items.filter(({ start, end }) => known.has(reading.text.slice(start, end))).length
    if (firms === 0) return []
    const weight = firms * 2 >= items.length ? 0.75 : 0.4
    const beside = items
      .filter((item) => fits(reading, item) && item.end - item.start <= 8)
      .map((item) => ({ ...item, rule: 'enterprise/coordinated', weight: weight + nameWeight(reading, item) }))
    return [...beside, ...membersOf(reading, items, known)]
  })

/** 鸿辰、立宏光、正崴、可盛: beside so many firms, a third of a list at least, each item that may be a name is one. */
const membersOf = (reading: Reading, items: readonly Span[], known: ReadonlySet<string>): Sighting[] => {
  const others = items.filter(({ start, end }) => !known.has(reading.text.slice(start, end)))
  const firms = items.length - others.length
  if (firms < LEAST_FIRMS || others.length === 0 || firms * MOST_OTHERS < others.length) return []
  if (!others.every((item) => mayBeMember(reading, item))) return []
  return others.map((item) => ({ ...item, rule: 'enterprise/member', weight: 1 }))
}
const LEAST_FIRMS = 2
/** So many others may stand beside each. */
const MOST_OTHERS = 2
const LONGEST_MEMBER = 6

/** Whether an item is short and no place, no line of work and no word of all days. */
const mayBeMember = (reading: Reading, item: Span): boolean => {
  if (!fits(reading, item) || item.end - item.start > LONGEST_MEMBER) return false
  const run = wordsInside(reading.words, item)
  if (run.length === 0 || run.some(({ kind }) => /^(?:place|generic|mark)$/u.test(kind))) return false
  if (fellApart(run) || run.every(({ text }) => text.length === 1)) return true
  return run.some(({ kind, proper }) => kind === 'name' || proper) && run.every(({ kind }) => kind !== 'stop')
}

const fits = ({ text }: Reading, { start, end }: Span): boolean =>
  end - start >= 2 && end - start <= 14 && !NO_ITEM.test(text.slice(start, end))

/** 特|易|购, 又|一|顺: an item of single characters alone is a name that no dictionary knows. */
const fellApart = (run: readonly Word[]): boolean =>
  run.length >= 3 && run.length <= 4 && run.every(({ text }) => /^\p{Script=Han}$/u.test(text))

const nameWeight = ({ words }: Reading, { start, end }: Span): number => {
  const run = wordsInside(words, { start, end })
  if (fellApart(run)) return 0.25
  const [opening, work, ...more] = run
  if (opening && more.length === 0 && isVerbalOpening(opening) && isTrade(work)) return 0.2
  if (run.some(({ kind }) => kind === 'stop')) return -1
  if (run.length === 2 && run[0]?.text.length === 1 && run[1]?.kind === 'head') return -1
  if (run.some(({ kind, proper }) => kind === 'name' || (proper && kind === 'common'))) return 0.25
  if (run.length === 2 && run[0]?.kind === 'place' && run[1]?.kind === 'common' && end - start <= 6) return 0.2
  const last = run.at(-1)
  if (run.every(({ kind, soft, text }) => /^(?:industry|generic)$/u.test(kind) || soft || text === '厂')) return -1
  if (run.length > 1 && (last?.kind === 'industry' || last?.kind === 'head')) return 0.15
  if (last?.kind === 'industry' || last?.kind === 'generic') return -1
  return run.length === 1 && end - start <= 3 ? 0.1 : -0.5
}
