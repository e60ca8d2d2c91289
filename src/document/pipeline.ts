import type { Message } from '../core/message.js'
import type { SourceText } from '../read/index.js'
import { withConfidence } from '../records/confidence/index.js'
import { RECORD_TYPES } from '../records/index.js'
import { codePointsOf } from './code-points.js'
import type { ArticleContext } from './context.js'
import { describeArticle } from './describe.js'
import { type Grounding, ground } from './ground.js'
import { type OpenOptions, openDocument } from './open.js'
import type { DocumentResult, ExtractedRecord } from './result.js'

export interface PipelineOptions extends OpenOptions {
  /** Types of record to find; all where it is not given. */
  readonly types?: readonly string[]
}

/** The line of stages for one decoded input. */
export const runPipeline = async (source: SourceText, options: PipelineOptions = {}): Promise<DocumentResult> => {
  const { contexts, published, format, script, messages } = await openDocument(source, options)
  const document = { path: source.id, text: source.text, ...codePointsOf(source.text) }
  const read = recordReader(document, options.types)
  const articles = contexts.map(({ article, published }) => {
    // A copy: what the rules remember of an article is forgotten with it, so that a long page needs no more memory than a short one.
    const context = { article: { ...article }, published }
    const { text, unit } = document
    const surroundings = { text, unit, articles: contexts.length, repairs: article.repairs.length }
    return describeArticle(context, withConfidence(read.recordsOf(context), surroundings), document)
  })
  return {
    source: {
      path: source.id,
      sha256: source.sha256,
      encoding: source.encoding,
      format,
      script,
      characters: document.codePoint(source.text.length)
    },
    published,
    articles,
    messages: [...messages, ...read.messages],
    text: source.text
  }
}

/** Reads the grounded, validated records of one article after another; says in `messages` what did not pass. */
const recordReader = (
  document: Grounding,
  types: readonly string[] | undefined
): { recordsOf: (context: ArticleContext) => ExtractedRecord[]; messages: Message[] } => {
  const messages: Message[] = []
  const counters = new Map<string, number>()
  const definitions = RECORD_TYPES.filter(({ type }) => types === undefined || types.includes(type))
  const recordsOf = (context: ArticleContext): ExtractedRecord[] => {
    const found: ExtractedRecord[] = []
    for (const definition of definitions) {
      for (const draft of definition.drafts(context)) {
        const number = (counters.get(definition.type) ?? 0) + 1
        const outcome = ground(definition, draft, context.article, `${definition.type}-${number}`, document)
        if ('message' in outcome) messages.push(outcome.message)
        else {
          counters.set(definition.type, number)
          found.push(outcome.record)
        }
      }
    }
    return found
  }
  return { recordsOf, messages }
}
