import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Frame } from './frame.js'
import type { Item } from './item.js'
import { makeFolder, pathBelow } from './paths.js'
import type { Sink } from './sink.js'
import { addToState, beginState, digestOf, readState } from './state.js'

/** Writes a file an input below a folder, each whole or not at all; a state file there says which are done. */
export const openTreeSink = (folder: string, extension: string, frame: Frame, key: string, resume: boolean): Sink => {
  makeFolder(folder)
  const statePath = join(folder, '.extract-state')
  const done = new Map((resume ? readState(statePath, key) : []).map((entry) => [entry.path, entry]))
  beginState(statePath, key, [...done.values()])
  const targetOf = nameTargets(folder, extension)
  return {
    recall: (item) => {
      const target = targetOf(item)
      const entry = done.get(item.path)
      return entry && entry.digest === digestOf(item) && existsSync(target) ? entry : null
    },
    write: async (item, outcome) => {
      const target = targetOf(item)
      makeFolder(dirname(target))
      if (outcome.sha256 !== null) {
        const text = outcome.parts.map((part) => part.text).join('')
        writeFileSync(`${target}.part`, frame.head + text + frame.tail)
        renameSync(`${target}.part`, target)
      }
      addToState(statePath, item, outcome, {})
    },
    finish: async () => {},
    abandon: () => {}
  }
}

/** Where each item's result goes: below the folder by the item's own name, with a number where that is taken. */
const nameTargets = (folder: string, extension: string): ((item: Item) => string) => {
  const uses = new Map<string, number>()
  const named = new WeakMap<Item, string>()
  return (item) => {
    const known = named.get(item)
    if (known !== undefined) return known
    const name = pathBelow(item.below)
    const use = (uses.get(name) ?? 0) + 1
    uses.set(name, use)
    const target = join(folder, `${name}${use > 1 ? `~${use}` : ''}.${extension}`)
    named.set(item, target)
    return target
  }
}
