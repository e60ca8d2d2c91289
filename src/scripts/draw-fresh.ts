import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

// draw-fresh DRAW OUT: draws the texts of every batch in test/fresh again (they are not kept here) with the corpus's own
// draw script DRAW, and puts the annotations beside them, a folder a batch below OUT.
const drawSchema = z.object({ seed: z.int(), n: z.int(), like: z.string(), not: z.array(z.string()) })

const [draw, out] = process.argv.slice(2)
if (draw === undefined || out === undefined) {
  console.error('usage: draw-fresh DRAW OUT')
  process.exit(2)
}
const fresh = fileURLToPath(new URL('../../test/fresh/', import.meta.url))
const batches = readdirSync(fresh)
  .filter((name) => existsSync(join(fresh, name, 'draw.json')))
  .map((name) => ({ name, ...drawSchema.parse(JSON.parse(readFileSync(join(fresh, name, 'draw.json'), 'utf8'))) }))
  .sort((a, b) => a.not.length - b.not.length)
for (const { name, seed, n, like, not } of batches) {
  const folder = join(out, name)
  mkdirSync(folder, { recursive: true })
  const earlier = not.flatMap((batch) => ['--not', join(out, batch)])
  const drawn = spawnSync(process.execPath, [
    draw,
    '--seed',
    `${seed}`,
    '--n',
    `${n}`,
    '--like',
    like,
    ...earlier,
    folder
  ])
  if (drawn.status !== 0) throw new Error(`${name}: ${drawn.stderr.toString()}`)
  for (const file of readdirSync(join(fresh, name)).filter((entry) => entry.endsWith('.gold.json'))) {
    copyFileSync(join(fresh, name, file), join(folder, file))
  }
}
