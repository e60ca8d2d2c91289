import type { Span } from './span.js'

export type Severity = 'error' | 'warning' | 'info'

/** Every code a message may have, with what it means. Errors fail the document; the rest inform. */
export const MESSAGE_CODES = {
  'read-failed': 'the input could not be read',
  'no-input': 'nothing that can be read stands in a folder or list',
  'unknown-encoding': 'the bytes fit no encoding that is known here',
  'undecodable-bytes': 'some bytes fit no character of the encoding and were read as U+FFFD',
  'encoding-mismatch': 'the encoding that the document declares does not fit its bytes',
  mojibake: 'the text looks like one encoding read as another',
  'empty-document': 'no text was found in the document',
  'html-fallback': 'no article template fits, the densest part was taken',
  'article-unsure': 'where an article begins or ends could not be told',
  'text-rejoined': 'text that a page layout had torn apart was joined',
  'text-torn': 'a text ends in mid-sentence and nothing here surely continues it',
  'bracket-mismatch': 'a bracket is missing or closes another kind',
  'doubled-words': 'words stand twice in a row',
  'date-unresolved': 'a date names no day of the calendar',
  'invalid-record': 'a record failed its schema and was left out',
  'ungrounded-record': 'a record had no evidence in the source and was left out',
  internal: 'the program failed on this document'
} as const

export type MessageCode = keyof typeof MESSAGE_CODES

/** Something to say about a document. `span` is in source offsets (UTF-16 units). */
export interface Message {
  readonly code: MessageCode
  readonly severity: Severity
  readonly text: string
  readonly span?: Span
  readonly data?: unknown
}

/** Whether a message of this list fails the document. */
export const hasError = (messages: readonly Message[]): boolean => messages.some((m) => m.severity === 'error')
