import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dictionaryWords, tokenise } from './tokens.js'

interface Jieba {
  load(files: { dict: string }): void
  tag(text: string): { word: string; tag: string }[]
  cut(text: string): string[]
}

const jieba: Jieba = createRequire(import.meta.url)('nodejieba')
const folder = mkdtempSync(join(tmpdir(), 'extract-'))

/** The words that the build keeps (src/scripts/build-dictionary.ts), where nodejieba can read them. */
beforeAll(() => {
  const own = createRequire(import.meta.url).resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8')
  const kept = readFileSync(own, 'utf8')
    .split('\n')
    .filter((line) => [...line].indexOf(' ') === 1 || Number(line.split(' ')[1]) >= 20)
  writeFileSync(join(folder, 'dict'), `${kept.join('\n')}\n`)
  jieba.load({ dict: join(folder, 'dict') })
})
afterAll(() => rmSync(folder, { recursive: true }))

const pages = new URL('../../test/gold/local-congress-1/', import.meta.url)
const lines = readdirSync(pages)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, pages), 'utf8').split('\n'))
  .filter((line) => line !== '')

const agrees = (text: string): void => {
  expect(tokenise(text).map((token) => ({ word: token.text, tag: token.tag }))).toEqual(jieba.tag(text))
  const plain = text.replace(/[\ud800-\udfff]/g, '？')
  expect(dictionaryWords(plain)).toEqual(jieba.cut(plain))
}

describe('a text', () => {
  it('is cut and tagged as nodejieba does it', () => {
    for (const line of lines) agrees(line)
  })

  it('is so too where pieces of texts stand beside odd characters, and where two ways to cut it are as probable', () => {
    const whole = lines.join('')
    const piece = fc.tuple(fc.nat(whole.length), fc.nat(8)).map(([at, size]) => whole.slice(at, at + size))
    const odd = fc.constantFrom(
      ...'𠀀😀龘 \t，。.-Ａ１1aZé\u0000\uffff\ufffd\ud800\udc00',
      '一一一',
      '哈哈哈哈',
      '3.5',
      '10.5',
      'a1',
      '1a',
      '𠀀𠀀'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, odd), { maxLength: 12 }), (parts) => agrees(parts.join(''))),
      { numRuns: 2000 }
    )
  })
})
