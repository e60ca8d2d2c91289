import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Input, parseList, shardInputs, walkInputs } from '../batch/inputs.js'
import { type Item, itemOfLine } from '../batch/item.js'
import type { ExtractOptions } from './program.js'

type Source = Pick<ExtractOptions, 'filesFrom' | 'shard' | 'input'>

/** The files that arguments and `--files-from` name, of the shard that is asked for. */
export const listInputs = (paths: readonly string[], { filesFrom, shard }: Omit<Source, 'input'>): Iterable<Input> => {
  const listed = filesFrom === undefined ? [] : parseList(readFileSync(filesFrom === '-' ? 0 : filesFrom, 'utf8'))
  const inputs = walkInputs([...paths, ...listed])
  return shard ? shardInputs(inputs, shard.index, shard.count) : inputs
}

/** The units of work: an input each, or with `--input ndjson` a line of each input. */
export async function* itemsOf(paths: readonly string[], source: Source, stdin: Readable): AsyncGenerator<Item> {
  for (const input of listInputs(paths, source)) {
    if (source.input === 'ndjson') yield* linesOf(input, stdin)
    else yield input
  }
}

async function* linesOf(input: Input, stdin: Readable): AsyncGenerator<Item> {
  const stream = input.path === '-' ? stdin : createReadStream(input.path)
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') yield itemOfLine(line, number)
  }
}
