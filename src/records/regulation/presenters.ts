import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/index.js'
import { persons } from '../../mentions/person/index.js'
import type { Sentence } from '../../segment/index.js'
import type { TitleGroup } from './groups.js'
import type { Action } from './schema.js'
import { secondReport } from './untitled.js'

const REPORTS: ReadonlySet<Action> = new Set(['explain', 'review-result', 'review-opinion', 'examine', 'inspect'])
/** A list that goes on with another report of the same speaker. */
const SAME_SPEAKER = /[，、；](?:以及|和)?(?:关于(?:提请|检查|审议|批准|《)*)?$/u
/** The body that a report is said to be of: 省人民政府关于提请审议. */
const BODY =
  /(?:.*(?:[，；。：、]|听取审议了?|听取和审议了?|听取并审议了?|听取了?|审议了?|作了?|和|以及|(?<=报告|汇报|说明)及|受)|^)([\p{Script=Han}]{2,40}?)(?:作的?|所作的|提出的)?关于(?:提请|检查|审议|批准|《|的)*$/u

/** Names of the persons in a stretch of the article's text. */
export const speakersIn = (context: ArticleContext, span: Span): string[] =>
  within(persons.in(context), span).map((m) => m.value.name)

const at = (sentence: Sentence, start: number, end: number): Span => ({
  start: sentence.start + start,
  end: sentence.start + end
})

/** Who reported on a list of regulations: the person before it, those behind it, else the body; `before` is the last speaker. */
export const presentersOf = (
  context: ArticleContext,
  sentence: Sentence,
  group: TitleGroup,
  actions: readonly Action[],
  before: readonly string[]
): readonly string[] => {
  if (!actions.some((action) => REPORTS.has(action))) return []
  const from = group.start - group.before.length
  const clause = Math.max(group.before.lastIndexOf('；'), group.before.lastIndexOf('。')) + 1
  const ahead = speakersIn(context, at(sentence, from + clause, group.start)).slice(-1)
  if (ahead.length > 0) return [...ahead, ...secondPresenter(context, sentence, group)]
  const behind = speakersIn(context, at(sentence, group.end, group.end + group.after.length))
  if (/由[^。；]*作/u.test(group.after) && behind.length > 0) return behind
  if (SAME_SPEAKER.test(group.before) && before.length > 0) return before
  const body = BODY.exec(group.before)?.[1]
  return body && !/听取|审议|说明|^会议/u.test(body) ? [body, ...secondPresenter(context, sentence, group)] : []
}

/** Who made the second report on the same regulation: a person, else the body. */
const secondPresenter = (context: ArticleContext, sentence: Sentence, { after, end }: TitleGroup): string[] => {
  const second = secondReport(after)
  if (!second) return []
  const persons = speakersIn(context, at(sentence, end, end + second.end))
  return persons.length > 0 ? persons : [second.who.replace(/^由/u, '')]
}

/** The speakers for one of a list: each his own where there are as many as items, else all. */
export const shareOf = (speakers: readonly string[], index: number, items: number): readonly string[] =>
  speakers.length === items && items > 1 ? speakers.slice(index, index + 1) : speakers
