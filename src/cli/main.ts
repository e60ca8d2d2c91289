import { CommanderError } from 'commander'
import { SegmenterUnavailable } from '../segment/unavailable.js'
import { buildProgram } from './program.js'
import type { Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/** The process's own streams. */
const ownStreams = (): Streams => ({
  stdin: process.stdin,
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
  endQuietlyOnClosedPipe(streams)
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
    if (error instanceof UsageError) {
      streams.stderr.write(`error: ${error.message}\nTry extract --help.\n`)
      return 2
    }
    if (error instanceof SegmenterUnavailable) {
      streams.stderr.write(`error: ${error.message}\n`)
      return 2
    }
    throw error
  }
}

/** A reader that goes away (`| head`) is no failure. */
const endQuietlyOnClosedPipe = ({ stdout }: Streams): void => {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
