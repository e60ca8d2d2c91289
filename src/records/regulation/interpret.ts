import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { within } from '../../mentions/index.js'
import { titles } from '../../mentions/title/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { add, type Contribution, contribute, foldTitle, type Regulation } from './assemble.js'
import { isEndorsement } from './exclusions.js'
import { type Governor, goesOn, governorOf, isCited } from './governors.js'
import { groupsOf, type TitleGroup } from './groups.js'
import { phrasesOf } from './phrases.js'
import { actionsAfter } from './predicates.js'
import { resolve } from './references.js'
import type { Action } from './schema.js'
import { tailAction } from './tails.js'
import type { TitlePhrase } from './title-phrase.js'

const TRIGGER = /法|条例|办法|规定|规则|细则|守则|准则|决定|决议|公约|条约|协定|议定书|修正|草案|说明/u
const COMING = /建议|将于|定于|拟于|将审议|下次会议|下一次/u
const ZERO_EXPLAINED = /^(?!.*(?:就|关于|对)[^，。；]{1,40}作).*作(?:了|的)?[^，。；、]{0,8}说明/u

const BILL = /^的?议案(?!的)/u

interface Reading {
  readonly actions: readonly Action[]
  readonly rule: string
  readonly governor: Governor | null
}

/** What a sentence says of a list of regulations. `inherited` is the verb that governs the list before. */
const read = (group: TitleGroup, inherited: Governor | null, coming: boolean): Reading => {
  const tail = tailAction(group.before, group.after)
  const governor = governorOf(group.before) ?? (inherited && goesOn(group.before) ? inherited : null)
  if (tail) return { actions: [tail], rule: 'report', governor }
  if (isCited(group.before)) return { actions: [], rule: 'cited', governor: null }
  const verbs = governor && (governor.firm || group.firm) ? verbsOf(governor, group, coming) : []
  const later = actionsAfter(group.before.slice(-10).replace(/.*[，。；]/u, ''), group.after)
  return {
    actions: [...new Set([...verbs, ...later])],
    rule: verbs.length > 0 ? 'verb-before' : 'verb-after',
    governor
  }
}

/** The governing verbs as they are meant: a bill that is adopted is put forward, what a coming meeting deliberates too. */
const verbsOf = ({ actions }: Governor, { after, phrases }: TitleGroup, coming: boolean): Action[] =>
  actions
    .filter((action) => action !== 'revise' || phrases.some((p) => p.form !== 'reference'))
    .map((action) => {
      if (action === 'deliberate' && coming) return 'propose'
      return action === 'adopt' && BILL.test(after) ? 'propose' : action
    })

/** Reads an article's regulations, sentence by sentence. */
export const readRegulations = (context: ArticleContext): Regulation[] => {
  const records: Regulation[] = []
  let recent: Regulation[] = []
  let block = -1
  for (const sentence of sentencesOf(context.article)) {
    if (!TRIGGER.test(sentence.text)) continue
    const found = readSentence(context, sentence, records, recent)
    const zero = found.length === 0 && sentence.block - block <= 1 && ZERO_EXPLAINED.test(sentence.text)
    if (zero) for (const record of recent) add(record, said(['explain'], 'zero-subject', sentence))
    if (found.length > 0) recent = found
    if (found.length > 0 || zero) block = sentence.block
  }
  return records
}

const said = (actions: readonly Action[], rule: string, span: { start: number; end: number }) => ({
  actions,
  presenters: [],
  meeting: null,
  spans: [{ start: span.start, end: span.end }],
  rule: `regulation/${rule}`
})

const readSentence = (
  context: ArticleContext,
  sentence: Sentence,
  records: Regulation[],
  before: readonly Regulation[]
): Regulation[] => {
  const brackets = within(titles.in(context), sentence).map((mention) => ({
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
    inside: { start: mention.value.inside.start - sentence.start, end: mention.value.inside.end - sentence.start }
  }))
  let governor: Governor | null = null
  let recent = [...before]
  const found: Regulation[] = []
  for (const group of groupsOf(sentence.text, phrasesOf(sentence.text, brackets))) {
    const coming = COMING.test(sentence.text.slice(0, group.start))
    const reading: Reading = read(group, governor, coming)
    governor = reading.governor
    const named: Regulation[] = []
    for (const phrase of group.phrases) {
      if (phrase.form === 'reference') {
        const word = sentence.text.slice(phrase.start, phrase.end)
        for (const record of resolve(word, recent, records)) {
          add(record, said(reading.actions, 'reference', shift(phrase, sentence)))
        }
        continue
      }
      const part = contributionOf(context, sentence, phrase, reading)
      if (part) named.push(contribute(records, part))
    }
    if (named.length > 0) {
      recent = found.length === 0 ? named : [...recent, ...named]
      found.push(...named)
    }
  }
  return found
}

const shift = ({ start, end }: { start: number; end: number }, sentence: Sentence) => ({
  start: start + sentence.start,
  end: end + sentence.start
})

const contributionOf = (
  { article }: ArticleContext,
  sentence: Sentence,
  phrase: TitlePhrase,
  { actions, rule }: Reading
): Contribution | null => {
  const titleSpan = shift(phrase.title, sentence)
  const canonical = sentence.text.slice(phrase.title.start, phrase.title.end)
  if (isEndorsement(canonical)) return null
  return {
    title: wording(article, titleSpan),
    key: foldTitle(canonical),
    titleSpan,
    stage: phrase.stage ? wording(article, shift(phrase.stage, sentence)) : null,
    actions,
    presenters: [],
    meeting: null,
    spans: [shift(phrase, sentence)],
    rule: `regulation/${rule}-${phrase.form}`
  }
}
