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

describe('a dictionary cut down to a page', () => {
  it.each(pages)('cuts %s as the whole does', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    jieba.load(wholeDictionary())
    const whole = cutsOf(lines)
    expect(withPageDictionary(new Coverage(text), (files) => jieba.load(files))).toBe(true)
    expect(cutsOf(lines)).toEqual(whole)
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
