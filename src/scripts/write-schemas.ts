import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RECORD_TYPES } from '../records/index.js'
import { jsonSchemaOf } from '../records/json-schema.js'

// Writes schemas/: a JSON Schema a type of record, from the zod schemas.
const folder = new URL('../../schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const definition of RECORD_TYPES) {
  const path = fileURLToPath(new URL(`${definition.type}.schema.json`, folder))
  writeFileSync(path, `${JSON.stringify(jsonSchemaOf(definition), null, 2)}\n`)
}
