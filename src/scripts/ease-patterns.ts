import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { READS_CANONICAL_TEXT, withBmpPatterns } from './bmp-patterns.js'

// Eases the patterns of the compiled program that read canonical text.
const folder = fileURLToPath(new URL('../', import.meta.url))
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js') || !READS_CANONICAL_TEXT.test(name)) continue
  const code = readFileSync(join(folder, name), 'utf8')
  const eased = withBmpPatterns(code)
  if (eased !== code) writeFileSync(join(folder, name), eased)
}
