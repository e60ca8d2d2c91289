import type { Modifier } from '../../core/modifier.js'

/** An amount of money in base units of its currency (ISO 4217). */
export interface MoneyValue {
  readonly amount: number
  readonly max: number | null
  readonly currency: string
  readonly modifier: Modifier
}
