import { CLOSER } from '../../core/brackets.js'
import type { Span } from '../../core/span.js'
import { ENDS_WITH_HEAD, HEAD_AT_END } from './lexicon.js'

/** A bracketed stretch: with its brackets, without them, and whether they match. */
export interface Bracketed extends Span {
  readonly inside: Span
  readonly sound: boolean
}

/** How far a title may reach; the longest of real ones have about 120 units. */
const REACH = 240
const CLOSERS = new Set(Object.values(CLOSER))

/** The next of the given marks before a sentence ends, or -1. */
const nextOf = (text: string, from: number, marks: string): number => {
  const end = Math.min(text.length, from + REACH)
  for (let i = from; i < end; i++) {
    const unit = text.charAt(i)
    if (marks.includes(unit)) return i
    if (unit === '。') return -1
  }
  return -1
}

/** Whether a 《 inside a title opens an inner title: behind what closes it, if only with 〉, comes another 》 before a new 《. */
const opensInner = (text: string, at: number): boolean => {
  const first = nextOf(text, at + 1, '《〈〉》')
  if (first >= 0 && text.charAt(first) === '〉') return closesInner(text, first)
  const own = nextOf(text, at + 1, '》')
  if (own < 0) return false
  const further = nextOf(text, own + 1, '《》')
  return further >= 0 && text.charAt(further) === '》'
}

/** Whether a 》 that stands inside 〈 closes only that: another 》 follows before a new 《. */
const closesInner = (text: string, at: number): boolean => {
  const further = nextOf(text, at + 1, '《》')
  return further >= 0 && text.charAt(further) === '》'
}

/** Where a title whose closing bracket is missing ends: behind the last head noun before `limit`, or null. */
const brokenOff = (text: string, start: number, limit: number): Bracketed | null => {
  const found = HEAD_AT_END.exec(text.slice(start + 1, limit).replace(/[、，和及]+$/u, ''))
  if (!found) return null
  const end = start + 1 + found[0].length
  return { start, end, inside: { start: start + 1, end }, sound: false }
}

const closed = (start: number, end: number, sound: boolean): Bracketed => ({
  start,
  end: end + 1,
  inside: { start: start + 1, end },
  sound
})

/** Whether a 〉 that nothing opened closes the title: no 》 is left for it, or it stands right behind the head noun. */
const closesTitle = (text: string, start: number, at: number): boolean => {
  const next = nextOf(text, at + 1, '《》')
  if (next < 0 || text.charAt(next) === '《') return true
  return ENDS_WITH_HEAD.test(text.slice(Math.max(0, at - 8), at)) && !text.slice(start, at).includes('〈')
}

/** What the closer at `at` does to the brackets open since `start`: `end` where it closes the title. */
const close = (text: string, start: number, at: number, open: string[]): { end: boolean; sound: boolean } => {
  const unit = text.charAt(at)
  const top = open.at(-1)
  if (unit === top) {
    open.pop()
    return { end: open.length === 0, sound: true }
  }
  if (unit === '》') {
    if (top === '〉' && closesInner(text, at)) open.pop()
    else open.length = Math.max(0, open.lastIndexOf('》'))
    return { end: open.length === 0, sound: false }
  }
  const known = open.lastIndexOf(unit)
  if (known > 0) open.length = known
  else if (unit === '〉' && top === '》' && (open.length > 1 || closesTitle(text, start, at))) open.pop()
  return { end: open.length === 0, sound: false }
}

/**
 * The title that the 《 at `start` opens. Inner brackets of any kind are stepped over, a closer of the wrong kind is
 * taken for the right one where the rest then fits, and a title that is never closed ends behind its head noun.
 */
export const titleAt = (text: string, start: number): Bracketed | null => {
  const open: string[] = ['》']
  let sound = true
  const limit = Math.min(text.length, start + REACH)
  for (let i = start + 1; i < limit; i++) {
    const unit = text.charAt(i)
    if (unit === '。') return brokenOff(text, start, i)
    if (unit === '《' && !(open.length > 0 && opensInner(text, i))) return brokenOff(text, start, i)
    const closer = CLOSER[unit]
    if (closer !== undefined) open.push(closer)
    else if (CLOSERS.has(unit)) {
      const outcome = close(text, start, i, open)
      sound &&= outcome.sound
      if (outcome.end) return closed(start, i, sound)
    }
  }
  return brokenOff(text, start, limit)
}
