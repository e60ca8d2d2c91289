import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Annotated, readFixtures, readGoldFolder } from '../src/scripts/quality/annotated.js'
import { measure } from '../src/scripts/quality/measure.js'
import { f1, SCORED_TYPES } from '../src/scripts/quality/score.js'

const root = resolve(import.meta.dirname, '..')

/** Lowest right F1 by set and type. A floor only rises: `npm run floors` writes them. */
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
  it.each(sets)('%s stays at or above its floors, every record grounded', async (name, documents) => {
    const tallies = await measure(documents, (_, { articles, messages, text }) => {
      expect(messages.filter((message) => message.severity === 'error')).toEqual([])
      const points = [...text]
      for (const { evidence = [] } of articles.flatMap((article) => article.records)) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { start, end, text: quoted } of evidence) expect(points.slice(start, end).join('')).toBe(quoted)
      }
    })
    for (const type of SCORED_TYPES) {
      const right = f1(tallies[type].right, tallies[type])
      expect(right, `right F1 of ${type} in ${name}`).toBeGreaterThanOrEqual(FLOORS[name]?.[type] ?? 0)
    }
  })
})
