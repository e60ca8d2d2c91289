import { memoised } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { basesIn, type StatedBasis } from './basis/index.js'
import { marksOf } from './marks.js'
import type { PhraseContext } from './phrase-context.js'

/** How far back a year counts as the year that a clause speaks of. */
const BEFORE_CLAUSE = 200

const contextsOf = memoised((_: ArticleContext) => new Map<string, PhraseContext>())

/** What the phrases of a clause are read with; once a clause, its bases only where they are asked for. */
export const clauseContext = (context: ArticleContext, clause: Span): PhraseContext => {
  const known = contextsOf(context)
  const key = `${clause.start} ${clause.end}`
  const read = known.get(key) ?? readContext(context, clause)
  known.set(key, read)
  return read
}

const readContext = (context: ArticleContext, clause: Span): PhraseContext => {
  const text = context.article.text.text
  let bases: readonly StatedBasis[] | undefined
  return {
    text,
    marks: marksOf(context),
    get bases() {
      bases ??= basesIn(text.slice(clause.start, clause.end), clause.start, {
        before: text.slice(Math.max(0, clause.start - BEFORE_CLAUSE), clause.start),
        published: context.published
      })
      return bases
    }
  }
}
