import { linePositions } from '../core/line-positions.js'
import type { Message } from '../core/message.js'
import { visible } from '../core/visible.js'

/** A message with its place told in lines and columns, as it stands in the JSON. */
export interface LocatedMessage extends Omit<Message, 'span'> {
  readonly line: number | null
  readonly column: number | null
}

/** Tells where the messages of a text stand. */
export const locateMessages = (messages: readonly Message[], text: string): LocatedMessage[] => {
  if (messages.length === 0) return []
  const position = linePositions(text)
  return messages.map(({ span, ...message }) => ({
    ...message,
    ...(span ? position(span.start) : { line: null, column: null })
  }))
}

/** `path:line:column severity code: text`, a line a message, whatever stands in a name or in the text. */
export const messageLine = (path: string, { line, column, severity, code, text }: LocatedMessage): string =>
  `${visible(path)}:${line ?? 1}:${column ?? 1} ${severity} ${code}: ${visible(text)}\n`
