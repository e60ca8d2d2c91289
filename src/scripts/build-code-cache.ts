import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { main } from '../cli/main.js'
import { decodedName, loadBundle, loadedFiles, sourceOf } from '../start/load-bundle.js'
import { tuneV8 } from '../start/tune.js'

// Runs the program once over the project's fixtures, then writes what V8 has compiled by then beside the bundle's files.
tuneV8()
const program = loadBundle('main.cjs') as { main: typeof main }
loadBundle('worker.cjs')
const out = mkdtempSync(join(tmpdir(), 'extract-'))
const quiet = new PassThrough().resume()
const streams = { stdin: process.stdin, stdout: quiet, stderr: quiet, env: process.env }
await program.main([fileURLToPath(new URL('../../fixtures', import.meta.url)), '--jobs', '1', '--out', out], streams)
rmSync(out, { recursive: true })
const replace = (name: string, content: Buffer): void => {
  writeFileSync(`${name}.new`, content)
  renameSync(`${name}.new`, name)
}
for (const { file, cache, script } of loadedFiles) {
  replace(decodedName(file), Buffer.from(sourceOf(file), 'utf16le'))
  replace(cache, script.createCachedData())
}
