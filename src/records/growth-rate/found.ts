import type { Span } from '../../core/span.js'
import type { Mention } from '../../mentions/mention.js'
import type { RateValue } from '../../mentions/rate/index.js'
import type { Sentence } from '../../segment/index.js'
import type { Basis, Direction } from './schema.js'

/** A figure that may be a rate of change. */
export type Rate = Mention<RateValue>

/** A rate of change with the quantity that changes, as found in one sentence. */
export interface Found {
  readonly rule: string
  readonly indicator: Span
  readonly rate: Rate
  readonly direction: Direction
  readonly basis: Basis
  readonly clause: Span
  readonly sentence: Sentence
}
