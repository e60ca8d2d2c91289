import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Frame } from './frame.js'
import type { Item } from './item.js'
import type { Sink } from './sink.js'
import { digestOf, readState } from './state.js'

/** Writes a file an input below a folder, each whole or not at all; a state file there says which are done. */
export const openTreeSink = (folder: string, extension: string, frame: Frame, key: string, resume: boolean): Sink => {
  const statePath = join(folder, '.extract-state')
  mkdirSync(folder, { recursive: true })
  const done = new Map((resume ? readState(statePath, key) : []).map((entry) => [entry.path, entry]))
  const lines = [...done.values()].map((entry) => `${JSON.stringify(entry)}\n`)
  writeFileSync(statePath, `${key}\n${lines.join('')}`)
  const target = (item: Item): string => join(folder, `${item.below}.${extension}`)
  return {
    recall: (item) => {
      const entry = done.get(item.path)
      return entry && entry.sha256 === digestOf(item) && existsSync(target(item)) ? entry : null
    },
    write: async (item, { parts, failed, records, sha256 }) => {
      const path = target(item)
      mkdirSync(dirname(path), { recursive: true })
      if (sha256 !== null) {
        writeFileSync(`${path}.part`, frame.head + parts.map(({ text }) => text).join('') + frame.tail)
        renameSync(`${path}.part`, path)
      }
      appendFileSync(statePath, `${JSON.stringify({ path: item.path, sha256, failed, records, offsets: {} })}\n`)
    },
    finish: async () => {},
    abandon: () => {}
  }
}
