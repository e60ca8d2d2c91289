import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import type { Draft } from '../define.js'
import type { InvestmentFields } from './merge.js'
import { modifierOf } from './modifier.js'
import { periodOf } from './period.js'
import type { ProjectCount } from './projects/index.js'
import type { Reading } from './reading.js'
import type { Setting } from './setting.js'
import { subjectOf } from './subject.js'

/** The draft of an amount that was read as an investment: the evidence runs from its clause's beginning to the amount. */
export const assemble = (
  context: ArticleContext,
  setting: Setting,
  reading: Reading,
  projects: ProjectCount | null
): Draft<InvestmentFields> => {
  const { amount, max, currency } = setting.amount.value
  const subject = subjectOf(setting)
  const period = periodOf(context, setting)
  const spans: Span[] = [{ start: setting.amount.start - setting.lead.length, end: setting.amount.end }]
  if (projects) spans.push(projects)
  if (subject) spans.push(subject)
  if (period) spans.push(period)
  return {
    rule: reading.rule,
    fields: {
      amount,
      max,
      currency,
      modifier: modifierOf(setting),
      kind: reading.kind,
      subject: subject ? wording(context.article, subject) : null,
      projects: projects?.count ?? null,
      period: period ? wording(context.article, period) : null
    },
    spans
  }
}
