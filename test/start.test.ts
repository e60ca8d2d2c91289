import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** For each file of the bundle that a start loads, whether V8 refused its code cache; null where there is none. */
const refusals = (tuned: boolean): readonly (boolean | null)[] => {
  const code = `
    const { loadBundle, loadedFiles } = await import('${root}/dist/start/load-bundle.js')
    const { tuneV8 } = await import('${root}/dist/start/tune.js')
    if (${tuned}) tuneV8()
    loadBundle('main.cjs')
    process.stdout.write(JSON.stringify(loadedFiles.map(({ script }) => script.cachedDataRejected ?? null)))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }))
}

it('starts from the code cache that the build has left', () => {
  const files = refusals(true)
  expect(files.length).toBeGreaterThan(0)
  expect(files.every((refused) => refused === false)).toBe(true)
})

it('compiles the bundle where V8 runs with other flags than the cache was made with', () => {
  const files = refusals(false)
  expect(files.length).toBeGreaterThan(0)
  expect(files.some((refused) => refused === true)).toBe(true)
})
