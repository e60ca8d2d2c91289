import { beginningsOf, characterTable, WHITE_SPACE } from '../../core/character-table.js'
import { LedPattern } from '../../core/led-pattern.js'
import { anyOf, matches, words } from '../../core/lexicon.js'
import { dictionaryWords, tokenise } from '../../segment/index.js'
import { isPlaceName } from '../place/gazetteer.js'
import { COUNTRIES } from '../place/lexicon.js'
import {
  ANY_HEAD,
  HEAD_LEADS,
  NAME_FIRST_LEADS,
  NAME_FIRST_POSTS,
  NEVER_GIVEN,
  OFFICE,
  PLAIN_HEADS,
  ROLE_VERBS
} from './lexicon.js'
import {
  boundaryAfter,
  isWord,
  type NameReading,
  NOUN_END,
  nameAt,
  oddNameAt,
  unclosedNameAt,
  unlistedNameAt,
  wordAsName,
  wordInList
} from './reading.js'
import { COMPOUND_SURNAMES, SINGLE_SURNAMES, SYLLABLES } from './surnames.js'

/** A name found by what stands around it. Offsets are in the text that was searched. */
export interface Seed {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** What most sentences have of most kinds of seeds. */
const NONE: readonly Seed[] = []

/** Between a post and its holder: （正厅级）, 有：, 还有, ：. */
const BRIDGE = / ?(?:（[^（）]{1,16}）)?(?:(?:还)?有|[是为](?=：))?：?/uy
const HEADS = new LedPattern(ANY_HEAD, HEAD_LEADS)
const IS_OFFICE = new RegExp(`(?:${OFFICE})$`, 'u')
const PLAIN = new LedPattern(`${anyOf(PLAIN_HEADS)}(?:(?:还)?有|是|为)?：?`, PLAIN_HEADS)
/** 邵远山主持, 邵远山27日在省城出席: a deed, or the day of it and the deed. */
const DEED = `(?:(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午|晚)?(?:在\\p{Script=Han}{1,8}?)?)?(?:${ROLE_VERBS}|等(?:人|同志)?(?:先后|分别)?作[^，。；]{0,8}发言)`
const ROLE_FOLLOWS = new RegExp(DEED, 'uy')
/** The first units of names. */
const FIRST_OF_NAME = characterTable(
  [...SINGLE_SURNAMES, ...COMPOUND_SURNAMES.map((name) => name.charAt(0)), ...SYLLABLES].join('')
)
/** One to six more units of a name up to a deed. */
const REST_AND_DEED = new RegExp(`[\\p{Script=Han} 　]{1,6}?${DEED}`, 'uy')
/** The first part of a name before a dot. */
const DOTTED_PART = /\p{Script=Han}{1,8}[·•‧・－-]/uy
const DOT = /[·•‧・－-]/u
/** What a clause begins behind. */
const CLAUSE_MARK = characterTable(`，。；：！？“”‘’）—${WHITE_SPACE}`)
/** What a name may stand behind at the beginning of a clause: ，会上, ：由. */
const OPENINGS = words`由 受 经 请 与 和 据 随后 会后 会前 日前 会上 接着 最后 其中 期间 上午 下午 当天 昨天 今天 昨日 近日`
const OPENING = new RegExp(`(?<=[，。；：])${anyOf(OPENINGS)}`, 'uy')
const FIRST_OF_OPENING = beginningsOf(OPENINGS)
/** Words that say who does something, wherever they stand. */
const BY = /由|受|与|新当选的|随同|陪同|委托|请/gu
const AFTER_NAME = new LedPattern(NAME_FIRST_POSTS, NAME_FIRST_LEADS)
const POST_BEHIND = new RegExp(NAME_FIRST_POSTS, 'uy')

const COUNTRY: ReadonlySet<string> = new Set(COUNTRIES)

const isCountry = (text: string, at: number, { end }: NameReading): boolean => COUNTRY.has(text.slice(at, end))

const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const readingAfter = (text: string, at: number, office: boolean): NameReading | null => {
  const closest = japaneseAt(text, at) ?? closestReading(text, at, office)
  const reading = closest && office ? oneWithAll(text, at, closest) : closest
  return reading && FIRM.test(text.slice(reading.end, reading.end + 2)) ? null : reading
}

/** 日本财务大臣麻生太郎: a name of four characters behind a Japanese post. */
const japaneseAt = (text: string, at: number): NameReading | null => {
  const before = text.slice(Math.max(0, at - 20), at)
  if (!before.includes('日本') || !OF_JAPAN.test(before)) return null
  const name = text.slice(at, at + 4)
  const closed = boundaryAfter(text, at + 4)
  if (!/^\p{Script=Han}{4}$/u.test(name) || NEVER_GIVEN.test(name) || closed < 1 || boundaryAfter(text, at + 3) > 0)
    return null
  return { end: at + 4, score: Math.max(closed, 2), kind: 'han' }
}
const OF_JAPAN = /日本[^，。；、]{2,16}$/u

/** 会长万事利集团: what goes on as the name of a firm or school. */
const FIRM = /集团|公司|股份|控股|实业|大学|学院|银行|医院|药业|科技/u

const closestReading = (text: string, at: number, office: boolean): NameReading | null => {
  const reading = nameAt(text, at, office)
  if (reading && reading.score >= 0.5) return reading
  const odd = office ? oddNameAt(text, at) : null
  if (odd) return odd
  if (!office) return reading && reading.score >= 1 ? reading : (unlistedBeforeMark(text, at) ?? reading)
  return unlistedNameAt(text, at, true) ?? unclosedNameAt(text, at) ?? wordAsName(text, at) ?? reading
}

/** 主任温廷均主持: 均 speaks of several, so where one alone is named it closes the name. */
const oneWithAll = (text: string, at: number, reading: NameReading): NameReading => {
  const all = /[均都]/u.test(text.charAt(reading.end)) && reading.kind === 'han' && reading.end - at === 2
  if (!all || boundaryAfter(text, reading.end + 1) < 2) return reading
  const clause =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[，。；：]/u)
      .at(-1) ?? ''
  return seedBefore(clause) ? reading : { ...reading, end: reading.end + 1 }
}
/** 省长甲、局长乙均: whether a list has begun before the last of its members. */
const seedBefore = (clause: string): boolean =>
  clause
    .split(/[、和及与]/u)
    .slice(0, -1)
    .some((part) => !IS_OFFICE.test(part))

/** 市长助理遇世杰，: after a post that is also a common noun only a name of three characters up to a mark or a verb. */
const unlistedBeforeMark = (text: string, at: number): NameReading | null => {
  const reading = unlistedNameAt(text, at)
  if (reading && IS_OFFICE.test(text.slice(at, reading.end))) return null
  return reading && reading.end - at === 3 && boundaryAfter(text, reading.end) >= 2 ? reading : null
}

const CLOSES_FULL = /[在就等对以作从则也还将均先说]/u
const CLOSES_SHORT = /[等说]/u

/** How plainly a name must end after a post; 委员贝小云在: after a common noun a full name that is no word needs less. */
const scoreNeeded = (text: string, at: number, { kind, end }: NameReading, office: boolean): number => {
  if (office) return kind === 'han' ? 0.5 : 1
  const closers = end - at === 3 ? CLOSES_FULL : CLOSES_SHORT
  return kind === 'han' && closers.test(text.charAt(end)) && !isWord(text.slice(at, end)) ? 1 : 2
}

/** 委员甲研究员: a name between the seat before it and the rank behind it. */
const bearsPost = (text: string, at: number, { end, kind }: NameReading): boolean =>
  kind === 'han' && end - at === 3 && follows(POST_BEHIND, text, end) && !isWord(text.slice(at, end))

/** 百名行长联千企: so many are not named, but for a list. */
const CROWD = /[百千万多][名位][^，。；：、]{0,5}$/u

/** What a rule reads at places of a text. */
const seedsAt = <Place>(
  places: readonly Place[],
  text: string,
  read: (text: string, place: Place) => Seed | null
): readonly Seed[] => {
  if (places.length === 0) return NONE
  const found: Seed[] = []
  for (const place of places) {
    const seed = read(text, place)
    if (seed) found.push(seed)
  }
  return found
}

/** 省委书记邵远山; 副主任有：蒋明哲. */
const afterPost = (text: string, head: RegExpExecArray): Seed | null => {
  const stop = head.index + head[0].length
  BRIDGE.lastIndex = stop
  const at = stop + (BRIDGE.exec(text)?.[0].length ?? 0)
  const office = IS_OFFICE.test(head[0])
  const reading = readingAfter(text, at, office)
  if (
    !reading ||
    (CROWD.test(text.slice(Math.max(0, head.index - 8), head.index)) && text.charAt(reading.end) !== '、')
  )
    return null
  if (reading.score < scoreNeeded(text, at, reading, office) && !bearsPost(text, at, reading)) return null
  if (!office && reading.kind === 'sound' && reading.end - at < 3) return null
  return { start: at, end: reading.end, rule: `person/after-${office ? 'office' : 'post'}` }
}

/** 市领导鲍振林、柯月明. */
const afterPlainHead = (text: string, head: RegExpExecArray): Seed | null => {
  const at = head.index + head[0].length
  const reading = nameAt(text, at)
  return reading &&
    reading.kind !== 'sound' &&
    reading.score >= 2 &&
    (follows(LISTED, text, reading.end) || bearsRole(text, reading))
    ? { start: at, end: reading.end, rule: 'person/after-noun' }
    : null
}
const LISTED = /[、（]|等|出席|参加|列席|陪同|和|以及/uy

const bearsRole = (text: string, reading: NameReading): boolean =>
  ((reading.kind === 'han' || reading.kind === 'dotted' || reading.kind === 'long') &&
    follows(ROLE_FOLLOWS, text, reading.end)) ||
  (reading.kind === 'dotted' && follows(POST_BEHIND, text, reading.end))

/** Whether something that looks like a name with its deed stands at a place; `dots` says that the text has names in parts. */
const isNameWithDeed = (text: string, at: number, dots: boolean): boolean =>
  (FIRST_OF_NAME[text.charCodeAt(at)] === 1 && follows(REST_AND_DEED, text, at + 1)) ||
  (dots && follows(DOTTED_PART, text, at))

/** Where a name with its deed stands at the beginning of a clause, or behind what the clause opens with. */
const atClauseStarts = (text: string): number[] => {
  const found: number[] = []
  const dots = DOT.test(text)
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && CLAUSE_MARK[text.charCodeAt(at - 1)] === 0) continue
    if (isNameWithDeed(text, at, dots)) found.push(at)
    if (FIRST_OF_OPENING[text.charCodeAt(at)] === 0) continue
    OPENING.lastIndex = at
    const behind = at + (OPENING.exec(text)?.[0].length ?? 0)
    if (behind > at && isNameWithDeed(text, behind, dots)) found.push(behind)
  }
  return found
}

/** Where one stands behind a word that says who does something. */
const behindBy = (text: string): number[] => {
  const dots = DOT.test(text)
  return matches(BY, text)
    .map(({ 0: word, index }) => index + word.length)
    .filter((at) => isNameWithDeed(text, at, dots))
}

/** 邵远山主持第一次全体会议, at the beginning of a clause. */
const beforeVerb = (text: string, at: number): Seed | null => {
  const reading = nameAt(text, at)
  return reading && reading.score >= 1.5 && !COUNTRY.has(text.slice(at, reading.end)) && bearsRole(text, reading)
    ? { start: at, end: reading.end, rule: 'person/before-verb' }
    : null
}

/** Whether a name can begin behind a unit: a mark or a word, or the end of a body whose post follows it: 研究会袁小青会长. */
const opensName = (before: string, name: string): boolean =>
  before === '' ||
  /[、，。；：“”（）\s在与和同对向由受据让以为是的到自及请随]/u.test(before) ||
  (/[会局院部厅委办司处科室队站校所府社心协学团行厂网]/u.test(before) && !isWord(name))

/** 听取了甲主任, 会上乙会长 */
const INTRODUCED = /(?:听取了|[会坛式场]上)$/u

/** 韦正则委员长, 葛向南市长: the post after the name. */
const beforePosts = (text: string): readonly Seed[] => {
  const heads = AFTER_NAME.matches(text)
  return heads.length === 0 ? NONE : heads.flatMap((head) => namesBefore(text, head))
}

const namesBefore = (text: string, head: RegExpExecArray): Seed[] => {
  for (const length of [3, 2]) {
    const start = head.index - length
    if (start < 0 || !SINGLE_SURNAMES.has(text.charAt(start))) continue
    const before = text.charAt(start - 1)
    const introduced = INTRODUCED.test(text.slice(Math.max(0, start - 3), start))
    if (!introduced && !opensName(before, text.slice(start, head.index))) continue
    if (before === '和' && text.charAt(start - 2) === '、') continue
    if (head[0] === '代表' && isWord(text.slice(start, head.index))) continue
    if (COUNTRY.has(text.slice(start, head.index)) || /[和与及]/u.test(text.charAt(head.index - 1))) continue
    const reading = nameAt(text.slice(start, head.index), 0)
    if (reading?.end !== length || reading.score < 2) continue
    return [...joinedBefore(text, start), { start, end: head.index, rule: 'person/before-post' }]
  }
  return []
}

/** 协会龚思女士主持: a name before a form of address, where its bearer does something. */
const COURTESY = new RegExp(`(?:女士|先生)(?=${ROLE_VERBS}|[、和与])`, 'gu')
const beforeCourtesy = (text: string): readonly Seed[] => {
  if (!text.includes('女士') && !text.includes('先生')) return NONE
  return matches(COURTESY, text).flatMap(({ index }) => {
    for (const length of [3, 2]) {
      const name = text.slice(Math.max(0, index - length), index)
      if (name.length < length || !SINGLE_SURNAMES.has(name.charAt(0)) || NEVER_GIVEN.test(name)) continue
      if (!opensName(text.charAt(index - length - 1), name) || nameAt(name, 0)?.end !== length) continue
      return [{ start: index - length, end: index, rule: 'person/before-courtesy' }]
    }
    return []
  })
}

/** 甲、乙和丙常委: the names that share the post of the last. */
const joinedBefore = (text: string, start: number): Seed[] => {
  if (!/[和、]/u.test(text.charAt(start - 1))) return []
  for (const length of [3, 2]) {
    const from = start - 1 - length
    if (from < 0 || !/[，。；：、和\s有]|^$/u.test(text.charAt(from - 1))) continue
    const reading = nameAt(text.slice(from, start - 1), 0)
    if (reading?.kind === 'han' && reading.end === length)
      return [...joinedBefore(text, from), { start: from, end: start - 1, rule: 'person/before-post' }]
  }
  return []
}

/** 湖北学院黄晔、师范大学赵家晨分别交流: whom a list names behind the house or calling, without a post. */
const tailNames = (text: string): readonly Seed[] => {
  if (!SPEAKS.test(text)) return NONE
  return matches(SPEAKING_LIST, text).flatMap((list) => {
    let at = list.index
    return list[0].split(/(?<=[、，和及])/u).flatMap((part) => {
      const bare = part.replace(/[、，和及]$/u, '')
      const end = at + bare.length
      at += part.length
      return tailName(end, bare)
    })
  })
}
/** 由省政府新闻办公室甲主持: who presides, named behind the house alone. */
const presidesForHouse = (text: string): readonly Seed[] =>
  text.includes('主持') ? matches(BY_HOUSE, text).flatMap((m) => tailName(m.index + m[0].length, m[0], HOUSE)) : NONE
const BY_HOUSE = /(?<=由)[^，。；：“”《》、\s]{4,40}?(?=主持)/gu
const HOUSE = /(?:办公室|中心|学院|大学|公司|集团|[委局厅部处科司院台会社])$/u
/** One of these ends what a list of speakers is followed by. */
const SPEAKS = /发言|演讲|交流|讲话|点评|介绍|报告|致辞|分享|[列出]席|参加/u
const SPEAKING_LIST =
  /(?<=^|[，。；：])[^，。；：“”《》、\s]{3,40}?(?:、[^，。；：“”《》、]{3,40}?){0,12}(?:，以及[^，。；：“”《》、]{3,40}?)?(?=(?:等人?)?(?:先后|分别|依次|随后|现场)?(?:发言|作[^，。；]{0,12}(?:发言|演讲|交流)|发表[^，。；]{0,8}(?:演讲|讲话)|(?:就[^。；]{2,160}|代表[^，。；]{2,30}[作做]了?)(?:发言|交流)|[作做]了?[^，。；]{0,8}(?:点评|介绍|报告)|致辞|分享|(?:应邀)?[列出]席|参加))/gu
const HOUSE_OR_CALLING =
  /(?:大学|学院|中学|小学|学校|公司|集团|银行|医院|协会|商会|研究[院所]|科学院|[村镇乡局厅社厂店场]|车间|支队|大队|青年|员|师|家|手|工|户|者|生|长)$/u

const tailName = (end: number, part: string, house = HOUSE_OR_CALLING): Seed[] => {
  for (const length of [3, 2]) {
    const name = part.slice(-length)
    if (HOUSE_OR_CALLING.test(length === 2 ? name : '')) continue
    const lead = part.slice(0, -length)
    if (lead.length < 3 || !SINGLE_SURNAMES.has(name.charAt(0)) || !house.test(lead)) continue
    if (NEVER_GIVEN.test(name) || NOUN_END.test(name.slice(-1)) || dictionaryWords(name).length === 1) continue
    if (!tokenise(part).some((token) => token.end === lead.length)) continue
    const reading = nameAt(`${name}，`, 0)
    if (reading?.end === length) return [{ start: end - length, end, rule: 'person/in-list' }]
  }
  return []
}

/** An opening 、-list of names: 石立群、卢怀远、贺知行、冯望川出席. */
const listStarts = (text: string): readonly Seed[] => {
  if (!text.includes('、') && !text.includes('和')) return NONE
  const present = PRESENCE.test(text)
  if (!present && !SPEAKING.test(text)) return NONE
  const people = COUNTED_SPEAKERS.test(text)
  const starts = [...matches(LIST_START, text), ...(present ? matches(FIRST_ALONE, text) : [])]
  return starts.flatMap(({ index }) => {
    const names = listFrom(text, index, people)
    if (names.length < 2 || names.every(({ start, end }) => isPlaceName(text.slice(start, end)))) return []
    const last = names.at(-1)
    return present || (last && follows(SPEAKERS, text, last.end)) ? names : []
  })
}
/** 甲、乙等7名委员和群众代表: those listed are people, however their names are written. */
const COUNTED_SPEAKERS =
  /等[\d一二三四五六七八九十]{1,3}[名位]\p{Script=Han}{0,8}(?:委员|代表|同志)[^。]{0,60}(?:发言|提问|建言|作答)/u
const SPEAKING = /发言|提问|建言|述职|点评/u
/** 甲、乙等委员先后提问: what says that those listed are people. */
const SPEAKERS = /等?(?:[\d一二三四五六七八九十]{1,3}[名位]|\p{Script=Han}{0,6}(?:委员|代表|同志))/uy
const LIST_START = /(?<=^|[，。；：！？\s]|还有|听取了?|[是有])(?=\p{Script=Han}{2,4}(?:（[^（）]{1,12}）)?[、和])/gu
/** 甲，乙、丙、丁，老领导戊也出席: a list in groups by rank, of which the first has one member. */
const FIRST_ALONE =
  /(?<=^|[。；：！？\s])(?=\p{Script=Han}{2,3}，\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})+[，、])/gu
const PRESENCE = /出席|参加|列席|就座|陪同|与会|参会|调研|会见|视察|考察|主持|发言|汇报|活动|在座|请假/u

/** 甲等市政协老领导应邀参加: who stands for several leaders, at the beginning of a clause. */
const beforeLeaders = (text: string): readonly Seed[] =>
  text.includes('领导')
    ? matches(STANDS_FOR, text).flatMap(({ index }) => {
        const reading = nameAt(text, index)
        if (reading?.kind !== 'han' || text.charAt(reading.end) !== '等' || isWord(text.slice(index, reading.end)))
          return []
        return [{ start: index, end: reading.end, rule: 'person/in-list' }]
      })
    : NONE
const STANDS_FOR =
  /(?<=^|[，。；：\s])(?=\p{Script=Han}{2,4}等(?!单位|部门|机关|企业|地|公司)[\p{Script=Han}、]{0,14}?领导(?:同志)?[^，。；]{0,12}(?:出席|参加|列席|就座|到会|陪同|与会|，))/gu

const listFrom = (text: string, from: number, people = false): Seed[] => {
  const names: Seed[] = []
  let at = from
  for (;;) {
    const reading = nameAt(text, at)
    if (!reading || reading.score < 1 || (reading.kind === 'sound' && !people) || isCountry(text, at, reading))
      return names
    names.push({ start: at, end: reading.end, rule: 'person/in-list' })
    const next = joinerAt(text, reading.end)
    if (next === null) return names
    at = next
  }
}

const JOINER =
  /(?:（[^（）]{1,40}）)?(?:、|和|与|及|以及|，以及|，(?=\p{Script=Han}{2,4}(?:（[^（）]{1,20}）)?[、，。（]))/uy

/** Where the next member of a list would begin after one that ends at `at`. */
export const joinerAt = (text: string, at: number): number | null => {
  JOINER.lastIndex = at
  const m = JOINER.exec(text)
  return m ? at + m[0].length : null
}

/** Follows a list on from each seed: 省长甲、乙（女）、丙和丁. */
export const spread = (text: string, seeds: readonly Seed[]): Seed[] => {
  const taken = new Map(seeds.map((seed) => [seed.start, seed]))
  const starts = seeds.map(({ start }) => start).sort((a, b) => a - b)
  for (const seed of seeds) {
    let end = seed.end
    for (let members = 1; ; members++) {
      const at = joinerAt(text, end)
      if (at === null || taken.has(at)) break
      const reading = memberAt(text, at, text.charAt(at - 1) === '、', members)
      if (!reading || leadsTo(text, reading.end, starts)) break
      taken.set(at, { start: at, end: reading.end, rule: 'person/in-list' })
      end = reading.end
    }
  }
  return [...taken.values()]
}

/** Index of the first of sorted offsets that is not before one. */
const firstFrom = (sorted: readonly number[], offset: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether what was read runs on to a post and its holder without a break: [达安基]因总裁黄珞. */
const leadsTo = (text: string, end: number, starts: readonly number[]): boolean => {
  const next = starts[firstFrom(starts, end)]
  return next !== undefined && next - end < 24 && !/[、，。；：（和与及同等]/u.test(text.slice(end, next))
}

const memberAt = (text: string, at: number, listed: boolean, members: number): NameReading | null => {
  const reading = nameAt(text, at)
  if (reading && isCountry(text, at, reading)) return null
  if (reading && reading.kind !== 'sound' && reading.score >= (listed ? 1 : 2)) return reading
  if (reading?.kind === 'sound' && reading.score >= (listed && reading.end - at > 2 ? 2 : 2.5)) return reading
  if (!listed) return null
  const odd = oddNameAt(text, at)
  if (odd) return odd
  const unlisted = unlistedNameAt(text, at)
  if (unlisted && boundaryAfter(text, unlisted.end) >= 2) return unlisted
  return parcelled(text, at, members) ?? wordInList(text, at)
}

/** Members after which a list is one of names, so that the next is one too, whatever it begins like: 甲、乙、丙、太平勋. */
const SURE = 3

/** 甲、国占奎、向秋卓玛、乙: what two marks of a list of names set off is a name, though it begins like a word. */
const parcelled = (text: string, at: number, members: number): NameReading | null => {
  PARCEL.lastIndex = at
  const name = PARCEL.exec(text)?.[0]
  if (name === undefined || NOUN_END.test(name.slice(-1))) return null
  if (NEVER_GIVEN.test(name)) return ofHouse(name, at)
  const surnamed = SINGLE_SURNAMES.has(name.charAt(0)) && name.length === 3
  if (!surnamed && name.length < 4 && members < SURE) return null
  const words = dictionaryWords(name)
  if (words.length === 1 || words.some((word) => word.length > 2)) return null
  if (!surnamed && members < SURE && words.some((word) => word.length > 1 && isWord(word))) return null
  return { end: at + name.length, score: 2, kind: 'unlisted' }
}

/** 甲、乙、丙、梁院忠、丁: a character of houses and bodies within a name that makes no word with its neighbours. */
const ofHouse = (name: string, at: number): NameReading | null => {
  const alone = name.length === 3 && SINGLE_SURNAMES.has(name.charAt(0)) && WITHIN.test(name.charAt(1))
  return alone && !NEVER_GIVEN.test(name.charAt(2)) && dictionaryWords(name).every((word) => word.length === 1)
    ? { end: at + 3, score: 2, kind: 'unlisted' }
    : null
}
const WITHIN = /[院校所镇局部处员项款届议]/u

const PARCEL = /\p{Script=Han}{3,5}?(?=[、，。；]|$|[出列]席|参加|就座|在主席台|以?及)/uy

/** The rules, the surer first. */
const RULES: readonly ((text: string) => readonly Seed[])[] = [
  (text) => seedsAt(HEADS.matches(text), text, afterPost),
  beforePosts,
  beforeCourtesy,
  (text) => seedsAt(PLAIN.matches(text), text, afterPlainHead),
  listStarts,
  beforeLeaders,
  (text) => seedsAt(atClauseStarts(text), text, beforeVerb),
  (text) => seedsAt(behindBy(text), text, beforeVerb),
  tailNames,
  presidesForHouse
]

/** Names of a sentence by all rules; where two rules read differently from one place, the first in order counts. */
export const seedsOf = (text: string): readonly Seed[] => {
  const found: Seed[] = []
  for (const rule of RULES) for (const seed of rule(text)) found.push(seed)
  if (found.length === 0) return NONE
  const seen = new Map<number, Seed>()
  for (const seed of found) if (!seen.has(seed.start)) seen.set(seed.start, seed)
  return spread(text, [...seen.values()])
}
