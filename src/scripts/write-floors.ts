import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { readDocuments } from './quality/annotated.js'
import { measure } from './quality/measure.js'
import { f1, SCORED_TYPES } from './quality/score.js'

// Writes test/floors.json: the right F1 of each set and type as it stands, rounded down. A floor only rises.
const root = fileURLToPath(new URL('../../', import.meta.url))
const path = join(root, 'test/floors.json')
const floors = z.record(z.string(), z.record(z.string(), z.number())).parse(JSON.parse(readFileSync(path, 'utf8')))
const sets = [
  ['fixtures', join(root, 'fixtures')],
  ...readdirSync(join(root, 'test/gold')).map((name) => [name, join(root, 'test/gold', name)])
]
for (const [name = '', folder = ''] of sets) {
  const tallies = await measure(readDocuments(folder))
  const before = floors[name] ?? {}
  floors[name] = Object.fromEntries(
    SCORED_TYPES.map((type) => [type, Math.max(before[type] ?? 0, Math.floor(f1(tallies[type].right, tallies[type])))])
  )
}
writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`)
