import { createRequire } from 'node:module'
import { NameIndex } from '../../core/name-index.js'
import { COMMON_WORDS, COUNTRIES, FOREIGN_CITIES, REGIONS, shortForm } from './lexicon.js'
import type { PlaceValue } from './value.js'

/** A name that the gazetteer knows. */
export interface KnownPlace {
  readonly name: string
  readonly level: PlaceValue['level']
  /** A county's name without its rank (德清 for 德清县): read only beside a higher place or where the full name stands too. */
  readonly bareCounty: boolean
}

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

const buildGazetteer = (): NameIndex<KnownPlace> => {
  const byName = new Map<string, KnownPlace>()
  const add = (place: KnownPlace): void => {
    if (!byName.has(place.name)) byName.set(place.name, place)
  }
  for (const name of COUNTRIES) add({ name, level: 'country', bareCounty: false })
  for (const name of REGIONS) add({ name, level: 'province', bareCounty: false })
  const divisions = divisionNames()
  for (const place of divisions) if (!place.bareCounty) add(place)
  for (const name of FOREIGN_CITIES) add({ name, level: 'city', bareCounty: false })
  for (const place of divisions) add(place)
  return new NameIndex(byName)
}

let built: NameIndex<KnownPlace> | null = null

/** The gazetteer, built at its first use. */
const gazetteer = (): NameIndex<KnownPlace> => {
  built ??= buildGazetteer()
  return built
}

/** The longest known place that starts at an offset of a text, or null. */
export const knownPlaceAt = (text: string, at: number): KnownPlace | null =>
  gazetteer().longestAt(text, at)?.value ?? null

/** The first offset of a text, from one on, at which a known place may start; -1 where none does. */
export const nextPlaceStart = (text: string, from: number): number => gazetteer().next(text, from)

/** Whether a whole word is the name of a place, county names without their rank included. */
export const isPlaceName = (word: string): boolean => knownPlaceAt(word, 0)?.name.length === word.length
