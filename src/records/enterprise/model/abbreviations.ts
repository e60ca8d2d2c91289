import { isPlaceName, knownPlaceAt } from '../../../mentions/place/index.js'
import { isAbbreviation } from '../forms.js'

/** No short form that leaves out characters is longer. */
export const LONGEST_ABBREVIATION = 5
const LEAST_LEFT_OUT = 2

/** 北金所 of 北京金融交易所公司: tells whether a wording is one of these names with characters left out, from their first on. */
export const abbreviationsOf = (names: Iterable<string>): ((surface: string) => boolean) => {
  const starts = new Map<string, string[]>()
  const note = (rest: string): void => {
    const list = starts.get(rest.charAt(0))
    if (list) list.push(rest)
    else starts.set(rest.charAt(0), [rest])
  }
  for (const name of names) {
    note(name)
    const place = knownPlaceAt(name, 0)?.name.length ?? 0
    if (place > 0) note(name.slice(place))
  }
  const known = new Map<string, boolean>()
  return (surface) => {
    if (surface.length > LONGEST_ABBREVIATION) return false
    const judged = known.get(surface) ?? isOneOf(surface, starts.get(surface.charAt(0)) ?? [])
    known.set(surface, judged)
    return judged
  }
}

const isOneOf = (surface: string, names: readonly string[]): boolean =>
  !isPlaceName(surface) &&
  names.some((name) => name.length >= surface.length + LEAST_LEFT_OUT && isAbbreviation(surface, name))
