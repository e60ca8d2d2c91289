import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Item } from '../src/batch/item.js'
import type { Job } from '../src/batch/job.js'
import { threadPool } from '../src/batch/thread-pool.js'

const folder = mkdtempSync(join(tmpdir(), 'extract-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

const JOB: Job = {
  format: 'ndjson',
  input: 'auto',
  encoding: 'auto',
  date: null,
  types: null,
  minConfidence: 0,
  evidence: true,
  repair: true,
  indented: false,
  width: 80,
  colour: false
}

it('fails only the item that kills its worker, and replaces the worker', async () => {
  const worker = join(folder, 'worker.mjs')
  const outcome = "({ parts: [], messages: '', failed: false, records: 1, sha256: null })"
  writeFileSync(
    worker,
    `export default ({ items }) => items.map((item) => { if (item.path === 'deadly') process.exit(3); return ${outcome} })`
  )
  const pool = threadPool(JOB, 2, worker)
  const items: Item[] = ['a', 'deadly', 'b'].map((path) => ({ path, below: path }))
  const outcomes = await pool.run(items)
  await pool.close()
  expect(outcomes.map(({ failed }) => failed)).toEqual([false, true, false])
  expect(outcomes[1]?.messages).toMatch(/^deadly:1:1 error internal: its worker died/u)
})
