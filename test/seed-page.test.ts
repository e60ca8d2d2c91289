import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../src/index.js'
import { readGoldFolder } from '../src/scripts/quality/annotated.js'
import { emptyTallies, f1, SCORED_TYPES, tally } from '../src/scripts/quality/score.js'

/** The page that the project grew from; it is no part of the project, so these tests skip where it is not. */
const FOLDER = resolve(import.meta.dirname, '../../shared/gold/seed')

type Paragraph = readonly (readonly [start: number, end: number])[]

/** The page as its two articles would be read: paragraphs in order, each of the stretches of the file that make it up. */
const IN_ORDER: readonly Paragraph[] = [
  [[2, 19]],
  [[21, 33]],
  [[35, 170]],
  [
    [172, 343],
    [345, 628],
    [630, 902]
  ],
  [
    [904, 921],
    [923, 1159]
  ],
  [[1161, 1204]],
  [[1206, 1219]],
  [[1221, 1242]],
  [[1252, 1313]],
  [[1315, 1357]],
  [[1359, 1372]],
  [[2305, 2354]],
  [[2356, 2426]],
  [
    [2428, 2442],
    [2444, 2460]
  ],
  [[1389, 1461]],
  [[1463, 1531]],
  [[1533, 1601]],
  [[2462, 2575]],
  [[1374, 1387]],
  [[1603, 1615]],
  [[1617, 1768]],
  [[1770, 1865]],
  [[1867, 1887]],
  [[1889, 1946]],
  [[1948, 2065]],
  [[2067, 2227]],
  [[2229, 2279]],
  [
    [2281, 2301],
    [2584, 2659]
  ],
  [[2661, 2765]],
  [[2767, 4817]],
  [[4819, 4827]]
]

const scores = async (text: string): Promise<number[]> => {
  const [document] = readGoldFolder(FOLDER)
  if (!document) throw new Error('the seed page has no annotation')
  const { articles } = await createExtractor().extract({ id: 'seed.txt', content: new TextEncoder().encode(text) })
  const tallies = emptyTallies()
  const records = articles.flatMap((article) => article.records)
  tally(tallies, document.annotation, records)
  return SCORED_TYPES.map((type) => f1(tallies[type].right, tallies[type]))
}

describe.skipIf(!existsSync(FOLDER))('the seed page', () => {
  it('gives as good records torn as it does put in order by hand', async () => {
    const torn = readFileSync(join(FOLDER, '000_1e66d85eff9f603d.txt'), 'utf8')
    const ordered = IN_ORDER.map((spans) => spans.map(([start, end]) => torn.slice(start, end)).join('')).join('\n\n')
    const [asItCame, byHand] = [await scores(torn), await scores(`${ordered}\n`)]
    for (const [index, type] of SCORED_TYPES.entries()) {
      expect(asItCame[index], type).toBeGreaterThanOrEqual(byHand[index] ?? 100)
    }
  })
})
