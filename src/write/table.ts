import type { ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import stringWidth from 'string-width'
import type { ArticleResult, DocumentResult, ExtractedRecord } from '../document/result.js'
import { RECORD_TYPES } from '../records/index.js'

/** Fields that tell a reader nothing in a table. */
const HIDDEN = new Set(['type', 'id', 'source', 'article', 'evidence', 'rule', 'implied', 'confidence'])
const NARROWEST = 6

/** What a terminal can show. */
export interface Terminal {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** The records of a document as tables, one a type, for reading in a terminal of the given width. */
export const toTable = (document: DocumentResult, terminal: Terminal): string =>
  [
    terminal.chalk.bold(document.source.path),
    ...document.articles.flatMap((article) => articleTables(article, terminal)),
    ''
  ].join('\n')

const articleTables = (article: ArticleResult, terminal: Terminal): string[] => {
  const parts = [terminal.chalk.bold.cyan(article.headline ?? article.id)]
  for (const { type } of RECORD_TYPES) {
    const records = article.records.filter((record) => record.type === type)
    if (records.length > 0)
      parts.push(`${terminal.chalk.green(type)} (${records.length})`, typeTable(records, terminal))
  }
  if (parts.length === 1) parts.push(terminal.chalk.dim('no records'))
  return parts
}

const typeTable = (records: readonly ExtractedRecord[], { width, chalk }: Terminal): string => {
  const filled = (name: string): boolean => records.some((record) => shown(record[name]) !== '')
  const names = Object.keys(records[0] ?? {}).filter((name) => !HIDDEN.has(name) && filled(name))
  const cells = records.map((record) => names.map((name) => shown(record[name])))
  const natural = names.map((name, i) => Math.max(stringWidth(name), ...cells.map((row) => stringWidth(row[i] ?? ''))))
  const columns = fit(natural, width)
  const table = new Table({
    head: names.slice(0, columns.length).map((name) => chalk.bold(name)),
    colWidths: columns.map((column) => column + 2),
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] }
  })
  for (const row of cells) table.push(row.slice(0, columns.length))
  return table.toString()
}

/** Shares out a terminal's width: wide columns give way first; columns that would get too narrow are left out. */
const fit = (natural: readonly number[], width: number): number[] => {
  const widths = [...natural]
  const total = (): number => widths.reduce((sum, w) => sum + w + 3, 1)
  while (total() > width) {
    const widest = Math.max(...widths)
    if (widest > NARROWEST)
      widths[widths.indexOf(widest)] = Math.max(NARROWEST, widest - Math.max(1, Math.min(total() - width, widest >> 2)))
    else if (widths.length > 1) widths.pop()
    else break
  }
  return widths
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(shown).join('、')
  if (typeof value === 'object') return Object.values(value).map(shown).filter(Boolean).join(' ')
  if (typeof value === 'number' && Math.abs(value) >= 10000) return value.toLocaleString('en-US')
  return String(value)
}
