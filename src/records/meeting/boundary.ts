import { anyOf, words } from '../../core/lexicon.js'

const ADVERBS = words`日前 近日 近期 不久前 刚刚 随后 接着 会前 会后 同时 即将 正在 已经 先后 分别 再次 首次 如期 及时 隆重 胜利 成功 圆满
此前 拟 拟定 定于 拟于 本届 上述 本次 该次 此次 这次 此届 这届`

const VERBS = words`召开 举行 举办 收听收看 收看收听 收看 收听 出席 参加 参与 承办 主办 协办 套开 续开 加开 开幕 闭幕 开好 办好 赴 迎来 齐聚 宣布 听取 指出 强调 表示 获悉 了解到
审议 提请 关于 会见 接见 祝贺 抗议 看望 祝愿 预祝 迎接 喜迎 期待 酝酿 确保 保证 带到 带进 带上 播发 播出 充分利用 用好 借助`

/** Verbs and prepositions that names begin with too, and that end one only at the beginning of a clause. */
const FIRST = words`介绍 宣布 决定 建议 通过 提请 参加 研究 审议 讨论 听取 传达 筹备 通报 部署 学习传达 传达学习 学习贯彻 按照 根据 围绕 落实 贯彻`

/** Verbs that names begin with too, and that end one only where a session, the Party's own or a year follows. */
const BEFORE_SESSION = words`通过 听取 传达 决定 直播 转播 播送 做好 反对 印发 确定 相信 致信 致 至 评价 通报 做大做强 就 以及 巡视 安排 建议 决议`
const SESSION =
  '(?=(?:[省市县区州旗盟]|\\p{Script=Han}{2,8}[省市县区州旗盟])?(?:政协|人大)?第?[一二三四五六七八九十]{1,3}[届次]|全国(?:人大|政协|两会)|[省市县区州旗]委|党的|中国共产党|中央(?:经济|外事|农村|金融|城市|人大|民族|财经)|中国[—－-]|20\\d\\d)'

/** Function words, each with the words that only hold its character. */
const PARTICLES = [
  '(?<!召开|举行|举办)列席(?:了|过|的)?',
  '主持(?!人)',
  '召集(?!人)(?:了|过)?',
  '专门(?!委)',
  '(?<!党|(?<!瞩)目|病毒感染|(?:代表|委员)中)的',
  '了(?!解)',
  '(?<!一)把(?![手握关])',
  '(?<![存现实潜自所内外旨贵籍]|召开|举行|举办)在(?![京沪外校职华岗建线]|\\p{Script=Han}(?:经商|务工|投资|创业|中资|各界|乡[贤友亲]|校友|\\p{Script=Han}商(?![务会业城贸量讨])))',
  '(?<![服无自])从(?!业|事|化|江)',
  '将(?![军来领])',
  '(?<![只还就于但若要])是(?!非)',
  '(?<!关|对|基|位|属|至|高|低|由|鉴|处|等|终|善|敢|勇)于',
  '(?<![面方志走转导意定趋去双单逆同外内横纵])向(?![上好前善心导]|[^，。；]{1,14}(?:反馈|通报|述职)[^，。；]{0,10}$)'
]

/** 经 and 由 where they name who decided: 经省十二届人大常委会, 由市委全会. */
const BY =
  '[经由](?!济)(?=(?:全国|国务院|中央|[省市县区州盟旗]|自治[区州县]|\\p{Script=Han}{2,5}[省市县区州盟旗])(?:第?[一二三四五六七八九十\\d]{1,3}届|人大|人民|政府|[委常]))'

/** Times, where they are no part of a name, and counts. */
const TIMES = [
  '[今去明前]年(?!度)',
  '[今昨][天日]',
  '(?:本周|上周|星期)[一二三四五六日]',
  '[时点]半',
  '\\d{1,2}[时点](?:\\d{1,2}分)?(?!间|代)',
  '(?<=\\p{Script=Han})[上下]午',
  '(?<![\\d一二三四五六七八九十第])[一两二三\\d]{1,3}[场个]'
]

/** Where a name cannot begin before: verbs, adverbs, relative 的, 在, 从, 将, 是, times. */
export const CUT = new RegExp(
  [
    '[开闭]幕(?:式|仪式)[及和与]',
    `(?![开闭]幕仪?式暨)${anyOf(VERBS)}(?:了|过|好|完|的)?`,
    ...PARTICLES,
    BY,
    anyOf(ADVERBS),
    `${anyOf(BEFORE_SESSION)}${SESSION}`,
    `^(?:迅速|认真|深入|全面|及时|随即)?${anyOf(FIRST)}(?!.{2,40}精神\\p{Script=Han}{0,8}$|(?<=贯彻|落实)(?:落实|实施)?□)`,
    ...TIMES
  ].join('|'),
  'gu'
)
/** Parts of a meeting that its name goes on to: 一次会议闭幕会. */
export const PART =
  /(?<=大会|会议|论坛|年会|峰会|全会)(?:开幕会|闭幕会|闭会会议|(?:联组|分组|小组)会议?|第[一二三四五六七八九十]次全体会议|全体会议|(?<=论坛|峰会|年会)全会)$/u
/** Brackets with this in them are no part of a name. */
export const BYLINE = /记者|通讯员|摄|消息|以上|实习生|文\/|图\/|新华|报道|\d月|\d日/u
/** What follows a person who is part of the name: 纪念某某同志诞辰100周年座谈会. */
export const HONOURED =
  /^(?:同志|先生|女士|烈士|院士|教授|将军)?(?:诞辰|诞生|逝世|牺牲|先进事迹|同志|先生|事迹|精神|思想|艺术|作品|学术|文艺|创作)/u
/** What may stand between a person and what follows. */
export const OFFICE = /^(?:同志|先生|女士|主席|总书记|总理|委员长|书记|市长|省长|县长|主任|部长|总统|首相)*/u
/** What stands between two heads of one name: 大会主席团第三次会议, 论坛北京峰会. */
export const JOINED =
  /^(?:第|·|20\d\d|□□[\d一二三四五六七八九十百]{1,4}周年|主席团|常务|暨|\p{Script=Han}{1,6}行暨|及|和|[一二三四五六七八九十\d]|\p{Script=Han}{0,8}$|\p{Script=Han}{2,20}代表团$)/u
/** Words that begin a predicate after a head, so that the next head is another name's. */
export const NOT_JOINED =
  /^(?:[和及与](?:第|[省市县区州盟旗]|党组|全国|自治|主任|常务|中央)|围绕|上|召开|举行|举办|在|将|于|听取|审议|通过|传达|学习|指出|强调|要求|认为|由|以|围绕|期间|精神|后|前|时|的|是|为|就|对|并|还|决定|表决|印发|宣布|表示|开幕|闭幕|主持|发布|讨论|研究|部署|举[办行]|经|建议|提出|明确|安排|贯彻|分析|通报|总结|成立|开始|接着|定|拟|同时|也|共|已|筹备(?!(?:工作|情况)?$)|昨|今|明|当|\d{1,2}[日月时])/u
/** 38次会议, 3场发布会 */
export const COUNTED =
  /^(?:[\d一二两三四五六七八九十多数几]{1,4}[次场]|(?:这|那|该|此|各)[种类]|各类|任何|连续[^，。；]{0,3}[年届次]|各级|各(?!民主党派|党派|族各界|界|[省市县区州地][^，。]{0,12}(?:书记|负责人|主任|主席|局长))|有关|相关|所有|一系列)|[多几两百千]场/u
/** A body that is itself convened: 召开董事会, 将董事会在…召开. */
export const BODY_CONVENED =
  /(?:召开|将其?)\|(?:[，。；]|$|在[^，。]{0,20}召开)|\|(?:[今昨]天|[今昨]日|[于在]?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:[上下]午)?(?:在[^，。]{1,20})?(?:召开|举行)(?:[，。；\n]|$|\|)/u
/** What a name does not begin with. */
export const JUNK =
  /^(?:[、·与及并等暨由对同给 —▲△●○■□◆◇★☆-]|本[报网台刊]讯|（[^（）]{1,4}）为?|和(?!平|谐|田|记)|□和|一[次场个]|首次|了|过|其|[本该此](?=(?:论坛|大会|会议|峰会|年会|全会)$)|全程|随同|随着?|我[省市县区州盟旗校院局所厅]?|因)+/u
/** What of another kind a name goes on to: 庆祝…大会暨…就职典礼, 论坛暨…高端对话. */
export const CEREMONY =
  /^暨[^，。；、]{2,30}?(?:典礼|仪式|[开闭]幕式|(?:研讨|培训|学习|研修)班|(?:对话(?!会)|活动(?!周)|展(?!览|会|望|开|示)|展览|博览会|展览会|交易会|活动周|[节赛])(?=在|于|将|今|昨|\d|[上下]午|召开|举行|举办|开幕|闭幕|圆满|隆重|[，。；”\n]|$))/u
/** What goes on in the same quotes: “甲论坛·乙与丙”; which of a series it is: 发布会（第二场）. */
export const SUBTITLE = /^[·•・][^“”，。\n]{1,30}(?=”)|^（第[一二三四五六七八九十\d]{1,3}[场期次]）/u
/** The hour after a date. */
export const TIME =
  '(?:当?[天日])?(?:[上下]午|[中]午|凌晨|晚[上间]?|晚)?(?:\\d{1,2}[时点:](?:\\d{1,2}分?|半|许)?)?(?:电(?![视子力动商影气网池缆机话])|讯)?'
