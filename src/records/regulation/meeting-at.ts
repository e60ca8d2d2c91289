import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { meeting } from '../meeting/index.js'

/** The meeting that a place of an article speaks of: the one mentioned last before its end, else the first of all. */
export const meetingAt = (context: ArticleContext, { end }: Span): string | null => {
  const drafts = meeting.drafts(context)
  let name = drafts[0]?.fields.name ?? null
  let latest = -1
  for (const draft of drafts) {
    for (const span of draft.spans) {
      if (span.start >= end || span.start <= latest) continue
      latest = span.start
      name = draft.fields.name
    }
  }
  return name
}
