import { TOOL } from '../core/tool.js'
import { type DocumentResult, SCHEMA_VERSION } from '../document/result.js'
import { RECORD_TYPES } from '../records/index.js'
import { locateMessages } from './messages.js'

/** The document as the JSON output has it: records by type under each article, messages with line and column. */
export const jsonDocument = (document: DocumentResult): object => ({
  schemaVersion: SCHEMA_VERSION,
  tool: TOOL,
  source: document.source,
  ...(document.input ? { input: document.input } : {}),
  published: document.published,
  articles: document.articles.map(({ records, ...article }) => ({
    ...article,
    records: Object.fromEntries(
      RECORD_TYPES.map(({ type }) => [type, records.filter((record) => record.type === type)])
    )
  })),
  messages: locateMessages(document.messages, document.text)
})

/** A document as JSON text: indented for people, on one line for programs. */
export const toJson = (document: DocumentResult, indented: boolean): string =>
  JSON.stringify(jsonDocument(document), null, indented ? 2 : 0)
