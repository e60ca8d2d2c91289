import { reasonOf } from '../core/reason.js'
import { isCalendarDay } from '../document/calendar.js'
import type { Input } from './inputs.js'

/** A document at hand: bytes of standard input, or what a line of NDJSON says, with the fields that are passed through. */
export interface InlineDocument {
  readonly content: Uint8Array | string
  readonly html: boolean
  readonly date: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

/** One unit of work: an input to read, a document at hand, or what is wrong with the line that should hold one. */
export interface Item extends Input {
  readonly document?: InlineDocument
  /** Line of the input that the item came from. */
  readonly line?: number
}

/** The whole of standard input as one document. */
export const itemOfBytes = (input: Input, content: Uint8Array): Item => ({
  ...input,
  document: { content, html: false, date: null, fields: {} }
})

/** Reads a line of `--input ndjson`: `id`, `text` or `html`, `date`; any other field is passed through. */
export const itemOfLine = (text: string, line: number, { path }: Input): Item => {
  const name = `${path === '-' ? 'stdin' : path}:${line}`
  const value = parse(text)
  if (typeof value === 'string') return { path, below: name, line, problem: value }
  const { id, text: plain, html, date, ...fields } = value
  const content = plain ?? html
  const problem = problemOf(id, content, date)
  if (problem !== null || typeof content !== 'string') return { path, below: name, line, problem: problem ?? '' }
  const own = typeof id === 'string' || typeof id === 'number' ? String(id) : name
  const isHtml = typeof plain !== 'string'
  return {
    path: own,
    below: own,
    line,
    document: { content, html: isHtml, date: typeof date === 'string' ? date : null, fields }
  }
}

interface Line {
  readonly id?: unknown
  readonly text?: unknown
  readonly html?: unknown
  readonly date?: unknown
}

/** The object of a line, or what is wrong with it. */
const parse = (text: string): Line | string => {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? value : 'is no JSON object; give an object with "text" or "html" a line'
  } catch (error) {
    return `is no JSON (${reasonOf(error)}); give one object a line`
  }
}

const problemOf = (id: unknown, content: unknown, date: unknown): string | null => {
  if (typeof content !== 'string') return 'has neither "text" nor "html"; give the document as a string'
  if (!['string', 'number', 'undefined'].includes(typeof id) && id !== null) return 'has an "id" that is no string'
  const dated = date !== undefined && date !== null
  if (dated && !(typeof date === 'string' && isCalendarDay(date))) {
    return 'has a "date" that is no day between 1900 and 2100; write it as YYYY-MM-DD, or leave it out'
  }
  return null
}
