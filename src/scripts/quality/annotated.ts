import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Annotation, SCORED, SCORED_TYPES } from './score.js'

/** A document with what a reader says it holds. */
export interface Annotated {
  readonly path: string
  readonly annotation: Annotation
}

const readAnnotation = (path: string): { file: string; annotation: Annotation } => {
  const json: Record<string, never> = JSON.parse(readFileSync(path, 'utf8'))
  const lists = SCORED_TYPES.map((type) => [type, json[SCORED[type]] ?? []])
  return { file: json['file'] ?? '', annotation: Object.fromEntries(lists) }
}

/** The documents of a folder of `NAME.gold.json` files whose texts stand beside them. */
export const readGoldFolder = (folder: string): Annotated[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => readAnnotation(join(folder, name)))
    .map(({ file, annotation }) => ({ path: join(folder, file), annotation }))
    .filter(({ path }) => existsSync(path))

/** The fixtures: a folder a document, annotated in its `expected.json`. */
export const readFixtures = (folder: string): Annotated[] =>
  readdirSync(folder)
    .sort()
    .filter((slug) => existsSync(join(folder, slug, 'expected.json')))
    .map((slug) => ({ slug, ...readAnnotation(join(folder, slug, 'expected.json')) }))
    .map(({ slug, file, annotation }) => ({ path: join(folder, slug, file), annotation }))

/** The annotated documents of a folder, be it one of fixtures or of gold files. */
export const readDocuments = (folder: string): Annotated[] => [...readGoldFolder(folder), ...readFixtures(folder)]
