import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { TOOL } from '../core/tool.js'
import type { Item } from './item.js'
import type { Job } from './job.js'

const entrySchema = z.object({
  path: z.string(),
  sha256: z.string().nullable(),
  failed: z.boolean(),
  records: z.number(),
  /** Bytes of each stream once this item was written. */
  offsets: z.record(z.string(), z.number())
})

/** A line of the state file: an item that is done, and how long the output was then. */
export type StateEntry = z.infer<typeof entrySchema>

/** First line of a state file: tells tool and options apart, since other ones give other output. */
export const stateKey = (job: Job, inputs: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([TOOL, job, inputs]))
    .digest('hex')

/** The whole lines of a state file that was written under the same key; nothing where there is none. */
export const readState = (path: string, key: string): StateEntry[] => {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  if (lines[0] !== key) return []
  const entries: StateEntry[] = []
  for (const line of lines.slice(1)) {
    const entry = entrySchema.safeParse(JSON.parse(line))
    if (!entry.success) break
    entries.push(entry.data)
  }
  return entries
}

/** Digest of an item's bytes as they are now; null where they cannot be read. */
export const digestOf = (item: Item): string | null => {
  if (item.document) return createHash('sha256').update(item.document.content).digest('hex')
  try {
    return createHash('sha256').update(readFileSync(item.path)).digest('hex')
  } catch {
    return null
  }
}
