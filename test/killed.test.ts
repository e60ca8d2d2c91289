import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('../bin/extract.js', import.meta.url))
const FIXTURE = fileURLToPath(new URL('../fixtures/zone-report/source.txt', import.meta.url))
const COPIES = 30

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-killed-'))
  mkdirSync(join(folder, 'pages'))
  const page = readFileSync(FIXTURE, 'utf8')
  for (let copy = 0; copy < COPIES; copy++) {
    writeFileSync(join(folder, 'pages', `${String(copy).padStart(3, '0')}.txt`), `${page}\n（稿件编号${copy}）\n`)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const args = (out: string, jobs: number, ...more: string[]): string[] => [
  BIN,
  'pages',
  '--jobs',
  String(jobs),
  '--out',
  out,
  ...more
]

/** Starts a batch and kills it with SIGKILL once its state file tells of some items; resolves with how many it told. */
const killedAfter = (items: number, out: string, jobs: number): Promise<number> =>
  new Promise((resolve) => {
    const state = join(folder, `.${out}.state`)
    const told = (): number => (existsSync(state) ? readFileSync(state, 'utf8').split('\n').length - 2 : 0)
    const child = spawn(process.execPath, args(out, jobs), { cwd: folder, stdio: 'ignore' })
    const watch = setInterval(() => told() >= items && child.kill('SIGKILL'), 5)
    child.on('exit', () => {
      clearInterval(watch)
      resolve(told())
    })
  })

it.each([1, 2])('a batch of %i jobs that SIGKILL ends is taken up where it broke off', async (jobs) => {
  spawnSync(process.execPath, args('whole.ndjson', jobs), { cwd: folder })
  const whole = readFileSync(join(folder, 'whole.ndjson'))
  const out = `killed-${jobs}.ndjson`
  const told = await killedAfter(3, out, jobs)
  expect(told).toBeGreaterThanOrEqual(3)
  expect(told).toBeLessThan(COPIES)
  expect(existsSync(join(folder, out))).toBe(false)
  const resumed = spawnSync(process.execPath, args(out, jobs, '--resume'), { cwd: folder, encoding: 'utf8' })
  expect(resumed.stderr).toMatch(/30 documents \(\d+ done before\)/u)
  expect(readFileSync(join(folder, out)).equals(whole)).toBe(true)
})
