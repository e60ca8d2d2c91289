import type { Modifier } from '../../core/modifier.js'

/** 16.5%, 百分之八, 三成, 三分之一, 2.4个百分点, 3倍, 两番 (as 3 fold), 5‰ (as 0.5 percent). */
export interface RateValue {
  /** Magnitude; the sign is in `negative`. */
  readonly value: number
  readonly max: number | null
  readonly unit: 'percent' | 'percentage-point' | 'fold'
  readonly modifier: Modifier
  /** A minus sign or 负 stands before it. */
  readonly negative: boolean
}
