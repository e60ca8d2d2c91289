import { readMentions } from '../mentions/read.js'
import type { SourceText } from '../read/index.js'
import { codePointsOf } from './code-points.js'
import type { ArticleContext } from './context.js'
import { evidenceOf } from './ground.js'
import type { Evidence } from './result.js'

/** A mention as it is given out: where it stands in the source, in code points, and what it means. */
export interface LocatedMention extends Evidence {
  readonly kind: string
  readonly value: object
  readonly rule: string
}

/** The mentions of a document's articles, lifted to its source; one that a page tore apart has its first part's place. */
export const locateMentions = (
  contexts: readonly ArticleContext[],
  source: Pick<SourceText, 'id' | 'text'>,
  kinds: readonly string[] | null
): LocatedMention[] => {
  const document = { path: source.id, text: source.text, codePoint: codePointsOf(source.text).codePoint }
  return contexts.flatMap((context) =>
    readMentions(context, kinds).flatMap(({ kind, value, rule, ...span }) =>
      evidenceOf(context.article, [span], document)
        .slice(0, 1)
        .map((evidence) => ({ kind, ...evidence, value, rule }))
    )
  )
}
