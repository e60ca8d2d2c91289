import { defineConfig } from 'vitest/config'

// Tests run the real program in child processes; a loaded machine may take its time.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } })
