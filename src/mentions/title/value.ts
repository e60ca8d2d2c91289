import type { Span } from '../../core/span.js'

/** A title in 《》 or other brackets. The mention's span includes the brackets. */
export interface TitleValue {
  /** What stands inside the outer brackets, in the article's own script. */
  readonly title: string
  /** Span of the inside. */
  readonly inside: Span
  /** Whether its brackets match and nest as they should. */
  readonly sound: boolean
}
