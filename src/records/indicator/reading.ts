import type { Modifier } from '../../core/modifier.js'
import type { Span } from '../../core/span.js'
import type { Kind } from './schema.js'

/** A figure with what it measures, before it is a record. The span is that of the figure. */
export interface Reading extends Span {
  readonly name: Span
  readonly of: Span | null
  readonly value: number
  readonly max: number | null
  readonly unit: string
  readonly kind: Kind
  readonly modifier: Modifier
  readonly rule: string
}
