const NEWLINE = 0x0a

/**
 * The lines of a stream of UTF-8 bytes, each as soon as it is whole; a byte order mark is left out. Only a line feed ends
 * a line: node:readline also breaks at U+2028, which JSON strings may hold.
 */
export async function* linesOfStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: Uint8Array[] = []
  for await (const bytes of stream) {
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      yield decoder.decode(Buffer.concat([...parts, bytes.subarray(start, end)]))
      parts = []
      start = end + 1
    }
    if (start < bytes.length) parts.push(bytes.subarray(start))
  }
  if (parts.length > 0) yield decoder.decode(Buffer.concat(parts))
}
