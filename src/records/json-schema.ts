import * as z from 'zod'
import type { RecordDefinition } from './define.js'

/** JSON Schema (draft 2020-12) of a type of record. */
export const jsonSchemaOf = (definition: RecordDefinition): object => ({
  $id: `urn:extract:schema:${definition.type}`,
  title: definition.type,
  ...z.toJSONSchema(definition.schema, { target: 'draft-2020-12' })
})
