import { beginningsOf, characterTable } from '../../core/character-table.js'
import { lastOf } from '../../core/ending.js'
import { anyOf } from '../../core/lexicon.js'
import type { Modifier } from '../../core/modifier.js'
import { AFTER, AFTER_WORDS, BEFORE, BEFORE_WORDS } from './lexicon.js'

type Inexact = Exclude<Modifier, 'exact'>
const ORDER: readonly Inexact[] = ['at-least', 'under', 'over', 'about']

const REACH = 6
const BEFORE_PATTERN = new RegExp(
  `(?:${ORDER.map((kind) => `(?<${key(kind)}>${anyOf(BEFORE[kind])})`).join('|')})(?:了|有|为)?$`,
  'u'
)
/** What either pattern of words before a figure ends with. */
const ENDS_BEFORE = characterTable(`${[...lastOf(ORDER.flatMap((kind) => BEFORE[kind]))].join('')}了有为上过`)
const BEGINS_AFTER = beginningsOf(ORDER.flatMap((kind) => AFTER[kind]))
/** 上百, 过亿: only before a numeral that is nothing but scales. */
const BARE_BEFORE = /(?<![以网线向通经超度])[上过]$/u
const AFTER_PATTERN = new RegExp(`(?:${ORDER.map((kind) => `(?<${key(kind)}>${anyOf(AFTER[kind])})`).join('|')})`, 'uy')
function key(kind: Inexact): string {
  return kind.replace('-', '')
}

const kindOf = (groups: Record<string, string | undefined> | undefined): Inexact | null =>
  ORDER.find((kind) => groups?.[key(kind)] !== undefined) ?? null

/** The qualifier that stands directly before `at`, and where it begins. */
export const qualifierBefore = (
  text: string,
  at: number,
  bare = false
): { readonly modifier: Inexact; readonly start: number } | null => {
  if (ENDS_BEFORE[text.charCodeAt(at - 1)] !== 1) return null
  const before = text.slice(Math.max(0, at - REACH), at)
  const match = BEFORE_PATTERN.exec(before)
  const modifier = kindOf(match?.groups)
  if (match && modifier && !BEFORE_WORDS.test(before)) return { modifier, start: at - match[0].length }
  if (bare && BARE_BEFORE.test(before)) return { modifier: 'over', start: at - 1 }
  return null
}

/** The qualifier that stands directly after `at`, and where it ends. */
export const qualifierAfter = (
  text: string,
  at: number
): { readonly modifier: Inexact; readonly end: number } | null => {
  if (BEGINS_AFTER[text.charCodeAt(at)] !== 1) return null
  if (AFTER_WORDS.test(text.slice(at, at + 3))) return null
  AFTER_PATTERN.lastIndex = at
  const match = AFTER_PATTERN.exec(text)
  const modifier = kindOf(match?.groups)
  return match && modifier ? { modifier, end: at + match[0].length } : null
}
