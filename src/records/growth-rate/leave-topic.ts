import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { StatedBasis } from './basis/index.js'
import { DOWN_COMPARED, DOWN_NOUNS, DOWN_VERBS, RECEIVING, UP_COMPARED, UP_NOUNS, UP_VERBS } from './lexicon.js'
import { isOwnerAlone, isSightAlone } from './owner-alone.js'
import { phraseBefore } from './phrase.js'
import type { PhraseContext } from './phrase-context.js'
import { beforeReason, isAside } from './reasons.js'
import type { State } from './state.js'
import { aboutIn, isPaceAlone, objectIn, shareOwner, topicIn } from './topics.js'

/** 增加4.3亿斤 after 比上年: the change of a level, whose rate may follow. */
const CHANGE_OF_LEVEL = new RegExp(
  `^[^\\d]{0,4}(?:${anyOf([...UP_VERBS, ...DOWN_VERBS, ...UP_COMPARED, ...DOWN_COMPARED])})[^\\d]{0,3}[\\d一二两三四五六七八九十百]`,
  'u'
)
/** 为去年同期的1.7倍, 去年同期净利润为1.7万亿韩元: a level beside its base. */
const LEVEL_OF_BASE = /^(?:的[\d.]+(?:倍|[^，；。\d]{1,16}[至到])|[^，；。]{0,12}[为是仅][^，；。]{0,3}\d)/u
/** 去年同期利润2.3亿元，今年只有640万元: what it was, before what it is. */
const LEVEL_AT_BASE = /^[^，；。\d]{0,8}[\d.]+[^，；。\d]{0,4}$/u
/** 环比由降转升: how it turned, whose rate follows. */
const TURNED = /^由[\p{Script=Han}]{1,3}转[\p{Script=Han}]{1,2}$/u

/** 同比大幅增长，: a change without a figure, whose basis the figures of the clauses after it share */
const UNCOUNTED = new RegExp(
  `^(?:[有呈]|出现|实现|保持)?(?:明显|显著|大幅度?|小幅|稳步|快速|较快|略有|有所|持续|继续|均|都|也|的)*${anyOf([...UP_VERBS, ...DOWN_VERBS].filter((verb) => verb.length === 2))}$`,
  'u'
)

/** 从环比业绩来看. */
const SEEN_SO = /^[^，；。]{0,6}(?:来看|看|而言)$/u

/** 同比增幅居全区第二，为22%: whose figure follows. */
const PACE_OF = new RegExp(`^${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}`, 'u')

const leavesBasis = (text: string, lead: StatedBasis, end: number): boolean => {
  const rest = text.slice(lead.end, end)
  return (
    lead.end >= end - 2 ||
    TURNED.test(rest) ||
    SEEN_SO.test(rest) ||
    PACE_OF.test(rest) ||
    CHANGE_OF_LEVEL.test(rest) ||
    (lead.basis !== 'since' && UNCOUNTED.test(rest)) ||
    (lead.basis === 'year-on-year' &&
      (LEVEL_OF_BASE.test(rest) || (text.charAt(end) === '，' && LEVEL_AT_BASE.test(rest))))
  )
}

/** 与上年同期相比, 相比传统燃料; a thing without 相比 (比邻数码) may be no base at all. */
const isBase = (text: string, lead: StatedBasis): boolean =>
  !lead.timeless || (!lead.peers && /^.{0,30}相[比较](?!之下)/u.test(text.slice(lead.start, lead.end + 2)))

/** Leaves the basis that a clause ends with, or that its change of a level is compared with. */
const leaveBasis = ({ text, bases }: PhraseContext, clause: Span, state: State): void => {
  const lead = bases.at(-1)
  if (lead && isBase(text, lead) && leavesBasis(text, lead, clause.end))
    Object.assign(state, { carried: lead.basis, led: true, parted: false })
}

const SHARE_TOPIC = /贡献率|占比|比重|份额|(?<!应)占[^，]{0,12}$|比例$/u
/** 达到54.3%: how large the share just named is. */
const SHARE_LEVEL = /^(?:已|也)?(?:达到?|为|至)?[约近超]?[\d.]+%(?:以上|左右)?$/u

/** A stretch without one of these names no share. */
const SHARE_WORD = /贡献率|占|比重|份额|比例/u

/** What stands before the end of a clause: any phrase where one may be a share or the level of one, else one with its level. */
const phraseOf = (context: PhraseContext, clause: Span, { share }: State): ReturnType<typeof phraseBefore> => {
  const any = share !== null || SHARE_WORD.test(context.text.slice(clause.start, clause.end))
  return phraseBefore(context, clause.start, clause.end, any ? LOOSE : LOOSE_WITH_LEVEL)
}

const LOOSE = { loose: true }
const LOOSE_WITH_LEVEL = { loose: true, only: [] }

/** Leaves a share that the clause states, or what it is a share of; whether the clause is about a share. */
const leaveShare = (context: PhraseContext, clause: Span, phrase: Span | null, state: State): boolean => {
  const { text } = context
  const owner = shareOwner(context, clause)
  // 占出口的比重首次过半，达51.7%，提高2.6个百分点
  if (state.share && phrase === null && SHARE_LEVEL.test(text.slice(clause.start, clause.end))) return true
  const isShare = phrase !== null && SHARE_TOPIC.test(text.slice(phrase.start, phrase.end))
  state.share = isShare ? phrase : null
  if (owner) Object.assign(state, { topics: [owner], rated: false })
  return isShare || owner !== null
}

/** 规模创新高 says nothing of another quantity than the one before it. */
const BARE_SIZE = /^(?:总?规模|总量|数量|总额|水平)$/u

const RECEIVING_ALONE = new RegExp(`^[^的游旅]{0,10}?(?<verb>${anyOf(RECEIVING)})$`, 'u')
const RECEIVED = new RegExp(`^${anyOf(RECEIVING)}.`, 'u')

/** 接待, or a sight alone, where 接待国内游客 was spoken of: the topic that goes on with its verb and object. */
const withObject = (context: PhraseContext, topic: Span, { topics, spoken }: State): Span | undefined => {
  const { text } = context
  const name = text.slice(topic.start, topic.end)
  const verb = RECEIVING_ALONE.exec(name)?.groups?.['verb']
  if (verb === undefined && !isSightAlone(name)) return undefined
  return [...topics, ...(spoken ? [spoken] : [])].find(({ start, end }) => {
    const said = text.slice(start, end)
    return RECEIVED.test(said) && said.startsWith(verb ?? '')
  })
}

/** Leaves the quantity of a clause; `level` is whether its level stood behind it. */
const leaveQuantity = (context: PhraseContext, topic: Span, level: boolean, state: State): void => {
  const name = context.text.slice(topic.start, topic.end)
  const same = withObject(context, topic, state)
  if (same) {
    Object.assign(state, { topics: [same], rated: true })
    return
  }
  if (isOwnerAlone(context, topic)) {
    if (state.topics.length > 0) return
    if (state.spoken && level && !isOwnerAlone(context, state.spoken)) {
      Object.assign(state, { topics: [state.spoken], rated: true })
      return
    }
  }
  if (BARE_SIZE.test(name) && state.topics.length > 0) return
  // 增速连续3个月回升: only a change in percentage points goes on about that
  if (isPaceAlone(name)) {
    state.pace = topic
    return
  }
  // 汽车产销量增长较快，汽车产销分别完成…: the same once more
  const last = state.topics.at(-1)
  const again = last !== undefined && level && context.text.slice(last.start, last.end).startsWith(name)
  const others = again ? state.topics.slice(0, -1) : state.topics
  state.topics = state.rated ? [topic] : [...others, topic]
  state.rated = false
}

/** Longer clauses are no asides, and turn to no reason. */
const LONGEST_ASIDE = 60

/** A clause without a change still names what the next one speaks of: 全市出口12亿元，… */
export const leaveTopic = (context: PhraseContext, whole: Span, state: State): void => {
  const { text } = context
  const about = aboutIn(context, whole)
  if (about) {
    Object.assign(state, { topics: [about], rated: true })
    return
  }
  if (isAside(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_ASIDE)))) return
  const clause = whole.end - whole.start > LONGEST_ASIDE ? whole : beforeReason(text, whole)
  const phrase = objectIn(context, clause) ?? phraseOf(context, clause, state)
  leaveBasis(context, clause, state)
  if (leaveShare(context, clause, phrase, state)) return
  const level = phrase?.level === true
  const topic = level ? phrase : topicIn(context, clause, clause.end < whole.end)
  if (topic) leaveQuantity(context, topic, level, state)
}
