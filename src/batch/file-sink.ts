import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import type { Frame } from './frame.js'
import { makeFolder } from './paths.js'
import type { Sink } from './sink.js'
import { addToState, beginState, digestOf, readState } from './state.js'
import { lengthLeft, openStreamFile, type StreamFile } from './stream-file.js'

/** A stream of a job, the file that it goes to, and what stands around its documents. */
export interface StreamTarget {
  readonly stream: string
  readonly path: string
  readonly frame: Frame
}

/**
 * Writes each stream to a file of its own, under a temporary name until all is done. Beside them a state file says after
 * each item how long they were, so that a later run cuts off what is not whole and goes on from there.
 */
export const openFileSink = (
  targets: readonly StreamTarget[],
  statePath: string,
  key: string,
  resume: boolean
): Sink => {
  for (const { path } of targets) {
    makeFolder(dirname(path))
    accessSync(dirname(path), constants.W_OK)
  }
  const left = new Map(targets.map(({ stream, path }) => [stream, lengthLeft(path)]))
  const entries = resume ? readState(statePath, key) : []
  const lost = entries.findIndex(({ offsets }) =>
    targets.some(({ stream: s }) => (left.get(s) ?? 0) < (offsets[s] ?? 0))
  )
  const done = lost === -1 ? entries : entries.slice(0, lost)
  let recalled = 0
  /** Whether an item had to be done: what follows it in the files is then not what follows now. */
  let parted = false
  let opened: ReadonlyMap<string, StreamFile> | null = null

  /** Opens the files, cut to where the recalled items end. The state goes first: it must never promise more than they hold. */
  const open = (): ReadonlyMap<string, StreamFile> => {
    if (opened) return opened
    beginState(statePath, key, done.slice(0, recalled))
    const kept = done[recalled - 1]?.offsets ?? {}
    opened = new Map(targets.map(({ stream, path, frame }) => [stream, openStreamFile(path, frame, kept[stream] ?? 0)]))
    return opened
  }

  return {
    recall: (item) => {
      const entry = done[recalled]
      if (!parted && entry?.path === item.path && entry.digest === digestOf(item)) {
        recalled++
        return entry
      }
      parted = true
      return null
    },
    write: async (item, outcome) => {
      const files = open()
      for (const { stream, text } of outcome.parts) if (text !== '') files.get(stream)?.add(text)
      addToState(statePath, item, outcome, Object.fromEntries([...files].map(([name, file]) => [name, file.length()])))
    },
    finish: async () => {
      for (const file of open().values()) file.finish()
    },
    abandon: () => {
      for (const file of opened?.values() ?? []) file.close()
    }
  }
}
