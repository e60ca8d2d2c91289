import { readFileSync } from 'node:fs'
import { hasError, type MessageCode } from '../core/message.js'
import { reasonOf } from '../core/reason.js'
import { createExtractor } from '../index.js'
import { SegmenterUnavailable } from '../segment/index.js'
import { locateMessages, messageLine } from '../write/messages.js'
import { select } from '../write/select.js'
import type { Item } from './item.js'
import type { Job, Outcome } from './job.js'
import { render } from './render.js'

/** Reads, extracts and renders one item. A failure is an outcome, never a throw; only a missing segmenter is thrown. */
export const processItem = async (item: Item, job: Job): Promise<Outcome> => {
  if (item.problem !== undefined) return failure(item, 'read-failed', item.problem)
  if (item.document) {
    const { content, html, date, fields } = item.document
    const own: Job = { ...job, input: html ? 'html' : job.input, date: date ?? job.date }
    return extractAndRender(item, content, own, fields)
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(item.path)
  } catch (error) {
    return failure(item, 'read-failed', `${reasonOf(error)}; check the path and its permissions`)
  }
  return extractAndRender(item, bytes, job)
}

const extractAndRender = async (
  item: Item,
  content: Uint8Array | string,
  job: Job,
  fields: Readonly<Record<string, unknown>> = {}
): Promise<Outcome> => {
  const id = item.path
  try {
    const extractor = createExtractor({
      input: job.input,
      encoding: job.encoding,
      date: job.date,
      repair: job.repair,
      ...(job.types ? { types: job.types } : {})
    })
    const document = select(await extractor.extract({ id, content }), { ...job, fields })
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
    return failure(item, 'internal', `${reasonOf(error)}; please report it with the file`)
  }
}

/** The outcome of an item of which nothing could be read. */
export const failure = ({ path, line }: Item, code: MessageCode, text: string): Outcome => ({
  parts: [],
  messages: messageLine(path, { code, severity: 'error', text, line: line ?? null, column: null }),
  failed: true,
  records: 0,
  sha256: null
})
