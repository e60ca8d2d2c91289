import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Frame } from './frame.js'

/** A file that grows under a temporary name until it is whole. */
export interface StreamFile {
  /** Bytes written so far. */
  readonly length: () => number
  /** Adds the text of a document, set off from the one before. */
  readonly add: (text: string) => void
  /** Completes the file and gives it its name. */
  readonly finish: () => void
  readonly close: () => void
}

/** The temporary name that a file grows under. */
const partOf = (path: string): string => join(dirname(path), `.${basename(path)}.part`)

/** Bytes that an earlier run left of a file, under its temporary or its own name. */
export const lengthLeft = (path: string): number => {
  const left = [partOf(path), path].find((name) => existsSync(name))
  return left === undefined ? 0 : statSync(left).size
}

/**
 * Opens a file that grows, cut to the bytes that are kept of an earlier run.
 * @param kept at most `lengthLeft(path)`
 */
export const openStreamFile = (path: string, frame: Frame, kept: number): StreamFile => {
  const part = partOf(path)
  if (kept === 0) rmSync(part, { force: true })
  else if (!existsSync(part)) copyFileSync(path, part)
  if (kept > 0) truncateSync(part, kept)
  const file = openSync(part, 'a')
  const head = Buffer.byteLength(frame.head)
  let length = kept
  const append = (text: string): void => {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    length += bytes.length
  }
  if (kept === 0) append(frame.head)
  return {
    length: () => length,
    add: (text) => append((length > head ? frame.between : '') + text),
    finish: () => {
      append(frame.tail)
      fsyncSync(file)
      closeSync(file)
      renameSync(part, path)
    },
    close: () => closeSync(file)
  }
}
