import type * as z from 'zod'
import type { RECORD_TYPES } from './index.js'

type Definition = (typeof RECORD_TYPES)[number]

/** Name of a type of record. */
export type RecordType = Definition['type']

/** The record of a type with all its fields, as its schema has them. */
export type RecordOf<Name extends RecordType> = z.infer<Extract<Definition, { readonly type: Name }>['schema']>

/** Whether a record is of a type; the type checker then knows its fields. */
export const isRecord = <Name extends RecordType>(
  record: { readonly type: string },
  type: Name
): record is RecordOf<Name> => record.type === type
