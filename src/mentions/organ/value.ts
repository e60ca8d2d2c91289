/** A public body: congress, government, party committee, court, ministry, bureau, association, school. No business. */
export interface OrganValue {
  readonly name: string
}
