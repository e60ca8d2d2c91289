import { words } from '../../core/lexicon.js'
import type { Action } from './schema.js'

/** What puts the 提请 behind it into the future. */
const COMING =
  words`决定 同意 计划 年底前 拟 将 建议 按程序 依程序 按法定程序 修改后 完善后 后再 近期 年内 下月 明年 适时 尽快 争取 力争 预计 有望 准备`.join(
    '|'
  )

/** What a report on the work on a bill is about. */
const REVIEWED = '[^，。；、]{0,6}(?:修改|审议)(?:情况|结果|意见)[^，。；、]{0,6}'

/** Whom a bill goes to within the meeting that deals with it. */
const OWN_MEMBERS = '各?(?:代表团|小组|组)|全体(?:委员|代表)'

const END = '(?=[，。；：、！》 ]|$)'

interface Predicate {
  readonly action: Action
  readonly pattern: RegExp
  /** Whether it may stand in a later clause of the sentence whose subject is left out. */
  readonly far: boolean
}

/** What another act comes before, which is told itself. */
const AFTER_ACT = '(?:批准|通过|修改|完善)后'
/** What puts a coming-out off. */
const NOT_YET = `另行|尽[早快]|早日|择[日期机]|[未没不]|没有|尚未|再|拟[^，。；]{0,8}|${AFTER_ACT}`

/** How a regulation comes out and into force. */
const COMES_OUT: readonly RegExp[] = [
  // 公布施行, 出台了
  new RegExp(`(?<!${NOT_YET})(?:公布|颁布|发布|出台|颁行)(?:施行|实施)?(?:了)?${END}`, 'u'),
  // 自1月1日起正式施行
  /(?:起|开始|正式|颁布|今日|(?<!(?:批准|通过)后)公布|即将)(?:正式|开始|全面)?(?:施行|试行|实施|生效)(?!以来|后|前|的|满)/u,
  new RegExp(`(?<!${AFTER_ACT}(?:公布|发布|颁布|印发)?)(?:施行|生效)${END}`, 'u'),
  new RegExp(`\\d日(?:起)?实施${END}`, 'u'),
  // X这部去年出台的条例
  /〇这[^，。；]{0,2}[部件项个][^，。；《]{0,6}(?:公布|颁布|发布|出台)的/u
]

/** What hands a bill on, and what is done with it there. */
const HANDED = '(?:提请|提交|报请|报送|交付|交由|(?<=将)送|(?<=程序)报)'
const DEALT_WITH = `(?:审议|审定|表决|研究(?!院|所|室)|(?<!${OWN_MEMBERS})讨论|审查(?!批准)|[初一二三]审)`

/** How a bill is put before a meeting to come. */
const PUT_FORWARD: readonly RegExp[] = [
  // 决定提请市人大常委会审议
  new RegExp(`(?:${COMING})[^，；。]{0,30}(?<!不|暂缓|再次|再行)${HANDED}[^，；。]{0,40}${DEALT_WITH}`, 'u'),
  /建议(?:本次|此次|这次)[^，。；]{0,8}会议[^，。；]{0,4}审议/u,
  // ，并提交下次常委会会议审议
  /，并?(?:再)?(?:提请|提交|报请)(?!本次|此次|这次|大会|会议)[^，；。]{0,24}(?:审议|表决)/u,
  /〇(?!.*(?:本次|这次|此次))[^，。；]{0,8}(?:提交|交付)[^，；。]{2,30}会议?审议/u,
  // 将X列入下次会议议程
  /[将把]〇(?![^，。；]{0,30}(?:本次|此次|这次|大会))[^，。；]{0,60}列入[^，。；]{0,30}议程/u
]

/** How a revision is told that was made or begun. */
const REVISED: readonly RegExp[] = [
  // 对X作了修改; X修订出台
  /(?:予以|进行|作出|作|完成)(?:了)?[^，。；]{0,6}(?:修订|修改|修正)(?=[，。；]|$)|(?:修订|修改)(?=印发|发布|出台|公布|通过)/u,
  /〇的?(?:修订|修改|修正)工作(?:已|正|现|全面|正式|于)[^，。；]{0,8}(?:启动|展开|开展|进行|完成)/u,
  // 启动X等修订工作
  /(?:启动|开展|完成)[^，。；]{0,6}〇等?[^，。；]{0,6}的?(?:修订|修改|修正)工作/u,
  // X等法律先后修订
  /〇等?[^，。；]{0,8}(?:先后|相继|陆续)(?:完成)?(?:修订|修改|修正)(?=[，。；]|$)/u,
  // X经常委会修订后公布
  /〇(?:已)?经[^，。；]{2,24}(?:修订|修改|修正)后(?:重新)?(?:公布|颁布|发布|施行)/u
]

/** What is said of a regulation as the subject of its clause, or in a later clause without a subject of its own. */
const PREDICATES: readonly Predicate[] = [
  {
    action: 'adopt',
    pattern:
      /(?<!未|不|没有|未能|待|拟|(?:提请|提交|建议|力争|争取)[^，；]{0,30})通过(?:了|后)?(?=[，。；：、！ ]|$)|，(?:会议)?(?:原则|一致)(?:上)?同意(?=[，。；]|$)/u,
    far: false
  },
  {
    action: 'approve',
    pattern: new RegExp(`(?:获|经|得到|由|[日年月](?=[^，。；]{4,30}会议?批准))[^，。；]{0,30}批准${END}`, 'u'),
    far: false
  },
  { action: 'repeal', pattern: new RegExp(`废止(?:的决定)?${END}`, 'u'), far: false },
  // 本条例施行之日起，X同时废止
  {
    action: 'repeal',
    pattern:
      /，(?:[该本新]?(?:条例|办法|规定|细则|法)(?:正式)?(?:施行|实施|公布|生效)(?:之日起?|后|时)|届时)[，即也将]{0,2}同时(?:予以|宣布)?废止/u,
    far: true
  },
  ...COMES_OUT.map((pattern): Predicate => ({ action: 'publish', pattern, far: true })),
  {
    action: 'circulate',
    pattern: new RegExp(
      `(?<!按程序|尽快|抓紧|及时|要求[^，。；]{0,30})印发(?:执行|实施|施行|全|各|至|给)?(?:[党地区部门单位市县]{0,6}|[各市县区州乡镇有关部门单位企业和、]{2,14})(?:征求意见)?${END}`,
      'u'
    ),
    far: false
  },
  ...PUT_FORWARD.map((pattern): Predicate => ({ action: 'propose', pattern, far: true })),
  // 就X的修改情况作了说明
  {
    action: 'review-result',
    pattern: new RegExp(
      `就${REVIEWED}作(?:了|出)?[^，。；、]{0,6}(?:汇报|报告|说明)|作了[^，。；、]{0,6}(?:修改(?:情况|结果|意见)|审议(?:情况|结果))的?(?:汇报|报告|说明)`,
      'u'
    ),
    far: true
  },
  // 甲就X作了说明
  {
    action: 'explain',
    pattern:
      /(?<!就[^，。；]{0,4}修改[^，。；]{0,6})(?<!委托(?![就对向，])[^，。；]{0,30})作(?:了|的|出|出了)?(?:关于)?[^，。；、]{0,8}说明/u,
    far: true
  },
  // 对X进行了宣讲
  {
    action: 'explain',
    pattern: /(?:就|对)〇[^。；]{0,60}(?:进行|作|做)(?:了)?[^，。；]{0,8}(?:讲解|宣讲|培训|辅导)/u,
    far: true
  },
  // 对X进行了审议, 对X作了二审
  {
    action: 'deliberate',
    pattern: /(?:进行|开展|展开)(?:了)?[^，。；、]{0,10}(?:审议|讨论)|提请[^，；。]{0,40}审议/u,
    far: true
  },
  { action: 'deliberate', pattern: /〇(?:进行|作)了?(?:第?[一二三四]次?审|初审)(?=[，。；]|$)/u, far: true },
  { action: 'deliberate', pattern: /获(?:得|大会|会议)?(?:第?[一二三四]次|初次)?审议(?!通过)/u, far: true },
  ...REVISED.map((pattern): Predicate => ({ action: 'revise', pattern, far: false })),
  {
    action: 'review-opinion',
    pattern:
      /(?:报告|汇报|宣读)了[^，。；、]{0,12}审议意见(?!的?(?:研究|落实|办理|整改))|，[^，。；、]{2,20}作(?:了|出)?(?:关于)?审议意见的?(?:报告|汇报)|，听取了?(?:有关|相关)?审议意见的?(?:报告|汇报)/u,
    far: true
  },
  { action: 'terminate', pattern: /终止审议/u, far: true },
  { action: 'inspect', pattern: /〇(?:正在?|现)?由[^，。；]{2,30}检查其?(?:贯彻|实施|执行|落实)/u, far: true }
]

/** What a regulation says, and how long ago it came: nothing is done to it there. */
const SPEAKS =
  /^(?!作)(?:[^，。；]{0,6})?(?:规定|明确|指出|要求|提出|提到|强调|显示|确立|第[一二三四五六七八九十百\d]+条)/u
const LONG_AGO =
  /^(?:自)?(?:\d{4}年[\d月日]{0,6}(?:正式)?)?(?:印发|出台|颁布|施行|实施|公布|通过|制定|修订){1,3}(?:[\d一二三四五六七八九十两]+(?:多)?(?:周?年|个?月)|以来|后|之后|之前|前)|^(?:以来|之后|之前)/u
const CARRIES_ON =
  /^(?:并|符合|切合|修改|完善|决定(?!对|任命|免去|接受)|同意|授权|要求|经|已|获|由|于|[今去]年|后经|再经|并于|\d{1,2}[月日]|\d{4}年[^，。；]{0,40}(?:[经由获]|批准)|现|自|将|同时|正式|也|还|拟|至此|日前|近日|予以|被|原则|一致|全票|表决)/u

/** The stretch in which predicates of the first clause may stand: it, and clauses that plainly go on with its subject. */
const nearPart = (after: string): string => {
  const clauses = after.split('，')
  let near = clauses[0] ?? ''
  for (const clause of clauses.slice(1)) {
    if (!CARRIES_ON.test(clause)) break
    near += `，${clause}`
  }
  return near
}

/** 就该草案作说明时提到，原条例…: what a speaker says there is no predicate of the sentence. */
const SAYING = /时?(?:提到|介绍说?|指出|强调|表示|说)[，：].*/u

/** 对X，会议同意予以废止: the mention is the topic of all that follows. */
const TOPIC = /(?:^|[，。；：])(?:对于?|关于|就)$/u

/** 于2008年公布: the year of an act. */
const YEAR_OF_ACT = /(\d{4})年[^，。；]{0,12}(?:通过|公布|颁布|发布|出台|施行|实施|生效)/u

/**
 * What the rest of a sentence says of a mention, in order of appearance.
 * @param lead what stands in its clause before it
 * @param year that of the publication: what came out years before is told as history
 */
export const actionsAfter = (lead: string, rest: string, year: number | null): Action[] => {
  const after = rest.replace(SAYING, '')
  if (SPEAKS.test(after) || LONG_AGO.test(after)) return []
  if (year !== null && Number(YEAR_OF_ACT.exec(after)?.[1] ?? year) < year - 1) return []
  const topic = TOPIC.test(lead) && after.startsWith('，')
  const near = `${lead}〇${topic ? after : nearPart(after)}`
  const hits = PREDICATES.flatMap(({ action, pattern, far }) => {
    const found = pattern.exec(far ? `${lead}〇${after}` : near)
    return found ? [{ action, at: found.index }] : []
  })
  return hits.sort((a, b) => a.at - b.at).map(({ action }) => action)
}
