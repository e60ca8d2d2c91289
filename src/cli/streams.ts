import type { Readable, Writable } from 'node:stream'

/** What the command line reads from and writes to. Settings, never globals, so that tests can give their own. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** All that a stream gives. */
export const readAll = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Whether what is written to a stream may be coloured: on a terminal, unless NO_COLOR is set (no-color.org). */
export const mayColour = (stream: { readonly isTTY?: boolean }, env: Streams['env']): boolean =>
  stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
