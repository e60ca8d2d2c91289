import { clauseAt } from './clause.js'
import type { MeetingMention } from './mention.js'

/** 将举办X论坛、电影展映等六大类活动: one item of what a fair or feast has to offer. */
const AMONG_EVENTS = /^(?:、[^，。；]{2,60})?等[^，。；、]{0,12}活动/u
const TOLD_DAY = /[今明昨当][天日晚]|\d[日月]|期间|首日/u

/** Whether a meeting is told of as an item of another event's programme, of which the days are not its own. */
export const isOfProgramme = ({ use, tail, start, sentence }: MeetingMention): boolean =>
  use === 'held' &&
  AMONG_EVENTS.test(tail) &&
  !TOLD_DAY.test(sentence.text.slice(clauseAt(sentence, start).start - sentence.start, start - sentence.start))
