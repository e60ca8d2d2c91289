import * as z from 'zod'
import { memoisedLast } from '../core/memo.js'
import type { Span } from '../core/span.js'
import type { ArticleContext } from '../document/context.js'

/** Where a record stands in the decoded source, in Unicode code points. */
export const evidenceSchema = z.object({
  start: z.int().min(0).describe('first code point of the decoded source'),
  end: z.int().min(0).describe('code point after the last'),
  text: z.string().min(1).describe('exactly the source between them')
})

/** The fields that every record has. */
export const baseFields = {
  id: z.string().describe('unique within the document, stable from run to run'),
  source: z.string().describe("the input's path as given, or - for standard input"),
  article: z.string().describe('id of the article in the document that it was found in'),
  evidence: z.array(evidenceSchema).min(1).describe('where it stands in the decoded source'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'how often records that look so were right at least, on fresh articles; 0.5 for a type that was never judged'
    ),
  rule: z.string().describe('the rule that found it'),
  implied: z.array(z.string()).describe('fields of which a part was taken from the publication date or the document'),
  input: z.record(z.string(), z.unknown()).optional().describe('fields passed through from a line of --input ndjson')
}

/** A record before it has evidence: its fields as filled, and the spans of the article's text that they come from. */
export interface Draft<F> {
  /** Name of the rule that found it, such as `investment/total-amount`. */
  readonly rule: string
  readonly fields: F
  /** Evidence, in offsets of the article's text. Never empty. */
  readonly spans: readonly Span[]
  /** Where single fields come from, in offsets of the article's text. */
  readonly at?: Partial<Record<keyof F & string, readonly Span[]>>
  /** Fields of which a component was taken from the context and not from the text. */
  readonly implied?: readonly (keyof F & string)[]
}

/** A type of record: its name, its fields with their schema, and how they are found. */
export interface RecordDefinition<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly type: string
  /** One line for the help and the documentation. */
  readonly about: string
  /** Schema of the whole record. */
  readonly schema: z.ZodObject
  /** Schema of the fields of its own: what the rules fill. */
  readonly own: z.ZodObject
  /** Drafts of an article, in reading order; computed once per article. */
  readonly drafts: (context: ArticleContext) => readonly Draft<z.infer<z.ZodObject<Shape>>>[]
}

/** The schema of a whole record: the fields of its type beside those that every record has. */
export type RecordSchema<Name extends string, Shape extends z.ZodRawShape> = z.ZodObject<
  { type: z.ZodLiteral<Name> } & typeof baseFields & Shape,
  z.core.$strict
>

/** A definition whose name and schema are known to the type checker, so that its records are. */
export interface NamedDefinition<Name extends string, Shape extends z.ZodRawShape> extends RecordDefinition<Shape> {
  readonly type: Name
  readonly schema: RecordSchema<Name, Shape>
}

/** Defines a type of record from its fields and a pure function that finds it. */
export const defineRecord = <const Name extends string, Shape extends z.ZodRawShape>(definition: {
  readonly type: Name
  readonly about: string
  readonly fields: Shape
  readonly extract: (context: ArticleContext) => readonly Draft<z.infer<z.ZodObject<Shape>>>[]
}): NamedDefinition<Name, Shape> => ({
  type: definition.type,
  about: definition.about,
  schema: z
    .strictObject({ type: z.literal(definition.type), ...baseFields, ...definition.fields })
    .describe(definition.about),
  own: z.strictObject(definition.fields),
  drafts: memoisedLast(definition.extract)
})
