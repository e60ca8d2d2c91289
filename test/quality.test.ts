import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../src/index.js'
import { type Annotated, readFixtures, readGoldFolder } from '../src/scripts/quality/annotated.js'
import { emptyTallies, f1, SCORED_TYPES, tally } from '../src/scripts/quality/score.js'

const root = resolve(import.meta.dirname, '..')

/** Lowest right F1 by set and type. A floor only rises; `npm run floors` prints where the sets stand. */
const FLOORS: Record<string, Record<string, number>> = JSON.parse(readFileSync(join(root, 'test/floors.json'), 'utf8'))

const goldRoot = join(root, 'test/gold')
const sets: [string, Annotated[]][] = [
  ['fixtures', readFixtures(join(root, 'fixtures'))],
  ...(existsSync(goldRoot) ? readdirSync(goldRoot).sort() : []).map((name): [string, Annotated[]] => [
    name,
    readGoldFolder(join(goldRoot, name))
  ])
]

describe('quality', () => {
  it.each(sets)('%s stays at or above its floors', async (name, documents) => {
    const tallies = emptyTallies()
    const extractor = createExtractor()
    for (const { path, annotation } of documents) {
      const { articles, messages, text } = await extractor.extract({ id: path, content: readFileSync(path) })
      const records = articles.flatMap((article) => article.records)
      tally(tallies, annotation, records)
      expect(messages.filter((message) => message.severity === 'error')).toEqual([])
      const points = [...text]
      for (const { evidence = [] } of records) {
        for (const { start, end, text: quoted } of evidence) expect(points.slice(start, end).join('')).toBe(quoted)
      }
    }
    for (const type of SCORED_TYPES) {
      const right = f1(tallies[type].right, tallies[type])
      expect(right, `right F1 of ${type} in ${name}`).toBeGreaterThanOrEqual(FLOORS[name]?.[type] ?? 0)
    }
  })
})
