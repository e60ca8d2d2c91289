import { readFileSync } from 'node:fs'

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const field = (name: string): string => {
  if (typeof manifest === 'object' && manifest !== null && name in manifest) {
    const value: unknown = Reflect.get(manifest, name)
    if (typeof value === 'string') return value
  }
  return 'unknown'
}

/** Name and version of this program, as its package says. */
export const TOOL = { name: field('name'), version: field('version') } as const
