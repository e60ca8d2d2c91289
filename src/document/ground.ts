import type { Message, MessageCode } from '../core/message.js'
import { mergeSpans, type Span } from '../core/span.js'
import type { Article } from '../layout/index.js'
import { UNMEASURED } from '../records/confidence/index.js'
import type { Draft, RecordDefinition } from '../records/define.js'
import type { Evidence, ExtractedRecord } from './result.js'
import { sourceSpans } from './source-spans.js'

/** What grounding needs of the document. */
export interface Grounding {
  readonly path: string
  readonly text: string
  readonly codePoint: (unit: number) => number
}

/** Lifts spans of an article's text to evidence in the source. */
export const evidenceOf = (article: Article, spans: readonly Span[], { text, codePoint }: Grounding): Evidence[] => {
  const evidence: Evidence[] = []
  for (const merged of mergeSpans(spans)) {
    for (const { start, end } of sourceSpans(article.text, article.text.whole(merged), text)) {
      const words = text.slice(start, end)
      if (words !== '') evidence.push({ start: codePoint(start), end: codePoint(end), text: words })
    }
  }
  return evidence
}

/**
 * Turns a draft into a validated record, its confidence still to be told, or into the message that says why not. Only what the
 * rules filled is checked against the schema; the rest is made here, and is what its types say.
 */
export const ground = (
  definition: RecordDefinition,
  draft: Draft<Record<string, unknown>>,
  article: Article,
  id: string,
  document: Grounding
): { record: ExtractedRecord } | { message: Message } => {
  const record = {
    type: definition.type,
    id,
    source: document.path,
    article: article.id,
    ...draft.fields,
    evidence: evidenceOf(article, draft.spans, document),
    confidence: UNMEASURED,
    rule: draft.rule,
    implied: draft.implied ?? []
  }
  const refused = (code: MessageCode, why: string): { message: Message } => {
    const first = draft.spans[0]
    const span = first ? article.text.lift(first)[0] : undefined
    const text = `a ${definition.type} ${why}`
    return { message: { code, severity: 'error', text, data: record, ...(span ? { span } : {}) } }
  }
  if (record.evidence.length === 0) return refused('ungrounded-record', 'has no evidence')
  const checked = definition.own.safeParse(draft.fields)
  if (checked.success) return { record }
  const why = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  return refused('invalid-record', `is not valid: ${why}`)
}
