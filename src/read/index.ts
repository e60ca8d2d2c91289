import { createHash } from 'node:crypto'
import type { Message } from '../core/message.js'
import { detectEncoding, encodingNamed } from './detect.js'
import type { Encoding } from './encodings.js'
import type { SourceText } from './source-text.js'

export { ENCODINGS, type Encoding } from './encodings.js'
export { isMojibake } from './mojibake.js'
export type { SourceText } from './source-text.js'

/**
 * Decodes the bytes of one input. Bytes that are no text give an empty text and an error.
 * @param encoding the encoding to read them in; `auto` looks at the bytes themselves before what they say of themselves
 */
export const readSource = (
  id: string,
  bytes: Uint8Array,
  encoding: Encoding = 'auto'
): { source: SourceText; messages: Message[] } => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { encoding: found, declared } = encoding === 'auto' ? detectEncoding(bytes) : { encoding, declared: null }
  if (found === null) {
    const text = 'the bytes fit no encoding that is known here; is this a text file?'
    return {
      source: { id, text: '', encoding: 'unknown', sha256 },
      messages: [{ code: 'unknown-encoding', severity: 'error', text }]
    }
  }
  const text = new TextDecoder(found, { ignoreBOM: true }).decode(bytes)
  return { source: { id, text, encoding: found, sha256 }, messages: doubts(text, found, declared) }
}

const doubts = (text: string, encoding: string, declared: string | null): Message[] => {
  const messages: Message[] = []
  const named = encodingNamed(declared)
  if (named !== null && named !== encoding && /[^\0-\x7f]/u.test(text)) {
    const said = `the document says that it is ${declared}, but its bytes are ${encoding}`
    messages.push({ code: 'encoding-mismatch', severity: 'info', text: said })
  }
  const damaged = text.indexOf('\uFFFD')
  if (damaged >= 0) {
    messages.push({
      code: 'undecodable-bytes',
      severity: 'warning',
      text: `some bytes are no ${encoding}; name the right encoding with --encoding`,
      span: { start: damaged, end: damaged + 1 }
    })
  }
  return messages
}
