import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Counts which characters follow one another in running text: node dist/scripts/count-pairs.js OUT.json FOLDER...
// Writes for each character those that follow it, grouped by how much oftener than chance they do. Counts only: no text.
const [out, ...folders] = process.argv.slice(2)
if (!out || folders.length === 0) throw new Error('usage: count-pairs.js OUT.json FOLDER...')

/** Pairs seen less often than this are left out. */
const LEAST = 5
/** Characters seen at least this often count as frequent: that they never stand together then says something. */
const FREQUENT = 400

const single = new Map<string, number>()
const pairs = new Map<string, number>()
let total = 0
const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

for (const folder of folders) {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/<[^>]*>|\([^)]*\)/gu, '\n')
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let i = 0; i < run.length; i++) {
        bump(single, run.charAt(i))
        total++
        if (i + 1 < run.length) bump(pairs, run.slice(i, i + 2))
      }
    }
  }
}

/** 0: rarer than chance, 1: about as often, then each step four times as often. */
const levelOf = (pair: string, count: number): number => {
  const expected = ((single.get(pair.charAt(0)) ?? 1) * (single.get(pair.charAt(1)) ?? 1)) / total
  return Math.max(0, Math.min(4, Math.round(Math.log2(count / expected) / 2) + 1))
}

const follow: Record<string, string[]> = {}
for (const [pair, count] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST) continue
  const first = pair.charAt(0)
  const groups = follow[first] ?? ['', '', '', '', '']
  follow[first] = groups
  const level = levelOf(pair, count)
  groups[level] += pair.charAt(1)
}
const frequent = [...single]
  .filter(([, count]) => count >= FREQUENT)
  .map(([unit]) => unit)
  .sort()
  .join('')
const lines = Object.entries(follow).map(
  ([first, groups]) => `${JSON.stringify(first)}: ${JSON.stringify(groups.join(' '))}`
)
writeFileSync(
  out,
  `{\n  "frequent": ${JSON.stringify(frequent)},\n  "follow": {\n    ${lines.join(',\n    ')}\n  }\n}\n`
)
