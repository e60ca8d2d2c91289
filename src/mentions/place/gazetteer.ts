import { createRequire } from 'node:module'
import { COMMON_WORDS, COUNTRIES, FOREIGN_CITIES, REGIONS, shortForm } from './lexicon.js'
import type { PlaceValue } from './value.js'

/** A name that the gazetteer knows. */
export interface KnownPlace {
  readonly name: string
  readonly level: PlaceValue['level']
  /** A county's name without its rank (德清 for 德清县): read only beside a higher place or where the full name stands too. */
  readonly bareCounty: boolean
}

/** Names by their first two characters, the longest first. */
export type Gazetteer = ReadonlyMap<string, readonly KnownPlace[]>

/** National standard GB/T 2260: by the code of the higher division, the codes and names of the lower ones. */
type Divisions = Readonly<Record<string, Readonly<Record<string, string>>>>

const COLLECTIVE = /^(?:市辖区|县|城区|郊区|矿区|.*直辖县.*|.*直辖.*级行政区划)$/u

const levelOfCode = (code: string): PlaceValue['level'] =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county'

const divisionNames = (): KnownPlace[] => {
  const divisions: Divisions = createRequire(import.meta.url)('china-area-data/v5/data.json')
  const known: KnownPlace[] = []
  for (const lower of Object.values(divisions)) {
    for (const [code, name] of Object.entries(lower)) {
      if (COLLECTIVE.test(name) || name.length < 2) continue
      const level = levelOfCode(code)
      known.push({ name, level, bareCounty: false })
      const bare = shortForm(name)
      if (bare === null || COMMON_WORDS.has(bare)) continue
      known.push({ name: bare, level, bareCounty: level === 'county' && !name.endsWith('市') })
      if (name.endsWith('自治州')) known.push({ name: `${bare}州`, level, bareCounty: false })
    }
  }
  return known
}

const buildGazetteer = (): Gazetteer => {
  const seen = new Set<string>()
  const byHead = new Map<string, KnownPlace[]>()
  const add = (place: KnownPlace): void => {
    if (seen.has(place.name)) return
    seen.add(place.name)
    const head = place.name.slice(0, 2)
    const bucket = byHead.get(head)
    if (bucket) bucket.push(place)
    else byHead.set(head, [place])
  }
  for (const name of COUNTRIES) add({ name, level: 'country', bareCounty: false })
  for (const name of REGIONS) add({ name, level: 'province', bareCounty: false })
  const divisions = divisionNames()
  for (const place of divisions) if (!place.bareCounty) add(place)
  for (const name of FOREIGN_CITIES) add({ name, level: 'city', bareCounty: false })
  for (const place of divisions) add(place)
  for (const bucket of byHead.values()) bucket.sort((a, b) => b.name.length - a.name.length)
  return byHead
}

let built: Gazetteer | null = null

/** The gazetteer, built at its first use. */
export const gazetteer = (): Gazetteer => {
  built ??= buildGazetteer()
  return built
}

/** The longest known place that starts at an offset of a text, or null. */
export const knownPlaceAt = (text: string, at: number): KnownPlace | null =>
  gazetteer()
    .get(text.slice(at, at + 2))
    ?.find((place) => text.startsWith(place.name, at)) ?? null

/** Whether a whole word is the name of a place, county names without their rank included. */
export const isPlaceName = (word: string): boolean => {
  const known = knownPlaceAt(word, 0)
  return known !== null && known.name.length === word.length
}
