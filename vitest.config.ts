import { relative, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { READS_CANONICAL_TEXT, withBmpPatterns } from './src/scripts/bmp-patterns.js'

const sources = resolve(import.meta.dirname, 'src')
const isEased = (id: string): boolean => !id.endsWith('.test.ts') && READS_CANONICAL_TEXT.test(relative(sources, id))

// Tests run the real program in child processes; a loaded machine may take its time.
export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000 },
  // What is tested is what the build makes of the patterns.
  plugins: [
    { name: 'bmp-patterns', enforce: 'post', transform: (code, id) => (isEased(id) ? withBmpPatterns(code) : null) }
  ]
})
