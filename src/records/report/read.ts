import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { within } from '../../mentions/index.js'
import { persons } from '../../mentions/person/index.js'
import { titles } from '../../mentions/title/index.js'
import type { Sentence } from '../../segment/index.js'
import { goesOn } from '../regulation/governors.js'
import { deedsBehind, endorsed, type Government, governmentOf } from './deeds.js'
import { documentsIn } from './documents.js'
import { BODY_END, COMING } from './lexicon.js'
import type { Deed } from './schema.js'

/** A document with what a sentence says of it. Spans are in offsets of the article's text. */
export interface Reading {
  readonly span: Span
  readonly title: Span
  readonly deeds: readonly Deed[]
  readonly presenters: readonly string[]
}

/** How far before a document its verb is looked for. */
const BEHIND = 300

const bracketsIn = (context: ArticleContext, sentence: Sentence) =>
  within(titles.in(context), sentence).map(({ start, end, value: { inside } }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
    inside: { start: inside.start - sentence.start, end: inside.end - sentence.start }
  }))

/** Who made a report: the person nearest before it in its clause, else the body that it is said to be of. */
const presentersOf = (context: ArticleContext, clause: Span, between: string): string[] => {
  const named = within(persons.in(context), clause).at(-1)
  if (named) return [named.value.name]
  const body =
    between
      .replace(/(?:所?作的|提出的|的)$/u, '')
      .split(/[，、]/u)
      .at(-1) ?? ''
  return BODY_END.test(body) && /^\p{Script=Han}{2,30}$/u.test(body) ? [body] : []
}

/** 关于X报告的决议 endorses X报告. */
const withoutAbout = (text: string, { start, end }: Span): Span => ({
  start: text.startsWith('关于', start) ? start + 2 : start,
  end
})

const putForward = (deeds: readonly Deed[], coming: boolean): Deed[] =>
  coming && deeds.length > 0 ? ['propose'] : [...deeds]

/** The documents of a sentence and what is done with them. */
export const readSentence = (context: ArticleContext, sentence: Sentence): Reading[] => {
  const { text, start: offset } = sentence
  const documents = documentsIn(text, bracketsIn(context, sentence))
  const coming = COMING.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const at = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })
  let inherited: Government | null = null
  return documents.map((document, index) => {
    const from = Math.max(documents[index - 1]?.end ?? 0, document.start - BEHIND)
    const before = text.slice(from, document.start)
    const own = governmentOf(before)
    const government: Government | null =
      own ?? (inherited && goesOn(before) ? { ...inherited, between: before } : null)
    inherited = government
    const after = text.slice(document.end, document.end + 40)
    const clause = { start: from + before.search(/[^，；。]*$/u), end: document.start }
    const reported = government?.deeds.some((deed) => deed === 'hear' || deed === 'present' || deed === 'deliberate')
    return {
      span: at(document),
      title: at(after.startsWith('的决议') ? withoutAbout(text, document.title) : document.title),
      deeds: [
        ...new Set([
          ...putForward(endorsed(government?.deeds ?? [], after), coming < document.start),
          ...deedsBehind(after)
        ])
      ],
      presenters: reported && government ? presentersOf(context, at(clause), government.between) : []
    }
  })
}
