import type { Article } from '../../layout/index.js'
import type { MeetingMention } from './mention.js'
import type { PlaceFound } from './place.js'

/** Halls and rooms that gatherings are held in. */
const HALL =
  '(?:会堂|礼堂|影?剧院|剧场|会议中心|会展中心|展览中心|博览中心|文化中心|活动中心|会议室|会议厅|报告厅|多功能厅|演播厅|宴会厅|宾馆|饭店|酒店|体育馆|文化宫|文化馆)(?:\\d{1,2}号[厅楼室])?'
/** 昨天下午，东阳会堂里座无虚席: the hall as the subject of a clause before the meeting is named. */
const SCENE = new RegExp(
  `(?<=^|[，。！？”）】\\s])(?:[^，。、在]{2,16}的|走进|步入|在)?(?<hall>(?:(?![的在和与了到等从有座个])[\\p{Script=Han}\\d]){1,14}?${HALL})(?=[里内外上中，]|(?![的举召参协负经])\\p{Script=Han})`,
  'gu'
)
/** Units before a name in which its scene is set. */
const BEFORE = 150

/** The hall that the paragraph paints before it names the meeting. */
export const sceneOf = ({ sentence, start, use }: MeetingMention, { blocks, text }: Article): PlaceFound | null => {
  const block = blocks[sentence.block]
  if (!block || sentence.role !== 'paragraph' || use === 'attended') return null
  const from = Math.max(block.start, start - BEFORE)
  const hall = [...text.text.slice(from, start).matchAll(SCENE)].at(-1)
  const { hall: name } = hall?.groups ?? {}
  if (!hall || name === undefined) return null
  const at = from + hall.index + hall[0].indexOf(name)
  return { start: at, end: at + name.length, short: null }
}
