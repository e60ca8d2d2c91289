import type { Message } from './core/message.js'
import { contextsOfText } from './document/context-of-text.js'
import { type LocatedMention, locateMentions } from './document/mentions.js'
import { type OpenOptions, openDocument } from './document/open.js'
import { type PipelineOptions, runPipeline } from './document/pipeline.js'
import type { DocumentResult } from './document/result.js'
import { type Encoding, readSource } from './read/index.js'

export type { Message, MessageCode, Severity } from './core/message.js'
export type { PublicationDate } from './document/context.js'
export type { LocatedMention } from './document/mentions.js'
export type { PipelineOptions } from './document/pipeline.js'
export type {
  ArticleResult,
  DocumentResult,
  Evidence,
  ExtractedRecord,
  Finding,
  LayoutBlock
} from './document/result.js'
export { MENTION_KINDS } from './mentions/index.js'
export { baseFields, evidenceSchema, type RecordDefinition } from './records/define.js'
export { RECORD_TYPES } from './records/index.js'
export { jsonSchemaOf } from './records/json-schema.js'
export { isRecord, type RecordOf, type RecordType } from './records/typed.js'

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
  /** Reads one input. Never throws on bad content: what is wrong stands in the result's messages. */
  readonly extract: (input: ExtractorInput) => Promise<DocumentResult>
}

const decode = ({ id, content }: ExtractorInput, encoding: Encoding | undefined): ReturnType<typeof readSource> =>
  typeof content === 'string'
    ? readSource(id, new TextEncoder().encode(content), 'utf-8')
    : readSource(id, content, encoding)

/** Makes an extractor. It keeps no state: each input is a document of its own. */
export const createExtractor = (options: ExtractorOptions = {}): Extractor => ({
  extract: async (input) => {
    const { source, messages } = decode(input, options.encoding)
    const result = await runPipeline(source, options)
    return { ...result, messages: [...messages, ...result.messages] }
  }
})

export interface MentionOptions {
  /** Names of the kinds wanted; all where it is null or not given. */
  readonly kinds?: readonly string[] | null
  /** Publication date, YYYY-MM-DD, against which dates are resolved. */
  readonly date?: string | null
}

/** The typed mentions of a plain text: numbers, money, rates, dates, persons … Offsets are code points of `text`. */
export const mentions = (text: string, { kinds = null, date = null }: MentionOptions = {}): LocatedMention[] =>
  locateMentions(contextsOfText(text, date ?? undefined), { id: '-', text }, kinds)

/** The mentions of an input, with what was wrong with it and the decoded text that their offsets are of. */
export interface DocumentMentions {
  readonly mentions: readonly LocatedMention[]
  readonly messages: readonly Message[]
  readonly text: string
}

/** As `mentions`, for an input in any form and encoding. */
export const extractMentions = async (
  input: ExtractorInput,
  options: OpenOptions & MentionOptions & { readonly encoding?: Encoding } = {}
): Promise<DocumentMentions> => {
  const { source, messages } = decode(input, options.encoding)
  const document = await openDocument(source, options)
  return {
    mentions: locateMentions(document.contexts, source, options.kinds ?? null),
    messages: [...messages, ...document.messages],
    text: source.text
  }
}
