import type { Input } from './inputs.js'

/** A document that came as a line of NDJSON: what it says, and the fields that are passed through. */
export interface InlineDocument {
  readonly content: string
  readonly html: boolean
  readonly date: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

/** One unit of work: an input to read, a document at hand, or what is wrong with the line that should hold one. */
export interface Item extends Input {
  readonly document?: InlineDocument
  readonly problem?: string
}

/** Reads a line of `--input ndjson`: `id`, `text` or `html`, `date`; any other field is passed through. */
export const itemOfLine = (line: string, number: number): Item => {
  const name = `line ${number}`
  const problem = (text: string): Item => ({ path: name, below: name, problem: text })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return problem(`is no JSON (${error instanceof Error ? error.message : 'unreadable'}); give one object a line`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('is no JSON object')
  const { id, text, html, date, ...fields } = {
    id: undefined,
    text: undefined,
    html: undefined,
    date: undefined,
    ...value
  }
  const content = typeof text === 'string' ? text : html
  if (typeof content !== 'string') return problem('has neither "text" nor "html"')
  if (date !== undefined && date !== null && !(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(date))) {
    return problem('has a "date" that is not YYYY-MM-DD')
  }
  const path = typeof id === 'string' || typeof id === 'number' ? String(id) : name
  return {
    path,
    below: path,
    document: { content, html: typeof text !== 'string', date: typeof date === 'string' ? date : null, fields }
  }
}
