import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createExtractor } from '../src/index.js'
import { readFixtures } from '../src/scripts/quality/annotated.js'
import { seeded } from './support/scramble.js'

// Patterns see the halves of a character beyond the basic plane apart; nothing that is written may.
const RARE = ['𬭎', '𫖯', '𠮷', '😀', '𝟓']
const SPLIT = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|▯/

/** Every string below a value. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

const sources = readFixtures(resolve(import.meta.dirname, '../fixtures')).map(({ path }) => path)

it.each(sources.filter((path) => path.endsWith('.txt')))('writes rare characters whole: %s', async (path) => {
  const random = seeded(sources.indexOf(path))
  const text = [...readFileSync(path, 'utf8')]
    .map((character) =>
      random() < 0.25 && /[一-鿿]/.test(character) ? (RARE[Math.floor(random() * RARE.length)] ?? '') : character
    )
    .join('')
  const characters = [...text]
  const { articles } = await createExtractor().extract({ id: path, content: text })
  for (const { records } of articles) {
    for (const record of records) {
      expect(stringsOf(record).filter((string) => SPLIT.test(string))).toEqual([])
      for (const { start, end, text: quoted } of record.evidence ?? [])
        expect(characters.slice(start, end).join('')).toBe(quoted)
    }
  }
})
