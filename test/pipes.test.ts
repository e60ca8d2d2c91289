import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'bin/extract.js')
const folder = mkdtempSync(join(tmpdir(), 'extract-pipes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const extract = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, [bin, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore']
  })

const fixtures = readdirSync(join(root, 'fixtures')).map((slug) => `fixtures/${slug}`)
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const hasParallel = spawnSync('parallel', ['--version']).status === 0

describe('pipes', () => {
  it('gives the same bytes whatever the number of worker threads', () => {
    const copies = Array.from({ length: 6 }, () => fixtures).flat()
    const one = extract([...copies, '--format', 'ndjson', '--jobs', '1'])
    expect(extract([...copies, '--format', 'ndjson', '--jobs', '3'])).toBe(one)
    expect(lines(one).length).toBeGreaterThan(100)
  })

  it.skipIf(!hasParallel)('gives the same records under GNU parallel as in one process', () => {
    const documents = fixtures
      .map((path, index) => JSON.stringify({ id: path, text: `第${index + 1}次会议3月5日在江州举行。` }))
      .join('\n')
    const whole = lines(extract(['-', '--input', 'ndjson', '--format', 'ndjson'], documents))
    const parts = execFileSync(
      'parallel',
      ['--pipe', '-N', '4', '-j', '3', `${process.execPath} ${bin} - --input ndjson --format ndjson`],
      { input: documents, encoding: 'utf8' }
    )
    expect(whole.length).toBeGreaterThan(0)
    expect(lines(parts).sort()).toEqual(whole.sort())
  })

  it('writes what a line gives before the next line comes', async () => {
    const child = spawn(process.execPath, [bin, '-', '--input', 'ndjson', '--format', 'ndjson', '--jobs', '2'])
    const answer = (): Promise<string> => new Promise((done) => child.stdout.once('data', (data) => done(String(data))))
    for (const id of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ id, text: '第1次会议3月5日在江州举行。' })}\n`)
      expect(JSON.parse(lines(await answer())[0] ?? '{}').source).toBe(id)
    }
    child.stdin.end()
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [bin, ...fixtures, '--format', 'ndjson'], { cwd: root })
    child.stdout.once('data', () => child.stdout.destroy())
    let errors = ''
    child.stderr.on('data', (data) => {
      errors += String(data)
    })
    const code = await new Promise((done) => child.on('close', done))
    expect(code).toBe(0)
    expect(errors).not.toMatch(/EPIPE/u)
  })

  it('is read by DuckDB, JSON and CSV alike', async () => {
    writeFileSync(join(folder, 'all.ndjson'), extract([...fixtures, '--format', 'ndjson']))
    extract([...fixtures, '--format', 'csv', '--out', `${folder}/tables/`])
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const count = async (sql: string): Promise<number> =>
      Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0])
    const json = await count(
      `select count(*) from read_ndjson_auto('${folder}/all.ndjson', union_by_name = true) where type = 'investment'`
    )
    const csv = await count(`select count(amount) from read_csv_auto('${folder}/tables/investment.csv')`)
    expect(json).toBeGreaterThan(0)
    expect(csv).toBe(json)
  })
})
