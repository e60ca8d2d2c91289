import { defineConfig } from 'vitest/config'
import { withBmpPatterns } from './src/scripts/bmp-patterns.js'

// Tests run the real program in child processes; a loaded machine may take its time.
export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000 },
  // What is tested is what the build makes of the patterns.
  plugins: [
    {
      name: 'bmp-patterns',
      enforce: 'post',
      transform: (code, id) =>
        /\/src\/(?!scripts\/).*\.ts$/.test(id) && !id.endsWith('.test.ts') ? withBmpPatterns(code) : null
    }
  ]
})
