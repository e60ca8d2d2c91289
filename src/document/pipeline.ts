import type { Message } from '../core/message.js'
import { extractBlocks, type InputFormat } from '../extract/index.js'
import { type Article, blockText, layOut, wording } from '../layout/index.js'
import { normalise, scriptOf } from '../normalise/index.js'
import type { SourceText } from '../read/index.js'
import { RECORD_TYPES } from '../records/index.js'
import { codePointOffsets } from './code-points.js'
import type { ArticleContext } from './context.js'
import { type Grounding, ground } from './ground.js'
import { publicationDate } from './publication-date.js'
import type { ArticleResult, DocumentResult, ExtractedRecord } from './result.js'

export interface PipelineOptions {
  /** Form of the input. */
  readonly input?: InputFormat
  /** Publication date, YYYY-MM-DD; null looks for it in the document. */
  readonly date?: string | null
  /** Whether text that a page layout tore apart is joined; true unless said otherwise. */
  readonly repair?: boolean
  /** Types of record to find; all where it is not given. */
  readonly types?: readonly string[]
}

/** The line of stages for one decoded input. */
export const runPipeline = async (source: SourceText, options: PipelineOptions = {}): Promise<DocumentResult> => {
  const messages: Message[] = []
  const carrier = await extractBlocks(source, options.input)
  const script = scriptOf(carrier.blocks.map((block) => block.text.text).join('\n'))
  const blocks = carrier.blocks
    .map((block) => ({ ...block, text: normalise(block.text, script) }))
    .filter((block) => block.text.length > 0)
  if (blocks.length === 0) messages.push({ code: 'empty-document', severity: 'warning', text: 'no text was found' })
  const page = layOut(blocks, { repair: options.repair ?? true })
  messages.push(...page.messages)
  const published = publicationDate(options.date ?? null, carrier.date, page.articles, source.id)
  const document: Grounding = { path: source.id, text: source.text, codePoint: codePointOffsets(source.text) }
  const counters = new Map<string, number>()
  const articles = page.articles.map((article) => {
    const records: ExtractedRecord[] = []
    const context: ArticleContext = { article, published }
    for (const definition of RECORD_TYPES) {
      if (options.types && !options.types.includes(definition.type)) continue
      for (const draft of definition.drafts(context)) {
        const number = (counters.get(definition.type) ?? 0) + 1
        const outcome = ground(definition, draft, article, `${definition.type}-${number}`, document)
        if ('message' in outcome) messages.push(outcome.message)
        else {
          counters.set(definition.type, number)
          records.push(outcome.record)
        }
      }
    }
    return describe(article, records, document)
  })
  return {
    source: {
      path: source.id,
      sha256: source.sha256,
      encoding: source.encoding,
      format: carrier.format,
      script,
      characters: document.codePoint(source.text.length)
    },
    published,
    articles,
    messages,
    text: source.text
  }
}

const describe = (article: Article, records: ExtractedRecord[], { codePoint }: Grounding): ArticleResult => {
  const points = (spans: readonly { start: number; end: number }[]): { start: number; end: number }[] =>
    spans.map(({ start, end }) => ({ start: codePoint(start), end: codePoint(end) }))
  const all = article.text.lift({ start: 0, end: article.text.length }, Number.POSITIVE_INFINITY)
  const texts = (role: string): string[] =>
    article.blocks.filter((b) => b.role === role).map((b) => wording(article, b))
  return {
    id: article.id,
    headline: blockText(article, 'headline'),
    kicker: blockText(article, 'kicker'),
    subheads: texts('subhead'),
    byline: texts('byline'),
    dateline: null,
    span: points([
      {
        start: Math.min(...all.map((s) => s.start), Number.MAX_SAFE_INTEGER),
        end: Math.max(...all.map((s) => s.end), 0)
      }
    ])[0] ?? { start: 0, end: 0 },
    layout: article.blocks.map((block) => ({ role: block.role, spans: points(article.text.lift(block)) })),
    repairs: article.repairs.map((repair) => ({ ...repair, spans: points(repair.spans) })),
    records
  }
}
