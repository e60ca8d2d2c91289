import { readFileSync } from 'node:fs'
import { hasError } from '../core/message.js'
import { reasonOf } from '../core/reason.js'
import { extractMentions } from '../index.js'
import { MENTION_KINDS } from '../mentions/index.js'
import { locateMessages, messageLine } from '../write/messages.js'
import type { MentionsOptions } from './program.js'
import { readAll, type Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/**
 * Prints the mentions of one input, one JSON object a line.
 * @returns the exit code: 0 all well, 1 the input could not be read
 * @throws UsageError where a kind is not known
 */
export const mentionsCommand = async (file: string, options: MentionsOptions, streams: Streams): Promise<number> => {
  const { stdout, stderr } = streams
  const known: readonly string[] = MENTION_KINDS.map(({ kind }) => kind)
  for (const kind of options.kind ?? []) {
    if (!known.includes(kind)) {
      throw new UsageError(`no kind of mention is called ${JSON.stringify(kind)}; there are ${known.join(', ')}`)
    }
  }
  let content: Uint8Array
  try {
    content = file === '-' ? await readAll(streams.stdin) : readFileSync(file)
  } catch (error) {
    stderr.write(`${file}:1:1 error read-failed: ${reasonOf(error)}; check the path and its permissions\n`)
    return 1
  }
  const { mentions, messages, text } = await extractMentions(
    { id: file, content },
    { ...options, kinds: options.kind ?? null }
  )
  for (const message of locateMessages(messages, text)) stderr.write(messageLine(file, message))
  stdout.write(mentions.map((mention) => `${JSON.stringify(mention)}\n`).join(''))
  return hasError(messages) ? 1 : 0
}
