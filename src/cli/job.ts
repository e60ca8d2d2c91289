import { extname } from 'node:path'
import type { Format, Job } from '../batch/job.js'
import { RECORD_TYPES } from '../records/index.js'
import type { ExtractOptions } from './program.js'
import { mayColour, type Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/**
 * What the options ask for of each input.
 * @throws UsageError where a type is not known
 */
export const jobOf = (options: ExtractOptions, { stdout, env }: Streams): Job => {
  const known: readonly string[] = RECORD_TYPES.map(({ type }) => type)
  for (const type of options.type ?? []) {
    if (!known.includes(type)) {
      throw new UsageError(`no type of record is called ${JSON.stringify(type)}; there are ${known.join(', ')}`)
    }
  }
  const terminal = options.out === undefined && stdout.isTTY === true
  return {
    format: options.format ?? formatOfName(options.out),
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

const BY_ENDING: Readonly<Record<string, Format>> = { '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.csv': 'csv' }

/** The form of output that the ending of a file's name promises. */
const formatOfName = (out: string | undefined): Format => BY_ENDING[extname(out ?? '').toLowerCase()] ?? 'json'
