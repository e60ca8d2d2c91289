import type { Span } from '../../../core/span.js'
import { walkRight } from '../walk.js'
import { wordsInside } from '../word-at.js'
import type { Word } from '../words.js'
import { enumerationsOf } from './lists.js'
import { endsFirm } from './short-names.js'
import { type Reading, type Sighting, sighting } from './sighting.js'

const GOES = '(?:来到|走进|走访(?:了)?|深入|前往|抵达|实地(?:调研|考察|察看|走访)(?:了)?|先后到|分别到|调研(?:了)?|赴)'
/** 来到, 来到位于开发区的 right before somebody's name. */
const GOES_TO = new RegExp(`${GOES}(?:(?:位于|坐落于|落户)?[^，。；：、的]{2,10}的)?$`, 'u')
/** What is done there. */
const THERE = /^(?:[，。；]|等地?|调研|考察|了解|看望|察看|查看|检查|走访|实地|车间|厂区|生产|展厅|督导|慰问)/u
const REACH = 24

/** 来到鑫沃机械，… 走访海川重工、东瑞新材: a house that somebody goes to, by the line of work that it ends in. */
export const visits = (reading: Reading): Sighting[] => {
  if (!VERB.test(reading.text)) return []
  const lists = enumerationsOf(reading)
    .filter(({ items }) => GOES_TO.test(before(reading, items[0]?.start ?? 0)))
    .flatMap(({ items }) => items.map((item) => wordsInside(reading.words, item)))
  return [...lists, ...singles(reading)].map((run) => visited(reading, run)).filter((seen) => seen !== null)
}

const VERB = new RegExp(GOES, 'u')

const before = ({ text }: Reading, at: number): string => text.slice(Math.max(0, at - REACH), at)

/** What a single name spans that stands right behind the going. */
const singles = (reading: Reading): (readonly Word[])[] => {
  const { words, text } = reading
  return words.flatMap((word, at) => {
    if (!/^(?:name|common|place)$/u.test(word.kind) || !GOES_TO.test(before(reading, word.start))) return []
    const to = walkRight(words, at)
    const end = words[to - 1]?.end ?? 0
    return THERE.test(text.slice(end, end + 4)) ? [words.slice(at, to)] : []
  })
}

const visited = ({ words, text }: Reading, run: readonly Word[]): Sighting | null => {
  const last = run.at(-1)
  const first = run[0]
  if (!first || !last || run.length < 2 || !endsFirm(text, last) || run.some(({ kind }) => STOPS.test(kind)))
    return null
  const own: Span = { start: first.start, end: last.start }
  if (own.end - own.start < 2 || own.end - own.start > MOST_UNITS) return null
  const from = words.indexOf(first)
  const named = run.some(({ kind, proper }) => kind === 'name' || proper)
  return sighting(words, from, from + run.length, 'enterprise/visited', named ? 0.6 : 0.45)
}

const STOPS = /^(?:stop|mark|generic)$/u
const MOST_UNITS = 6
