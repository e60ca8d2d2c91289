import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { sentencesOf } from '../../segment/index.js'
import { type Draft, defineRecord } from '../define.js'
import { hasActingMeeting, meetingAt } from '../regulation/meeting-at.js'
import { KIND_SIGNS, TRIGGER } from './lexicon.js'
import { readSentence } from './read.js'
import { type Deed, type Kind, reportFields } from './schema.js'

interface Report {
  readonly title: string
  readonly kind: Kind
  readonly presenters: string[]
  readonly actions: Deed[]
  readonly meeting: string
  readonly spans: Span[]
}

const kindOf = (title: string): Kind => KIND_SIGNS.find(({ pattern }) => pattern.test(title))?.kind ?? 'other'

const folded = (title: string): string => title.replace(/[《》〈〉“”\s]/gu, '')

const addTo = <T>(list: T[], items: readonly T[]): void => {
  for (const item of items) if (!list.includes(item)) list.push(item)
}

/** The documents on which the meetings of an article act, each once. */
const reportsOf = (context: ArticleContext): Report[] => {
  if (!hasActingMeeting(context)) return []
  const reports = new Map<string, Report>()
  for (const sentence of sentencesOf(context.article)) {
    if (!TRIGGER.test(sentence.text)) continue
    const meeting = meetingAt(context, sentence)
    if (meeting === null) continue
    for (const { span, title: at, deeds, presenters } of readSentence(context, sentence)) {
      if (deeds.length === 0) continue
      const title = wording(context.article, at)
      const kind = kindOf(context.article.text.text.slice(at.start, at.end))
      const known = reports.get(folded(title)) ?? { title, kind, presenters: [], actions: [], meeting, spans: [] }
      addTo(known.presenters, presenters)
      addTo(known.actions, deeds)
      known.spans.push(span)
      reports.set(folded(title), known)
    }
  }
  return [...reports.values()]
}

const draft = ({ spans, ...fields }: Report): Draft<Omit<Report, 'spans'>> => ({
  rule: `report/${fields.kind}`,
  fields,
  spans
})

export const report = defineRecord({
  type: 'report',
  about: 'reports, plans and other documents without normative force that a meeting hears, reviews or adopts',
  fields: reportFields,
  extract: (context) => reportsOf(context).map(draft)
})
