import { CommanderError } from 'commander'
import { reasonOf } from '../core/reason.js'
import { SegmenterUnavailable } from '../segment/unavailable.js'
import { OutputError } from './output-error.js'
import { buildProgram } from './program.js'
import type { Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/** The process's own streams. To open standard input takes Node a while: only where it is read. */
const ownStreams = (): Streams => ({
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env
})

/**
 * Runs the command line.
 * @returns the exit code: 0 all well, 1 some document failed, 2 wrong usage or an installation that cannot run
 */
export const main = async (argv: readonly string[], streams: Streams = ownStreams()): Promise<number> => {
  let code = 0
  watchStreams(streams)
  const program = buildProgram({
    extract: async (inputs, options) => {
      const { extractCommand } = await import('./extract-command.js')
      code = await extractCommand(inputs, options, streams)
    },
    schema: async (type) => (await import('./schema-command.js')).schemaCommand(type, streams),
    mentions: async (file, options) => {
      code = await (await import('./mentions-command.js')).mentionsCommand(file, options, streams)
    }
  })
  const writers = {
    writeOut: (text: string) => streams.stdout.write(text),
    writeErr: (text: string) => streams.stderr.write(text)
  }
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput(writers)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    streams.stderr.write(`error: ${tell(error)}\n`)
    return error instanceof UsageError || error instanceof SegmenterUnavailable ? 2 : 1
  }
}

/** What a user is told of an error: what to do, never a stack trace. */
const tell = (error: unknown): string => {
  if (error instanceof UsageError) return `${error.message}\nTry extract --help.`
  if (error instanceof SegmenterUnavailable || error instanceof OutputError) return error.message
  return `the program failed (${reasonOf(error)}); please report it with the command that you gave`
}

/** A reader that goes away (`| head`) is no failure; a full disk is. Where stderr cannot be written nobody can be told. */
const watchStreams = ({ stdout, stderr }: Streams): void => {
  stderr.on('error', () => {})
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    stderr.write(`error: ${new OutputError(error, undefined).message}\n`)
    process.exit(1)
  })
}
