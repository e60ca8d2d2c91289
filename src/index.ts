import { type PipelineOptions, runPipeline } from './document/pipeline.js'
import type { DocumentResult } from './document/result.js'
import { type Encoding, readSource } from './read/index.js'

export type { PipelineOptions } from './document/pipeline.js'
export type { ArticleResult, DocumentResult, Evidence, ExtractedRecord } from './document/result.js'
export { RECORD_TYPES } from './records/index.js'

export interface ExtractorOptions extends PipelineOptions {
  /** Encoding of bytes; `auto` guesses. */
  readonly encoding?: Encoding
}

/** An input: its name (a path, or any identifier) and its bytes or decoded text. */
export interface ExtractorInput {
  readonly id: string
  readonly content: Uint8Array | string
}

export interface Extractor {
  readonly extract: (input: ExtractorInput) => Promise<DocumentResult>
}

/** Makes an extractor. Without state: each input is a document of its own. */
export const createExtractor = (options: ExtractorOptions = {}): Extractor => ({
  extract: async ({ id, content }) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const { source, messages } = readSource(id, bytes, typeof content === 'string' ? 'utf-8' : options.encoding)
    const result = await runPipeline(source, options)
    return { ...result, messages: [...messages, ...result.messages] }
  }
})
