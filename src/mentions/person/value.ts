import type { Span } from '../../core/span.js'

/** A person named in the text. The mention's span is the name. */
export interface PersonValue {
  /** The name in the article's own script, padding spaces removed. */
  readonly name: string
  /** Posts that stand at this mention (before it in apposition, shared by its list, or in brackets after it), complete. */
  readonly posts: readonly string[]
  /** The stretch that holds posts and name: 省委书记、省人大常委会主任邵远山. */
  readonly phrase: Span
}
