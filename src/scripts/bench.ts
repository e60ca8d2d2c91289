import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// bench [FOLDER]: everything is measured in the same run on the same text; ratios are what counts. Without a folder the
// text is made from the fixtures by a seeded generator.

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'bin/extract.js')
const work = mkdtempSync(join(tmpdir(), 'extract-bench-'))
const RUNS = 5

interface Timing {
  readonly median: number
  readonly least: number
  readonly most: number
  /** Peak resident memory in MB, where the child reports it. */
  readonly memory: number
}

/** Times a Node program given as arguments; its last stderr line is its peak memory in kilobytes. */
const time = (args: readonly string[], runs = RUNS): Timing => {
  const seconds: number[] = []
  let memory = 0
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    const child = spawnSync(process.execPath, ['--import', probe, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (child.status !== 0) throw new Error(child.stderr)
    seconds.push((performance.now() - begin) / 1000)
    memory = Math.max(memory, Number(/PEAK (\d+)/u.exec(child.stderr)?.[1] ?? 0) / 1024)
  }
  seconds.sort((a, b) => a - b)
  return { median: seconds[runs >> 1] ?? 0, least: seconds[0] ?? 0, most: seconds.at(-1) ?? 0, memory }
}

const probe = join(work, 'probe.mjs')
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the program that the child runs
writeFileSync(probe, 'process.on("exit", () => process.stderr.write(`PEAK ${process.resourceUsage().maxRSS}\n`))\n')

const script = (name: string, body: string): string => {
  const path = join(work, name)
  writeFileSync(path, body)
  return path
}

/** mulberry32: the same corpus from the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Texts to measure on: those of a folder, or new articles from shuffled sentences of the fixtures. */
const texts = (folder: string | undefined): string[] => {
  if (folder !== undefined) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  }
  const sentences = readdirSync(join(root, 'fixtures'))
    .map((slug) => join(root, 'fixtures', slug, 'source.txt'))
    .flatMap((path) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/(?<=。)/u)
      } catch {
        return []
      }
    })
  const random = randomOf(20251124)
  return Array.from({ length: 400 }, (_, index) => {
    const picked = Array.from({ length: 25 }, () => sentences[Math.floor(random() * sentences.length)] ?? '')
    return `第${index + 1}篇\n\n${picked.join('')}\n`
  })
}

const corpus = texts(process.argv[2] ? resolve(process.argv[2]) : undefined)
const list = (count: number): string => {
  const path = join(work, `corpus-${count}.ndjson`)
  const lines = Array.from({ length: corpus.length * count }, (_, i) =>
    JSON.stringify({ id: `d${i}`, text: corpus[i % corpus.length] })
  )
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
const once = list(1)
const page = join(work, 'page.txt')
writeFileSync(page, corpus.find((text) => text.length > 600) ?? corpus[0] ?? '')
const characters = corpus.reduce((sum, text) => sum + text.length, 0)

const require = createRequire(import.meta.url)
const nodejieba = JSON.stringify(require.resolve('nodejieba'))
const suite = JSON.stringify(require.resolve('@microsoft/recognizers-text-suite'))
const head = `import { createRequire } from 'node:module'; import { readFileSync } from 'node:fs'; const require = createRequire(import.meta.url);`
const stockPage = script(
  'stock-page.mjs',
  `${head} const j = require(${nodejieba}); j.load(); j.tag(readFileSync(${JSON.stringify(page)}, 'utf8'))`
)
const stockAll = script(
  'stock-all.mjs',
  `${head} const j = require(${nodejieba}); j.load(); for (const l of readFileSync(process.argv[2], 'utf8').split('\\n')) if (l) for (const p of JSON.parse(l).text.split('\\n')) j.tag(p)`
)
const recognizers = script(
  'recognizers.mjs',
  `${head} const r = require(${suite}); const c = 'zh-cn'; for (const l of readFileSync(process.argv[2], 'utf8').split('\\n')) if (l) for (const p of JSON.parse(l).text.split('\\n')) { r.recognizeNumber(p, c); r.recognizePercentage(p, c); r.recognizeCurrency(p, c); r.recognizeDateTime(p, c) }`
)

const rows: string[][] = []
const row = (name: string, timing: Timing, ratio: string): void => {
  const { median, least, most, memory } = timing
  rows.push([
    name,
    `${median.toFixed(3)} s`,
    `${least.toFixed(3)}–${most.toFixed(3)}`,
    memory > 0 ? `${memory.toFixed(0)} MB` : '',
    ratio
  ])
}
const over = (a: Timing, b: Timing): string => `${(a.median / b.median).toFixed(2)} ×`

const ndjson = ['--input', 'ndjson', '--format', 'ndjson']
const bare = time(['-e', '0'])
const stock = time([stockPage])
const cold = time([bin, page])
row('node -e 0', bare, '')
row('stock nodejieba: load, tag a page', stock, '')
row('extract page.txt', cold, `${over(cold, stock)} of stock`)

const stockTime = time([stockAll, once], 3)
const oneJob = time([bin, once, ...ndjson, '--jobs', '1'], 3)
const twoJobs = time([bin, once, ...ndjson, '--jobs', '2'], 3)
row(`stock nodejieba.tag, ${characters} characters`, stockTime, '')
row('extract --jobs 1', oneJob, `${(stockTime.median / oneJob.median).toFixed(2)} × its throughput`)
row('extract --jobs 2', twoJobs, `${(oneJob.median / twoJobs.median).toFixed(2)} × one job`)

// Recognizers-Text is so slow that a twentieth of the text is enough; the ratio is by characters.
const few = script(
  'few.ndjson',
  readFileSync(once, 'utf8')
    .split('\n')
    .slice(0, Math.max(1, Math.floor(corpus.length / 20)))
    .join('\n')
)
const fewShare = Math.max(1, Math.floor(corpus.length / 20)) / corpus.length
const slow = time([recognizers, few], 1)
row(
  'Recognizers-Text, a twentieth of it',
  slow,
  `extract is ${(slow.median / fewShare / oneJob.median).toFixed(0)} × faster`
)

for (const count of [4, 16]) {
  const many = time([bin, list(count), ...ndjson, '--jobs', '1'], 1)
  row(
    `extract --jobs 1, ${count} × the text`,
    many,
    `${over(many, oneJob)} the time, ${(many.memory / oneJob.memory).toFixed(2)} × the memory`
  )
}

const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
for (const cells of [['', 'median', 'spread', 'peak', ''], ...rows]) {
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
}
rmSync(work, { recursive: true })
