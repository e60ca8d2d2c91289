import type { Writable } from 'node:stream'
import type { Frame } from './frame.js'
import type { Sink } from './sink.js'

/** Writes one stream as it comes, waiting for whoever reads it. */
export const openStreamSink = (out: Writable, frame: Frame): Sink => {
  let begun = false
  let filled = false
  const put = async (text: string): Promise<void> => {
    if (text === '') return
    await new Promise<void>((resolve, reject) => {
      out.write(text, (error) => (error ? reject(error) : resolve()))
    })
  }
  const begin = async (): Promise<void> => {
    if (!begun) await put(frame.head)
    begun = true
  }
  return {
    recall: () => null,
    write: async (_, { parts }) => {
      await begin()
      for (const { text } of parts) {
        await put((filled ? frame.between : '') + text)
        filled ||= text !== ''
      }
    },
    finish: async () => {
      await begin()
      if (filled || frame.head !== '') await put(frame.tail)
    },
    abandon: () => {}
  }
}
