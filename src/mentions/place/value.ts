/** A place: an administrative division, a known country, a venue. */
export interface PlaceValue {
  readonly name: string
  readonly level: 'country' | 'province' | 'city' | 'county' | 'township' | 'venue'
}
