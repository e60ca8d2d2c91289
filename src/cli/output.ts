import { statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { openFileSink } from '../batch/file-sink.js'
import { frameOf, streamsOf } from '../batch/frame.js'
import type { Job } from '../batch/job.js'
import type { Sink } from '../batch/sink.js'
import { stateKey } from '../batch/state.js'
import { openStreamSink } from '../batch/stream-sink.js'
import { openTreeSink } from '../batch/tree-sink.js'
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
 * @throws UsageError where the form of output does not fit its place
 */
export const openOutput = (job: Job, { out, resume, several, inputs }: Destination, streams: Streams): Sink => {
  const names = streamsOf(job)
  const only = names.length === 1 ? names[0] : undefined
  if (out === undefined) {
    if (resume) throw new UsageError('--resume needs --out: standard output remembers nothing')
    if (only === undefined) throw new UsageError('csv is a table a type: name one with --type, or a folder with --out')
    return openStreamSink(streams.stdout, frameOf(job, only, several))
  }
  const key = stateKey(job, inputs)
  if (!isFolderName(out)) {
    if (only === undefined) throw new UsageError('several CSV tables need a folder: end --out with a slash')
    const state = join(dirname(out), `.${basename(out)}.state`)
    return openFileSink(new Map([[only, out]]), (name) => frameOf(job, name, several), state, key, resume)
  }
  if (job.format === 'csv') {
    const paths = new Map(names.map((name) => [name, join(out, `${name}.csv`)]))
    return openFileSink(paths, (name) => frameOf(job, name, several), join(out, '.extract-state'), key, resume)
  }
  return openTreeSink(out, EXTENSIONS[job.format], frameOf(job, 'records', false), key, resume)
}

/** A path that is a folder, ends with a slash, or has no extension. */
const isFolderName = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? (path.endsWith('/') || extname(path) === '')
