import type { Modifier } from '../../core/modifier.js'

/** A number as read: exact decimal arithmetic inside, a double at the end. `max` is the upper end of a range. */
export interface NumberValue {
  readonly value: number
  readonly max: number | null
  readonly modifier: Modifier
}
