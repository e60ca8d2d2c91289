import type { Span } from '../../core/span.js'
import { isLineOfWork, type NameParts, partsOf } from './forms.js'
import type { Reading } from './rules/index.js'
import { NameScanner } from './scan.js'
import { wordsInside } from './word-at.js'

/** 株洲市… opens its short forms as 株洲. */
const RANK = /[省市县区州]$/u
const CORPORATE = /(?:公司|集团|厂)$/u
const HAN_PAIR = /^\p{Script=Han}{2}$/u
/** Two characters that open a name and two of what comes after. */
const LENGTH = 4
const OPENING = 2

/** A firm named in full, without what its short forms open with. */
interface FullName {
  readonly surface: string
  readonly rest: string
  /** What its short forms open with: a place, its own characters, or its own behind a place. */
  readonly from: 'place' | 'own' | 'behind'
}

/**
 * Short forms that leave out the middle of a firm's name, each with the name: 平州国投 of 平州市国有资产投资经营公司, 中恒商发 of
 * 中恒商用发动机有限公司. One that fits two firms stands for neither.
 */
export const contractionsIn = (
  readings: readonly Pick<Reading, 'text' | 'words'>[],
  names: ReadonlySet<string>,
  places: ReadonlySet<string>
): Map<string, string> => {
  const fullNames = byOpening(names, places)
  const found = new Map<string, string>()
  if (fullNames.size === 0) return found
  const opened = new NameScanner(fullNames.keys())
  const named = new NameScanner(names)
  for (const reading of readings) {
    const { text } = reading
    const openings = opened.find(text)
    if (openings.length === 0) continue
    const inside = insideOf(named.find(text))
    for (const { start } of openings) {
      const short = { start, end: start + LENGTH }
      if (inside(short)) continue
      const full = fullNameOf(text.slice(start, short.end), fullNames)
      if (full !== null && isNoWord(reading.words, { start: start + OPENING, end: short.end }, full.rest))
        found.set(text.slice(start, short.end), full.surface)
    }
  }
  return found
}

const byOpening = (names: ReadonlySet<string>, places: ReadonlySet<string>): Map<string, FullName[]> => {
  const found = new Map<string, FullName[]>()
  for (const surface of names) {
    if (!CORPORATE.test(surface) || !/^\p{Script=Han}+$/u.test(surface)) continue
    const parts = partsOf(surface, places)
    for (const { opening, rest, from } of openingsOf(parts)) {
      if (opening.length !== OPENING || rest.length < LENGTH || isLineOfWork(opening)) continue
      found.set(opening, [...(found.get(opening) ?? []), { surface, rest, from }])
    }
  }
  return found
}

/** A name's own two characters, and the place that it opens with if it has one. */
const openingsOf = ({ place, body }: NameParts): Omit<FullName & { opening: string }, 'surface'>[] => {
  const opening = body.slice(0, OPENING)
  const rest = body.slice(OPENING)
  if (place === '') return [{ opening, rest, from: 'own' }]
  return [
    { opening, rest, from: 'behind' },
    { opening: place.replace(RANK, ''), rest: body, from: 'place' }
  ]
}

/** The one firm that a short form may stand for; 平州水务集团 and 平州市水务集团有限公司 are one. */
const fullNameOf = (short: string, fullNames: ReadonlyMap<string, readonly FullName[]>): FullName | null => {
  const pair = short.slice(OPENING)
  const fitting = (fullNames.get(short.slice(0, OPENING)) ?? []).filter((full) => isPairOf(pair, full))
  const rests = new Set(fitting.map(({ rest }) => rest))
  return rests.size === 1 ? (fitting[0] ?? null) : null
}

/** 国投 of 国有资产投资, 机具 of 电力机具制造 behind the firm's own name: begins like the rest of the name, or is a piece of it. */
const isPairOf = (pair: string, { rest, from }: FullName): boolean => {
  if (!HAN_PAIR.test(pair)) return false
  if (from !== 'place' && rest.indexOf(pair) >= OPENING) return true
  if (from === 'behind') return false
  const opens = pair.charAt(0) === rest.charAt(0) && rest.indexOf(pair.charAt(1), 1) >= OPENING
  return opens && !isLineOfWork(pair)
}

/** Whether a pair is no word of all days, 建设 of 建筑设计, unless it stands in the name itself. */
const isNoWord = (words: Reading['words'], pair: Span, rest: string): boolean => {
  const inside = wordsInside(words, pair)
  const [word] = inside
  if (inside.length !== 1 || !word) return true
  return word.kind === 'name' || word.tag === 'j' || rest.includes(word.text)
}

/** Tells whether a span lies in one of these and is not the whole of it. */
const insideOf =
  (spans: readonly Span[]) =>
  ({ start, end }: Span): boolean =>
    spans.some((span) => span.start < end && start < span.end && !(span.start === start && span.end === end))
