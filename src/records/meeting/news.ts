import { isSaid } from './aside.js'
import type { ChairFound } from './chair.js'
import { leadOf } from './clause.js'
import type { WhenFound } from './day.js'
import { isKindAlone } from './identity.js'
import type { MeetingMention } from './mention.js'
import type { PresentFound } from './present.js'
import type { PlaceFound } from './whereabouts.js'

/** What is told of a meeting beside its name. */
export interface Told {
  readonly when: WhenFound | null
  readonly place: PlaceFound | null
  readonly chairs: readonly ChairFound[]
  readonly present: PresentFound | undefined
}

/** Blocks that an article begins with: headlines and the first paragraph or two. */
const LEAD = 3

/** 2022年在X会上提出, 在今年的X会上: only the year is told. */
const isOfYear = (mention: MeetingMention): boolean =>
  mention.use === 'reported' && /(?:(?:19|20)\d\d年|[今去前]年)[^，。；月日天]{0,12}$/u.test(leadOf(mention))

/** Words that say that a meeting is news though they tell no day. */
const RECENT = /日前|近日|近期|刚刚|正在|此间|获悉|了解到|获知|得知|第一时间|新春伊始|新年伊始/u

/** 还举办了X, 会前召开了X, 博览会期间举办的X上: beside the event that the article is about. */
const ALONGSIDE =
  /(?:还|同期|其间|其间还|会[前后间]，?(?:还|先后|又)?)(?:将)?(?:套开|召开|举行|举办)了?$|(?:^|[，。；　 ])会前，(?:[^，。；]{2,30}、)*$|会议?(?:闭幕|结束)后，?[^。；]{0,24}(?:召开|举行)$|(?:会议?(?:闭幕|结束)?[前后]|期间|当[天日晚]|同期|[还又])[^。；]{0,24}(?:套开|召开|举行|举办)(?:了|的)[“‘]?$/u

/** Whether a time is only a year. */
const isYear = (iso: string): boolean => /^\d{4}$/u.test(iso)
const isMonth = (iso: string): boolean => /^\d{4}-\d\d$/u.test(iso)
/** 去年7月区政协召开的X上, 2022年12月，我同各方共同出席X: recalled, by whoever speaks. */
const LONG_AGO = /(?:[去前]年)[^，。；]{0,30}$|年\d{1,2}月，?我(?!国|市|省|县|区|州)[^，。；]{0,30}$/u

/**
 * Whether a meeting is told of and not only recalled: its day, place or chair stands with it, or it is to come, or it
 * is what the article begins with. One only attended needs a day; one reported from, more than a year.
 */
export const counts = (uses: readonly MeetingMention[], told: Told): boolean => {
  const { when, place, chairs, present } = told
  const plain = uses.some(({ use }) => use === 'convened' || use === 'held')
  if (!plain && (when === null ? uses.every(isOfYear) : isYear(when.iso))) return false
  if (!plain && when !== null && isMonth(when.iso) && uses.every((mention) => LONG_AGO.test(leadOf(mention))))
    return false
  if (!plain && (when === null || isMonth(when.iso)) && uses.every(isWon)) return false
  if (!plain && uses.every(({ use }) => use === 'attended')) return when !== null || uses.some(isSittingOfLead)
  return when !== null || place !== null || chairs.length > 0 || present !== undefined || uses.some(isNews)
}

/** 今年6月在X大会上列入名录: what was won there, not what was said. */
const WON = /^上，?(?:被|成功|正式)*(?:列入|入选|获(?!悉|知)|荣获|斩获|摘|夺|当选|亮相|评为|授予)/u
const isWon = ({ use, tail }: MeetingMention): boolean => use === 'reported' && WON.test(tail)

/** 甲参加了经济界委员联组会, said by the lead: the sitting of a congress that the article reports from. */
const isSittingOfLead = ({ name, sentence, future }: MeetingMention): boolean =>
  !future && sentence.block <= 1 && sentence.role === 'paragraph' && /联组会议?$/u.test(name)

/** 党代会即将召开, said in a speech: no news of the meeting. */
const SOON = /^(?:即将|将要|就要)/u

/** 会议指出，领导小组召开专题会议; 召开专题会议研究防汛工作: a kind alone, held by the way. */
const isNameless = (mention: MeetingMention): boolean =>
  mention.use === 'held' &&
  isKindAlone(mention.name) &&
  (isSaid(leadOf(mention)) || /^\p{Script=Han}/u.test(mention.tail))

/** 甲指出，不久前，X召开: recalled, by whoever speaks. */
const JUST = /不久前|前不久|此前|刚刚过去/u

/** Whether a mention without day or place still speaks of news: in the headline or lead, to come, or said to be recent. */
const isNews = (mention: MeetingMention): boolean => {
  const { sentence, lead, tail, future, use } = mention
  return (
    (future && (use !== 'convened' || !SOON.test(tail) || sentence.block <= 1)) ||
    use === 'described' ||
    (sentence.block <= LEAD && !isNameless(mention) && !(mention.aside && JUST.test(leadOf(mention)))) ||
    RECENT.test(lead) ||
    ALONGSIDE.test(leadOf(mention).slice(-60)) ||
    RECENT.test(tail.slice(0, 12))
  )
}
