import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import type { Article } from '../../layout/index.js'
import type { DateValue } from '../../mentions/date/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import { leadOf, NEAR } from './clause.js'
import type { MeetingMention } from './mention.js'
import { TRIP_MEETING } from './trip.js'

/** Units of the first paragraph that its day stands in. */
const LEAD = 150
/** Units before a sentence in which its day may stand. */
const BEFORE = 90
/** Units before a mention in which the day that goes on is looked for. */
const FAR = 4000
const DAY = /-\d\d-\d\d/u
/** What a meeting does on the day told before it. */
const ACT = /表决|审议|听取|通过|决定|批准|任命|选举/u
const CONVENE = /举行|召开|举办|开幕|闭幕|启幕|揭幕|落幕|闭会|开会|落下帷幕|拉开[帷序]幕|结束/u
/** A clause that tells only the hour: the day is the one spoken of. */
const HOUR =
  /(?:^|[，。；\n])在?(?:随后|[这当][天日]|同日)?(?:(?:预备会议?|[^，。；]{0,6}(?:仪式|活动)|参观|考察|调研|视察|走访|察看)(?:结束|完毕?)?后|随后|紧接着|[上下]午|晚上?|当晚|\d{1,2}[时点])[^，。]{0,8}[，]?[^，。]{0,40}$/u
/** 全会期间，还召开了X: it shares the day of a meeting of one day. */
const DURING =
  /(?:^|[，。；])[^，。；]{0,8}(?:大会|全会|会议|年会|论坛|峰会|闭会|闭幕|开幕)(?:期间|当天)[，]?[^。]*$|套开了?[“《]?$/u
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
  { blocks, text }: Article
): WhenFound | null => {
  const { sentence } = mention
  if (mention.use === 'convened' || (mention.use === 'reported' && mention.cut === '')) {
    const verb = (mention.use === 'convened' ? CONVENE : ACT).exec(mention.tail)
    const stop = mention.tailStart + (verb ? verb.index + verb[0].length : 0)
    const between = usable(dates, mention, { start: mention.end, end: stop }).at(-1)
    if (between) return opened(closed(asFound(between), mention, dates, stop), mention, dates)
  }
  const decided = mention.future ? leadOf(mention).search(DECIDED) : -1
  const from = Math.max(sentence.start, mention.start - NEAR, mention.start - leadOf(mention).length + decided)
  const before = usable(dates, mention, { start: Math.max(from, announcedFrom(mention)), end: mention.start })
  const own = before.at(-1)
  const tail = own ? sentence.text.slice(own.end - sentence.start, mention.start - sentence.start) : ''
  if (own && mention.use === 'attended' && own.value.iso.length === 4 && HELD_THAT_YEAR.test(tail)) return asFound(own)
  const date = before.findLast(({ value }) => value.iso.length > 4) ?? (isPlain(mention) ? before.at(-1) : undefined)
  const lead = leadOf(mention)
  const dayBefore = DAY_BEFORE.test(lead) ? shifted(firstDay(mention, dates), -1) : null
  if (dayBefore) return dayBefore
  const since = date ? sentence.text.slice(date.end - sentence.start, mention.start - sentence.start) : ''
  if (NOT_THEN.test(since)) return null
  if (date) return ofList(date, before, sentence.text, sentence.start)
  if (DURING.test(lead)) return mention.use === 'attended' ? null : dayOfEvent(mention, dates)
  if (ASIDE.test(lead)) return null
  const same =
    HOUR.test(lead) || mention.future || SOME_DAY.test(lead)
      ? null
      : dayOfParagraph(mention, dates, blocks[sentence.block]?.start ?? 0)
  if (same || !HOUR.test(lead)) return same
  const last = within(dates, { start: mention.start - FAR, end: mention.start }).findLast(
    ({ value, start }) => DAY.test(value.iso) && !value.ahead && !DECIDED_ON.test(text.text.slice(start - LEAST, start))
  )
  return last ? asFound(last, true) : null
}

/** 会议决定，X会议于5月28日举行: not the day on which it goes on. */
const DECIDED_ON = /(?:决定|建议|商定)，?[^，。；]{2,40}[于在]$/u
const LEAST = 48

/** 昨日，市里举行发布会，甲介绍，期间将举办X; 甲8日表示，我省将举办X: what was told then is still to come, on no day before its clause. */
const announcedFrom = (mention: MeetingMention): number => {
  if (!mention.future || mention.use !== 'held') return 0
  const lead = leadOf(mention)
  const clause = /[^，。；：]*$/u.exec(lead)?.[0] ?? ''
  const said = SAID.test(lead.slice(0, -clause.length)) && AHEAD.test(clause)
  return said || TELLS_AHEAD.test(clause) ? mention.start - clause.length : 0
}
const SAID = /(?:表示|介绍|透露|说|获悉|了解到|称|宣布)[，：]$/u
const AHEAD = /将|拟(?:于|在)?|计划/u
const TELLS_AHEAD = /期间[还也]?(?:将|拟|计划)/u

/** 将于5日开幕，11日闭幕: from the day on which it opens to the one on which it closes. */
const closed = (
  opening: WhenFound,
  { tail, tailStart }: MeetingMention,
  dates: readonly Mention<DateValue>[],
  from: number
): WhenFound => {
  const close = /^[，、和至][^，。；]{2,14}(?:闭幕|结束|落幕)/u.exec(tail.slice(from - tailStart))
  const last = close ? within(dates, { start: from, end: from + close[0].length }).at(-1) : undefined
  if (!last || !DAY.test(opening.iso) || !isDay(last.value.iso) || last.value.iso <= opening.iso) return opening
  return { ...opening, iso: `${opening.iso}/${last.value.iso}` }
}

/** 20日开幕的X昨日闭会: the day on which it opened stands before its name. */
const opened = (closing: WhenFound, mention: MeetingMention, dates: readonly Mention<DateValue>[]): WhenFound => {
  const length = OPENED.exec(leadOf(mention))?.[0].length
  if (length === undefined || !CLOSES.test(verbOf(mention)) || !isDay(closing.iso)) return closing
  const from = mention.start - length
  const day = within(dates, { start: from - LONGEST_DATE, end: from }).findLast(({ end }) => end === from)
  if (!day || !isDay(day.value.iso) || day.value.iso >= closing.iso) return closing
  return { ...closing, iso: `${day.value.iso}/${closing.iso}` }
}
const OPENED = /(?:[上下]午)?(?:开幕|召开|举行|开始)的[“‘]?$/u
const LONGEST_DATE = 12

/** 14日邀请甲出席今年年底在乙地举行的X: the year is its own, the day is not. */
const HELD_THAT_YEAR = /^(?:年?[底初末中])?[^，。；\d]{0,16}(?:举行|召开|举办)的[“‘《]?$/u

/** Whether a mention convenes; only then a year alone can tell its time. */
const isPlain = ({ use }: MeetingMention): boolean => use === 'convened' || use === 'held'

/** The first day told before a mention. */
const firstDay = ({ start }: MeetingMention, dates: readonly Mention<DateValue>[]): WhenFound | null => {
  const first = within(dates, { start: start - FAR, end: start }).find(
    ({ value }) => DAY.test(value.iso) && !value.ahead
  )
  return first ? asFound(first, true) : null
}

/** The day that the event spoken of has, where it has one only. */
const dayOfEvent = ({ start }: MeetingMention, dates: readonly Mention<DateValue>[]): WhenFound | null => {
  const told = within(dates, { start: start - FAR, end: start }).filter(
    ({ value }) => DAY.test(value.iso) && !value.ahead
  )
  const first = told[0]
  return first && told.every(({ value }) => value.iso === first.value.iso) ? asFound(first, true) : null
}

/** 该关日前召开座谈会: on another day than the one told before. */
const SOME_DAY = /(?:日前|近日|近期|此前|不久前|早前)[^。]*$/u

/** 30日讯，记者从近日召开的X上获悉: the day is that of the report. */
const NOT_THEN = /(?:日前|近日|近期|不久前)[^，。；]{0,12}(?:召开|举行|举办)/u

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

const OPENS = /开幕|启幕|揭幕|拉开[帷序]幕|揭开[帷序]幕|举行|召开|举办|开会/u
const CLOSES = /闭幕|落幕|闭会|落下帷幕|结束/u

/** X会议举行第二次大会, X会议第一次全体会议在…举行: the day is that of a part, not the one on which the whole opened. */
const PART_HELD =
  /^第[一二三四五六七八九十]次(?:全体会议|大会)|(?:举行|召开)了?(?:第[二三四五六七八九十]次|联组|分组|小组|界别)[^，。；]{0,4}(?:会议?|大会|讨论)/u
const opens = (clause: string): boolean => OPENS.test(clause) && !PART_HELD.test(clause)

/** A mention with the day that it tells. */
export interface Dated {
  readonly mention: MeetingMention
  readonly when: WhenFound
}

/**
 * The date of a meeting by all that its mentions tell: from the day on which it opens to the day on which it closes;
 * a day within a longer time that one of them tells.
 */
export const joined = (told: readonly Dated[]): WhenFound | null => {
  const [first] = told
  if (!first) return null
  const { iso, implied } = first.when
  const [from = '', to = ''] = iso.split('/')
  if (to !== '' && !OTHER_DEED.test(leadOf(first.mention))) return first.when
  if (to !== '')
    return told.find(({ when }) => isDay(when.iso) && from <= when.iso && when.iso <= to)?.when ?? first.when
  const closing = told.find(({ mention, when }) => isDay(when.iso) && when.iso > iso && tellsClose(mention))
  if (!closing || !isDay(iso) || !opens(verbOf(first.mention))) return first.when
  return { ...first.when, iso: `${iso}/${closing.when.iso}`, implied: implied || closing.when.implied }
}

/** Whether a mention tells of the end: X闭幕, 闭幕会上, 昨天闭幕的X. */
const tellsClose = (mention: MeetingMention): boolean =>
  CLOSES.test(verbOf(mention)) ||
  /^闭幕(?:大)?会/u.test(mention.name) ||
  /(?:闭幕|结束|落幕)的[“‘]?$/u.test(leadOf(mention))

/** 11月26日至27日，甲访问…并主持X: the interval is that of the visit. */
const OTHER_DEED = /访问|考察|调研|会见|出访|视察/u

const isDay = (iso: string): boolean => DAY.test(iso) && !iso.includes('/')

/** The clause in which a meeting is said to open or close. */
const verbOf = ({ use, tail }: MeetingMention): string =>
  use === 'convened' ? (/^[^，。；]*/u.exec(tail)?.[0] ?? '') : ''

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
  if (!block) return null
  const trip = TRIP.test(article.text.text.slice(block.start, Math.min(block.end, block.start + LEAD)))
  if (!uses.every((mention) => mention.bare || refersBack(mention) || goesOn(mention, lead, trip))) return null
  if (uses.every(({ bare, use }) => bare && use !== 'held' && use !== 'convened')) return null
  if (
    PRESS.test(article.text.text.slice(block.start, Math.min(block.end, block.start + LEAD))) &&
    uses.every(({ name }) => !PRESS.test(name))
  )
    return null
  const days = within(dates, { start: block.start, end: Math.min(block.end, block.start + LEAD) })
  const day = days.find(({ start, value }) => start >= (article.dateline?.end ?? 0) && DAY.test(value.iso)) ?? days[0]
  if (!day || !DAY.test(day.value.iso) || day.value.ahead) return null
  return uses.every(({ start }) => start > day.end) ? asFound(day, true) : null
}

/** A day on which the press was told of a meeting is not the day of that meeting. */
const PRESS = /(?:举行|召开|举办)[^，。；]{0,8}(?:发布会|吹风会|通气会)/u

/** What the lead tells of when a meeting is held on the way: 4月8日，…开展执法检查。检查组随后召开座谈会。 */
const TRIP = /调研|检查|视察|考察|走访|督导|察看|督查|巡察|慰问/u
const RECALLED = /此前|之前|不久前|日前|近日|近期|近年|曾|去年|上[月周]|早在|每[年月季]|会前|会后|[多几两三]次/u

/** 博览会期间，还举办了X: on some day of it. */
const MEANWHILE = /(?:^|[，。；])[^，。；]{0,10}(?:期间|同期)，/u

/** 22日，主任会议决定X会议将于近期召开: the day before the verb is that of the decision. */
const DECIDED = /(?:决定|建议|确定)(?![^，。；]*的)(?!.*(?:决定|建议|确定))/u

/** 会前一天，市委召开常委会会议; 就在发布会前一天，全会闭幕 */
const DAY_BEFORE = /(?:^|[，。；])[^，。；]{0,10}(?:会|会议|论坛)(?:召开|举行|开幕)?的?前一[天日晚][，]?[^，。]{0,24}$/u

/** A day so many days away. */
const shifted = (when: WhenFound | null, days: number): WhenFound | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(when?.iso ?? '') ?? []
  if (!when || year === undefined) return null
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days))
  return { ...when, iso: moved.toISOString().slice(0, 10), implied: true, inherited: true }
}

/** Whether a meeting without a day is told of as what the lead's day went on with. */
const goesOn = (mention: MeetingMention, first: number, trip: boolean): boolean => {
  const { use, future, sentence, bare, name } = mention
  const lead = leadOf(mention)
  return (
    (use === 'held' || (trip && ((use === 'convened' && (bare || KIND_ALONE.test(name))) || isToldOnTrip(mention)))) &&
    !future &&
    sentence.role === 'paragraph' &&
    sentence.block <= first + (trip ? TRIP_BLOCKS : 1) &&
    !RECALLED.test(lead) &&
    (trip || !MEANWHILE.test(lead)) &&
    !ASIDE.test(lead)
  )
}

/** 在调研汇报会上，…: where a trip ends. */
const isToldOnTrip = ({ use, name, lead }: MeetingMention): boolean =>
  use === 'reported' && TRIP_MEETING.test(name) && /(?:^|[，。；])在$/u.test(lead)

/** 座谈会 without more is one held on the way. */
const KIND_ALONE = /^.{2,3}会$/u

/** Paragraphs over which the account of a trip goes on. */
const TRIP_BLOCKS = 8

const refersBack = ({ use, cut, name }: MeetingMention): boolean =>
  use === 'described' || (use === 'reported' && (cut === '' || RESULTS.test(name))) || cut === '主持'

/** 在业绩发布会上: where the lead says that results were made public. */
const RESULTS = /^(?:业绩|财报)(?:发布|说明|推介)会$/u

/** 12月31日召开的 */
const HELD_THEN = /日(?:[上下]午|晚)?[^，。；]{0,12}(?:召开|举行|举办|开幕|闭幕)的[“‘]?$/u

/**
 * The day told in the article's lead with a name that no verb convenes there: 昨天，甲在X大会上的这一问…, where the
 * headline convenes it.
 */
export const namedDay = (
  { article }: ArticleContext,
  mentions: readonly MeetingMention[],
  dates: readonly Mention<DateValue>[]
): WhenFound | null => {
  const lead = article.blocks.findIndex(({ role }) => role === 'paragraph')
  const named = mentions.find(
    ({ use, sentence, inTitle, tail, lead: before }) =>
      use === 'background' &&
      !inTitle &&
      ((sentence.block === lead && /^(?:上|现场|[，。；])/u.test(tail)) || HELD_THEN.test(before))
  )
  const day = named ? whenOf(named, dates, article) : null
  return day && DAY.test(day.iso) ? day : null
}
