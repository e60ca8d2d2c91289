import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Notes which characters follow one another in the running text of the project's own gold: node dist/scripts/count-pairs.js
// writes src/layout/pairs.json, for each character those that were seen behind it. Counts only: no text.
const root = fileURLToPath(new URL('../../', import.meta.url))
const gold = join(root, 'test/gold')

/** Characters seen at least this often count as frequent: that they never stand together then says something. */
const FREQUENT = 60

const texts = readdirSync(gold, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(gold, name), 'utf8'))

const counts = new Map<string, number>()
const follow = new Map<string, Set<string>>()
for (const run of texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])) {
  for (const [index, unit] of [...run].entries()) {
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
    const next = run.charAt(index + 1)
    if (next !== '') follow.set(unit, (follow.get(unit) ?? new Set()).add(next))
  }
}
const frequent = [...counts].filter(([, count]) => count >= FREQUENT).map(([unit]) => unit)
const lines = [...follow]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([unit, nexts]) => `${JSON.stringify(unit)}: ${JSON.stringify([...nexts].sort().join(''))}`)
writeFileSync(
  join(root, 'src/layout/pairs.json'),
  `{\n  "frequent": ${JSON.stringify(frequent.sort().join(''))},\n  "follow": {\n    ${lines.join(',\n    ')}\n  }\n}\n`
)
