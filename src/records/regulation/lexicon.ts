import { anyOf, words } from '../../core/lexicon.js'

/** Nouns that a regulation's title ends with. */
export const HEAD_NOUNS = words`法 法典 条例 办法 规定 规则 细则 守则 准则 决定 决议 条约 公约 协定 议定书 修正案 修正`

/** Heads that other things than regulations end with as well; without brackets a title needs more than the noun. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(words`办法 规定 规则 细则 守则 准则 公约 协定 修正`)

const HEAD = anyOf(HEAD_NOUNS)
const ORDINAL = '(?:（[一二三四五六七八九十百\\d]{1,4}）)?'
const TRIAL = '(?:（(?:试行|暂行|[一二三四五六七八九十百\\d]{1,4}|\\d{4}年?[^（）]{0,4})）)?'

/** A stage as a bare word: 修订草案, 草案二次审议稿, 送审稿. Nothing that a title could go on with. */
const QUALIFIER =
  '(?:第?[一二三四五六]次?|首次?|再次?|修改|审议|审|表决|建议|代拟|送审|征求意见|公开征求意见|讨论|初审|报批|拟){1,4}'
const DRAFT = `(?:修订|修正案?|修改)?草案(?:${QUALIFIER}稿)?`
const OTHER_DRAFT = `(?:修订|修改|修正)?(?:送审|征求意见|表决|修订|修改|修正|审议|讨论|代拟|初审|[一二三四]审)[一二三]?稿`
export const STAGE = `(?:${OTHER_DRAFT}|${DRAFT})`

/** A stage in brackets behind a title may also be a bare 修订. */
const BRACKETED_STAGE = `（(${STAGE}|[^（）]{0,8}(?:草案|稿)[^（）]{0,8}|修订案?|修正案?|新?修订版?)）?`

/** What a title in brackets ends with besides, in Macao: 《修改第3/2019号法律〈X〉》, 《X法律制度》. */
const BRACKETED_HEAD = `(?:${HEAD}|第\\d{1,3}/\\d{4}号(?:法律|行政法规)(?:〈[^〈〉]{1,60}〉)?|法律制度)`

/** The inside of brackets: title, stage in brackets or without. */
export const TITLE_AND_STAGE = new RegExp(
  `^(.*?${BRACKETED_HEAD}${TRIAL})(?:\\s*${BRACKETED_STAGE}|(?:的)?(${STAGE}))?$`,
  'u'
)

/** The stage that stands behind the closing bracket: 《X》（草案）, 《X》修订草案, 《X》的修订草案. */
export const STAGE_AFTER = new RegExp(
  `^(?:${BRACKETED_STAGE}|(法案(?![的委]))|的?(${STAGE}|稿(?=[向提作进的，、])|(?<=的)修正案(?!草案|（草案))(?!情况))`,
  'u'
)

/** The stage that stands before a title: 修订后的X, 新修订的X. */
export const STAGE_BEFORE = /(?:新修订的?|修订后的?)$/u

/** A head noun outside brackets, with its ordinal and its stage. */
export const PLAIN_HEAD = new RegExp(`(${HEAD})${ORDINAL}(?:${BRACKETED_STAGE}|的?(${STAGE}))?`, 'gu')

/** Where a title's head noun may end: what follows it begins another phrase. */
export const AFTER_HEAD =
  /^(?:$|[、，；。：！？）》”〉\s]|和|及|以及|与|等|的|审议|审查|修改|修订|实施情?|贯彻|执行|执法|落实|草案|自|从|将|已|经|获|予|正式|进行|作|起|于|今|首|分别|也|同|由|在|并|是|两|三|四|五|六|七|八|九|十|\d|开展|情况|公布|颁布|发布|印发|出台|施行|生效|通过|废止|提请|提交|有关|部分|明确|规定|要|应|须|拟|列入|有望|旨在|主要)/u

/** Words that end with 法 and are no law. */
export const NO_LAW =
  /(?:方|做|看|说|想|执|(?<!公)司|立|守|违|普|依|手|打|语|合|非|疗|(?<![预结决])算|战|枉|犯|办|尊|兵|魔|良|拉|塔|丹|守法用|学法用|工作|操作|教学|上位|下位|国际|各项|部|本|该|此|其|[、和与])法$/u

/** A weak head without brackets is a title only with what such titles end with, or whose they are. */
export const FIRM_WEAK_TITLE =
  /^[^的]{0,12}(?:省|市|自治区|自治州|县|人大常委会|人民代表大会|国务院|中国).{3,}$|(?:管理|暂行|若干|试行|实施|议事|工作|监督|奖励|补偿|补助|保护|处理|选举|表决|征收|使用|评审|认定|审查|评选|考核|处罚|组成人员|合作|贸易|投资|缔约国|国际)(?:若干|暂行|试行|实施)?(?:办法|规定|规则|细则|守则|准则|公约|协定)(?:（[^（）]*）)?$/u

/** What follows a head noun that is only the beginning of a body's name: 宪法和法律委员会. */
export const BODY_GOES_ON = /^和?法律委/u

/** Words that a title cannot begin with: it then refers to another, or to several. */
export const NO_BEGINNING =
  /^(?:该|其|此|本(?!省|市|溪)|这|那|有关|相关|上述|部分|多部|一部|一批|两部|两件|几部|若干|各项|各种|每|某|等|决定|在|新法|哪|什么|怎|如何|更|最|不(?!动产|锈|正当)|没|我们|他们|而|但|则|已|原(?!子|油|料|种)|国家?法律|现行|配套|地方性|\d+多?[部件项个]|[一二三四五六七八九十]+[部件项个])/u

/** Words that no title holds: it is a piece of a sentence then. */
export const NO_PART =
  /[一二两三四五六七八九十几多\d][部件](?!分)|上述|新的|我国|该|这一|这个|[写列纳]进|写入|纳入|是否|以及|如果|因为|我们|他们|履行/u

/** What comes to an end before a conjunction in a list of documents. */
export const LISTED_BEFORE =
  /(?:法典|条例|办法|规定|规则|细则|守则|决定|决议|条约|公约|协定|议定书|修正案|草案|稿|[^方做执司立守违普依]法|(?:工作|的|书面)报告|的(?:议案|意见|方案|计划|规划|说明|汇报|情况|建议|事项)|名单|[日议]程|任免案|事项|[）》”〉]|等)$/u
