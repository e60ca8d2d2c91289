/** The output could not be written; exit code 1. The message says how to go on. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(cause: Error, out: string | undefined) {
    const place = out === undefined ? 'standard output' : out
    const how = out === undefined ? 'make room or name a file with --out' : 'make room, then add --resume to go on'
    super(`cannot write to ${place} (${cause.message}); ${how}`, { cause })
  }
}
