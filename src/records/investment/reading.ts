import type { InvestmentKind } from './schema.js'

/** What an amount is, and the rule that says so. */
export interface Reading {
  readonly kind: InvestmentKind
  readonly rule: string
}

/** A reading by a rule of this folder. */
export const as = (kind: InvestmentKind, name: string): Reading => ({ kind, rule: `investment/${name}` })
