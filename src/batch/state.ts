import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { TOOL } from '../core/tool.js'
import type { Item } from './item.js'
import type { Job, Outcome } from './job.js'

const entrySchema = z.object({
  path: z.string(),
  digest: z.string().nullable(),
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
    const entry = parseEntry(line)
    if (!entry) break
    entries.push(entry)
  }
  return entries
}

const parseEntry = (line: string): StateEntry | null => {
  try {
    return entrySchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** Begins a state file anew with what is kept of the last one: it is the old one or the new one, never a part. */
export const beginState = (path: string, key: string, kept: readonly StateEntry[]): void => {
  writeFileSync(`${path}.new`, `${key}\n${kept.map(lineOf).join('')}`)
  renameSync(`${path}.new`, path)
}

/** Adds an item that is done, and written, to a state file. */
export const addToState = (path: string, item: Item, outcome: Outcome, offsets: StateEntry['offsets']): void => {
  const { failed, records, sha256 } = outcome
  const digest = item.document ? digestOf(item) : sha256
  appendFileSync(path, lineOf({ path: item.path, digest, failed, records, offsets }))
}

const lineOf = (entry: StateEntry): string => `${JSON.stringify(entry)}\n`

/** Digest of an item as it is now: of a file's bytes, or of all that a line says; null where it cannot be read. */
export const digestOf = ({ path, document, problem }: Item): string | null => {
  if (problem !== undefined) return null
  const hash = createHash('sha256')
  if (document) {
    const { content, ...rest } = document
    return hash.update(content).update(JSON.stringify(rest)).digest('hex')
  }
  try {
    return hash.update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
