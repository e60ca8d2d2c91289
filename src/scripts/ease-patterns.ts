import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withBmpPatterns } from './bmp-patterns.js'

// Eases the patterns of the compiled program; the build's own scripts stay as they are.
const folder = fileURLToPath(new URL('../', import.meta.url))
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js') || /^(?:scripts|bundle)[\\/]/u.test(name)) continue
  const code = readFileSync(join(folder, name), 'utf8')
  const eased = withBmpPatterns(code)
  if (eased !== code) writeFileSync(join(folder, name), eased)
}
