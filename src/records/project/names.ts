import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { dates } from '../../mentions/date/index.js'
import { within } from '../../mentions/index.js'
import { money } from '../../mentions/money/index.js'
import { places } from '../../mentions/place/index.js'
import { type Sentence, type Token, tokenise } from '../../segment/index.js'
import { AFTER, COUNTED, COUNTED_AFTER, GENERIC, HEADS, NO_NAME, NOMINAL, OPENING, SUFFIX } from './lexicon.js'

/** A project's name, in offsets of the article's text. */
export interface NameFound extends Span {
  /** Whether it holds a name of its own (a place, a firm, a number), and is not only a description. */
  readonly proper: boolean
}

const NAME_END = new RegExp(`${HEADS}(?:(?:建设)?${HEADS}){0,2}${SUFFIX}?`, 'gu')
const BORDERS = '，。；：！？“”（）、《》\n '
const LONGEST = 36
const ENDS_WALK = /^(?:[pdcryeot]|u.*|w)$/u
/** 临近某基地, 最北端核电站: what is spoken of is another */
const BESIDE = /(?:[临靠邻]近|毗邻|衔接|接入|通往|比邻|对接|依托|最|其他|类似|打造|创建)$/u
const LISTED = new RegExp(`${HEADS}、$`, 'u')
const CLASSIFIER = /^[个项座批条家处大]$/u
const PROPER_TAG = /^(?:ns|nr.*|nz|nt|eng)$/u

/** Whether a word belongs to the name that ends right of it. */
const belongs = (token: Token, next: Token | undefined): boolean => {
  if (NOMINAL.has(token.text) || /^(?:至|—|-|\/)$/u.test(token.text)) return true
  if (token.tag === 'x') return /[\p{Script=Han}A-Za-z\d]/u.test(token.text)
  if (token.tag === 'v' || ENDS_WALK.test(token.tag)) return false
  return !(token.tag.startsWith('m') && next && CLASSIFIER.test(next.text.charAt(0)))
}

/** Words that run up to the head without a border, from the left. */
const wordsOf = (stretch: string, offset: number): Token[] => {
  const tokens = tokenise(stretch, offset)
  let first = tokens.length - 1
  while (first > 0) {
    const token = tokens[first - 1]
    if (!token || !belongs(token, tokens[first])) break
    first--
  }
  return tokens.slice(first)
}

const startOfClause = (text: string, at: number): number => {
  const least = Math.max(0, at - LONGEST)
  for (let i = at - 1; i >= least; i--) if (BORDERS.includes(text.charAt(i))) return i + 1
  return least
}

/** The end of the last amount or day that stands inside a stretch: what follows it is the name. */
const afterFigures = (context: ArticleContext, stretch: Span): number =>
  [...within(money.in(context), stretch), ...within(dates.in(context), stretch)].reduce(
    (end, mention) => Math.max(end, mention.end),
    stretch.start
  )

const distinct = (name: string): string => name.replace(GENERIC, '')

const isName = (name: string): boolean =>
  name.length >= 5 &&
  distinct(name).length >= 2 &&
  !NO_NAME.test(name) &&
  !/[…○是]|^[个项座批条家处的期级—至\d-]*-|^[个项座批条家处的期级—至-]/u.test(name)

/** 外资项目某某综合利用项目: a common head before the name */
const APPOSED = /^[^“”]{0,8}?(?:项目|工程)(?=.{4})/u

/** Where a name begins: after what only opens it; with the quoted name that stands before it, “深海一号”二期工程. */
const trimmedStart = (text: string, walked: number, end: number): number => {
  const dash = text.slice(walked, end).lastIndexOf('——')
  let start = dash < 0 ? walked : walked + dash + 2
  start += OPENING.exec(text.slice(start, end))?.[0].length ?? 0
  const apposed = APPOSED.exec(text.slice(start, end))?.[0] ?? ''
  if (apposed !== '' && distinct(apposed) === '') start += apposed.length
  // 在高新区建设20吉瓦时电池项目: the verb that takes the name stands inside it
  const verb = text.slice(start, end).search(/建设(?=年产|\d)/u)
  if (verb > 0) start += verb + 2
  const quote = /“(?!十.五)[^“”]{2,12}”$/u.exec(text.slice(Math.max(0, start - 14), start))?.[0]
  return quote === undefined ? start : start - quote.length
}

const nameBefore = (context: ArticleContext, sentence: Sentence, match: RegExpExecArray): NameFound | null => {
  const { text } = sentence
  const end = match.index + match[0].length
  if (!AFTER.test(text.slice(end, end + 12)) || COUNTED_AFTER.test(text.slice(end, end + 10))) return null
  const clause = startOfClause(text, match.index)
  if (clause === match.index) return null
  const low = afterFigures(context, { start: sentence.start + clause, end: sentence.start + end }) - sentence.start
  const tokens = wordsOf(text.slice(low, end), low)
  const start = trimmedStart(text, tokens[0]?.start ?? end, end)
  const name = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 14), start)
  // 新能源、新材料项目: an item of a list that shares its head
  if (before.endsWith('、') && !LISTED.test(before)) return null
  if (COUNTED.test(before) || !isName(name)) return null
  if (BESIDE.test(before) || text.charAt(end) === '”') return null
  const span = { start: sentence.start + start, end: sentence.start + end }
  const proper =
    within(places.in(context), span).length > 0 ||
    tokens.some((token) => token.start >= start && PROPER_TAG.test(token.tag) && token.text.length > 1) ||
    /\d|号|“/u.test(name)
  // 黑龙江省投资项目: all the projects of a place
  const named = within(places.in(context), span).reduce((rest, { value }) => rest.replace(value.name, ''), name)
  if (distinct(named) === '' && name.endsWith('项目')) return null
  // 太阳能电池及组件扩产项目: a description that is cut at its joint
  if (!proper && (/[和与及、]$/u.test(before) || distinct(name).length < 4)) return null
  return { ...span, proper }
}

/** The names of projects in a sentence, in reading order. */
export const namesIn = (context: ArticleContext, sentence: Sentence): NameFound[] =>
  matches(NAME_END, sentence.text.slice(0, 1000)).flatMap((match) => nameBefore(context, sentence, match) ?? [])
