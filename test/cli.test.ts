import { spawnSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const bin = resolve(import.meta.dirname, '../bin/extract.js')
const folder = mkdtempSync(join(tmpdir(), 'extract-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {}
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env }
  })

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

const ARTICLE =
  '市政府召开第三次常务会议\n\n　　本报讯　3月5日，市长陆文昭主持召开市政府第三次常务会议，审议通过《江州市停车管理办法》。\n'
writeFileSync(join(folder, '江州日报-20240306.txt'), ARTICLE)
mkdirSync(join(folder, 'tree/sub'), { recursive: true })
writeFileSync(join(folder, 'tree/b.txt'), ARTICLE)
writeFileSync(join(folder, 'tree/sub/a.txt'), ARTICLE)
writeFileSync(join(folder, 'tree/ignored.pdf'), 'x')

describe('the command line', () => {
  it('prints one JSON object for one file and an array for several', () => {
    const one = JSON.parse(run(['江州日报-20240306.txt']).stdout)
    expect(one.source.path).toBe('江州日报-20240306.txt')
    expect(one.published).toMatchObject({ year: 2024, month: 3, day: 6, origin: 'name' })
    expect(JSON.parse(run(['tree/b.txt', 'tree/sub/a.txt']).stdout)).toHaveLength(2)
  })

  it('walks folders in the order of names and reads only text and HTML', () => {
    const documents: { source: { path: string } }[] = JSON.parse(run(['tree']).stdout)
    expect(documents.map(({ source }) => source.path)).toEqual(['tree/b.txt', 'tree/sub/a.txt'])
  })

  it('reads standard input', () => {
    expect(JSON.parse(run(['-'], ARTICLE).stdout).source.path).toBe('-')
  })

  it('reads documents a line and passes other fields through', () => {
    const line = JSON.stringify({ id: 'n1', text: ARTICLE, date: '2024-03-06', page: 4 })
    const { stdout, status } = run(['-', '--input', 'ndjson'], `${line}\n`)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{ source: { path: 'n1' }, input: { page: 4 }, published: { day: 6 } }])
  })

  it('says which line of NDJSON is bad, goes on, and exits with 1', () => {
    const lines = ['{', '{"id":"x"}', JSON.stringify({ id: 'n2', text: ARTICLE })]
    const { stdout, stderr, status } = run(['-', '--input', 'ndjson'], lines.join('\n'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^-:1:1 error read-failed: is no JSON/mu)
    expect(stderr).toMatch(/^-:2:1 error read-failed: has neither/mu)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('goes on after a file that cannot be read and exits with 1', () => {
    const { stdout, stderr, status } = run(['missing.txt', 'tree/b.txt'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^missing\.txt:1:1 error read-failed: /u)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it.each([
    [[]],
    [['--format', 'xml', 'tree']],
    [['--date', '2024-02-30', 'tree']],
    [['--type', 'nothing', 'tree']],
    [['--min-confidence', '2', 'tree']],
    [['--format', 'csv', 'tree']],
    [['--resume', 'tree']],
    [['--shard', '3/2', 'tree']],
    [['-', '-']],
    [['--files-from', 'missing.list']],
    [['tree', '--out', 'tree/b.txt/x.json']],
    [['schema', 'nothing']],
    [['mentions', 'tree/b.txt', '--kind', 'nothing']]
  ])('exits with 2 on wrong usage: %j', (args) => {
    const { status, stdout, stderr } = run(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/error: /u)
  })

  it('writes one file atomically, and the same again when it resumes', () => {
    run(['tree', '--format', 'ndjson', '--out', 'all.ndjson'])
    const first = readFileSync(join(folder, 'all.ndjson'), 'utf8')
    const again = run(['tree', '--format', 'ndjson', '--out', 'all.ndjson', '--resume'])
    expect(again.stderr).toMatch(/2 documents \(2 done before\)/u)
    expect(readFileSync(join(folder, 'all.ndjson'), 'utf8')).toBe(first)
  })

  it('goes on from what a killed run left', () => {
    run(['tree', '--format', 'ndjson', '--out', 'whole.ndjson'])
    const whole = readFileSync(join(folder, 'whole.ndjson'))
    const [key, first = ''] = readFileSync(join(folder, '.whole.ndjson.state'), 'utf8').split('\n')
    const kept: { offsets: { records: number } } = JSON.parse(first)
    rmSync(join(folder, 'whole.ndjson'))
    writeFileSync(join(folder, '.whole.ndjson.part'), `${whole.subarray(0, kept.offsets.records)}{"torn`)
    writeFileSync(join(folder, '.whole.ndjson.state'), `${key}\n${first}\n{"path":"tr`)
    const { stderr } = run(['tree', '--format', 'ndjson', '--out', 'whole.ndjson', '--resume'])
    expect(stderr).toMatch(/1 done before/u)
    expect(readFileSync(join(folder, 'whole.ndjson')).equals(whole)).toBe(true)
  })

  it('takes the form of output from the ending of --out where none is asked for', () => {
    run(['tree', '--out', 'told.ndjson'])
    run(['tree', '--out', 'told.csv', '--type', 'meeting'])
    run(['tree', '--out', 'told.txt'])
    run(['tree', '--format', 'ndjson', '--out', 'asked.ndjson'])
    expect(read('told.ndjson')).toBe(read('asked.ndjson'))
    expect(read('told.csv')).toMatch(/^id,/u)
    expect(JSON.parse(read('told.txt'))).toHaveLength(2)
  })

  it('keeps the tree below an output folder', () => {
    run(['tree', '--out', 'results'])
    expect(JSON.parse(readFileSync(join(folder, 'results/sub/a.txt.json'), 'utf8')).source.path).toBe('tree/sub/a.txt')
  })

  it('writes a CSV table a type', () => {
    run(['tree', '--format', 'csv', '--out', 'tables/'])
    expect(readFileSync(join(folder, 'tables/meeting.csv'), 'utf8')).toMatch(/^id,source,article,name,.*\r\n/u)
  })

  it('parts the inputs into shards that together are all', () => {
    const shards = [1, 2, 3].flatMap((index) => {
      const documents: { source: { path: string } }[] = JSON.parse(run(['tree', '--shard', `${index}/3`]).stdout)
      return documents.map(({ source }) => source.path)
    })
    expect(shards.sort()).toEqual(['tree/b.txt', 'tree/sub/a.txt'])
  })

  it('takes lists of files, separated by NUL or line breaks', () => {
    for (const list of ['tree/b.txt\0tree/sub/a.txt\0', 'tree/b.txt\ntree/sub/a.txt\n']) {
      expect(JSON.parse(run(['--files-from', '-'], list).stdout)).toHaveLength(2)
    }
  })

  it('prints mentions with their places', () => {
    const lines = run(['mentions', 'tree/b.txt', '--kind', 'title']).stdout.trim().split('\n')
    const mention: { text: string; start: number; end: number } = JSON.parse(lines[0] ?? '{}')
    expect(mention.text).toBe('《江州市停车管理办法》')
    expect([...ARTICLE].slice(mention.start, mention.end).join('')).toBe(mention.text)
  })

  it('reads what is left of a folder where links lead round, and does not wait for pipes', () => {
    mkdirSync(join(folder, 'odd'))
    writeFileSync(join(folder, 'odd/with\nbreak.txt'), ARTICLE)
    symlinkSync('loop.txt', join(folder, 'odd/loop.txt'))
    symlinkSync('../odd', join(folder, 'odd/again'))
    spawnSync('mkfifo', [join(folder, 'odd/pipe.txt')])
    const { stdout, stderr, status } = run(['odd', 'tree/ignored.pdf/x'])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^odd\/loop\.txt:1:1 error read-failed: ELOOP.*\ntree\/ignored\.pdf\/x:1:1 error read-failed: ENOTDIR.*\n$/u
    )
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('writes into a pipe or device that --out names, and never takes its place', () => {
    symlinkSync('/dev/full', join(folder, 'full.json'))
    const { stderr, status } = run(['tree/b.txt', '--out', 'full.json'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^error: cannot write to full\.json \(ENOSPC/u)
    expect(lstatSync(join(folder, 'full.json')).isSymbolicLink()).toBe(true)
  })

  it('keeps what lines of NDJSON name below the output folder, a file a line', () => {
    const lines = ['../../up', 'n', 'n'].map((id) =>
      JSON.stringify({ id, text: `${ARTICLE}\u2028${id}` }).concat('\r\n')
    )
    expect(run(['-', '--input', 'ndjson', '--out', 'below/'], `\ufeff${lines.join('')}`).status).toBe(0)
    expect(readdirSync(join(folder, 'below')).sort()).toEqual(['.extract-state', 'n.json', 'n~2.json', 'up.json'])
  })

  it('does again what the output has lost when it resumes', () => {
    run(['tree', '--format', 'ndjson', '--out', 'lost.ndjson'])
    const whole = readFileSync(join(folder, 'lost.ndjson'))
    rmSync(join(folder, 'lost.ndjson'))
    run(['tree', '--format', 'ndjson', '--out', 'lost.ndjson', '--resume'])
    expect(readFileSync(join(folder, 'lost.ndjson')).equals(whole)).toBe(true)
  })

  it('says what to install where nodejieba cannot be loaded, in a worker too, and exits with 2', () => {
    const breaker = join(folder, 'break.cjs')
    writeFileSync(
      breaker,
      "const M = require('module'); const load = M._load; M._load = (name, ...rest) => { if (name === 'nodejieba') throw new Error('gone'); return load(name, ...rest) }"
    )
    const many = Array.from({ length: 48 }, () => 'tree/b.txt')
    const { status, stderr } = run([...many, '--jobs', '2'], '', { NODE_OPTIONS: `--require ${breaker}` })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: nodejieba could not be loaded: install .*\n$/u)
    expect(run(['--help'], '', { NODE_OPTIONS: `--require ${breaker}` }).status).toBe(0)
  })

  it('shows help and version without touching the segmenter', () => {
    expect(run(['--help']).stdout).toMatch(/Examples:/u)
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})
