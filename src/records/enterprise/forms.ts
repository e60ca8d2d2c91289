import { isPlaceName, knownPlaceAt } from '../../mentions/place/index.js'
import { FORM_TAIL, INDUSTRIES, INDUSTRY_WORD, TRADE } from './lexicon.js'

/** A firm's name taken apart: 深圳青鹿机器人股份有限公司 is place 深圳, body 青鹿机器人, stem 青鹿. */
export interface NameParts {
  readonly place: string
  /** What is left without place and form. */
  readonly body: string
  /** The body without the lines of work at its end. */
  readonly stem: string
  /** What was cut off the end: 股份有限公司, 集团, or nothing. */
  readonly form: string
}

/** The lengths that lines of work have, the longest first. */
const WORK_LENGTHS = [...new Set(INDUSTRIES.map(({ length }) => length))].sort((a, b) => b - a)
const RANK = /^[省市县区镇乡]/u

/** Takes a name apart. `places` are names that the article uses for places. */
export const partsOf = (surface: string, places: ReadonlySet<string>): NameParts => {
  const bare = surface.replace(/[“”‘’]/gu, '').replace(/加工厂$/u, '厂')
  const { place, rest } = splitPlace(bare, places)
  const unbracketed = rest.replace(/（([^（）]{1,10})）/gu, (_, inside: string) =>
    /^(?:集团|控股|股份)$/u.test(inside) ? inside : ''
  )
  const inner = /（([^（）]{1,8})）/u.exec(rest)?.[1] ?? ''
  const body = unbracketed.replace(FORM_TAIL, '') || unbracketed
  const where = place || (isPlaceName(inner) || places.has(inner) ? inner : '')
  return { place: where, body, stem: stemOf(body), form: unbracketed.slice(body.length) }
}

/** 新恒联控股: what is left of a name without its place and form has as many characters, else the place is none. */
const LEAST_OWN = 2

const splitPlace = (surface: string, places: ReadonlySet<string>): { place: string; rest: string } => {
  let at = 0
  for (let k = 0; k < 3; k++) {
    const known = knownPlaceAt(surface, at)?.name ?? [...places].find((name) => surface.startsWith(name, at))
    if (!known || surface.length - at - known.length < 2) break
    const after = surface.slice(at + known.length)
    if (at > 0 && /^(?:国际|控股)/u.test(after)) break
    at += known.length
  }
  if (at === 0 && RANK.test(surface) && surface.length > 4) at = 1
  const rest = surface.slice(at)
  const own = FORM_TAIL.exec(rest)?.index ?? rest.length
  return own < LEAST_OWN ? { place: '', rest: surface } : { place: surface.slice(0, at), rest }
}

/** 恒曜电力 → 恒曜: lines of work off the end while two characters are left. */
export const stemOf = (body: string): string => {
  let stem = body
  for (let k = 0; k < 6; k++) {
    const size =
      WORK_LENGTHS.find((length) => stem.length - length >= 2 && INDUSTRY_WORD.has(stem.slice(-length))) ??
      (stem.length >= 4 && TRADE.test(stem.slice(-2)) ? 2 : 0)
    if (size === 0) return stem
    stem = stem.slice(0, -size)
  }
  return stem
}

/** Whether what follows a shorter form in a longer name is only lines of work. */
export const isLineOfWork = (rest: string): boolean => {
  let left = rest
  for (let k = 0; k < 6 && left !== ''; k++) {
    const size =
      WORK_LENGTHS.find((length) => INDUSTRY_WORD.has(left.slice(0, length))) ?? (TRADE.test(left.slice(0, 2)) ? 2 : 0)
    if (size === 0) return false
    left = left.slice(size)
  }
  return left === ''
}

/** Whether all characters of `short` stand in `long` in the same order: 市水投集团 in 市水务投资集团有限公司. */
export const isAbbreviation = (short: string, long: string): boolean => {
  let at = 0
  for (const unit of short) {
    at = long.indexOf(unit, at) + 1
    if (at === 0) return false
  }
  return true
}
