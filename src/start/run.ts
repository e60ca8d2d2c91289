import type { main } from '../cli/main.js'
import { loadBundle } from './load-bundle.js'
import { tuneV8 } from './tune.js'

/** What `bin/extract.js` does. It is bundled as CommonJS too: to start Node's loader of ES modules takes as long as to read the page. */
export const run = async (): Promise<void> => {
  tuneV8()
  const program = loadBundle('main.cjs') as { main: typeof main }
  process.exitCode = await program.main(process.argv.slice(2))
}
