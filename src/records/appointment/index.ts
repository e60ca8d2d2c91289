import { overlaps } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { dates } from '../../mentions/date/index.js'
import { within } from '../../mentions/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { type Draft, defineRecord } from '../define.js'
import { meeting, meetingAt } from '../meeting/index.js'
import { TRIGGER } from './lexicon.js'
import { changesIn, type Told } from './read.js'
import { appointmentFields, type Change } from './schema.js'

interface Fields extends Record<string, unknown> {
  person: string
  post: string | null
  body: string | null
  action: Change
  meeting: string | null
  date: string | null
}

/** 自7月1日起: when something else comes into force. */
const TAKES_EFFECT = /^(?:起|召开|举行)/u

const BODY =
  /(?:^|[，。；：\s]|经|由)((?:(?!决定|递补|任命|增补|免去|接受|主持|召开|举行)\p{Script=Han}){2,24}?(?:常委会|常务委员会|委员会|人大|代表大会|国务院|人民政府|议会|国会))(?!候补|委员|主任)[^，。；：]{0,16}$/u

/** What decides in a sentence and when: the meeting it speaks of, else the body and the day that it names. */
const settingOf = (
  context: ArticleContext,
  sentence: Sentence,
  told: Told
): Pick<Fields, 'body' | 'meeting' | 'date'> => {
  const name = meetingAt(context, sentence.start + told.person.start)?.name ?? null
  const held = name === null ? undefined : meeting.drafts(context).find(({ fields }) => fields.name === name)?.fields
  const before = { start: sentence.start, end: sentence.start + told.person.start }
  const { text } = context.article.text
  const stated = within(dates.in(context), before).filter(({ end }) => !TAKES_EFFECT.test(text.slice(end, end + 3)))
  const body = BODY.exec(sentence.text.slice(0, told.person.start))?.[1]
  return {
    body: held?.body ?? body ?? null,
    meeting: name,
    date: stated.at(-1)?.value.iso ?? held?.date ?? null
  }
}

const draftsOf = (context: ArticleContext, sentence: Sentence): Draft<Fields>[] => {
  const text = (span: { start: number; end: number }): string =>
    wording(context.article, { start: sentence.start + span.start, end: sentence.start + span.end })
  return changesIn(sentence.text).map((told) => ({
    rule: told.rule,
    fields: {
      person: text(told.person),
      post: told.post ? text(told.post) : null,
      action: told.action,
      ...settingOf(context, sentence, told)
    },
    spans: [told.person, ...(told.post && !overlaps(told.person, told.post) ? [told.post] : [])].map((span) => ({
      start: sentence.start + span.start,
      end: sentence.start + span.end
    }))
  }))
}

const MOST = 500

/** One record for each change of a person's post, where the article tells it first. */
const extract = (context: ArticleContext): Draft<Fields>[] => {
  // Most articles hold nothing of the kind: they cost one look, not one a sentence.
  if (!TRIGGER.test(context.article.text.text)) return []
  const seen = new Set<string>()
  return sentencesOf(context.article)
    .filter(({ text }) => TRIGGER.test(text))
    .flatMap((sentence) => draftsOf(context, sentence))
    .filter(({ fields: { person, post, action } }) => {
      const key = `${person}|${post}|${action}`
      return seen.has(key) || seen.size >= MOST ? false : seen.add(key)
    })
}

export const appointment = defineRecord({
  type: 'appointment',
  about: 'persons who are given a post or leave it: appointed, elected, acting, removed, resigned',
  fields: appointmentFields,
  extract
})
