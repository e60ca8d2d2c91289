import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { within } from '../../mentions/index.js'
import { titles } from '../../mentions/title/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { add, foldTitle, Registry, type Regulation, type Title } from './assemble.js'
import { isEndorsement, isOfFirm } from './exclusions.js'
import { type Governor, goesOn, governorOf, isCited } from './governors.js'
import { groupsOf, type TitleGroup } from './groups.js'
import { meetingAt } from './meeting-at.js'
import { type Known, phrasesOf } from './phrases.js'
import { actionsAfter } from './predicates.js'
import { presentersOf, shareOf, speakersIn } from './presenters.js'
import { resolve } from './references.js'
import type { Action } from './schema.js'
import { isOtherMatter, tailAction } from './tails.js'
import type { TitlePhrase } from './title-phrase.js'
import { ADOPTED, isVotedWithReport, toldBesides, zeroAction } from './untitled.js'

const TRIGGER = /法|条例|办法|规定|规则|细则|守则|准则|决定|决议|公约|条约|协定|议定书|修正|草案|说明|文件|提请|提交/u
/** What stands on the agenda of a meeting to come is approved there. */
const AGENDA = /建议(?:会议)?议程|下一?次[^，。；]{0,12}会议|定于|拟于/u
const COMING = /(?<!意见和?|意见、)建议(?!案|方案|稿|书|名单|[》〉”、。；（])|定于|拟于|下次会议|下一次/u
/** Whether a meeting to come deals with what is named: as said of it, or as what stands on its agenda. */
type Ahead = 'coming' | 'agenda' | null

const aheadIn = (text: string): ((at: number) => Ahead) => {
  const [agenda, coming] = [AGENDA, COMING].map((pattern) => pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY)
  return (at) => ((agenda ?? 0) < at ? 'agenda' : (coming ?? 0) < at ? 'coming' : null)
}

/** What is done to a regulation of old: 去年公布的《X》同时废止. */
const ENDS: ReadonlySet<Action> = new Set(['repeal', 'revise', 'terminate'])
const BILL = /^的?议案(?!的)/u
/** 通过废止《X》的法案: the bill is voted on, what it does is done to X. */
const BILL_TO_DO = /^的?(?:法案|法律提案|法令)/u

/** How many regulations one sentence can leave for 该条例 and 上述草案 to mean. */
const LISTED = 100

interface Reading {
  readonly actions: readonly Action[]
  readonly rule: string
  readonly governor: Governor | null
}

/** ；对政府关于提请审议《X》的议案进行了审议. */
const TOPIC_OF_OWN = /；(?:并|还|又)?对[^，；。]{0,60}$/u

/** 通过了《A》，《B》因条款尚需论证未付表决; 批准了《A》，《B》获表决通过 */
const OWN_PREDICATE = /^(?:也|均|都|则)?(?:因|由于|鉴于|未|暂不|暂未|暂缓|没有|尚未|获得?|被|已)/u

/** ；《X》有关条款以…为准: behind a semicolon a title with a predicate of its own is no object of the verb before. */
const isOwnClause = ({ before, after }: TitleGroup): boolean =>
  (before.endsWith('，') && OWN_PREDICATE.test(after)) ||
  (TOPIC_OF_OWN.test(before) && /^[^，；。]{0,12}(?:进行|开展)/u.test(after)) ||
  (before.endsWith('；') && !/^(?:$|[、，；。（《]|[等和及以与]|的?议案|草案|修订|修正)/u.test(after))

/** 废止市政府1998年发布的《X》: what is done now governs what was done then. */
const REPEALED_OF_OLD = /废止[^，。；《》]{1,20}(?:公布|发布|颁布|印发|制定|出台|施行|实施|通过)的$/u

/** 经省人大常委会批准，《X》自1月1日起施行 */
const APPROVED_FIRST = /经[^，。；]{2,30}(?<!报[^，。；]{0,30})批准，$/u

/** 通过了关于批准《A》、《B》的决定: one decision on several regulations is told as what it does to each. */
const isListApproved = ({ before, after, phrases }: TitleGroup): boolean =>
  phrases.length > 1 && before.endsWith('关于批准') && /^的决[定议]/u.test(after)

/** 通过了废止上述条例的决定: what the decision does is done to those meant. */
const isRepealDecided = ({ before, after, phrases }: TitleGroup): boolean =>
  before.endsWith('废止') && after.startsWith('的决定') && phrases.every(({ form }) => form === 'reference')

/** What a sentence says of a list of regulations. `inherited` is the verb that governs the list before. */
const read = (group: TitleGroup, inherited: Governor | null, ahead: Ahead, year: number | null): Reading => {
  const tail = tailAction(group.before, group.after)
  const governor = isOwnClause(group)
    ? null
    : (governorOf(group.before, inherited, year) ?? (inherited && goesOn(group.before) ? inherited : null))
  if (tail) {
    const voted = tail === 'review-result' && isVotedWithReport(group, governor)
    const besides = voted ? ADOPTED.actions : toldBesides(group.after)
    return { actions: [...new Set([tail, ...besides])], rule: 'report', governor: voted ? ADOPTED : governor }
  }
  if (isRepealDecided(group)) return { actions: ['repeal'], rule: 'verb-before', governor: null }
  if (isListApproved(group)) return { actions: ['approve'], rule: 'verb-before', governor: null }
  if (isCited(group.before)) return { actions: [], rule: 'cited', governor: null }
  if (REPEALED_OF_OLD.test(group.before)) return { actions: ['repeal'], rule: 'verb-before', governor }
  const verbs =
    governor && (governor.firm || group.firm) && !isOtherMatter(group.after) ? verbsOf(governor, group, ahead) : []
  const later = actionsAfter(group.before.slice(-10).replace(/.*[，。；]/u, ''), group.after, year).filter(
    (action) => (action !== 'revise' || !group.draft) && (action !== 'publish' || !verbs.includes('repeal'))
  )
  const told = [...(APPROVED_FIRST.test(group.before) ? (['approve'] as const) : []), ...verbs, ...later]
  return {
    actions: governor?.attributive && later.some((action) => ENDS.has(action)) ? later : [...new Set(told)],
    rule: verbs.length > 0 ? 'verb-before' : 'verb-after',
    governor
  }
}

/** The governing verbs as they are meant: a bill that is adopted is put forward, what a coming meeting deliberates too. */
const verbsOf = ({ actions }: Governor, { before, after, phrases }: TitleGroup, ahead: Ahead): Action[] =>
  (BILL_TO_DO.test(after) && actions.includes('repeal') ? (['repeal'] as const) : actions)
    .filter((action) => action !== 'revise' || !(phrases.every((p) => p.form === 'reference') || /^是/u.test(after)))
    .map((action) => {
      const onAgenda = ahead === 'agenda' && !before.endsWith('了')
      const dealt = action === 'approve' && (onAgenda || actions.includes('deliberate'))
      if (ahead !== null && (action === 'deliberate' || dealt)) return 'propose'
      return action === 'adopt' && BILL.test(after) ? 'propose' : action
    })

/** What an article has told so far. */
interface Told {
  readonly registry: Registry
  /** Those of the sentence or list before. */
  recent: readonly Regulation[]
  /** Lists of regulations, in reading order. */
  readonly lists: (readonly Regulation[])[]
  /** Block of the sentence that named them. */
  block: number
}

/** Reads an article's regulations, sentence by sentence. */
export const readRegulations = (context: ArticleContext): readonly Regulation[] => {
  const told: Told = { registry: new Registry(), recent: [], lists: [], block: -1 }
  for (const sentence of sentencesOf(context.article)) {
    if (!TRIGGER.test(sentence.text) || isOfFirm(sentence.text)) continue
    const read = readSentence(context, sentence, told)
    const rest = read === null ? 0 : sentence.text.indexOf('；', read) + 1
    const action = read !== null && rest === 0 ? null : zeroAction(sentence.text.slice(rest))
    const zero = action !== null && (read !== null || sentence.block - told.block <= 1)
    if (zero) reportRecent(context, { start: sentence.start + rest, end: sentence.end }, action, told)
    if (read !== null || zero) told.block = sentence.block
  }
  return told.registry.records
}

/** Of what was named last, what a report without an object can be about: drafts, and nothing that was adopted already. */
const openFor = (action: Action, recent: readonly Regulation[]): readonly Regulation[] => {
  const open = recent.filter(({ stage, actions }) =>
    action === 'review-opinion' ? stage !== null : !actions.some((done) => DECIDED.has(done))
  )
  return open.length > 0 ? open : recent
}
const DECIDED: ReadonlySet<Action> = new Set(['adopt', 'approve', 'repeal'])

/** Adds a report without an object to what was named last. */
const reportRecent = (context: ArticleContext, span: Span, action: Action, told: Told): void => {
  const presenters = speakersIn(context, span).slice(-1)
  const rule = 'regulation/zero-subject'
  const meeting = meetingAt(context, span)
  for (const record of openFor(action, told.recent))
    add(record, { actions: [action], presenters, meeting, spans: [span], rule })
}

/** Reads a sentence into what is told; where the last regulation that it names ends, or null. */
const readSentence = (context: ArticleContext, sentence: Sentence, told: Told): number | null => {
  const groups = groupsOf(sentence.text, phrasesOf(sentence.text, bracketsIn(context, sentence), knownOf(told)))
  const meeting = groups.length > 0 ? meetingAt(context, sentence) : null
  const ahead = aheadIn(sentence.text)
  let governor: Governor | null = null
  let speakers: readonly string[] = []
  const here = new Set<Regulation>()
  for (const found of groups) {
    const group = sentence.role === 'paragraph' ? found : { ...found, after: found.after.replace(/[ 　]/gu, '，') }
    const reading: Reading = read(group, governor, ahead(group.start), context.published?.year ?? null)
    governor = reading.governor
    speakers = presentersOf(context, sentence, group, reading.actions, speakers)
    const listed: Regulation[] = []
    group.phrases.forEach((phrase, index) => {
      const part = {
        actions: reading.actions,
        presenters: shareOf(speakers, index, group.phrases.length),
        meeting,
        spans: [shift(phrase, sentence)],
        rule: `regulation/${reading.rule}-${phrase.form}`
      }
      if (phrase.form === 'reference') {
        const meant = resolve(textOf(sentence, phrase), told.recent, told.registry.named, told.lists)
        for (const record of meant) add(record, part)
        if (meant.length > 1 && here.size === 0) told.recent = meant
        return
      }
      const title = titleOf(context, sentence, phrase)
      if (!title) return
      const record = told.registry.contribute({ ...part, ...title })
      here.add(record)
      listed.push(record)
    })
    if (listed.length > 1) told.lists.push(listed)
    if (here.size > 0 && here.size <= LISTED) told.recent = [...here]
  }
  return here.size > 0 ? (groups.at(-1)?.end ?? 0) : null
}

/** What later mentions may mean. */
const knownOf = ({ registry, recent, lists }: Told): Known => ({
  byAbbreviation: (title) => registry.knows(title),
  byMatter: (title) => registry.names(title),
  byReference: (word) => resolve(word, recent, registry.named, lists).length > 0
})

const bracketsIn = (context: ArticleContext, sentence: Sentence) =>
  within(titles.in(context), sentence).map(({ start, end, value: { inside } }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
    inside: { start: inside.start - sentence.start, end: inside.end - sentence.start }
  }))

const textOf = (sentence: Sentence, { start, end }: Span): string => sentence.text.slice(start, end)

const shift = ({ start, end }: Span, sentence: Sentence): Span => ({
  start: start + sentence.start,
  end: end + sentence.start
})

/** The title and stage of a mention, or null where no regulation is meant. */
const titleOf = ({ article }: ArticleContext, sentence: Sentence, phrase: TitlePhrase): Title | null => {
  const canonical = textOf(sentence, phrase.title)
  if (isEndorsement(canonical)) return null
  return {
    title: wording(article, shift(phrase.title, sentence)),
    key: foldTitle(canonical),
    stage: phrase.stage ? wording(article, shift(phrase.stage, sentence)) : null,
    plain: phrase.form === 'plain'
  }
}
