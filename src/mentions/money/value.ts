import type { Modifier } from '../../core/modifier.js'

/** An amount of money in base units of its currency (ISO 4217). */
export interface MoneyValue {
  readonly amount: number
  readonly max: number | null
  readonly currency: string
  readonly modifier: Modifier
  /** What it is counted for, as stated, where it is a price or an average: 吨 in 元/吨, 亩 in 亩均, 每 for 每…; else null. */
  readonly per: string | null
}
