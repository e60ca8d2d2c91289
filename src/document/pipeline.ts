import type { Message } from '../core/message.js'
import type { SourceText } from '../read/index.js'
import { RECORD_TYPES } from '../records/index.js'
import { codePointOffsets } from './code-points.js'
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
  const document: Grounding = { path: source.id, text: source.text, codePoint: codePointOffsets(source.text) }
  const extracted = extractRecords(contexts, document, options.types)
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
    articles: contexts.map((context, index) => describeArticle(context, extracted.records[index] ?? [], document)),
    messages: [...messages, ...extracted.messages],
    text: source.text
  }
}

/** The grounded, validated records of each article, and messages for those that are not. */
const extractRecords = (
  contexts: readonly ArticleContext[],
  document: Grounding,
  types: readonly string[] | undefined
): { records: ExtractedRecord[][]; messages: Message[] } => {
  const messages: Message[] = []
  const counters = new Map<string, number>()
  const records = contexts.map((context) => {
    const found: ExtractedRecord[] = []
    for (const definition of RECORD_TYPES) {
      if (types && !types.includes(definition.type)) continue
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
  })
  return { records, messages }
}
