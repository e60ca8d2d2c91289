import { CHECKS } from '../audit/index.js'
import type { Span } from '../core/span.js'
import { type BlockRole, blockText, wording } from '../layout/index.js'
import type { ArticleContext } from './context.js'
import { evidenceOf, type Grounding } from './ground.js'
import type { ArticleResult, ExtractedRecord, Finding } from './result.js'
import { sourceSpans } from './source-spans.js'

/** What the output says of an article: its parts by role, its extent in the source, its records. */
export const describeArticle = (
  context: ArticleContext,
  records: readonly ExtractedRecord[],
  document: Grounding
): ArticleResult => {
  const { article } = context
  const { codePoint, text } = document
  const points = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: codePoint(start), end: codePoint(end) }))
  const texts = (role: BlockRole): string[] =>
    article.blocks.filter((block) => block.role === role).map((block) => wording(article, block))
  const placed = article.blocks.map((block) => ({ role: block.role, spans: sourceSpans(article.text, block, text) }))
  return {
    id: article.id,
    headline: blockText(article, 'headline'),
    kicker: blockText(article, 'kicker'),
    subheads: texts('subhead'),
    byline: [...(article.byline ? [wording(article, article.byline)] : []), ...texts('byline')],
    dateline: article.dateline ? wording(article, article.dateline) : null,
    span: points([extent(placed)])[0] ?? { start: 0, end: 0 },
    layout: placed.map(({ role, spans }) => ({ role, spans: points(spans) })),
    repairs: article.repairs.map((repair) => ({ ...repair, spans: points(repair.spans) })),
    records,
    findings: findingsOf(context, document)
  }
}

const findingsOf = (context: ArticleContext, document: Grounding): Finding[] =>
  CHECKS.flatMap((check) =>
    check.run(context).map(({ verdict, text, spans }) => ({
      check: check.name,
      verdict,
      text,
      evidence: evidenceOf(context.article, spans, document)
    }))
  )

/** From the first to the last unit of the source that belongs to one of an article's blocks. */
const extent = (blocks: readonly { readonly spans: readonly Span[] }[]): Span => {
  let start = Number.MAX_SAFE_INTEGER
  let end = 0
  for (const { spans } of blocks) {
    for (const span of spans) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
  }
  return end === 0 ? { start: 0, end: 0 } : { start, end }
}
