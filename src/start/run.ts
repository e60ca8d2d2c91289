import type { main } from '../cli/main.js'
import { loadBundle } from './load-bundle.js'
import { tuneV8 } from './tune.js'

/** What `bin/extract.js` does. It is bundled as CommonJS: Node's loader of ES modules would be some twenty milliseconds of a start. */
export const run = async (): Promise<void> => {
  tuneV8()
  const program = loadBundle('main.cjs') as { main: typeof main }
  process.exitCode = await program.main(process.argv.slice(2))
}
