import { memoisedLast } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { meeting } from '../meeting/index.js'

interface Mentioned {
  readonly name: string
  readonly at: number
}

/** Around the name of a meeting that is only announced: 决定召开X, X定于…举行. */
const ANNOUNCED_BEFORE = /(?:决定|建议|关于召开|关于举行|定于|拟于|将于|下次|筹备|开好|提请|提交)[^。；]{0,40}$/u
const ANNOUNCED_AFTER = /^[^。；，]{0,12}(?:定于|拟于|将于|将在)/u

/** The meetings of an article that act in it, by where they are mentioned. */
const actingMeetings = memoisedLast((context: ArticleContext): readonly Mentioned[] => {
  const { text } = context.article.text
  const acting: Mentioned[] = []
  for (const { fields, spans } of meeting.drafts(context)) {
    for (const { start, end } of spans) {
      const before = text.slice(Math.max(0, start - 60), start).replace(/.*\n/su, '')
      if (ANNOUNCED_BEFORE.test(before) || ANNOUNCED_AFTER.test(text.slice(end, end + 20))) continue
      acting.push({ name: fields.name, at: start })
    }
  }
  return acting.sort((a, b) => a.at - b.at)
})

/** Whether a meeting acts in an article at all: where none does, no place speaks of one. */
export const hasActingMeeting = (context: ArticleContext): boolean => actingMeetings(context).length > 0

/** The meeting that a place of an article speaks of: the one mentioned last before its end, else the first of all. */
export const meetingAt = (context: ArticleContext, { end }: Span): string | null => {
  const acting = actingMeetings(context)
  let low = 0
  let high = acting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((acting[middle]?.at ?? 0) < end) low = middle + 1
    else high = middle
  }
  return (acting[low - 1] ?? acting[0])?.name ?? null
}
