import { stringify } from 'csv-stringify/sync'
import type { DocumentResult, ExtractedRecord } from '../document/result.js'
import type { RecordDefinition } from '../records/define.js'

/** Column order: what is read first stands first, the evidence last. */
const LAST = ['evidence', 'confidence', 'rule', 'implied', 'input']

const columnsOf = (definition: RecordDefinition): string[] => {
  const fields = Object.keys(definition.schema.shape).filter((name) => name !== 'type')
  const first = fields.filter((name) => !LAST.includes(name))
  return [...first, 'evidence', 'start', 'end', 'confidence', 'rule', 'implied', 'input']
}

/** A cell: lists joined by a semicolon, objects as JSON, nothing for null. */
const cell = (record: ExtractedRecord, column: string): string | number | boolean | null => {
  if (column === 'evidence') return (record.evidence ?? []).map((evidence) => evidence.text).join(' … ')
  if (column === 'start') return record.evidence?.[0]?.start ?? null
  if (column === 'end') return record.evidence?.at(-1)?.end ?? null
  const value = record[column]
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join(';') : JSON.stringify(value)
  }
  return value === null || value === undefined ? null : JSON.stringify(value)
}

/** RFC 4180, with a quote before what a spreadsheet would run as a formula; a lone line feed within a cell is quoted too. */
const rows = (table: readonly (readonly (string | number | boolean | null)[])[]): string =>
  stringify([...table.map((row) => [...row])], {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/u,
    escape_formulas: true,
    cast: { boolean: (value) => String(value) }
  })

/** The heading line of a type's table. */
export const csvHeader = (definition: RecordDefinition): string => rows([columnsOf(definition)])

/** The lines of a type's table for one document; empty where it has no such record. */
export const csvRows = (definition: RecordDefinition, document: DocumentResult): string => {
  const columns = columnsOf(definition)
  const records = document.articles.flatMap((article) => article.records.filter((r) => r.type === definition.type))
  return records.length === 0 ? '' : rows(records.map((record) => columns.map((column) => cell(record, column))))
}
