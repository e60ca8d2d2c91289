import { statSync } from 'node:fs'
import type { Item } from '../batch/item.js'
import type { Job } from '../batch/job.js'
import { peek } from '../batch/peek.js'
import { localPool, type Pool, threadPool } from '../batch/pool.js'
import { runBatch, type Summary } from '../batch/run.js'
import { RECORD_TYPES } from '../records/index.js'
import { itemsOf, listInputs } from './items.js'
import { openOutput } from './output.js'
import type { ExtractOptions } from './program.js'
import { openProgress } from './progress.js'
import { mayColour, type Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/** Inputs, and bytes of inputs, from which starting worker threads pays. */
const MANY_ITEMS = 48
const MANY_BYTES = 1_500_000
const CHUNK = 16

/**
 * Runs the main command.
 * @returns the exit code: 0 all well, 1 some document failed, 130 interrupted
 * @throws UsageError where options do not go together
 */
export const extractCommand = async (
  inputs: readonly string[],
  options: ExtractOptions,
  streams: Streams
): Promise<number> => {
  if (inputs.length === 0 && options.filesFrom === undefined) {
    throw new UsageError('name a file, a folder, or - for standard input')
  }
  const several =
    options.filesFrom !== undefined || options.input === 'ndjson' || inputs.length > 1 || inputs.some(isFolder)
  const job = jobOf(options, streams)
  const sink = openOutput(job, { out: options.out, resume: options.resume, several, inputs }, streams)
  const { first, rest } = await peek(itemsOf(inputs, options, streams.stdin), MANY_ITEMS)
  const pool = await choosePool(job, options.jobs, first)
  const progress = await openProgress(streams, several ? countInputs(inputs, options, streams) : null)
  let summary: Summary
  try {
    summary = await runBatch(rest, pool, sink, progress, pool.width > 1 ? CHUNK : 1)
    if (!summary.interrupted) await sink.finish()
    else sink.abandon()
  } finally {
    await pool.close()
    progress.close()
  }
  if (several && (streams.stderr.isTTY === true || options.out !== undefined)) {
    streams.stderr.write(summaryLine(summary, options))
  }
  return summary.interrupted ? 130 : summary.failures > 0 ? 1 : 0
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const jobOf = (options: ExtractOptions, { stdout, env }: Streams): Job => {
  const known = RECORD_TYPES.map(({ type }) => type)
  for (const type of options.type ?? []) {
    if (!known.some((name) => name === type))
      throw new UsageError(`no type of record is called ${type}; there are ${known.join(', ')}`)
  }
  const terminal = options.out === undefined && stdout.isTTY === true
  return {
    format: options.format,
    input: options.input === 'ndjson' ? 'auto' : options.input,
    encoding: options.encoding,
    date: options.date,
    types: options.type ?? null,
    minConfidence: options.minConfidence,
    evidence: options.evidence,
    repair: options.repair,
    indented: terminal,
    width: terminal ? (stdout.columns ?? 80) : 100,
    colour: terminal && mayColour(stdout, env)
  }
}

/** Worker threads where the work outweighs their start, else this thread. */
const choosePool = async (job: Job, jobs: number, first: readonly Item[]): Promise<Pool> => {
  const bytes = first.reduce((sum, item) => sum + sizeOf(item), 0)
  const much = first.length >= MANY_ITEMS || (first.length > 1 && bytes > MANY_BYTES)
  return jobs > 1 && much ? threadPool(job, jobs) : localPool(job)
}

const sizeOf = (item: Item): number =>
  item.document?.content.length ?? statSync(item.path, { throwIfNoEntry: false })?.size ?? 0

/** Number of inputs for the progress bar; null where it cannot be told or nobody sees it. */
const countInputs = (inputs: readonly string[], options: ExtractOptions, { stderr }: Streams): number | null => {
  if (stderr.isTTY !== true || options.input === 'ndjson' || options.filesFrom === '-') return null
  let count = 0
  for (const _ of listInputs(inputs, options)) count++
  return count
}

const summaryLine = (summary: Summary, options: ExtractOptions): string => {
  const { documents, records, failures, recalled, interrupted } = summary
  const before = recalled > 0 ? ` (${recalled} done before)` : ''
  const line = `${documents} documents${before}, ${records} records, ${failures} failed\n`
  if (!interrupted) return line
  const how =
    options.out === undefined ? 'name an --out to be able to go on' : 'give the same command with --resume to go on'
  return `interrupted after ${line.trimEnd()}; ${how}\n`
}
