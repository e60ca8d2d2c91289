import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const READABLE = /\.(?:txt|md|markdown|html?)$/iu

/** One input: its path as given (a folder's files by the folder's path), and its path below the folder it came from. */
export interface Input {
  readonly path: string
  readonly below: string
}

/**
 * The inputs that arguments name, in order: files and `-` as they are, folders walked recursively, names sorted by code
 * unit, only .txt .md .html .htm. A path that does not exist is kept: reading it says what is wrong.
 */
export function* walkInputs(paths: Iterable<string>): Generator<Input> {
  for (const path of paths) {
    if (path !== '-' && isFolder(path)) yield* walkFolder(path, path)
    else yield { path, below: path === '-' ? 'stdin' : path.replace(/^(?:\.{0,2}\/)+/u, '') }
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

function* walkFolder(folder: string, root: string): Generator<Input> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))) {
      if (entry.isDirectory()) yield* walkFolder(path, root)
    } else if (READABLE.test(entry.name)) yield { path, below: relative(root, path) }
  }
}

/** The inputs of one shard of `count`: by a hash of the name, so that every machine tells the same. `index` from 1. */
export function* shardInputs(inputs: Iterable<Input>, index: number, count: number): Generator<Input> {
  for (const input of inputs) {
    const hash = createHash('sha256').update(input.below).digest().readUInt32BE(0)
    if (hash % count === index - 1) yield input
  }
}

/** Paths of a list: separated by NUL where one stands in it, else by line breaks. */
export const parseList = (list: string): string[] =>
  list.split(list.includes('\0') ? '\0' : /\r?\n/u).filter((path) => path !== '')
