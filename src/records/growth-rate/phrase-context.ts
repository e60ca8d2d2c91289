import type { StatedBasis } from './basis/index.js'
import type { Marks } from './marks.js'

/** What a phrase is read with: the text, the marks of its mentions, the bases of its clause. */
export interface PhraseContext {
  readonly text: string
  readonly marks: Marks
  readonly bases: readonly StatedBasis[]
}
