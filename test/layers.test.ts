import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** What each room may import beside itself. The line of stages: a stage knows those before it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  read: ['core'],
  extract: ['core', 'read'],
  normalise: ['core'],
  layout: ['core', 'extract', 'segment'],
  segment: ['core', 'layout'],
  mentions: ['core', 'layout', 'segment', 'document/context.ts', 'document/calendar.ts'],
  records: ['core', 'layout', 'segment', 'mentions', 'document/context.ts', 'document/calendar.ts'],
  audit: ['core', 'layout', 'segment', 'mentions', 'records', 'document/context.ts'],
  document: ['core', 'read', 'extract', 'normalise', 'layout', 'segment', 'mentions', 'records', 'audit'],
  write: ['core', 'document', 'records'],
  batch: ['core', 'read', 'extract', 'document', 'records', 'segment', 'write', 'index.ts'],
  cli: [
    'core',
    'read',
    'extract',
    'document/calendar.ts',
    'records',
    'mentions',
    'segment',
    'batch',
    'write',
    'index.ts'
  ],
  start: ['batch', 'cli'],
  scripts: ['core', 'read', 'segment', 'layout', 'document', 'records', 'cli', 'start', 'index.ts'],
  'index.ts': ['core', 'read', 'document', 'mentions', 'records']
}

/** The only rooms that may import a package that is heavy or that has one home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  cheerio: ['extract'],
  nodejieba: ['segment', 'scripts'],
  'opencc-js': ['normalise'],
  commander: ['cli'],
  piscina: ['batch'],
  'cli-progress': ['cli']
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('corpus.ts'))
  .map((name) => name.replaceAll('\\', '/'))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((m) => m[1] ?? '')

const room = (path: string): string => path.split('/')[0] ?? path

describe('layers', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const allowed = MAY_IMPORT[room(file)] ?? []
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(src, resolve(src, dirname(file), specifier)).replace(/\.js$/u, '.ts')
        if (target.startsWith('..') || room(target) === room(file)) continue
        expect(
          [...allowed, room(file)].some((name) => name === room(target) || name === target),
          `${file} → ${target}`
        ).toBe(true)
      } else {
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')
        const homes = HOMES[name]
        if (homes) expect(homes, `${file} → ${name}`).toContain(room(file))
      }
    }
  })
})
