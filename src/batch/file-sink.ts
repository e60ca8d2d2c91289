import {
  appendFileSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Frame } from './frame.js'
import type { Sink } from './sink.js'
import { digestOf, readState, type StateEntry } from './state.js'

interface Stream {
  readonly path: string
  readonly part: string
  readonly frame: Frame
  readonly file: number
  bytes: number
}

/**
 * Writes each stream to a file of its own, under a temporary name until all is done. Beside them a state file says after
 * each item how long they were, so that a later run cuts off what is not whole and goes on from there.
 */
export const openFileSink = (
  paths: ReadonlyMap<string, string>,
  frames: (stream: string) => Frame,
  statePath: string,
  key: string,
  resume: boolean
): Sink => {
  const done = resume ? readState(statePath, key) : []
  let recalled = 0
  let opened: Map<string, Stream> | null = null

  /** Opens the files, cut to where the recalled items end. */
  const open = (): Map<string, Stream> => {
    if (opened) return opened
    const last = done[recalled - 1]
    opened = new Map([...paths].map(([name, path]) => [name, openStream(name, path, frames(name), last)]))
    const kept = done.slice(0, recalled).map((entry) => `${JSON.stringify(entry)}\n`)
    writeFileSync(`${statePath}.new`, `${key}\n${kept.join('')}`)
    renameSync(`${statePath}.new`, statePath)
    return opened
  }

  return {
    recall: (item) => {
      const entry = done[recalled]
      if (opened || entry?.path !== item.path || entry.sha256 !== digestOf(item)) return null
      recalled++
      return entry
    },
    write: async (item, outcome) => {
      const streams = open()
      for (const { stream: name, text } of outcome.parts) {
        const stream = streams.get(name)
        if (!stream) continue
        const between = stream.bytes > Buffer.byteLength(stream.frame.head) ? stream.frame.between : ''
        append(stream, between + text)
      }
      const offsets = Object.fromEntries([...streams].map(([name, { bytes }]) => [name, bytes]))
      const { failed, records, sha256 } = outcome
      appendFileSync(statePath, `${JSON.stringify({ path: item.path, sha256, failed, records, offsets })}\n`)
    },
    finish: async () => {
      for (const stream of open().values()) {
        append(stream, stream.frame.tail)
        fsyncSync(stream.file)
        closeSync(stream.file)
        renameSync(stream.part, stream.path)
      }
    },
    abandon: () => {
      for (const { file } of opened?.values() ?? []) closeSync(file)
    }
  }
}

const append = (stream: Stream, text: string): void => {
  if (text === '') return
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(stream.file, bytes, at)
  stream.bytes += bytes.length
}

const openStream = (name: string, path: string, frame: Frame, last: StateEntry | undefined): Stream => {
  mkdirSync(dirname(path), { recursive: true })
  const part = join(dirname(path), `.${basename(path)}.part`)
  const kept = last?.offsets[name] ?? 0
  if (kept > 0 && !existsSync(part) && existsSync(path)) copyFileSync(path, part)
  const length = existsSync(part) ? statSync(part).size : 0
  if (kept > 0 && length >= kept) truncateSync(part, kept)
  else rmSync(part, { force: true })
  const stream: Stream = { path, part, frame, file: openSync(part, 'a'), bytes: kept > 0 && length >= kept ? kept : 0 }
  if (stream.bytes === 0) append(stream, frame.head)
  return stream
}
