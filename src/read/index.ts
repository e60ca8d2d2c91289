import { createHash } from 'node:crypto'
import type { Message } from '../core/message.js'
import type { Encoding } from './encodings.js'
import type { SourceText } from './source-text.js'

export { ENCODINGS, type Encoding } from './encodings.js'
export type { SourceText } from './source-text.js'

/**
 * Decodes the bytes of one input.
 * @param encoding the encoding to read them in; `auto` looks at byte order marks, then validity as UTF-8, else GB18030
 */
export const readSource = (
  id: string,
  bytes: Uint8Array,
  encoding: Encoding = 'auto'
): { source: SourceText; messages: Message[] } => {
  const label = encoding === 'auto' ? guess(bytes) : encoding
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const messages: Message[] = []
  const damaged = text.indexOf('\uFFFD')
  if (damaged >= 0) {
    messages.push({
      code: 'undecodable-bytes',
      severity: 'warning',
      text: `some bytes are no ${label}; name the right encoding with --encoding`,
      span: { start: damaged, end: damaged + 1 }
    })
  }
  return { source: { id, text, encoding: label, sha256 }, messages }
}

const guess = (bytes: Uint8Array): Exclude<Encoding, 'auto'> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}
