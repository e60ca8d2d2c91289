import { readFileSync } from 'node:fs'
import { hasError, type Message } from '../core/message.js'
import { createExtractor } from '../index.js'
import { SegmenterUnavailable } from '../segment/index.js'
import { locateMessages, messageLine } from '../write/messages.js'
import { select } from '../write/select.js'
import type { Job, Outcome } from './job.js'
import { render } from './render.js'

/** Reads, extracts and renders one input. A failure is an outcome, never a throw; only a missing segmenter is thrown. */
export const processFile = async (path: string, job: Job): Promise<Outcome> => {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    return failure(path, 'read-failed', `${reason(error)}; check the path and its permissions`)
  }
  return processBytes(path, bytes, job)
}

/** As `processFile`, for bytes at hand. */
export const processBytes = async (id: string, bytes: Uint8Array, job: Job): Promise<Outcome> => {
  try {
    const extractor = createExtractor({
      input: job.input,
      encoding: job.encoding,
      date: job.date,
      repair: job.repair,
      ...(job.types ? { types: job.types } : {})
    })
    const document = select(await extractor.extract({ id, content: bytes }), job)
    const lines = locateMessages(document.messages, document.text).map((message) => messageLine(id, message))
    return {
      parts: await render(document, job),
      messages: lines.join(''),
      failed: hasError(document.messages),
      records: document.articles.reduce((sum, article) => sum + article.records.length, 0),
      sha256: document.source.sha256
    }
  } catch (error) {
    if (error instanceof SegmenterUnavailable) throw error
    return failure(id, 'internal', `${reason(error)}; please report it with the file`)
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const failure = (path: string, code: Message['code'], text: string): Outcome => ({
  parts: [],
  messages: messageLine(path, { code, severity: 'error', text, line: null, column: null }),
  failed: true,
  records: 0,
  sha256: null
})
