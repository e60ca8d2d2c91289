import { anyOf } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { RateValue } from '../../mentions/rate/index.js'
import { tokenise } from '../../segment/index.js'
import type { StatedBasis } from './basis/index.js'
import { DOWN_COMPARED, DOWN_NOUNS, DOWN_VERBS, QUANTITY, UP_COMPARED, UP_NOUNS, UP_VERBS } from './lexicon.js'
import { isOwnerAlone } from './owner-alone.js'
import { phraseBefore, quantityIn } from './phrase.js'
import type { PhraseContext } from './phrase-context.js'
import { beforeReason, isAside } from './reasons.js'
import type { Basis, Direction } from './schema.js'

/** What earlier clauses of a sentence leave for later ones. */
export interface State {
  /** Quantities that the last clauses spoke of. */
  topics: Span[]
  /** Whether one of the topics has had its rate. */
  rated: boolean
  /** A share that the last clause stated, which only a change in percentage points speaks of. */
  share: Span | null
  /** The last quantity with the noun of its change (投资增速), which a change in percentage points goes on about. */
  pace: Span | null
  /** Quantities of the sentence's changes so far. */
  said: Span[]
  /** The quantity of the last change before the sentence, which a place alone takes. */
  readonly spoken: Span | null
  /** Basis that carries over. */
  carried: Basis | null
  /** A named base that the ； before this clause let go of: what is held at the same day is still compared with it. */
  lapsed: Basis | null
  /** Whether a change of the sentence was compared with the year before. */
  yearly: boolean
  /** Whether a ； or a dash has been passed since that basis was stated. */
  parted: boolean
  /** Whether the clause before states that basis alone: 与2019年同期相比， */
  led: boolean
  /** Basis that the article states for all that follows (下同), or a table for its rows. */
  readonly standing: Basis | null
  /** Direction of the last change, for items that follow without a verb. */
  direction: Direction | null
}

/** The state at the start of a sentence. `topics` are what the sentence before it spoke of last. */
export const freshState = (
  standing: Basis | null,
  topics: readonly Span[] = [],
  spoken: Span | null = null
): State => ({
  spoken,
  topics: [...topics],
  share: null,
  pace: null,
  said: [],
  rated: topics.length > 0,
  carried: standing,
  lapsed: null,
  yearly: false,
  parted: standing !== null,
  led: false,
  standing,
  direction: null
})

/** 增加4.3亿斤 after 比上年: the change of a level, whose rate may follow. */
const CHANGE_OF_LEVEL = new RegExp(
  `^[^\\d]{0,4}(?:${anyOf([...UP_VERBS, ...DOWN_VERBS, ...UP_COMPARED, ...DOWN_COMPARED])})[^\\d]{0,3}[\\d一二两三四五六七八九十百]`,
  'u'
)
/** 为去年同期的1.7倍, 去年同期净利润为1.7万亿韩元: a level beside its base. */
const LEVEL_OF_BASE = /^(?:的[\d.]+(?:倍|[^，；。\d]{1,16}[至到])|[^，；。]{0,12}[为是仅][^，；。]{0,3}\d)/u
/** 去年同期利润2.3亿元，今年只有640万元: what it was, before what it is. */
const LEVEL_AT_BASE = /^[^，；。\d]{0,8}[\d.]+[^，；。\d]{0,4}$/u
const OBJECT_TOPIC = new RegExp(
  `${anyOf(['上调', '下调', '调高', '调低', '提高', '降低', '上涨'])}(?:了)?(?<object>[^，；。的至到为]{0,10}(?:价格|利率|税率|费率|价|关税|标准))$`,
  'u'
)
const SHARE_TOPIC = /贡献率|占比|比重|份额|(?<!应)占[^，]{0,12}$|比例$/u
/** 达到54.3%: how large the share just named is. */
const SHARE_LEVEL = /^(?:已|也)?(?:达到?|为|至)?[约近超]?[\d.]+%(?:以上|左右)?$/u
/** Bases that hold only for the quantity that they are said of, once another list of clauses begins. */
const NARROW: ReadonlySet<Basis | null> = new Set(['since', 'annual-average'])
/** 规模创新高 says nothing of another quantity than the one before it. */
const BARE_SIZE = /^(?:总?规模|总量|数量|总额|水平)$/u
const PACE = new RegExp(`${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}(?:最|较|更|前|居|位居|排|领先|明显|尤为|也)`, 'u')
const NAMES_QUANTITY = new RegExp(`${QUANTITY.source}|GDP$|生产总值$|增加值$`, 'u')
const PACE_ALONE = new RegExp(`^(?:同比|环比)?${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}$`, 'u')
const LONGEST_PACE = 40
const LONGEST_ASIDE = 60
/** 四季度环比增长5%，全年下降8%: what a year brought is compared with no quarter, but with the year before where one was. */
export const OF_YEAR = /全年|年内|半年|年来|前[\d一二三四五六七八九十]{1,2}个?月|[\d一][—~至-]\d{1,2}月|前[三3]季度/u
const ASIDE = /^—{1,2}|—{2}/u

/**
 * Lets go of a basis that a clause no longer stands under: a named base or a yearly mean after ；, after a dash that
 * ends an aside, and where the clause names a period of its own.
 */
export const enterClause = (context: PhraseContext, clause: Span, state: State): void => {
  const { led } = state
  state.led = false
  const { text, marks } = context
  const opens = text.charAt(clause.start - 1) === '；' || ASIDE.test(text.slice(clause.start, clause.end))
  state.parted ||= opens
  if (state.carried === 'period-on-period' && OF_YEAR.test(text.slice(clause.start, clause.start + LONGEST_PERIOD)))
    state.carried = state.yearly ? 'year-on-year' : state.standing
  if (opens) state.lapsed = null
  if (!NARROW.has(state.carried)) return
  const timed = beginsWithTime(marks.timeByStart, text, clause)
  if (opens && !timed) state.lapsed = state.carried
  if (opens || (!led && timed)) state.carried = state.standing
}

const LEAD_IN = 6
/** How many characters a clause may begin with that name its period. */
const LONGEST_PERIOD = 10

const beginsWithTime = (timeByStart: ReadonlyMap<number, number>, text: string, clause: Span): boolean => {
  for (let at = clause.start; at < Math.min(clause.start + LEAD_IN, clause.end); at++) {
    const end = timeByStart.get(at)
    if (end !== undefined) return !/[比较自由从]$/u.test(text.slice(clause.start, at)) && end <= clause.end
  }
  return false
}

/** How many quantities of a sentence are kept for a pair of rates that names none. */
const MOST_SAID = 6

/** What a change leaves behind: its basis, its quantity, its direction. A noun of change (增幅) leaves its basis alone. */
export const remember = (
  state: State,
  said: {
    readonly phrase: Span | null
    readonly indicators: readonly Span[]
    readonly isNoun: boolean
    readonly basis: Basis | null
    readonly direction: Direction
    readonly unit: RateValue['unit']
    readonly noun: number | undefined
  }
): void => {
  const { phrase, basis } = said
  state.yearly ||= basis === 'year-on-year'
  if (said.isNoun) {
    // 增速同比回落5个百分点，较一季度回落2个百分点
    state.pace = phrase

    if (state.carried === null && basis === 'year-on-year') state.carried = basis
    return
  }
  if (phrase) state.pace = said.noun === undefined ? null : { start: phrase.start, end: said.noun }
  const secondary = said.unit === 'percentage-point' && state.carried !== null
  if (basis !== null && !secondary && (phrase !== null || !state.rated))
    Object.assign(state, { carried: basis, parted: false })
  state.said = [...state.said.slice(-MOST_SAID), ...said.indicators.slice(-MOST_SAID)]
  if (phrase) state.topics = [phrase]
  state.rated = true
  state.direction = said.direction
}

/** 环比由降转升: how it turned, whose rate follows. */
const TURNED = /^由[\p{Script=Han}]{1,3}转[\p{Script=Han}]{1,2}$/u

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
    (lead.basis === 'year-on-year' &&
      (LEVEL_OF_BASE.test(rest) || (text.charAt(end) === '，' && LEVEL_AT_BASE.test(rest))))
  )
}

/** 与上年同期相比, 相比传统燃料; a thing without 相比 (比邻数码) may be no base at all. */
const isBase = (text: string, lead: StatedBasis): boolean =>
  !lead.timeless || (!lead.peers && /^.{0,30}相[比较](?!之下)/u.test(text.slice(lead.start, lead.end + 2)))

/** 从前三季度GDP增速来看, 在财政收入指标中, 零售额方面: what the clauses that follow are about. */
const ABOUT =
  /^(?:在|从|就|按)?(?<named>[^，；。]{2,24}?)(?:增[速幅]|增长率|涨幅)?(?:指标|排名|方面)?(?:来看|上看|看|而言|方面|指标[中上])$/u

const aboutIn = (context: PhraseContext, clause: Span): Span | null => {
  if (clause.end - clause.start > LONGEST_PACE) return null
  const said = ABOUT.exec(context.text.slice(clause.start, clause.end))
  const named = said?.groups?.['named']
  if (!said || named === undefined) return null
  const end = clause.start + said[0].indexOf(named) + named.length
  const topic = phraseBefore(context, end - named.length, end)
  const name = topic ? context.text.slice(topic.start, topic.end) : ''
  return NAMES_QUANTITY.test(name) && !PACE_ALONE.test(name) ? topic : null
}

/** 短期借款增幅最大: whose pace is spoken of. */
const paceOf = (context: PhraseContext, clause: Span): Span | null => {
  const pace = PACE.exec(context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_PACE)))
  return pace ? phraseBefore(context, clause.start, clause.start + pace.index) : null
}

/** 转子收入虽然只占3%: what a share is stated of, where that is a quantity. */
const HAS_SHARE =
  /^[^，；。占]{2,24}?(?=(?:虽然?|尽管|目前|已|约|只|仅)*占(?:全[省市县区国]|总量|比)?[^，；。占]{0,6}\d)/u

const shareOwner = (context: PhraseContext, clause: Span): Span | null => {
  const before = HAS_SHARE.exec(context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_ASIDE)))
  const owner = before ? phraseBefore(context, clause.start, clause.start + before[0].length) : null
  return owner && QUANTITY.test(context.text.slice(owner.start, owner.end)) ? owner : null
}

/** 2.3万名境外采购商到会: those who came. */
const CAME =
  /\d[\d.]*[万亿]?(?:多|余)?(?:名|位|家|户)(?<who>\p{Script=Han}{2,10}?)(?:到会|到访|参展|参会|参赛|报名|入驻|落户|入园|注册)(?:参加)?$/u

const headsOf = ({ text }: PhraseContext, clause: Span): Span | null => {
  const said = CAME.exec(text.slice(Math.max(clause.start, clause.end - LONGEST_PACE), clause.end))
  const who = said?.groups?.['who']
  if (!said || who === undefined) return null
  const start = clause.end - said[0].length + said[0].indexOf(who)
  return { start, end: start + who.length }
}

/** 与去年同期相比，增长的有损毁、延误: the list of what changed. */
const LISTED = new RegExp(
  `${anyOf([...UP_VERBS, ...DOWN_VERBS])}(?:较[快多大])?的(?:有|是|为|包括)(?<list>[^，；。：\\d]{2,40})$`,
  'u'
)

const listedIn = ({ text }: PhraseContext, clause: Span): Span | null => {
  const list = LISTED.exec(text.slice(Math.max(clause.start, clause.end - LONGEST_ASIDE), clause.end))?.groups?.['list']
  return list === undefined ? null : { start: clause.end - list.length, end: clause.end }
}

/** 蔬菜、瓜果供应充足，分别增长2%、9%: the items of a list whose rates follow. */
const LIST_OF_ITEMS = /^(?:其中)?(?<list>[^，；。：、\d“”（）]{1,14}(?:、[^，；。：、\d“”（）]{1,14})+)$/u
const SEVERAL_NEXT = /^，[^，；。\d]{0,8}分别/u

const itemsTold = ({ text }: PhraseContext, clause: Span): Span | null => {
  if (clause.end - clause.start > LONGEST_ASIDE || !SEVERAL_NEXT.test(text.slice(clause.end, clause.end + 12)))
    return null
  const list = LIST_OF_ITEMS.exec(text.slice(clause.start, clause.end))?.groups?.['list']
  if (list === undefined) return null
  const start = clause.end - list.length
  const last = start + list.lastIndexOf('、') + 1
  const verb = tokenise(text.slice(last, clause.end)).find(({ tag }, at) => at > 0 && /^[vad]/u.test(tag))
  return { start, end: verb ? last + verb.start : clause.end }
}

/** 其次为百货公司货品（上升6.2%）: what a bracket with nothing but its change speaks of. */
const BRACKETED_ITEM = new RegExp(
  `^(?:以及|其次[为是]|[和及])?(?<item>[\\p{Script=Han}、]{2,20})（(?:同比|按年)?${anyOf([...UP_VERBS, ...DOWN_VERBS])}[^（）]{1,12}）$`,
  'u'
)

const itemBracketed = ({ text }: PhraseContext, clause: Span): Span | null => {
  if (text.charAt(clause.end - 1) !== '）' || clause.end - clause.start > LONGEST_PACE) return null
  const said = BRACKETED_ITEM.exec(text.slice(clause.start, clause.end))
  const item = said?.groups?.['item']
  if (!said || item === undefined) return null
  const start = clause.start + said[0].indexOf(item)
  return { start, end: start + item.length }
}

/** 恒星股份昨日高开高走，收盘报18.3元，涨7.6%: the share that is quoted. */
const QUOTED_SHARE = /[高低平]开|[涨跌]停|报收|收[于报盘]|走[高低强弱]|开盘|盘中/u

const shareQuoted = ({ text, marks }: PhraseContext, clause: Span): Span | null => {
  const end = marks.firmByStart.get(clause.start)
  if (end === undefined || end >= clause.end || clause.end - clause.start > LONGEST_PACE) return null
  return QUOTED_SHARE.test(text.slice(end, clause.end)) ? { start: clause.start, end } : null
}

/** A clause without a change still names what the next one speaks of: 全市出口12亿元，… */
export const leaveTopic = (context: PhraseContext, whole: Span, state: State): void => {
  const { text, bases } = context
  const about = aboutIn(context, whole)
  if (about) {
    Object.assign(state, { topics: [about], rated: true })
    return
  }
  if (isAside(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_ASIDE)))) return
  const clause = whole.end - whole.start > LONGEST_ASIDE ? whole : beforeReason(text, whole)
  const object = OBJECT_TOPIC.exec(text.slice(Math.max(clause.start, clause.end - 30), clause.end))?.groups?.['object']
  const named = object === undefined ? null : { start: clause.end - object.length, end: clause.end, level: true }
  const phrase = named ?? phraseBefore(context, clause.start, clause.end, { loose: true })
  const lead = bases.at(-1)
  if (lead && isBase(text, lead) && leavesBasis(text, lead, clause.end)) {
    Object.assign(state, { carried: lead.basis, led: true, parted: false })
  }
  const owner = shareOwner(context, clause)
  // 占出口的比重首次过半，达51.7%，提高2.6个百分点
  if (state.share && phrase === null && SHARE_LEVEL.test(text.slice(clause.start, clause.end))) return
  const isShare = phrase !== null && SHARE_TOPIC.test(text.slice(phrase.start, phrase.end))
  state.share = isShare ? phrase : null
  if (isShare || owner) {
    if (owner) Object.assign(state, { topics: [owner], rated: false })
    return
  }
  const listed = text.charAt(clause.end - 1) === '等' ? phraseBefore(context, clause.start, clause.end - 1) : null
  const turned = clause.end < whole.end ? phraseBefore(context, clause.start, clause.end) : null
  const topic = phrase?.level
    ? phrase
    : (itemBracketed(context, clause) ??
      listedIn(context, clause) ??
      listed ??
      turned ??
      headsOf(context, clause) ??
      paceOf(context, clause) ??
      quantityIn(context, clause) ??
      itemsTold(context, clause) ??
      shareQuoted(context, clause))
  if (topic && isOwnerAlone(context, topic)) {
    if (state.topics.length > 0) return
    if (state.spoken && phrase?.level === true && !isOwnerAlone(context, state.spoken)) {
      Object.assign(state, { topics: [state.spoken], rated: true })
      return
    }
  }
  if (!topic || (BARE_SIZE.test(text.slice(topic.start, topic.end)) && state.topics.length > 0)) return
  // 增速连续3个月回升: only a change in percentage points goes on about that
  if (PACE_ALONE.test(text.slice(topic.start, topic.end))) {
    state.pace = topic
    return
  }
  state.topics = state.rated ? [topic] : [...state.topics, topic]
  state.rated = false
}
