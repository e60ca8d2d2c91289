import { RECORD_TYPES } from '../records/index.js'
import { jsonSchemaOf } from '../records/json-schema.js'
import type { Streams } from './streams.js'
import { UsageError } from './usage-error.js'

/** Prints the JSON Schema of a type of record, or an object with those of all. */
export const schemaCommand = (type: string | undefined, { stdout }: Streams): void => {
  const wanted = RECORD_TYPES.filter((definition) => type === undefined || definition.type === type)
  if (wanted.length === 0) {
    throw new UsageError(`no type of record is called ${type}; there are ${RECORD_TYPES.map((d) => d.type).join(', ')}`)
  }
  const schemas = Object.fromEntries(wanted.map((definition) => [definition.type, jsonSchemaOf(definition)]))
  stdout.write(`${JSON.stringify(type === undefined ? schemas : schemas[type], null, 2)}\n`)
}
