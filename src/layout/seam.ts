import { CLOSER } from '../core/brackets.js'
import { tokenise } from '../segment/tokens.js'
import { DATELINE } from './forms.js'
import { pairScore } from './pairs.js'
import { firstWordIsFragment, lastWordIsFragment, openBrackets, wordAcross } from './torn.js'

/** Sequences of two and three characters that a page's own text holds: what stood together once may stand together again. */
export interface PageGrams {
  readonly has: (gram: string) => boolean
}

/** Characters at most that a page's sequences are taken from. */
const GRAM_REACH = 200_000

/** Collects the sequences inside the texts given. */
export const gramsOf = (texts: readonly string[]): PageGrams => {
  const grams = new Set<string>()
  let left = GRAM_REACH
  for (const text of texts) {
    const part = text.slice(0, left)
    left -= part.length
    for (let i = 0; i + 1 < part.length; i++) {
      grams.add(part.slice(i, i + 2))
      grams.add(part.slice(i, i + 3))
    }
  }
  return { has: (gram) => grams.has(gram) }
}

/** Units on either side that are judged. */
const REACH = 300

/** What is known of a text's end. */
export interface Tail {
  readonly text: string
  /** What closes the brackets that are open, the innermost first. */
  readonly wanted: readonly string[]
  /** Whether it ends in a character that is no word. */
  readonly fragment: boolean
}

/** What is known of a text's beginning. */
export interface Head {
  readonly text: string
  /** Closing brackets that close nothing in it. */
  readonly unopened: readonly string[]
  /** Whether it begins with a character that is no word. */
  readonly fragment: boolean
  /** How much its grammar speaks for its being the rest of a sentence. */
  readonly subjectless: number
}

/** Looks at the end of a text. */
export const tailOf = (whole: string): Tail => {
  const text = whole.slice(-REACH)
  const wanted = openBrackets(text).open.map((opener) => CLOSER[opener] ?? '')
  return { text, wanted: wanted.reverse(), fragment: lastWordIsFragment(text) }
}

/** Looks at the beginning of a text. */
export const headOf = (whole: string): Head => {
  const text = whole.slice(0, REACH)
  const { unopened } = openBrackets(text)
  return { text, unopened, fragment: firstWordIsFragment(text), subjectless: subjectless(text) }
}

const SHORT_SENTENCE = /^([^，。；：！？]{2,18})。/u
const NOUN = /^(?:n|r|t|j|l|i)/u

/**
 * 清欠农民工工资等作了具体布置: without its subject, or without any verb, a sentence is the rest of one. A short one that has
 * both (老企业也在加码) opens a paragraph.
 */
const subjectless = (head: string): number => {
  const short = SHORT_SENTENCE.exec(head)?.[1]
  const tokens = tokenise(short ?? head.slice(0, 8))
  const [first] = tokens
  if (short === undefined) return first?.tag.startsWith('v') ? 0.7 : 0
  if (!/[是有]/u.test(short) && !tokens.some(({ tag }) => tag.startsWith('v'))) return 2
  return first && first.text.length > 1 && NOUN.test(first.tag) ? -1.5 : 0
}

/** One thing that speaks for or against two texts being one. */
type Judgement = (tail: Tail, head: Head, page: PageGrams) => number

const brackets: Judgement = ({ wanted }, { unopened }) => {
  if (wanted.length === 0) return unopened.length > 0 ? -5 : 0
  if (unopened[0] === wanted[0]) return 5
  if (unopened.some((closer) => wanted.includes(closer))) return 3
  return unopened.length > 0 ? -5 : -2
}

const FIGURE_END = /[\d.]$/u
const FIGURE_START =
  /^(?:[\d.%‰至到—~-]|[多余几]?(?:[万亿元个件家名项人吨次届条年月日号时分秒处座台套户亩倍辆艘米岁版章页期公千平立美港]|余))/u
const UNIT_START = /^(?:[%‰万亿]|[万亿]?[美港欧日]?元(?!旦|月|宵|首|老|素|件|器)|个?百分点|余[万亿元家个名])/u
const NUMERAL_END = /[\d一二两三四五六七八九十百千万亿几数多余半第美港]$/u

const ORDINAL_END = /第[一二三四五六七八九十百零\d]*$/u
const ORDINAL_START = /^[一二三四五六七八九十百零\d]{0,4}[次届号条批期个章轮]/u

/** What may follow a percentage. */
const AFTER_RATE = /^(?:[，。、；）”和与及的至到—~-]|以[上下内]|左右|股[权份])/u

const figures: Judgement = ({ text: tail }, { text: head }) => {
  if (UNIT_START.test(head)) return NUMERAL_END.test(tail) ? 3 : -5
  if (ORDINAL_END.test(tail) && ORDINAL_START.test(head)) return 3
  if (tail.endsWith('%') && !AFTER_RATE.test(head)) return -3
  const number = Number(/\d+$/u.exec(tail)?.[0] ?? 0)
  if ((number > 12 && /^月/u.test(head)) || (number > 31 && /^日/u.test(head))) return -5
  if (/\d\.\d+$/u.test(tail) && /^[月日至号年]/u.test(head)) return -5
  if (/[。；]\d{1,2}$/u.test(tail) && /^个?百分点/u.test(head)) return -5
  if (FIGURE_END.test(tail)) return FIGURE_START.test(head) ? 3.5 : -4
  return 0
}

const words: Judgement = (tail, head) => {
  if (wordAcross(tail.text, head.text)) return tail.fragment ? 4.5 : 3
  return head.fragment ? 1.2 : 0
}

const HAN_ONLY = /^\p{Script=Han}+$/u

const repetition: Judgement = ({ text: tail }, { text: head }, page) => {
  const [a, b] = [tail.slice(-2), head.slice(0, 2)]
  const [last, first] = [a.slice(-1), b.slice(0, 1)]
  if (!HAN_ONLY.test(last + first)) return 0
  const left = HAN_ONLY.test(a) && page.has(a + first)
  const right = HAN_ONLY.test(b) && b.length === 2 && page.has(last + b)
  if (left && right) return 4.5
  if (left || right) return 3
  return page.has(last + first) ? 1.5 : 0
}

/** How gladly the characters at the seam stand together in any text. */
const neighbours: Judgement = ({ text: tail }, { text: head }) => pairScore(tail.slice(-1), head.charAt(0))

/** No sentence stops before one mark only to go on with another, nor with one after 的, 由, 从. */
const marks: Judgement = ({ text: tail, fragment }, { text: head }) => {
  if (LONE_START.test(head) && /[，、；：]$/u.test(tail)) return -5
  if (!/^[，。、；：！？]/u.test(head)) return 0
  if (/[，、；：由从把将被对向为于及并或一]$/u.test(tail)) return -8
  return fragment ? -3 : 0
}

const STARTS_INSIDE = /^[，。、；：！？）》〉”’]/u
/** 市人大常委会 …: a body at the beginning is more often a subject than the rest of something. */
const BODY_FIRST = /^(?:[省市县区州]|自治区)(?:人大|人民|政府|政协|监察|高级|中级|委|直|副?主席)/u
/** 一、 2. （三） 发布时间： */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[\d]{1,2}[.、](?!\d)|[（][一二三四五六七八九十\d]{1,3}）|[①-⑳■●◆★▲]|发布时间|来源)/u
/** 从这里走 | 来；: one character before a mark is the rest of something. */
export const LONE_START = /^\p{Script=Han}[，。；、]/u
const NEEDS_MORE = /(?:[、，的和与及在对将向为把被从以由至或并等于是]|[，、；][\p{Script=Han}]{1,3})$/u
const STARTS_SENTENCE =
  /^(?:会议|据|根据|按照|记者|“|本报|本刊|又讯|图为|今年|去年|近年|近日|日前|昨[天日]|今[天日]|目前|同时|此外|另外|其中|截至|截止|下一步|与此同时|随着|为了?|在|如今|眼下|当前|当[天日]|[上下]午|会[前后上]|一是|首先|他|她|[\d一二三四五六七八九十]{1,4}月|[\d一二三四五六七八九十]{1,3}日|20\d\d年|《|【|■|●|[\p{Script=Han}]{2,6}[前后中上]，|副?[省市县区州]长\p{Script=Han}|[\p{Script=Han}·]{2,4}在(?:讲话|汇报|会上|发言|致辞|主持|总结|会见|调研)|[\p{Script=Han}·]{2,6}(?:说|表示|指出|强调|介绍|认为|要求|告诉))/u

const wording: Judgement = ({ text: tail }, { text: head }) => {
  let score = 0
  if (STARTS_INSIDE.test(head) || LONE_START.test(head)) score += 2.5
  if (NEEDS_MORE.test(tail)) score += 1
  if (STARTS_SENTENCE.test(head) && !/[的和与及对将向把被从由]$/u.test(tail)) score -= 2.5
  if (BODY_FIRST.test(head) && !/[、和及与]$/u.test(tail)) score -= 1
  if (DATELINE.test(head.slice(0, 60)) || NUMBERED.test(head)) score -= 8
  return score
}

const NAME_LAST = /(?:^|[，。；、：]|[长任记席员])[\p{Script=Han}·]{2,4}、$/u
const NAME_FIRST = /^[\p{Script=Han}·]{2,4}[、，]/u
const POST_FIRST =
  /^(?:[省市县区州自治]{0,4}(?:副?[省市县区州]长|副?主任|副?主席|副?书记|秘书长|院长|检察长|政协|人大|委书记))/u

/** …副主任马凤鸣、 | 何建国、林一苇, …: a list of names goes on with a name, one of things hardly with a post. */
const list: Judgement = ({ text: tail }, { text: head }) => {
  if (!tail.endsWith('、')) return 0
  if (NAME_LAST.test(tail)) return NAME_FIRST.test(head) ? 1.5 : 0
  return POST_FIRST.test(head) ? -2 : 0
}

const POST_LAST =
  /(?:书记|主任|[省市县区州镇乡局厅院部处科校会组]长|主席|经理|董事长|总裁|总监|教授|研究员|代表|记者|检察长|负责人)$/u
const NAME_ACTS =
  /^\p{Script=Han}{2,3}(?:作|说|表示|介绍|汇报|主持|出席|参加|带领|率|致辞|讲话|发言|、|，|等|分别|先后)/u

/** …集团党委书记 | 林一苇作了发言: a post at the end wants its holder. */
const holder: Judgement = ({ text: tail }, { text: head }) =>
  POST_LAST.test(tail) && NAME_ACTS.test(head) ? (STARTS_SENTENCE.test(head) ? 4 : 2.5) : 0

const COUNTS_LAST =
  /(?:投资|产值|收入|利润|总额|金额|面积|产能|增长|下降|上升|提高|达到?|为|超过?|近|约|共|完成|实现|[年日投]产|新增|建成|占|仅|突破|平均|同比|合计|累计)$/u
const COUNT_FIRST = /^\d[\d.]*(?:%|[多余]?[万亿个家项吨元公平立美港名人米亩辆套台])/u
const MOMENT_FIRST = /^\d+(?:分钟|小时|天|年|个月)[后前]/u

/** 总投资 | 186亿元: what is counted at the end wants its figure. A moment begins a clause: 驶出， | 5分钟后便…. */
const amounts: Judgement = ({ text: tail }, { text: head }) => {
  if (MOMENT_FIRST.test(head)) return /[，；]$/u.test(tail) ? 1.5 : -1.5
  return COUNTS_LAST.test(tail) && COUNT_FIRST.test(head) ? 2.5 : 0
}

const grammar: Judgement = (_, head) => head.subjectless

const JUDGEMENTS: readonly Judgement[] = [
  brackets,
  figures,
  words,
  repetition,
  wording,
  list,
  holder,
  amounts,
  grammar,
  neighbours,
  marks
]

/** How well one text goes on in another: above 3 it is hardly chance, below 0 it is. Where they stand is not looked at. */
export const seamScore = (tail: Tail, head: Head, page: PageGrams): number =>
  JUDGEMENTS.reduce((sum, judge) => sum + judge(tail, head, page), 0)
