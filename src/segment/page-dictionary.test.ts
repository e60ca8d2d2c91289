import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { Coverage } from './coverage.js'
import { wholeDictionary, withPageDictionary } from './dictionary-files.js'
import type { Jieba } from './jieba.js'

const jieba: Jieba = createRequire(import.meta.url)('nodejieba')
const folder = new URL('../../test/gold/local-congress-1/', import.meta.url)
const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'))

const cutsOf = (lines: readonly string[]): unknown =>
  lines.map((line) => [jieba.cut(line, true), jieba.cut(line), jieba.tag(line)])

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

describe('a dictionary cut down to a page', () => {
  it('cuts the page as the whole does', () => {
    jieba.load(wholeDictionary())
    const whole = pages.map((name) => cutsOf(linesOf(name)))
    for (const [at, name] of pages.entries()) {
      const coverage = new Coverage(linesOf(name).join('\n'))
      expect(withPageDictionary(coverage, (files) => jieba.load(files))).toBe(true)
      expect(cutsOf(linesOf(name)), name).toEqual(whole[at])
    }
  })

  it('reads words that stand across two lines, and says what it does not cover', () => {
    const coverage = new Coverage('会议审议了草\n案，全市经济\n运行平稳')
    expect(coverage.covers('审议了草案')).toBe(true)
    expect(coverage.covers('经济运行')).toBe(true)
    expect(coverage.covers('议会')).toBe(false)
    expect(coverage.covers('人大')).toBe(false)
  })

  it('keeps a text without a word of the dictionary readable', () => {
    expect(withPageDictionary(new Coverage(''), (files) => jieba.load(files))).toBe(true)
    expect(jieba.cut('会议', true).join('')).toBe('会议')
  })
})
