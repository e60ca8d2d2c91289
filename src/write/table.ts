import type { ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import stringWidth from 'string-width'
import { visible } from '../core/visible.js'
import type { ArticleResult, DocumentResult, ExtractedRecord } from '../document/result.js'
import { RECORD_TYPES } from '../records/index.js'

/** Fields that tell a reader nothing in a table. */
const HIDDEN = new Set(['type', 'id', 'source', 'article', 'evidence', 'rule', 'implied', 'confidence'])
/** A date must fit a column. */
const NARROWEST = 10

/** What a terminal can show. */
export interface Terminal {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** The records of a document as tables, one a type, for reading in a terminal of the given width. */
export const toTable = (document: DocumentResult, terminal: Terminal): string =>
  [
    terminal.chalk.bold(visible(document.source.path)),
    ...document.articles.flatMap((article) => articleTables(article, terminal)),
    ''
  ].join('\n')

const articleTables = (article: ArticleResult, terminal: Terminal): string[] => {
  const parts = [terminal.chalk.bold.cyan(visible(article.headline ?? article.id))]
  for (const { type } of RECORD_TYPES) {
    const records = article.records.filter((record) => record.type === type)
    if (records.length > 0)
      parts.push(`${terminal.chalk.green(type)} (${records.length})`, typeTable(records, terminal))
  }
  if (parts.length === 1) parts.push(terminal.chalk.dim('no records'))
  return parts
}

/** No line between two rows: a page of attendees should fit a screen. */
const COMPACT = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }

const typeTable = (records: readonly ExtractedRecord[], { width, chalk }: Terminal): string => {
  const filled = (name: string): boolean => records.some((record) => shown(record[name]) !== '')
  const names = Object.keys(records[0] ?? {}).filter((name) => !HIDDEN.has(name) && filled(name))
  const cells = records.map((record) => names.map((name) => shown(record[name])))
  const heads = names.map((name) => stringWidth(name))
  const natural = names.map((_, i) => Math.max(heads[i] ?? 0, ...cells.map((row) => stringWidth(row[i] ?? ''))))
  const columns = fitColumns(natural, heads, width)
  const table = new Table({
    head: names.slice(0, columns.length),
    colWidths: columns.map((column) => column + 2),
    chars: COMPACT,
    style: { head: [], border: [] }
  })
  for (const row of cells)
    table.push(row.slice(0, columns.length).map((text, i) => wrap(text, columns[i] ?? NARROWEST)))
  const dropped = names.slice(columns.length)
  const note = chalk.dim(`not shown at this width: ${dropped.join(', ')}`)
  return dropped.length === 0 ? table.toString() : `${table.toString()}\n${note}`
}

/** Shares out a terminal's width: the widest columns give way first, none below its heading; the last are left out. */
const fitColumns = (natural: readonly number[], heads: readonly number[], width: number): number[] => {
  const widths = [...natural]
  const excess = (): number => widths.reduce((sum, w) => sum + w + 3, 1) - width
  while (excess() > 0) {
    const spare = widths.map((w, i) => w - Math.max(NARROWEST, heads[i] ?? 0))
    const most = Math.max(...spare)
    const at = spare.indexOf(most)
    if (most > 0) widths[at] = (widths[at] ?? 0) - Math.min(excess(), Math.max(1, most >> 2))
    else if (widths.length > 1) widths.pop()
    else break
  }
  return widths
}

/** Breaks a text after as many characters as fit the width; Chinese has no spaces to break at. */
const wrap = (text: string, width: number): string => {
  let column = 0
  let wrapped = ''
  for (const character of text) {
    const needed = stringWidth(character)
    if (column + needed > width) {
      wrapped += '\n'
      column = 0
    }
    wrapped += character
    column += needed
  }
  return wrapped
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(shown).join('、')
  if (typeof value === 'object') return Object.values(value).map(shown).filter(Boolean).join(' ')
  if (typeof value === 'number' && Math.abs(value) >= 10000) return value.toLocaleString('en-US')
  return visible(String(value))
}
