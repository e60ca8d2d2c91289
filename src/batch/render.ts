import type { ChalkInstance } from 'chalk'
import type { DocumentResult } from '../document/result.js'
import { RECORD_TYPES } from '../records/index.js'
import type { Job, Outcome } from './job.js'

/** Writes a document in the form that a job asks for, by the streams that it goes to. */
export const render = async (document: DocumentResult, job: Job): Promise<Outcome['parts']> => {
  if (job.format === 'ndjson') {
    const { toNdjson } = await import('../write/ndjson.js')
    return [{ stream: 'records', text: toNdjson([document]) }]
  }
  if (job.format === 'json') {
    const { toJson } = await import('../write/json.js')
    const json = toJson(document, job.indented)
    if (!job.colour) return [{ stream: 'records', text: json }]
    const { colourJson } = await import('../write/colour-json.js')
    return [{ stream: 'records', text: colourJson(json, await chalkOf(1)) }]
  }
  if (job.format === 'table') {
    const { toTable } = await import('../write/table.js')
    const chalk = await chalkOf(job.colour ? 1 : 0)
    return [{ stream: 'records', text: `${toTable(document, { width: job.width, chalk })}\n` }]
  }
  const { csvRows } = await import('../write/csv.js')
  return RECORD_TYPES.filter(({ type }) => job.types === null || job.types.includes(type))
    .map((definition) => ({ stream: definition.type, text: csvRows(definition, document) }))
    .filter(({ text }) => text !== '')
}

/** Loaded where something is coloured: it looks what terminal there is, for which Node loads its network. */
const chalkOf = async (level: 0 | 1): Promise<ChalkInstance> => new (await import('chalk')).Chalk({ level })
