import { kindOfPath } from '../batch/paths.js'
import { peek } from '../batch/peek.js'
import { runBatch, type Summary } from '../batch/run.js'
import { messageLine } from '../write/messages.js'
import { catchInterrupts, LEFT_ALONE } from './interrupt.js'
import { itemsOf, listInputs, listPaths } from './items.js'
import { jobOf } from './job.js'
import { openOutput } from './output.js'
import { OutputError } from './output-error.js'
import type { ExtractOptions } from './program.js'
import { openProgress } from './progress.js'
import type { Streams } from './streams.js'
import { UsageError } from './usage-error.js'
import { choosePool, gaugeWork } from './work.js'

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
  const several = isSeveral(inputs, options)
  const job = jobOf(options, streams)
  const sink = openOutput(job, { out: options.out, resume: options.resume, several, inputs }, streams)
  const paths = await listPaths(inputs, options, streams)
  const interrupt = several ? catchInterrupts() : LEFT_ALONE
  try {
    const { first, rest } = await peek(itemsOf(paths, options, streams, interrupt.signal), gaugeWork())
    if (first.length === 0 && !interrupt.signal.aborted) warnOfNothing(inputs, options, streams)
    const pool = await choosePool(job, options.jobs, first)
    const progress = await openProgress(streams, several ? countInputs(paths, options, streams) : null)
    const summary = await runBatch(rest, pool, sink, progress, interrupt.signal).finally(() => {
      progress.close()
      return pool.close()
    })
    if (summary.interrupted) sink.abandon()
    else await sink.finish()
    if (several && (streams.stderr.isTTY === true || options.out !== undefined)) {
      streams.stderr.write(summaryLine(summary, options))
    }
    return summary.interrupted ? 130 : summary.failures > 0 ? 1 : 0
  } catch (error) {
    throw isSystemError(error) ? new OutputError(error, options.out) : error
  } finally {
    interrupt.close()
  }
}

/** Whether the output is that of many documents, whatever their number turns out to be. */
const isSeveral = (inputs: readonly string[], { filesFrom, input }: ExtractOptions): boolean =>
  filesFrom !== undefined || input === 'ndjson' || inputs.length > 1 || inputs.some((p) => kindOfPath(p) === 'folder')

/** All that is read is read without throwing: what the system refuses here is to write. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

/** An empty folder or list is likely a slip; an empty part of a larger whole is not. */
const warnOfNothing = (inputs: readonly string[], { filesFrom, input, shard }: ExtractOptions, { stderr }: Streams) => {
  if (shard !== undefined || input === 'ndjson') return
  const where = inputs[0] ?? filesFrom ?? '-'
  const text = 'nothing to read here; folders are searched for .txt .md .html .htm'
  stderr.write(messageLine(where, { code: 'no-input', severity: 'warning', text, line: null, column: null }))
}

/** Number of inputs for the progress bar; null where it cannot be told or nobody sees it. */
const countInputs = (paths: readonly string[], options: ExtractOptions, { stderr }: Streams): number | null => {
  if (stderr.isTTY !== true || options.input === 'ndjson') return null
  let count = 0
  for (const _ of listInputs(paths, options)) count++
  return count
}

const summaryLine = (summary: Summary, options: ExtractOptions): string => {
  const { documents, records, failures, recalled, interrupted } = summary
  const before = recalled > 0 ? ` (${recalled} done before)` : ''
  const line = `${documents} documents${before}, ${records} records, ${failures} failed`
  if (!interrupted) return `${line}\n`
  const how =
    options.out === undefined ? 'name an --out to be able to go on' : 'give the same command with --resume to go on'
  return `interrupted after ${line}; ${how}\n`
}
