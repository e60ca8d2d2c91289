import { readFileSync } from 'node:fs'
import { extractMentions } from '../index.js'
import { MENTION_KINDS } from '../mentions/index.js'
import type { MentionsOptions } from './program.js'
import type { Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/** Prints the mentions of one input, one JSON object a line; returns the exit code. */
export const mentionsCommand = async (
  file: string,
  options: MentionsOptions,
  { stdout, stderr }: Streams
): Promise<number> => {
  const known: readonly string[] = MENTION_KINDS.map(({ kind }) => kind)
  for (const kind of options.kind ?? []) {
    if (!known.includes(kind))
      throw new UsageError(`no kind of mention is called ${kind}; there are ${known.join(', ')}`)
  }
  let content: Uint8Array
  try {
    content = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    stderr.write(`${file}:1:1 error read-failed: ${String(error)}; check the path and its permissions\n`)
    return 1
  }
  const mentions = await extractMentions({ id: file, content }, { ...options, kinds: options.kind ?? null })
  for (const mention of mentions) stdout.write(`${JSON.stringify(mention)}\n`)
  return 0
}
