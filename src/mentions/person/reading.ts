import { anyOf } from '../../core/lexicon.js'
import { tokenise } from '../../segment/index.js'
import { COUNTRIES } from '../place/lexicon.js'
import { FOLLOWERS, NEVER_GIVEN, NO_NAMES, OFFICE, WEAK_ENDS } from './lexicon.js'
import { COMPOUND, SINGLE_SURNAMES, SOUND_CHARACTERS } from './surnames.js'

/** One way to read a name at an offset: where it ends and how well the surroundings bear it out. */
export interface NameReading {
  readonly end: number
  /** 3: a mark closes it; 2: a verb follows; 1: a function word of one character; 0 or less: nothing says where it ends. */
  readonly score: number
  /** How the name is made. */
  readonly kind: 'han' | 'sound' | 'dotted' | 'unlisted'
}

const FOLLOWER = new RegExp(anyOf(FOLLOWERS).replace('\\\\d', '\\d'), 'uy')
const HARD = /[、，。；：！？（）《》〈〉“”‘’…—\s]/u
const HAN = /\p{Script=Han}/u
const DOTTED = /\p{Script=Han}{1,8}(?:[·•‧・\-－]\p{Script=Han}{1,8}){1,4}/uy
const LATIN_DOTTED = /(?:[A-Z][·.・]){1,3}\p{Script=Han}{2,8}/uy

/** 秘书长阿地力江·库尔班 is a post and a name. */
const HEAD_INSIDE = new RegExp(OFFICE, 'u')

const COUNTRY = new RegExp(anyOf(COUNTRIES), 'uy')

const sticky = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** How plainly a name ends before `at`: 3 a mark or the end, 2 a word, 1 a word of one character, 0 neither. */
export const boundaryAfter = (text: string, at: number): number => {
  const next = text.charAt(at)
  if (next === '' || HARD.test(next)) return 3
  if (/\d/u.test(next)) return 2
  const follower = sticky(FOLLOWER, text, at)
  if (follower === null) return 0
  return follower.length > 1 ? 2 : 1
}

const weakness = (text: string, end: number): number => WEAK_ENDS[text.charAt(end - 1)] ?? 0

const hanLengths = (text: string, at: number): readonly number[] => {
  if (sticky(COMPOUND, text, at) !== null) return [4, 3]
  return SINGLE_SURNAMES.has(text.charAt(at)) ? [3, 2] : []
}

const soundRun = (text: string, at: number): number => {
  let length = 0
  while (length < 8 && SOUND_CHARACTERS.has(text.charAt(at + length))) length++
  return length
}

const plain = (name: string): boolean => [...name].every((unit) => HAN.test(unit)) && !NEVER_GIVEN.test(name.slice(1))

/** All readings of a name at an offset. */
const readings = (text: string, at: number): NameReading[] => {
  const found: NameReading[] = []
  const dotted = sticky(DOTTED, text, at) ?? sticky(LATIN_DOTTED, text, at)
  if (dotted !== null) {
    if (HEAD_INSIDE.test(dotted)) return found
    const last = Math.max(...['·', '•', '‧', '・', '-', '－'].map((dot) => dotted.lastIndexOf(dot))) + 1
    for (let length = last + 2; length <= dotted.length; length++) {
      const score = boundaryAfter(text, at + length) - weakness(text, at + length)
      found.push({ end: at + length, score: score + 1, kind: 'dotted' })
      if (score >= 2 || (score >= 1 && !SOUND_CHARACTERS.has(text.charAt(at + length)))) break
    }
    return found
  }
  for (const length of hanLengths(text, at)) {
    const end = at + length
    if (end > text.length || !plain(text.slice(at, end))) continue
    found.push({ end, score: boundaryAfter(text, end) - weakness(text, end), kind: 'han' })
  }
  const country = sticky(COUNTRY, text, at)?.length ?? 0
  for (let length = soundRun(text, at); length >= 2 && length !== country && country < 3; length--) {
    const score = boundaryAfter(text, at + length) - weakness(text, at + length)
    found.push({ end: at + length, score: length > 3 ? score : score - 0.2, kind: 'sound' })
  }
  return found
}

/** Whether a word of the running text begins here: 出席, 参加, 讲话. */
const wordBegins = (text: string, at: number): boolean => (sticky(FOLLOWER, text, at)?.length ?? 0) > 1

/** The best reading of a name at an offset, or null where nothing there looks like one. */
export const nameAt = (text: string, at: number): NameReading | null => {
  if (NO_NAMES.test(text.slice(at, at + 4)) || wordBegins(text, at)) return null
  let best: NameReading | null = null
  for (const reading of readings(text, at)) if (best === null || reading.score > best.score) best = reading
  return best
}

/**
 * A name right after an office that nothing plainly closes: the dictionary's word boundaries decide between two and
 * three characters, three where they do not.
 */
export const unclosedNameAt = (text: string, at: number): NameReading | null => {
  const lengths = hanLengths(text, at).filter(
    (length) => plain(text.slice(at, at + length)) && at + length <= text.length
  )
  if (lengths.length === 0 || NO_NAMES.test(text.slice(at, at + 4)) || wordBegins(text, at)) return null
  const ends = new Set(tokenise(text.slice(at, at + 10), at).map(({ end }) => end))
  const length = lengths.find((candidate) => ends.has(at + candidate) && weakness(text, at + candidate) < 2)
  return length === undefined ? null : { end: at + length, score: 0.5, kind: 'han' }
}

const UNLISTED_LENGTHS = [3, 2, 4] as const

/** Whether the dictionary knows the beginning as a word that is no name: 召集. */
const isWord = (name: string): boolean => {
  const first = tokenise(name)[0]
  return first !== undefined && first.text.length > 1 && !first.tag.startsWith('nr')
}

/**
 * A name that begins with no known surname nor is written by sound: two or three characters, closed by marks or verbs,
 * in a place where only a name can stand.
 */
export const unlistedNameAt = (text: string, at: number): NameReading | null => {
  if (NO_NAMES.test(text.slice(at, at + 4)) || boundaryAfter(text, at) > 0) return null
  for (const length of UNLISTED_LENGTHS) {
    const end = at + length
    const name = text.slice(at, end)
    if (name.length < length || !plain(name) || NEVER_GIVEN.test(name) || weakness(text, end) > 1) continue
    if (boundaryAfter(text, end) < 2) continue
    return isWord(name) ? null : { end, score: 2, kind: 'unlisted' }
  }
  return null
}
