import { createReadStream, readFileSync } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { DOCUMENT_LISTS, DOCUMENTS, type Input, inShard, parseList, walkInputs } from '../batch/inputs.js'
import { type Item, itemOfBytes, itemOfLine } from '../batch/item.js'
import { linesOfStream } from '../batch/lines.js'
import { reasonOf } from '../core/reason.js'
import type { ExtractOptions } from './program.js'
import { readAll, type Streams } from './streams.js'
import { UsageError } from './usage-error.js'

type Source = Pick<ExtractOptions, 'shard' | 'input'>

/**
 * The paths that arguments and `--files-from` name.
 * @throws UsageError where the list cannot be read, or standard input would be read twice
 */
export const listPaths = async (
  inputs: readonly string[],
  { filesFrom }: Pick<ExtractOptions, 'filesFrom'>,
  streams: Pick<Streams, 'stdin'>
): Promise<readonly string[]> => {
  const paths = [...inputs, ...(filesFrom === undefined ? [] : parseList(await readList(filesFrom, streams)))]
  const fromStdin = paths.filter((path) => path === '-').length + (filesFrom === '-' ? 1 : 0)
  if (fromStdin > 1) throw new UsageError('standard input can be read only once: give a single -')
  if (paths.includes('')) throw new UsageError('the name of an input is empty')
  return paths
}

const readList = async (path: string, streams: Pick<Streams, 'stdin'>): Promise<string> => {
  try {
    return path === '-' ? new TextDecoder().decode(await readAll(streams.stdin)) : readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read the list of inputs (${reasonOf(error)}); give --files-from a file, or -`)
  }
}

/** The inputs that paths name; of a shard only where no lines are to be told apart by it. */
export const listInputs = function* (paths: readonly string[], { shard, input }: Source): Generator<Input> {
  const ofLines = input === 'ndjson'
  for (const found of walkInputs(paths, ofLines ? DOCUMENT_LISTS : DOCUMENTS)) {
    if (ofLines || shard === undefined || inShard(found, shard)) yield found
  }
}

/** The units of work: an input each, or with `--input ndjson` a line of each input. Ends early once `stop` is aborted. */
export async function* itemsOf(
  paths: readonly string[],
  source: Source,
  streams: Pick<Streams, 'stdin'>,
  stop: AbortSignal
): AsyncGenerator<Item> {
  for (const input of listInputs(paths, source)) {
    if (stop.aborted) return
    if (source.input === 'ndjson') yield* itemsOfLines(input, source.shard, streams, stop)
    else if (input.path !== '-') yield input
    else yield* wholeOf(input, addAbortSignal(stop, streams.stdin), stop)
  }
}

async function* wholeOf(input: Input, stream: Readable, stop: AbortSignal): AsyncGenerator<Item> {
  try {
    yield itemOfBytes(input, await readAll(stream))
  } catch (error) {
    if (!stop.aborted) yield { ...input, problem: `${reasonOf(error)}; check the path and its permissions` }
  }
}

async function* itemsOfLines(
  input: Input,
  shard: ExtractOptions['shard'],
  streams: Pick<Streams, 'stdin'>,
  stop: AbortSignal
): AsyncGenerator<Item> {
  let number = 0
  try {
    const stream = addAbortSignal(stop, input.path === '-' ? streams.stdin : createReadStream(input.path))
    for await (const line of linesOfStream(stream)) {
      number++
      if (line.trim() === '') continue
      const item = itemOfLine(line, number, input)
      if (shard === undefined || inShard(item, shard)) yield item
    }
  } catch (error) {
    if (!stop.aborted)
      yield { ...input, line: number + 1, problem: `${reasonOf(error)}; check the path and its permissions` }
  }
}
