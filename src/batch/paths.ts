import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** What stands at a path: links are followed; `special` is a device, a pipe or a socket, `nothing` cannot be reached. */
export type PathKind = 'folder' | 'file' | 'special' | 'nothing'

/** Tells what stands at a path. Never throws: what cannot be looked at is reported when it is read. */
export const kindOfPath = (path: string): PathKind => {
  try {
    const stats = statSync(path)
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'special'
  } catch {
    return 'nothing'
  }
}

/** Makes a folder and those above it. (Node's own `recursive` never ends where the file system refuses, as /proc does.) */
export const makeFolder = (path: string): void => {
  if (kindOfPath(path) === 'folder') return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
}

/** A path without what leads out of the folder that it is put below. */
export const pathBelow = (path: string): string =>
  path
    .replaceAll('\0', '_')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/') || '_'
