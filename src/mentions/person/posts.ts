import type { Span } from '../../core/span.js'
import { ANY_HEAD, OFFICE } from './lexicon.js'

/** Posts that stand before a name: their spans in reading order, and where the phrase begins. */
export interface PostPhrase {
  readonly posts: readonly Span[]
  readonly start: number
}

const ENDS_IN_HEAD = new RegExp(`(?:${ANY_HEAD})(?:（[^（）]{1,16}）)?$`, 'u')
/** What is noted behind a post and is no part of it: 副局长（兼）, 巡视员（正厅级）. */
const NOTE = /（(?!代）)[^（）]{1,16}）$/u
const MARKS = '，。；：！？“”‘’《》〈〉【】\n　 '
/** How far back a phrase of posts may reach. */
const REACH = 120

/**
 * What stands before a post in its clause and is no part of it: verbs that take a person, prepositions, time and place
 * of the act. Each is cut with all that stands before it.
 */
const LEADS: readonly RegExp[] = [
  /.*(?:听取(?:[和、并与]?审议)?了?|邀[请得]了?|陪同|会见了?|会晤|选举(?!\p{Script=Han}{0,4}委员会)|选出|推选|推举|提名|推荐|特别是|尤其是|免去|任命|接受|指派|委托|拜会|采访了?|专访|授予|欢迎|感谢|祝贺|随同|带领|率领|还有|如下|包括|以及|并由|分别由|均由|表决|来自.{1,20}的|当选为?|担任|接替)/u,
  /.*(?:(?<!(?:分管|主持|负责)[^，。；、]{0,6})的|[了着])/u,
  /.*(?:参会|与会|出席|列席|参加|到会)(?:会议|人员|领导|嘉宾)*(?:还)?有/u,
  /.*(?:特邀|特别邀请)(?!界|嘉宾|专家|代表|顾问|编辑|评论|.{0,4}员)/u,
  /^\p{Script=Han}{0,6}(?:申请|承办|主办|协办|发起|运营|经营|投资|建设|项目|供水|供气|企业|管理)方(?=\p{Script=Han}{4})/u,
  /^\p{Script=Han}{0,12}单位(?=\p{Script=Han}{2,20}(?:公司|集团|大学|学院|银行))/u,
  /.*(?:轮值)?主席国/u,
  /^(?:说明|报告|汇报|通报|议案|意见)(?:和|以?及|与)(?=.{3})/u,
  /.*(?:负责(?:人|同志)|[家位名]\p{Script=Han}{0,10}代表)(?:和|以?及|与)(?=.{2})/u,
  /.*执行主席(?:分别)?[是为有]：?/u,
  /^(?:上|下|左|右)?图为/u,
  /.*(?:第[一二三]个|率先|首先|当面|分别)(?=[向对同])/u,
  /^(?:就(?!业)|围绕|代表)[^，。；、]{1,30}(?<![方走面])(?:向(?!阳)|对(?![外口台接]))(?=\p{Script=Han}{3})/u,
  /.*夫人\p{Script=Han}{2,4}(?=在|出席|同|与)在?/u,
  /.*(?:专访|访谈|播出(?!版)|记者)对?/u,
  /.*\d日(?:上午|下午|晚间?|凌晨|中午|傍晚|清晨)?(?=[^报本])/u,
  /.*(?:今天|昨天|前天|昨日|今日|当天|当日|日前|近日|同日|次日)(?:上午|下午|晚上?)?/u,
  /.*(?:上午|下午|当晚|晚上|随后|接着|最后|其中|此外|期间|另外|同时|首先|会上|会后|会前|会议上|论坛上|现场)/u,
  /.*(?:座谈|发布|洽谈|见面|推进|吹风|交流|动员|调度|分析|工作|常务|全体|研讨|峰|年|大|论坛)会(?:议)?[上后前由]/u,
  /.*(?<![自理事缘])由(?!于)/u,
  /.*[在于][^、在于]{1,12}(?:同|与|会见)/u,
  /^(?:将|已|曾|正|并)?(?:与|分别与|分别会见)/u,
  /^[^（）]{1,24}）(?=.{2})/u,
  /^[我他她人]们(?:支持|赞赏|拥护|感谢|祝贺)?/u,
  /^(?:还|将|已|并)?应[邀约](?:同|与|会见|对)?/u,
  /^(?:根据|按照|同(?!济|仁|心|江|德|安)|据|受|经(?![信开贸济发委管合])|(?:当?即|特)?请|向(?!阳)|对(?![外口台接])|与|及|以|让|在(?!.全国(?:人大代表|政协委员))|当(?!涂|阳)|是|有(?![研色])|为|把|给|被|跟|从(?!化)|并|而|则|也|还|但|该|今年|本届|现任|时任|新任|刚刚|曾任|我(?![司会])(?:[校院局所厅](?!长))?|我国)/u
]

/** What joins a post to the name before it. */
const JOINT = /^(?:和|与|同|及|以及|对|向|并)/u

/** Any of the leads, wherever it stands: most posts have none before them. */
const ANY_LEAD = new RegExp(LEADS.map(({ source }) => source.replace(/^\.\*/u, '')).join('|'), 'u')

const leadLength = (segment: string, afterName: boolean): number => {
  let cut = afterName ? (JOINT.exec(segment)?.[0].length ?? 0) : 0
  if (!ANY_LEAD.test(segment.slice(cut))) return cut
  for (const lead of LEADS) {
    const m = lead.exec(segment.slice(cut))
    if (m) cut += m[0].length
  }
  return cut
}

const splitList = (text: string): { start: number; end: number }[] => {
  const parts: { start: number; end: number }[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charAt(i)
    if (unit === '（' || unit === '“') depth++
    if (unit === '）' || unit === '”') depth = Math.max(0, depth - 1)
    if (i < text.length && !(unit === '、' && depth === 0)) continue
    parts.push({ start, end: i })
    start = i + 1
  }
  return parts
}

/** 市“数控一代”领导小组组长, “丝路”国际联盟主席, 《甲报》社社长: quotes inside the name of a body, and no speech before it. */
const QUOTED_IN_BODY = /(?:^|[\p{Script=Han}、，])(?:“[^“”，。；：！？]{1,16}”|《[^《》]{1,12}》)$/u
/** What goes on behind such quotes is the rest of the body's name. */
const BODY_GOES_ON =
  /^[^、，。；：！？“”《》]{0,10}(?:小组|[导察督视]组|指挥部|委员会|联盟|杂志社?|编辑部|报社|社|协会|联合会|中心|办公室|专班|基金会|(?:理论|编辑|评论|采访|经济|新闻)部|(?:执行|常务)?副?[总主]编)/u

const OF_PAPER = /^(?:杂志|报社|社|\p{Script=Han}{2}部|(?:执行|常务)?副?[总主]编)/u

/** Where the quotes that end before `end` begin, if they are part of a body's name; -1 where they are not. */
const quoteInBody = (text: string, end: number): number => {
  const behind = text.slice(end, end + 24)
  if (!BODY_GOES_ON.test(behind) || (text.charAt(end - 1) === '》' && !OF_PAPER.test(behind))) return -1
  const quoted = QUOTED_IN_BODY.exec(text.slice(Math.max(0, end - 20), end))
  return quoted ? text.lastIndexOf(text.charAt(end - 1) === '”' ? '“' : '《', end - 1) : -1
}

const lastMark = (text: string): number => {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i--) {
    const unit = text.charAt(i)
    if (depth === 0 && (unit === '”' || unit === '》')) {
      const opener = quoteInBody(text, i + 1)
      if (opener < 0) return i
      i = opener
      continue
    }
    if (unit === '）') {
      if (text.lastIndexOf('（', i) < 0) return i
      depth++
    } else if (unit === '（') {
      if (depth === 0) return i
      depth--
    } else if (unit === '—' && text.charAt(i - 1) === unit) {
      return i
    } else if (depth === 0 && MARKS.includes(unit) && !(unit === ' ' && /[A-Za-z]$/u.test(text.slice(0, i)))) return i
  }
  return -1
}

/** 会议由云河公司副总经理，省协会副会长甲主持 */
const BY_WHOM = /^(?:会议|大会|论坛|活动|仪式)?由/u

/** A clause that is nothing but posts, before a comma: 省水利厅党组书记、厅长，省防指副指挥甲. */
const postClause = (text: string, end: number, from: number): Span[] => {
  const whole = text.slice(from, end)
  const base = from + lastMark(whole) + 1
  if (base <= from && from > 0) return []
  const parts = splitList(text.slice(base, end))
  const posts = parts.map((part) => ({ start: base + part.start, end: base + part.end }))
  const first = posts[0]
  if (first)
    posts[0] = { ...first, start: first.start + (BY_WHOM.exec(text.slice(first.start, first.end))?.[0].length ?? 0) }
  const sound = posts.every((post) => {
    const segment = text.slice(post.start, post.end)
    return POST_END.test(segment) && leadLength(segment, false) === 0 && segment.length < 24
  })
  return sound ? posts : []
}
/** An office, or a seat in the body that leads a house: 厅党组成员、副厅长，省局局长甲. */
const POST_END = new RegExp(`(?:${OFFICE}|(?<=党[委组])(?:委员|成员))$`, 'u')

/** 县委常委宣传部长, 局党委书记局长: a post in the Party and one behind it, with no mark between. */
const PARTY_POST = /^.{0,40}?[\p{Script=Han}](?:[党省市县区州盟旗镇乡][委组工]|党工委)(?:常委|副?书记)(?=.{2})/u
const SECOND_POST =
  /^(?:常务)?副?(?:[省市县区州盟旗镇乡局厅院校处所行]长|(?:组织|宣传|统战|人武|武装)部副?部?长|(?:纪委|政法委)书记|秘书长|主任|董事长|总经理|主席)$/u
/** 协会会长云山集团董事长: a post in an association and one at a house. */
const POST_OF_ASSOCIATION =
  /^.{0,30}?(?:[协商学]会|研究会|联合会|促进会)(?:常务|执行|名誉|荣誉)?副?(?:会长|理事长|秘书长|理事|主席)(?=.{4})/u
/** 中国科学院院士云岭大学教授: a rank among scholars and a post at a house. */
const RANK =
  /^.{0,30}?(?:院士|学部委员|首席科学家|首席专家|全国政协委员|全国人大代表)(?=(?:中国|国家|全国|北京|\p{Script=Han}{2,12}(?:大学|学院|医院|研究[院所])).{2})/u
const POST_AT_HOUSE = new RegExp(
  `^(?!兼|助理|单位)\\p{Script=Han}{2,24}(?:公司|集团|大学|学院|银行|研究[院所]|[协学]会|联盟|医院|局|厅|厂|中心)\\p{Script=Han}{0,10}(?:${OFFICE}|教授|院士)$`,
  'u'
)
const twoPosts = (text: string, { start, end }: Span): Span[] => {
  const post = text.slice(start, end)
  const inParty = PARTY_POST.exec(`〇${post}`.slice(0, 60))
  const length = inParty
    ? inParty[0].length - 1
    : ((POST_OF_ASSOCIATION.exec(post) ?? RANK.exec(post))?.[0].length ?? 0)
  if (length === 0 || !(inParty ? SECOND_POST : POST_AT_HOUSE).test(post.slice(length))) return [{ start, end }]
  return [
    { start, end: start + length },
    { start: start + length, end }
  ]
}

/** Units of a body, or of a field of its work, that shares its head with the next. */
const ITEM = 16
/** 化学和生物防护部队司令, 计划、预算审查委员会主任: the last of several fields of one body. */
const LAST_FIELD = /^\p{Script=Han}{2,6}[和与及]\p{Script=Han}{2,}|^(?:财政)?预算审查/u

/**
 * Where a post begins whose body is told over 、: 中央台办、国务院台办主任, 辐射、化学和生物防护部队司令; -1 where the
 * item before it shares no head with it.
 */
const sharedItem = (clause: string, { start, end }: Span, next: number): number => {
  const item = clause.slice(start, end)
  if (next !== end + 1 || start > 0 || item.length < 2) return -1
  const cut = leadLength(item, false)
  const own = item.slice(cut)
  if (own.length < 2 || own.length > ITEM || !/^\p{Script=Han}+(?<!报告|说明|汇报|通报)$/u.test(own)) return -1
  const post = clause.slice(next)
  return LAST_FIELD.test(post) || post.slice(0, 24).includes(own.slice(-2)) ? start + cut : -1
}

/** 甲公司负责人、乙公司总经理丙: who is in charge of another firm is a person of his own. */
const IN_CHARGE = /(?:公司|集团|银行|合作社|厂)(?:主要|有关|相关)?负责人$/u
const OF_FIRM = /(?:公司|集团|银行|合作社|厂)/u

/**
 * Reads the posts that end at `end`, not further back than `floor`:
 * 听取[省人大常委会副主任]、[代表资格审查委员会主任委员]沈叔同.
 */
export const postsBefore = (text: string, end: number, floor: number): PostPhrase | null => {
  const from = Math.max(floor, end - REACH, 0)
  const whole = text.slice(from, end)
  const base = from + lastMark(whole) + 1
  const clause = text.slice(base, end)
  if (!ENDS_IN_HEAD.test(clause)) return null
  const posts: Span[] = []
  for (const part of splitList(clause).reverse()) {
    const segment = clause.slice(part.start, part.end)
    if (!ENDS_IN_HEAD.test(segment)) {
      const item = sharedItem(clause, part, posts[0] ? posts[0].start - base : -1)
      const held = posts[0]
      if (item >= 0 && held && (floor === 0 || base + part.start > floor)) posts[0] = { ...held, start: base + item }
      break
    }
    const cut = leadLength(segment, base + part.start === floor && floor > 0)
    if (cut >= segment.length) break
    const next = posts[0]
    if (next && IN_CHARGE.test(segment) && OF_FIRM.test(text.slice(next.start, next.end))) break
    const note = NOTE.exec(segment)?.[0].length ?? 0
    posts.unshift({ start: base + part.start + cut, end: base + part.end - note })
    if (cut > 0) break
  }
  const told: Span[] = []
  for (const post of posts) told.push(...twoPosts(text, post))
  const earlier = text.charAt(base - 1) === '，' && told[0]?.start === base ? postClause(text, base - 1, from) : []
  told.unshift(...earlier)
  const first = told[0]
  return first ? { posts: told, start: first.start } : null
}
