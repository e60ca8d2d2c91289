import type { ArticleContext } from '../../document/context.js'
import { type DateValue, dates } from '../../mentions/date/index.js'
import { FUTURE } from '../../mentions/date/lexicon.js'
import { type Mention, within } from '../../mentions/mention.js'
import { persons } from '../../mentions/person/index.js'
import type { Sentence } from '../../segment/index.js'
import { isAside } from './aside.js'
import { leadOf } from './clause.js'
import { BARE, HEAD, MANNER, SITTING } from './lexicon.js'
import { type Around, type NameMention, namesGathering, namesIn } from './name.js'
import { type Use, useOf } from './use.js'

/** A mention of a gathering with its use and the body that holds it. */
export interface MeetingMention extends NameMention {
  readonly use: Use
  /** Whether it is the name of a part of a meeting. */
  readonly sitting: boolean
  /** Whether its name is only a kind. */
  readonly bare: boolean
  /** What stands as the holder before the verb: 全国政协党组 in 全国政协党组召开会议. */
  readonly body: string
  /** Whether its clause speaks of what is to come. */
  readonly future: boolean
  /** Whether it is only spoken of: inside what somebody says, or as one of an earlier year. */
  readonly aside: boolean
}

const STRONG: ReadonlySet<Use> = new Set<Use>(['convened', 'held', 'reported', 'described', 'attended'])
/** Whether a use says that the meeting was held or will be. */
export const isStrong = ({ use }: { readonly use: Use }): boolean => STRONG.has(use)

const BODY =
  /(?:^|[，。；、：\s])([^，。；、：\s]{2,30}?)(?:\d{1,2}月\d{1,2}日|\d{1,2}日|[今昨]天|[今昨]日|日前|近日|[上下]午|在|主持|召开|举行|$)/u

const bodyOf = ({ lead, cut }: NameMention): string => {
  if (!/(?:召开|举行|举办)/u.test(cut)) return ''
  const before = lead.slice(0, lead.length - cut.length)
  return BODY.exec(before.slice(Math.max(0, before.search(/[^，。；：]*$/u))))?.[1] ?? ''
}

/** 会议决定，X会议于10日召开: it is still to come. */
const DECIDED = /(?:决定|建议|确定)(?:[，：]|于[^，。]{0,6})?$/u

/** 决定3月12日至13日在北京召开X会议 */
const DECIDES_TO_HOLD = /(?:^|[，。；])[^，。；]{0,8}(?:决定|建议)[^，。；的]{2,24}(?:召开|举行|举办)$/u

/** 其间，将展映影片，并举办X */
const GOES_ON_AHEAD = /将(?![军领士])[^。；]{2,40}，并(?:召开|举行|举办)[“‘]?$/u

const isFuture = (name: NameMention, use: Use, days: readonly Mention<DateValue>[]): boolean => {
  const at = use === 'convened' ? name.tailStart : name.start - Math.min(name.lead.length, 40)
  if (within(days, { start: at, end: at + 40 }).some(({ value }) => value.ahead)) return true
  const clause = use === 'convened' ? (/^[^，。；]*/u.exec(name.tail)?.[0] ?? '') : name.lead.slice(-40)
  const lead = leadOf(name).slice(-48)
  if (DECIDED.test(lead.slice(-12)) || DECIDES_TO_HOLD.test(lead) || GOES_ON_AHEAD.test(lead)) return true
  return FUTURE.test(clause) || /^(?:决定|建议)/u.test(name.cut)
}

/** 全国人大一次会议9日举行视频会议: what a meeting holds, named by its manner alone, is a sitting of it. */
const isSittingOf = (body: string, { name }: NameMention): boolean => MANNER.test(name) && body.search(HEAD) >= 0

const asMention = (context: ArticleContext, name: NameMention, use: Use, said: boolean): MeetingMention => {
  const body = bodyOf(name)
  const bare = BARE.test(name.name)
  return {
    use,
    sitting: SITTING.test(name.name) || isSittingOf(body, name),
    bare,
    body,
    future: isFuture(name, use, dates.in(context)),
    aside: !bare && isAside(name, said, context.published),
    ...name
  }
}

/** 分别参加了甲会议和乙会议一些团组的审议: not the meetings themselves. */
const PART_ATTENDED =
  /^(?:的|期间)?[^，。；、]{0,12}(?:组|团|界别?|委员|代表)的?(?:分组|联组|联合|小组)?的?(?:审议|讨论|协商)/u

/** What most sentences name. */
const NONE: readonly MeetingMention[] = []

const COORDINATED = /^[、和与及暨]$/u

/**
 * Names of a sentence with their uses; members of a list share the verb before the first or after the last. `said` says
 * that the sentence goes on with what somebody said.
 */
export const mentionsIn = (context: ArticleContext, sentence: Sentence, said: boolean): readonly MeetingMention[] => {
  if (!namesGathering(sentence.text)) return NONE
  const around = (): Around => ({ dates: dates.in(context), persons: persons.in(context) })
  const names = [...namesIn(sentence, around)]
  if (names.length === 0) return NONE
  const uses = names.map(useOf)
  const joined = (index: number): boolean => {
    const from = names[index]
    const to = names[index + 1]
    return (
      from !== undefined &&
      to !== undefined &&
      COORDINATED.test(sentence.text.slice(from.end - sentence.start, to.start - sentence.start))
    )
  }
  for (let i = names.length - 2; i >= 0; i--) if (joined(i) && uses[i + 1] === 'convened') uses[i] = 'convened'
  for (let i = 0; i + 1 < names.length; i++) {
    const use = uses[i]
    const next = names[i + 1]
    const name = names[i]
    if (!joined(i) || !use || !name || !next || uses[i + 1] === 'convened' || !(use === 'held' || use === 'attended'))
      continue
    if (use === 'attended' && PART_ATTENDED.test(next.tail)) {
      uses[i] = 'background'
      continue
    }
    uses[i + 1] = use
    names[i + 1] = {
      ...next,
      cut: name.cut,
      lead: name.lead + sentence.text.slice(name.start - sentence.start, next.start - sentence.start)
    }
  }
  return names.map((name, index) => asMention(context, name, uses[index] ?? 'background', said))
}
