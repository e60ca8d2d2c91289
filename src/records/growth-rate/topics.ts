import { Ending, lastOf } from '../../core/ending.js'
import { anyOf, words } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { tokenise } from '../../segment/index.js'
import { DOWN_NOUNS, DOWN_VERBS, QUANTITY, UP_NOUNS, UP_VERBS } from './lexicon.js'
import { phraseBefore, quantityIn } from './phrase.js'
import type { PhraseContext } from './phrase-context.js'

const PACE = new RegExp(`${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}(?:最|较|更|前|居|位居|排|领先|明显|尤为|也)`, 'u')
const NAMES_QUANTITY = new RegExp(`${QUANTITY.source}|GDP$|生产总值$|增加值$`, 'u')
const PACE_ALONE = new RegExp(`^(?:同比|环比)?${anyOf([...UP_NOUNS, ...DOWN_NOUNS])}$`, 'u')
const LONGEST_PACE = 40
/** How much of a clause is looked at for a list, or for what a share is of. */
const LONGEST_LIST = 60

/** Whether what is spoken of is nothing but a pace: 同比增速. */
export const isPaceAlone = (phrase: string): boolean => PACE_ALONE.test(phrase)

/** Verbs by which an authority or a firm moves a price. */
const MOVED = anyOf(words`上调 下调 调高 调低 提高 降低 上涨`)
/** Ends of what is moved so. */
const MOVABLE = words`价格 利率 税率 费率 价 关税 标准`
const OBJECT = new Ending(
  new RegExp(`${MOVED}(?:了)?(?<object>[^，；。的至到为]{0,10}${anyOf(MOVABLE)})$`, 'u'),
  lastOf(MOVABLE)
)
const OBJECT_REACH = 30
/** 对出厂价格进行适当调整: what was moved stands before it. */
const ADJUSTED = new RegExp(
  `对(?<object>[^，；。对]{0,16}${anyOf(MOVABLE)})(?<verb>(?:进行|作出|做出|作|做)了?[^，；。]{0,4}(?:调整|上调|下调|调高|调低))$`,
  'u'
)

const adjustedIn = (context: PhraseContext, clause: Span): Span | null => {
  const { text } = context
  const stretch = text.slice(Math.max(clause.start, clause.end - LONGEST_PACE), clause.end)
  const { object, verb } = (/[调]/u.test(stretch.slice(-2)) ? ADJUSTED.exec(stretch)?.groups : undefined) ?? {}
  if (object === undefined || verb === undefined) return null
  const end = clause.end - verb.length
  return phraseBefore(context, end - object.length, end)
}

/** 再次上调存款利率: what was moved stands behind its verb. */
export const objectIn = ({ text }: PhraseContext, clause: Span): (Span & { readonly level: true }) | null => {
  const stretch = text.slice(Math.max(clause.start, clause.end - OBJECT_REACH), clause.end)
  const object = OBJECT.exec(stretch)?.groups?.['object']
  return object === undefined ? null : { start: clause.end - object.length, end: clause.end, level: true }
}

/** 从前三季度GDP增速来看, 在财政收入指标中, 零售额方面: what the clauses that follow are about. */
const ABOUT = new Ending(
  /^(?:在|从|就|按)?(?<named>[^，；。]{2,24}?)(?:增[速幅]|增长率|涨幅)?(?:指标|排名|方面)?(?:来看|上看|看|而言|方面|指标[中上])$/u,
  new Set('看言面中上')
)

/** What a clause that only announces it says later ones are about. */
export const aboutIn = (context: PhraseContext, clause: Span): Span | null => {
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

/** The quantity that a clause states a share of something for. */
export const shareOwner = (context: PhraseContext, clause: Span): Span | null => {
  const before = HAS_SHARE.exec(context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_LIST)))
  const owner = before ? phraseBefore(context, clause.start, clause.start + before[0].length) : null
  return owner && QUANTITY.test(context.text.slice(owner.start, owner.end)) ? owner : null
}

/** 2.3万名境外采购商到会: those who came. */
const CAME =
  /\d[\d.]*[万亿]?(?:多|余)?(?:名|位|家|户)(?<who>\p{Script=Han}{2,10}?)(?:线[上下])?(?:到会|到访|参展|参会|参赛|报名|入驻|落户|入园|注册)(?:参加)?$/u

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
  const list = LISTED.exec(text.slice(Math.max(clause.start, clause.end - LONGEST_LIST), clause.end))?.groups?.['list']
  return list === undefined ? null : { start: clause.end - list.length, end: clause.end }
}

/** 蔬菜、瓜果供应充足，分别增长2%、9%: the items of a list whose rates follow. */
const LIST_OF_ITEMS = /^(?:其中)?(?<list>[^，；。：、\d“”（）]{1,14}(?:、[^，；。：、\d“”（）]{1,14})+)$/u
const SEVERAL_NEXT = /^，[^，；。\d]{0,8}分别/u

const itemsTold = (context: PhraseContext, clause: Span): Span | null => {
  const { text } = context
  if (clause.end - clause.start > LONGEST_LIST || !SEVERAL_NEXT.test(text.slice(clause.end, clause.end + 12)))
    return null
  const list = LIST_OF_ITEMS.exec(text.slice(clause.start, clause.end))?.groups?.['list']
  if (list === undefined) return null
  const start = clause.end - list.length
  const last = start + list.lastIndexOf('、') + 1
  const verb = tokenise(text.slice(last, clause.end)).find(
    ({ tag, text: word }, at) => at > 0 && /^[vad]/u.test(tag) && !QUANTITY.test(word)
  )
  const end = verb ? last + verb.start : clause.end
  // 对甲国、乙国出口强劲: with whom, and one quantity
  return list.startsWith('对') ? phraseBefore(context, start, end) : { start, end }
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

/** 锡是表现最好的金属: the one of several that is told apart. */
const FOREMOST =
  /^(?<item>[^，；。的、\d]{1,12}?)(?:是|为|成为|则是)[^，；。、\d]{0,6}(?:表现|[涨跌增降][幅势速])最[^，；。、\d]{1,8}$/u

const foremostIn = (context: PhraseContext, { start, end }: Span): Span | null => {
  if (end - start > LONGEST_PACE) return null
  const item = FOREMOST.exec(context.text.slice(start, end))?.groups?.['item']
  return item === undefined ? null : phraseBefore(context, start, start + item.length)
}

/** 蔬菜、瓜果等: a list that 等 ends. */
const listEnded = (context: PhraseContext, { start, end }: Span): Span | null =>
  context.text.charAt(end - 1) === '等' ? phraseBefore(context, start, end - 1) : null

/** The readers of what a clause speaks of, the surest first. */
const READERS = [itemBracketed, listedIn, foremostIn, adjustedIn, listEnded]
const LOOSER_READERS = [headsOf, paceOf, quantityIn, itemsTold, shareQuoted]

type Reader = (context: PhraseContext, clause: Span) => Span | null

const firstOf = (readers: readonly Reader[], context: PhraseContext, clause: Span): Span | null => {
  for (const read of readers) {
    const topic = read(context, clause)
    if (topic) return topic
  }
  return null
}

/** What a clause without a change speaks of; `turns` where it has been cut before it turns to a reason. */
export const topicIn = (context: PhraseContext, clause: Span, turns: boolean): Span | null =>
  firstOf(READERS, context, clause) ??
  (turns ? phraseBefore(context, clause.start, clause.end) : null) ??
  firstOf(LOOSER_READERS, context, clause)
