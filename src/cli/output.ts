import { createWriteStream, existsSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { openFileSink } from '../batch/file-sink.js'
import { frameOf, streamsOf } from '../batch/frame.js'
import type { Job } from '../batch/job.js'
import { kindOfPath } from '../batch/paths.js'
import type { Sink } from '../batch/sink.js'
import { stateKey } from '../batch/state.js'
import { openStreamSink } from '../batch/stream-sink.js'
import { openTreeSink } from '../batch/tree-sink.js'
import { reasonOf } from '../core/reason.js'
import type { Streams } from './streams.js'
import { UsageError } from './usage-error.js'

const EXTENSIONS = { json: 'json', ndjson: 'ndjson', csv: 'csv', table: 'txt' } as const

/** Where output goes: what the user said of it. */
export interface Destination {
  readonly out: string | undefined
  readonly resume: boolean
  /** Whether several documents come out. */
  readonly several: boolean
  /** The inputs as named, which a run that is resumed must share. */
  readonly inputs: readonly string[]
}

/**
 * Opens the output: standard output, one file, a file an input below a folder, or for CSV a file a type in a folder.
 * @throws UsageError where the form of output does not fit its place, or the place cannot be written
 */
export const openOutput = (job: Job, destination: Destination, streams: Streams): Sink => {
  const { out, resume, several } = destination
  const isStream = out === undefined || kindOfPath(out) === 'special'
  if (resume && isStream) throw new UsageError('--resume needs --out with a file or folder: a stream remembers nothing')
  if (out === '') throw new UsageError('--out is empty: name a file or a folder')
  const names = streamsOf(job)
  const [only] = names
  if (only === undefined || (names.length > 1 && (isStream || !isFolderName(out)))) {
    throw new UsageError('csv is a table a type: name one with --type, or a folder with --out, ending in a slash')
  }
  if (out === undefined) return openStreamSink(streams.stdout, frameOf(job, only, several))
  // A pipe or a device is written to; a file that is renamed would take its place.
  if (isStream) {
    const stream = createWriteStream(out).on('error', () => {}) // told to whoever writes
    return openStreamSink(stream, frameOf(job, only, several))
  }
  try {
    return openPlace(job, names, out, destination)
  } catch (error) {
    throw new UsageError(`cannot write to ${out} (${reasonOf(error)}); name another place with --out`)
  }
}

const openPlace = (job: Job, names: readonly string[], out: string, { resume, several, inputs }: Destination): Sink => {
  const key = stateKey(job, inputs)
  const target = (stream: string, path: string) => ({ stream, path, frame: frameOf(job, stream, several) })
  if (!isFolderName(out)) {
    const path = existsSync(out) ? realpathSync(out) : out
    const state = join(dirname(path), `.${basename(path)}.state`)
    return openFileSink([target(names[0] ?? '', path)], state, key, resume)
  }
  if (job.format === 'csv') {
    const targets = names.map((name) => target(name, join(out, `${name}.csv`)))
    return openFileSink(targets, join(out, '.extract-state'), key, resume)
  }
  return openTreeSink(out, EXTENSIONS[job.format], frameOf(job, 'records', false), key, resume)
}

/** A path that is a folder, ends with a slash, or has no extension and names no file. */
const isFolderName = (path: string): boolean => {
  const kind = kindOfPath(path)
  return kind === 'folder' || (kind !== 'file' && (path.endsWith('/') || extname(path) === ''))
}
