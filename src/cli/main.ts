import { readFileSync } from 'node:fs'
import { createExtractor } from '../index.js'
import { toNdjson } from '../write/ndjson.js'

/** Runs the command line; returns the exit code. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const files = argv.filter((argument, index) => !argument.startsWith('--') && argv[index - 1] !== '--format')
  const extractor = createExtractor()
  let failed = false
  for (const file of files) {
    const result = await extractor.extract({ id: file, content: readFileSync(file) })
    process.stdout.write(toNdjson([result]))
    for (const message of result.messages) {
      if (message.severity === 'error') failed = true
      process.stderr.write(`${file} ${message.severity} ${message.code}: ${message.text}\n`)
    }
  }
  return failed ? 1 : 0
}
