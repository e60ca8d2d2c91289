import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contextsOfText } from '../src/document/context-of-text.js'
import { createExtractor, type ExtractedRecord } from '../src/index.js'
import { readSource } from '../src/read/index.js'

const opencc: { Converter: (options: { from: string; to: string }) => (text: string) => string } = createRequire(
  import.meta.url
)('opencc-js')
const traditional = opencc.Converter({ from: 'cn', to: 't' })
const simplified = opencc.Converter({ from: 't', to: 'cn' })

const root = resolve(import.meta.dirname, '../fixtures')
const DROPPED = new Set(['id', 'source', 'evidence', 'confidence', 'article'])

/** What a record says, with script, quotes and width folded: the same in any dress. */
const fold = (record: ExtractedRecord): string =>
  simplified(
    JSON.stringify(Object.fromEntries(Object.entries(record).filter(([key]) => !DROPPED.has(key))))
      .normalize('NFKC')
      .replace(/[“”「」"\\]/gu, '')
      .replace(/\s+/gu, '')
  )

const read = async (id: string, content: Uint8Array): Promise<string[]> => {
  const { articles, text } = await createExtractor().extract({ id, content })
  const points = [...text]
  const records = articles.flatMap((article) => article.records)
  for (const { start, end, text: quoted } of records.flatMap(({ evidence = [] }) => evidence)) {
    expect(points.slice(start, end).join('')).toBe(quoted)
  }
  return records.map(fold).sort()
}

interface Clean {
  readonly title: readonly string[]
  readonly paragraphs: readonly string[]
}

/** A fixture's articles as plain paragraphs: what a dress is put on. */
const cleanOf = (name: string): Clean | null => {
  const path = join(root, name, 'source.txt')
  if (!existsSync(path)) return null
  const { source } = readSource(path, readFileSync(path))
  const articles = contextsOfText(source.text)
  const article = articles.length === 1 ? articles[0]?.article : undefined
  const texts = (roles: readonly string[]): string[] =>
    (article?.blocks ?? [])
      .filter(({ role }) => roles.includes(role))
      .map(({ start, end }) => article?.text.own.slice(start, end) ?? '')
  const clean = { title: texts(['headline']), paragraphs: texts(['paragraph']) }
  return clean.title.length === 1 && clean.paragraphs.length > 0 ? clean : null
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
const plain = ({ title, paragraphs }: Clean): string =>
  `${[...title, ...paragraphs.map((p) => `　　${p}`)].join('\n\n')}\n`
const wrap = (text: string, width: number): string =>
  text.replace(/[^\n]+/gu, (line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? line)
const wide = (text: string): string =>
  text.replace(/[0-9A-Za-z]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)).replaceAll('%', '％')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const body = ({ paragraphs }: Clean): string => paragraphs.map((p) => `<p>　　${escaped(p)}</p>`).join('\n')

/** Bytes of a text in an encoding that the platform only decodes: the table is turned round. Null where a character has none. */
const encodeTwoByte = (text: string, encoding: 'gbk' | 'big5'): Uint8Array | null => {
  const table = tableOf(encoding)
  const out: number[] = []
  for (const unit of text) {
    if (unit < '\u0080') out.push(unit.charCodeAt(0))
    else {
      const pair = table.get(unit)
      if (!pair) return null
      out.push(...pair)
    }
  }
  return Uint8Array.from(out)
}

const tables = new Map<string, Map<string, readonly [number, number]>>()
const tableOf = (encoding: string): Map<string, readonly [number, number]> => {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  for (let a = 0x81; a < 0xff; a++) {
    for (let b = 0x40; b < 0xff; b++) {
      const unit = decoder.decode(Uint8Array.from([a, b]))
      if ([...unit].length === 1 && unit !== '\ufffd' && !table.has(unit)) table.set(unit, [a, b])
    }
  }
  tables.set(encoding, table)
  return table
}

const DRESSES: readonly (readonly [string, string, (clean: Clean) => Uint8Array | null])[] = [
  ['Traditional', 'a.txt', (clean) => bytes(traditional(plain(clean)))],
  ['full width', 'a.txt', (clean) => bytes(wide(plain(clean)))],
  ['CRLF', 'a.txt', (clean) => bytes(plain(clean).replaceAll('\n', '\r\n'))],
  ['UTF-16', 'a.txt', (clean) => utf16(`\ufeff${plain(clean)}`)],
  ['GB18030', 'a.txt', (clean) => encodeTwoByte(plain(clean), 'gbk')],
  ['Big5', 'a.txt', (clean) => encodeTwoByte(traditional(plain(clean)), 'big5')],
  ...[7, 13, 20, 40].map(
    (width) => [`${width} a line`, 'a.txt', (clean: Clean) => bytes(wrap(plain(clean), width))] as const
  ),
  [
    'an e-paper',
    'a.html',
    (clean) =>
      bytes(
        `<html><body><div class="nav"><a href="x">上一篇</a></div><h1>${clean.title}</h1><div id="ozoom">${body(clean)}</div></body></html>`
      )
  ],
  [
    'a Founder page',
    'a.html',
    (clean) =>
      bytes(
        `<html><body><founder-title>${clean.title}</founder-title><founder-content>${body(clean)}</founder-content></body></html>`
      )
  ],
  [
    'a government site',
    'a.html',
    (clean) =>
      bytes(
        `<html><body><header><a href="/">首页</a></header><div class="title">${clean.title}</div><div class="TRS_Editor">${body(clean)}</div></body></html>`
      )
  ]
]

/** Where a dress changes a record, and why: a line that ends inside HY may have ended between two words. */
const KNOWN: ReadonlySet<string> = new Set(['full-width: 7 a line'])

const fixtures = readdirSync(root).flatMap((name) => {
  const clean = cleanOf(name)
  return clean ? [{ name, clean }] : []
})

describe.each(fixtures)('$name in another dress', ({ name, clean }) => {
  it.each(DRESSES.filter(([dress]) => !KNOWN.has(`${name}: ${dress}`)))('%s', async (_, id, dress) => {
    const content = dress(clean)
    if (content) expect(await read(id, content)).toEqual(await read('a.txt', bytes(plain(clean))))
  })
})
