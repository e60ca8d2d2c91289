import type { Modifier } from '../../core/modifier.js'

/** A counted or measured quantity: 116个, 62人, 20万吨, 47.5万千瓦. `value` is in the unit as stated (万 multiplied out). */
export interface MeasureValue {
  readonly value: number
  readonly max: number | null
  /** Unit or classifier as stated: 个, 人, 吨, 平方公里. */
  readonly unit: string
  readonly modifier: Modifier
}
