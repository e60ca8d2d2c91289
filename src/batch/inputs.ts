import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { reasonOf } from '../core/reason.js'
import { kindOfPath, pathBelow } from './paths.js'

/** Names of the files that are read in a folder: documents, or with `--input ndjson` lists of documents. */
export const DOCUMENTS = /\.(?:txt|md|markdown|html?)$/iu
export const DOCUMENT_LISTS = /\.(?:ndjson|jsonl)$/iu

/** One input: its path as given (a folder's files by the folder's path), and where its result goes below a folder. */
export interface Input {
  readonly path: string
  readonly below: string
  /** Why it cannot be read, where that is known before. */
  readonly problem?: string
}

/**
 * The inputs that arguments name, in order: files and `-` as they are, folders walked recursively, names sorted by code
 * unit, only those that `readable` fits. A path that does not exist is kept: reading it says what is wrong.
 */
export function* walkInputs(paths: readonly string[], readable: RegExp = DOCUMENTS): Generator<Input> {
  for (const path of paths) {
    if (path === '-') yield { path, below: 'stdin' }
    else if (kindOfPath(path) !== 'folder') yield { path, below: pathBelow(path) }
    else yield* walkFolder(path, paths.length === 1 ? path : '', readable)
  }
}

/** Links to folders are not followed, so that none can lead round; pipes and devices are not waited for. */
function* walkFolder(folder: string, root: string, readable: RegExp): Generator<Input> {
  const inputAt = (path: string): Input => ({ path, below: pathBelow(root === '' ? path : relative(root, path)) })
  let entries: { name: string; isDirectory: () => boolean }[]
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    yield { ...inputAt(folder), problem: reasonOf(error) }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walkFolder(path, root, readable)
    else if (readable.test(entry.name) && ['file', 'nothing'].includes(kindOfPath(path))) yield inputAt(path)
  }
}

/** Whether an input belongs to a shard, `index` from 1: told by a hash of its name, so that every machine tells the same. */
export const inShard = ({ below }: Input, { index, count }: { index: number; count: number }): boolean =>
  createHash('sha256').update(below).digest().readUInt32BE(0) % count === index - 1

/** Paths of a list: separated by NUL where one stands in it, else by line breaks. */
export const parseList = (list: string): string[] =>
  list.split(list.includes('\0') ? '\0' : /\r?\n/u).filter((path) => path !== '')
