import { characterTable, WHITE_SPACE } from '../../core/character-table.js'
import { anyOf, words } from '../../core/lexicon.js'
import { dictionaryWords, tokenise } from '../../segment/index.js'
import { isPlaceName } from '../place/index.js'
import { COUNTRIES } from '../place/lexicon.js'
import {
  ANY_HEAD,
  FOLLOWERS,
  NAME_FIRST_POSTS,
  NEVER_GIVEN,
  NO_NAMES,
  OFFICE,
  ROLE_VERBS,
  WEAK_ENDS
} from './lexicon.js'
import { COMPOUND, SINGLE_SURNAMES, SOUND_CHARACTERS, SYLLABLES } from './surnames.js'

/** One way to read a name at an offset: where it ends and how well the surroundings bear it out. */
export interface NameReading {
  readonly end: number
  /** 3: a mark closes it; 2: a verb follows; 1: a function word of one character; 0 or less: nothing says where it ends. */
  readonly score: number
  /** How the name is made. */
  readonly kind: 'han' | 'sound' | 'dotted' | 'long' | 'unlisted'
}

const FOLLOWER = new RegExp(anyOf(FOLLOWERS).replace('\\\\d', '\\d'), 'uy')
/** What a word after a name begins with. */
const FIRST_OF_FOLLOWER = characterTable(`${FOLLOWERS.map((word) => word.charAt(0)).join('')}0123456789`)
const HARD = characterTable(`、，。；：！？（）《》〈〉“”‘’…—${WHITE_SPACE}`)
const ALL_HAN = /^\p{Script=Han}*$/u
const DOTTED = /\p{Script=Han}{1,8}(?:[·•‧・\-－]\p{Script=Han}{1,8}){1,4}/uy
const LATIN_DOTTED = /(?:[A-Z][·.・]){1,3}\p{Script=Han}{2,8}/uy

/** 秘书长买买提江·依明 is a post and a name. */
const HEAD_INSIDE = new RegExp(OFFICE, 'u')
/** 厂长经理共: a list of posts goes on. */
const HEAD_NOUN = new RegExp(ANY_HEAD, 'uy')

const COUNTRY = new RegExp(anyOf(COUNTRIES), 'uy')
/** 木拉提·肉孜委员发言 */
const ROLE_FOLLOWS = new RegExp(ROLE_VERBS, 'uy')
const POST_BEHIND = new RegExp(NAME_FIRST_POSTS, 'uy')

const sticky = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

const stands = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Length of the word that follows names and stands here; 0 where none does. */
const followerLength = (text: string, at: number): number =>
  FIRST_OF_FOLLOWER[text.charCodeAt(at)] === 1 && stands(FOLLOWER, text, at) ? FOLLOWER.lastIndex - at : 0

/** 甲、乙四人出席: how many were named. */
const FEW = /^[二两三四五六七八九]人/u
const isCount = (text: string, at: number): boolean =>
  /\d/u.test(text.charAt(at)) || (FEW.test(text.slice(at, at + 2)) && !/[十百零]/u.test(text.charAt(at - 1)))

/** 甲及秘书长乙, 甲以及常委49人, 甲和来宾代表乙: a conjunction with a post behind it. */
const JOINED_POST = new RegExp(
  `(?:以?及\\p{Script=Han}{0,8}?|[和与]\\p{Script=Han}{2,8}?)(?:${OFFICE}|委员|代表|负责|成员|领导|人员|同志)`,
  'uy'
)

/** What may stand where a name ends and needs a closer look: a figure, a number of persons, a conjunction. */
const FIGURE = characterTable('0123456789二两三四五六七八九')
const JOINS = characterTable('及以和与')

/** How plainly a name ends before `at`: 3 a mark or the end, 2 a word, 1 a word of one character, 0 neither. */
export const boundaryAfter = (text: string, at: number): number => {
  if (at >= text.length) return 3
  const unit = text.charCodeAt(at)
  if (HARD[unit] === 1) return 3
  if (FIGURE[unit] === 1 && isCount(text, at)) return 2
  if (JOINS[unit] === 1 && stands(JOINED_POST, text, at)) return 2
  return Math.min(followerLength(text, at), 2)
}

/** 饶小和等, 陈小同先后: a character that joins words joins nothing before a mark or a verb. */
const JOINS_NOTHING = new Set('和与及同')
/** 柳长和在江城主持召开: a character that joins words joins none to where somebody acts. */
const ACTS_SOMEWHERE = /在(?![场座外校职岗建线任家京沪华])\p{Script=Han}{2,12}?(?:主持|出席|召开|会见|调研|检查|参加)/uy
/** 吉木则、甲, 施泰因等: no particle stands before 、 or 等. */
const NO_PARTICLE = new Set('则并因将又也还就所未以受对曾已会到讲出参列表指代来为主')
/** 副主席林有会，: a particle ends no clause. */
const ENDS_NO_CLAUSE = new Set('则并因将又还未以受曾已会')
/** 甲和11个部门: a number of others. */
const COUNTS = /^\d{1,3}余?多?[个家名位]/u
const weakness = (text: string, end: number): number => {
  const last = text.charAt(end - 1)
  const next = text.charAt(end)
  const listed = next === '、' || next === '等'
  if (JOINS_NOTHING.has(last) && !listed) return weaknessOfJoint(text, end)
  if (listed && (NO_PARTICLE.has(last) || JOINS_NOTHING.has(last))) return 0
  return next === '，' && ENDS_NO_CLAUSE.has(last) ? 0 : (WEAK_ENDS.get(last) ?? 0)
}

/** The same of a name that would end with a character that joins words, where no list goes on. */
const weaknessOfJoint = (text: string, end: number): number => {
  const next = text.charAt(end)
  if (next === '《' || next === '“' || COUNTS.test(text.slice(end, end + 6))) return NO_END
  if (next === '在' && stands(ACTS_SOMEWHERE, text, end)) return 0
  return boundaryAfter(text, end) >= 2 ? 0 : (WEAK_ENDS.get(text.charAt(end - 1)) ?? 0)
}

const hanLengths = (text: string, at: number): readonly number[] => {
  if (stands(COMPOUND, text, at)) return [4, 3]
  return SINGLE_SURNAMES.has(text.charAt(at)) ? [3, 2] : []
}

const soundRun = (text: string, at: number): number => {
  let length = 0
  while (length < 8 && SOUND_CHARACTERS.has(text.charAt(at + length))) length++
  return length
}

/** 共和国第一副总理: a number is no name. */
const ORDINAL = /第[一二三四五六七八九十]/u
/** 李镇南: the character of a town within a name. */
const TOWN_WITHIN = /^镇(?=.$)/u
const plain = (name: string): boolean =>
  ALL_HAN.test(name) && !NEVER_GIVEN.test(name.slice(1).replace(TOWN_WITHIN, '')) && !ORDINAL.test(name)

/** Whether a word of the running text begins here: 出席, 参加, 讲话. */
const wordBegins = (text: string, at: number): boolean => followerLength(text, at) > 1

/** Names in one piece of peoples without surnames: 那顺巴雅尔, 洛桑江村达瓦, 沙马伍呷. */
const LONGEST = 7
/** Weakness from which on a unit is taken for a word of the running text. */
const NO_END = 4
const isSyllable = (text: string, at: number): boolean =>
  SYLLABLES.has(text.charAt(at)) || (text.charAt(at) === '村' && text.charAt(at - 1) === '江')
/** 边巴顿珠和来宾代表甲: a word, or a conjunction with a post behind it, that no name goes over. */
const ends = (text: string, at: number): boolean => wordBegins(text, at) || stands(JOINED_POST, text, at)
const longReading = (text: string, at: number): NameReading | null => {
  let run = SINGLE_SURNAMES.has(text.charAt(at)) ? 1 : 0
  while (run < LONGEST && (run < 2 || !ends(text, at + run)) && isSyllable(text, at + run)) run++
  for (let length = run; length >= 4; length--) {
    const end = at + length
    if (weakness(text, end) >= NO_END) continue
    const boundary = boundaryAfter(text, end)
    if (boundary >= 2 || (boundary === 1 && length === run))
      return { end, score: Math.max(boundary, 1.5), kind: 'long' }
  }
  return null
}

/** A dotted name that runs up to a mark with no verb inside, even where it ends like a particle: 霍尔曼别克·吐尔的，. */
const wholeDotted = (text: string, part: number, end: number): NameReading | null => {
  if (boundaryAfter(text, end) < 3 || end - part > 6) return null
  for (let at = part + 1; at < end; at++) {
    const boundary = boundaryAfter(text, at)
    if (boundary >= 2 || (boundary === 1 && at === end - 1 && text.charAt(at) !== '的')) return null
  }
  return { end, score: 4, kind: 'dotted' }
}

/** 崔　颖: a name of two characters set as wide as one of three. */
const PADDED = /[ 　]{1,2}\p{Script=Han}(?=\p{Script=Han}|[，、。])/uy

/** 巴合提出席: a verb begins one unit later too, and the unit is one that names are written with. */
const goesOn = (text: string, at: number): boolean =>
  SOUND_CHARACTERS.has(text.charAt(at)) && boundaryAfter(text, at) === 2 && stands(ROLE_FOLLOWS, text, at + 1)

/** 阿布|都拉: a character that names are written with goes on, or a particle that another such stands behind. */
const soundsOn = (text: string, at: number): boolean =>
  SOUND_CHARACTERS.has(text.charAt(at)) ||
  (text.charAt(at) === '都' && SOUND_CHARACTERS.has(text.charAt(at + 1)) && !wordBegins(text, at + 1))

/** All readings of a name at an offset. */
const readings = (text: string, at: number): NameReading[] => {
  const found: NameReading[] = []
  const dotted = sticky(DOTTED, text, at) ?? sticky(LATIN_DOTTED, text, at)
  if (dotted !== null) {
    if (HEAD_INSIDE.test(dotted)) return found
    const last = Math.max(...['·', '•', '‧', '・', '-', '－'].map((dot) => dotted.lastIndexOf(dot))) + 1
    const whole = wholeDotted(text, at + last, at + dotted.length)
    if (whole) return [whole]
    const single = boundaryAfter(text, at + last + 1) >= 2 ? 1 : 2
    for (let length = last + single; length <= dotted.length; length++) {
      const listed = text.charAt(at + length) === '等' || stands(POST_BEHIND, text, at + length)
      const closed = listed ? 2 : boundaryAfter(text, at + length)
      const score = closed - weakness(text, at + length)
      const longer = length > last + 1 && goesOn(text, at + length - 1) ? 0.1 : 0
      found.push({ end: at + length, score: score + 1 + longer, kind: 'dotted' })
      if (score >= 2 && goesOn(text, at + length)) continue
      if (score >= 2 || (score >= 1 && !soundsOn(text, at + length))) break
    }
    return found
  }
  for (const length of hanLengths(text, at)) {
    const end = at + length
    if (end > text.length || !plain(text.slice(at, end))) continue
    found.push({ end, score: boundaryAfter(text, end) - weakness(text, end), kind: 'han' })
  }
  const padded = SINGLE_SURNAMES.has(text.charAt(at)) ? sticky(PADDED, text, at + 1) : null
  if (padded !== null && plain(padded.trim())) {
    const end = at + 1 + padded.length
    const score = boundaryAfter(text, end) - weakness(text, end)
    if (score >= 1) found.push({ end, score, kind: 'han' })
  }
  const long = longReading(text, at)
  if (long) found.push(long)
  const run = soundRun(text, at)
  const country = run < 2 ? 0 : (sticky(COUNTRY, text, at)?.length ?? 0)
  for (let length = run; length >= 2 && length !== country && country < 3; length--) {
    const score = boundaryAfter(text, at + length) - weakness(text, at + length)
    found.push({ end: at + length, score: length > 3 ? score : score - 0.2, kind: 'sound' })
  }
  return found
}

/** Ends of common nouns of three characters that begin like a name: 安全法, 马拉松赛. */
export const NOUN_END = /[会法部局员人者家性化率量度级区院校厂社团组军队党站网路号日年月期件案项类业界费款责]/u

/** 党建国, 安保国: a name that begins like a word, where a post stands before it and a mark or verb after it. */
const soundsLikeWord = (text: string, at: number): NameReading | null => {
  const end = at + 3
  const name = text.slice(at, end)
  const closed = boundaryAfter(text, end) >= 2 || /[到在]/u.test(text.charAt(end))
  if (!closed || !SINGLE_SURNAMES.has(name.charAt(0)) || !plain(name) || weakness(text, end) > 0.5) return null
  if (stands(HEAD_NOUN, text, at)) return null
  return NOUN_END.test(name.slice(2)) || dictionaryWords(name).length === 1 ? null : { end, score: 2, kind: 'han' }
}

/** The best reading of a name at an offset, or null where nothing there looks like one. */
export const nameAt = (text: string, at: number, afterPost = false): NameReading | null => {
  if (wordBegins(text, at)) return null
  if (NO_NAMES.test(text.slice(at, at + 4))) return afterPost ? soundsLikeWord(text, at) : null
  let best: NameReading | null = null
  for (const reading of readings(text, at)) if (best === null || reading.score > best.score) best = reading
  return best
}

/** 主席向商会论坛致辞: a surname that is also a preposition, with nothing to close a name. */
const PREPOSITION = /[向于应从]/u

/**
 * A name right after an office that nothing plainly closes: the dictionary's word boundaries decide between two and
 * three characters, three where they do not.
 */
export const unclosedNameAt = (text: string, at: number): NameReading | null => {
  const lengths = hanLengths(text, at).filter(
    (length) => plain(text.slice(at, at + length)) && at + length <= text.length
  )
  if (lengths.length === 0 || NO_NAMES.test(text.slice(at, at + 4)) || wordBegins(text, at)) return null
  if (PREPOSITION.test(text.charAt(at))) return null
  const ends = new Set(tokenise(text.slice(at, at + 10), at).map(({ end }) => end))
  const length = lengths.find((candidate) => ends.has(at + candidate) && weakness(text, at + candidate) < 2)
  return length === undefined ? null : { end: at + length, score: 0.5, kind: 'han' }
}

/** 省政协主席和志强: a surname that is also a conjunction, before a given name that is no word. */
const JOINING_SURNAME = /^和\p{Script=Han}{2}$/u
/** 负责人和梅山、三江、永宁县党政领导: places in a list, the last with its rank. */
const PLACES =
  /^\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3}){0,9}[、和]?\p{Script=Han}{1,3}[县区市乡镇旗](?!长|委书记|人大|政协|政府)/u
/** 代表和来自20个国家的嘉宾, 代表和特邀代表: others beside those before. */
const OTHERS = /^和(?:来自|来访|特邀|应邀|获邀|列席)/u
const afterConjunction = (text: string, at: number): NameReading | null => {
  const name = text.slice(at, at + 3)
  if (PLACES.test(text.slice(at + 1, at + 40)) || OTHERS.test(name)) return null
  if (!JOINING_SURNAME.test(name) || NEVER_GIVEN.test(name) || boundaryAfter(text, at + 3) < 2) return null
  const noun = isWord(name.slice(1)) && /^(?:n(?!r)|vn)/u.test(tokenise(name.slice(1))[0]?.tag ?? 'n')
  return noun ? null : { end: at + 3, score: 2, kind: 'unlisted' }
}

const bySound = (text: string, at: number, length: number): boolean =>
  [...text.slice(at + 1, at + length)].every((unit) => SYLLABLES.has(unit))

/** 总经理滚水恩: what begins like a noun and is no longer word itself, where only a name can stand. */
const beginsLikeNoun = (name: string): boolean => {
  const parts = dictionaryWords(name)
  if (name.length !== 3 || parts.length < 2 || NOUN_END.test(name.slice(2))) return false
  return tokenise(parts[0] ?? '')[0]?.tag.startsWith('n') === true
}

/** Surnames that are function words too, so that only a name closed on both sides is read with one. */
const PARTICLE_SURNAMES = /[是都来从同要由才员]/u
/** Characters of bodies and places that a given name can hold: 屈建州, 杨省世. */
const OF_PLACE = /^\p{Script=Han}(?:[省州乡区](?!长)\p{Script=Han}|\p{Script=Han}[州乡])$/u

/** 曾省权就…作说明: what a person's deed begins with. */
const ACTS = /[就作受]/u

/**
 * A name of three characters that an office stands before and a mark or verb after, though it begins with a particle or
 * holds the character of a place: 副主任来大中、, 行长屈建州，.
 */
export const oddNameAt = (text: string, at: number): NameReading | null => {
  const end = at + 3
  const name = text.slice(at, end)
  const given = name.slice(1)
  if (
    name.length < 3 ||
    (boundaryAfter(text, end) < 2 && !ACTS.test(text.charAt(end))) ||
    weakness(text, end) > 1 ||
    wordBegins(text, at + 1)
  )
    return null
  const particle = PARTICLE_SURNAMES.test(name.charAt(0)) && plain(name)
  const ofPlace = SINGLE_SURNAMES.has(name.charAt(0)) && OF_PLACE.test(name) && !isPlaceName(name)
  if (!particle && !ofPlace) return null
  const word = dictionaryWords(particle ? given : name).length === 1 && isWord(particle ? given : name)
  const listed = text.charAt(end) === '、' && nameAt(text, end + 1)?.kind === 'han'
  return word && !listed ? null : { end, score: 2, kind: 'unlisted' }
}

/** The rest of a list of those present: 、秘书长甲出席. */
const LIST_GOES_ON = new RegExp(
  `[，、](?=[^。；]{0,40}(?:${OFFICE}|负责人|委员|代表|[出列]席|参加)[^。；]{0,120}(?:[出列]席|参加|陪同|就座|会议|致辞|讲话|发言))|(?=等|[出列]席|参加|主持|陪同)`,
  'uy'
)

/** Words that say of several or of a body who they are. */
const NOT_ONE = new RegExp(anyOf(words`单位 全体 党组 党委 党员 师生 家属 家长 官兵 商会 应邀 全程 同志`), 'u')

/** 副区长幸福，副区长甲出席: a name that is a word, with a post before it in a list of those present. */
export const wordAsName = (text: string, at: number): NameReading | null => {
  const end = at + 2
  const name = text.slice(at, end)
  if (!SINGLE_SURNAMES.has(name.charAt(0)) || !plain(name) || NOT_ONE.test(name)) return null
  if (wordBegins(text, at) && !tokenise(name)[0]?.tag.startsWith('a')) return null
  return stands(LIST_GOES_ON, text, end) ? { end, score: 2, kind: 'unlisted' } : null
}

/** 甲、高兴、秦岭参加: a surname and what follows it, set off in a list of names, are a name though a time, place or quality. */
export const wordInList = (text: string, at: number): NameReading | null => {
  const end = at + 2
  const name = text.slice(at, end)
  if (!SINGLE_SURNAMES.has(name.charAt(0)) || !plain(name) || !stands(LIST_CLOSES, text, end)) return null
  const words = tokenise(name)
  return words.length === 1 && /^(?:a|t|ns|z|i|l)/u.test(words[0]?.tag ?? '')
    ? { end, score: 2, kind: 'unlisted' }
    : null
}
const LIST_CLOSES =
  /(?:、\p{Script=Han}{2,4}(?=[、，。；]|[出列]席|参加|在主席台|陪同|及|和))|(?:[出列]席|参加|在主席台|陪同)/uy

const UNLISTED_LENGTHS = [3, 2, 4] as const

/** Whether the dictionary knows the beginning as a word that is no name: 召集. */
export const isWord = (name: string): boolean => {
  const first = dictionaryWords(name)[0] ?? ''
  return first.length > 1 && tokenise(first)[0]?.tag.startsWith('nr') !== true
}

/**
 * A name that begins with no known surname nor is written by sound: two or three characters, closed by marks or verbs,
 * in a place where only a name can stand.
 */
export const unlistedNameAt = (text: string, at: number, afterPost = false): NameReading | null => {
  if (text.charAt(at) === '和') return afterConjunction(text, at)
  if (NO_NAMES.test(text.slice(at, at + 4)) || wordBegins(text, at)) return null
  if (/[赴到]/u.test(text.charAt(at))) return null
  if (boundaryAfter(text, at) > 0 && !(bySound(text, at, 3) && boundaryAfter(text, at + 3) === 3)) return null
  for (const length of UNLISTED_LENGTHS) {
    const end = at + length
    const name = text.slice(at, end)
    if (name.length < length || !plain(name) || NEVER_GIVEN.test(name) || weakness(text, end) > 1) continue
    const boundary = boundaryAfter(text, end)
    const least = afterPost && weakness(text, end) === 0 && (length === 3 || text.charAt(end) === '等') ? 1 : 2
    if (boundary < least) continue
    return isWord(name) && !(afterPost && beginsLikeNoun(name)) ? null : { end, score: 2, kind: 'unlisted' }
  }
  return null
}
