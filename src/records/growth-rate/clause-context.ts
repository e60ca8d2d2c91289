import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { basesIn, type StatedBasis } from './basis/index.js'
import { type Marks, marksOf } from './marks.js'
import type { PhraseContext } from './phrase-context.js'

/** How far back a year counts as the year that a clause speaks of. */
const BEFORE_CLAUSE = 200

/** What the phrases of a clause are read with; its bases are read where they are asked for. */
class ClauseContext implements PhraseContext {
  readonly text: string
  readonly marks: Marks
  private read: readonly StatedBasis[] | null = null

  constructor(
    private readonly context: ArticleContext,
    private readonly clause: Span
  ) {
    this.text = context.article.text.text
    this.marks = marksOf(context)
  }

  get bases(): readonly StatedBasis[] {
    const { text, clause } = this
    this.read ??= basesIn(text.slice(clause.start, clause.end), clause.start, {
      before: text.slice(Math.max(0, clause.start - BEFORE_CLAUSE), clause.start),
      published: this.context.published
    })
    return this.read
  }
}

/** What the phrases of a clause are read with. */
export const clauseContext = (context: ArticleContext, clause: Span): PhraseContext =>
  new ClauseContext(context, clause)
