import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import type { Article } from '../../layout/index.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import { NEAR } from './clause.js'
import type { MeetingMention } from './mention.js'

/** Units of the first paragraph that its day stands in. */
const LEAD = 150
/** Units before a sentence in which its day may stand. */
const BEFORE = 60
/** Units before a mention in which the day that goes on is looked for. */
const FAR = 4000
const DAY = /-\d\d-\d\d/u
/** What a meeting does on the day told before it. */
const ACT = /表决|审议|听取|通过|决定|批准|任命|选举/u
const CONVENE = /举行|召开|举办|开幕|闭幕|启幕|揭幕|落幕|闭会|开会|落下帷幕|拉开[帷序]幕|结束/u
/** A clause that tells only the hour: the day is the one spoken of. */
const HOUR = /(?:^|[，。；\n])(?:随后)?(?:[上下]午|晚上?|当晚|\d{1,2}[时点])[^，。]{0,8}[，]?[^，。]{0,40}$/u
const ASIDE = /(?:^|[，。；])(?:[^，。]{0,6}会议?[前后]|此前|会议期间)[^。]*$/u

/** When a meeting is, with the span that says so; `inherited` where only the hour stands with it. */
export interface WhenFound extends Span {
  readonly iso: string
  readonly implied: boolean
  readonly inherited: boolean
}

const asFound = (date: Mention<DateValue>, inherited = false): WhenFound => ({
  start: date.start,
  end: date.end,
  iso: date.value.iso,
  implied: date.value.implied.length > 0,
  inherited
})

/** The date told with a mention: between name and verb, else nearest before the name in its sentence. */
export const whenOf = (
  mention: MeetingMention,
  dates: readonly Mention<DateValue>[],
  { blocks }: Article
): WhenFound | null => {
  const { sentence } = mention
  if (mention.use === 'convened' || (mention.use === 'reported' && mention.cut === '')) {
    const verb = (mention.use === 'convened' ? CONVENE : ACT).exec(mention.tail)
    const stop = mention.tailStart + (verb ? verb.index + verb[0].length : 0)
    const between = usable(dates, mention, { start: mention.end, end: stop }).at(-1)
    if (between) return asFound(between)
  }
  const from = Math.max(sentence.start, mention.start - NEAR)
  const before = usable(dates, mention, { start: from, end: mention.start })
  const date = before.findLast(({ value }) => value.iso.length > 4) ?? before.at(-1)
  const lead = sentence.text.slice(from - sentence.start, mention.start - sentence.start)
  if (date) return ofList(date, before, sentence.text, sentence.start)
  if (ASIDE.test(lead)) return null
  const same =
    HOUR.test(lead) || mention.future ? null : dayOfParagraph(mention, dates, blocks[sentence.block]?.start ?? 0)
  if (same || !HOUR.test(lead)) return same
  const last = within(dates, { start: mention.start - FAR, end: mention.start }).findLast(
    ({ value }) => DAY.test(value.iso) && !value.ahead
  )
  return last ? asFound(last, true) : null
}

/** The day told a little before in the same paragraph: 昨日下午甲来到A代表团。A代表团全体会议由乙主持。 */
const dayOfParagraph = (
  { sentence, use }: MeetingMention,
  dates: readonly Mention<DateValue>[],
  paragraph: number
): WhenFound | null => {
  if (use !== 'convened' && use !== 'held') return null
  const near = within(dates, { start: Math.max(paragraph, sentence.start - BEFORE), end: sentence.start })
  const day = near.at(-1)
  return day && DAY.test(day.value.iso) && !day.value.ahead ? asFound(day, true) : null
}

/** 24日、25日 is an interval of days; 5月和7月 are two times and tell none of one meeting. */
const ofList = (
  date: Mention<DateValue>,
  before: readonly Mention<DateValue>[],
  text: string,
  offset: number
): WhenFound | null => {
  const first = before[before.indexOf(date) - 1]
  if (!first || !/^[、和与及]$/u.test(text.slice(first.end - offset, date.start - offset))) return asFound(date)
  if (!DAY.test(first.value.iso) || !DAY.test(date.value.iso)) return null
  return { ...asFound(date), start: first.start, iso: `${first.value.iso}/${date.value.iso}` }
}

/** Dates of a stretch that can tell the day of a meeting: not 8月30日前, not one inside its own name. */
const usable = (dates: readonly Mention<DateValue>[], { sentence }: MeetingMention, span: Span): Mention<DateValue>[] =>
  within(dates, span).filter(
    ({ end }) =>
      !/^(?:前|以前|之前|起施行|起实施)/u.test(sentence.text.slice(end - sentence.start, end - sentence.start + 4))
  )

/**
 * The day that the article's lead tells, for a meeting that it goes on to report from without a day of its own:
 * 甲25日同代表座谈。…座谈会上，…
 */
export const leadDay = (
  { article }: ArticleContext,
  uses: readonly MeetingMention[],
  dates: readonly Mention<DateValue>[]
): WhenFound | null => {
  const lead = article.blocks.findIndex(({ role }) => role === 'paragraph')
  const block = article.blocks[lead]
  if (!block || !uses.every(refersBack)) return null
  const day = within(dates, { start: block.start, end: Math.min(block.end, block.start + LEAD) })[0]
  if (!day || !DAY.test(day.value.iso) || day.value.ahead) return null
  return uses.every(({ start }) => start > day.end) ? asFound(day, true) : null
}

const refersBack = ({ use, cut }: MeetingMention): boolean =>
  use === 'described' || (use === 'reported' && cut === '') || (use === 'held' && cut === '主持')
