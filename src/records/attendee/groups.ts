import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { AFTER_GROUP, BODY, GROUP_HEAD, GROUP_LEAD } from './lexicon.js'

const HEAD = new RegExp(`(?:${GROUP_HEAD})(?![会团大长席资])`, 'gu')
const ANY_HEAD = new RegExp(GROUP_HEAD, 'u')
/** Whether a text has the head of a group anywhere. */
export const namesGroup = (text: string): boolean => ANY_HEAD.test(text)
/** 和老同志, 和专家: a bare noun that the group's bodies govern as well. */
const SHARED_TAIL =
  /^（(?:主任|主席|书记|[区市县旗]?长)）|^、(?:委员|候补委员|副主任|秘书长|检察长)(?![会员长])|^[和及与](?:相关|有关)(?:[科处股]室|部门|单位)负责(?:人|同志)|^[和及](?:老同志|专家(?!学)|专家学者|工作人员)(?:、[^，。、]{1,6}代表)?/u
const COUNTED = /\d+余?多?[个家]|[\d一二三四五六七八九十百余多][名位人]|等$|等(?:单位|部门|地)?$/u
/** What is counted and yet named: 23位政协委员和专家, 甲公司等9家企业负责人; the number of a meeting. */
const COUNT_WITHIN =
  /“[^“”]*”|第?[一二三四五六七八九十\d]+[届次]|^\d+余?多?[名位](?=[^，。；]{0,8}(?:政协委员|人大代表))|[等和及]\d+余?多?[家个](?=[\p{Script=Han}]{0,6}(?:负责人|代表|负责同志))|等?\d+余?多?个[省市县区州](?=[^，。；]{0,10}[局厅委办])/gu
/** 局长、政委、主任等72人, 委员、候补委员44人: members of a list of which only the number is told. */
const COUNTED_TOGETHER = /^(?:、[^，。；、]{1,12}){1,4}等(?:共计?)?\d+余?多?[人名]|^、候补委员(?:共计?)?\d/u
const REACH = 60
const LONGEST = 140
/** 不是市委委员、候补委员的市级领导同志: whom the phrase leaves out is no group of its own. */
const EXCEPTED = /不是[^，。；的]{2,24}的/gu

/**
 * Unnamed persons in a stretch of a clause where nobody is named: the whole coordination that shares a head,
 * [省高级人民法院、省人民检察院有关负责人], [部分省人大代表].
 */
export const groupsIn = (text: string, stretch: Span): Span[] => {
  const part = text.slice(stretch.start, stretch.end)
  const found: Span[] = []
  let from = 0
  const plain = part.includes('不是') ? part.replace(EXCEPTED, (words) => '〇'.repeat(words.length)) : part
  for (const head of matches(HEAD, plain)) {
    const end = head.index + head[0].length
    if (end - from > LONGEST) continue
    const counted =
      IN_CHARGE.test(head[0]) && CAME_IN_ALL.test(text.slice(stretch.start + end, stretch.start + end + 12))
    if (!counted && !AFTER_GROUP.test(text.slice(stretch.start + end, stretch.start + end + 6))) continue
    if (!counted && /\d/u.test(part.charAt(end)) && !head[0].endsWith('代表')) continue
    if (text.startsWith('所作', stretch.start + end) && !IN_CHARGE.test(head[0])) continue
    if (NAMES_FOLLOW.test(text.slice(stretch.start + end, stretch.start + end + 3))) continue
    if (COUNTED_TOGETHER.test(text.slice(stretch.start + end, stretch.start + end + REACH))) continue
    if (/^等(?!同(?!志))[^、，和及以]/u.test(part.slice(from, end))) {
      from = end
      continue
    }
    const lead = GROUP_LEAD.exec(part.slice(from, end))?.[0].length ?? 0
    const start = from + lead
    const tail = SHARED_TAIL.exec(part.slice(end))?.[0].length ?? 0
    const phrase = part.slice(start, end)
    from = end + tail
    const last = found.at(-1)
    const gap = last ? part.slice(last.end - stretch.start, start) : ''
    const joined = { start: last?.start ?? 0, end: stretch.start + end + tail }
    const before = last ? text.slice(last.start, last.end) : ''
    if (
      last &&
      (gap === '、'
        ? sharesRank(before, phrase)
        : AND.test(gap) &&
          (sharesSeats(before, phrase) ||
            sharesEach(before, phrase) ||
            sharesRetired(before, phrase) ||
            (before.endsWith('秘书长') && OF_BODY.test(phrase))))
    )
      found[found.length - 1] = joined
    else if (isGroup(phrase)) found.push({ start: stretch.start + start, end: joined.end })
  }
  return found
}

/** 出席大会的市领导还有：甲、乙: those who are named at once. */
const NAMES_FOLLOW = /^(?:还有|还?[有是为]：|包括：)/u
/** 县人大常委会负责人所作的说明: whose report it is; others who report are named. */
const IN_CHARGE = /负责(?:人|同志)$/u
/** 各县负责人近300人参会: those in charge are told beside their number, which members of a body are not. */
const CAME_IN_ALL = /^等?(?:共计?|合计|约|近)*\d+[余多]*名?人(?:与会|到会|参会|参加|出席|列席|收[听看]|聆听|观摩)/u
/** 部分全国人大代表和省人大代表 */
const AND = /^[和及]$/u
/** 部分全国人大代表、省人大代表: one 部分 over both; 各县党委书记、县长. */
const sharesRank = (before: string, phrase: string): boolean => {
  if (phrase.startsWith('各') && before.startsWith('各')) return OFFICERS.test(before) === OFFICERS.test(phrase)
  if (OF_BODY.test(phrase) || (COURT.test(before) && PROSECUTOR.test(phrase))) return true
  if (OFFICERS.test(before) && BARE_POST.test(phrase)) return true
  if (before.startsWith('各') && (UNDER_EACH.test(phrase) || (LEADERS.test(before) && OFFICE_OF_EACH.test(phrase))))
    return true
  if (before.startsWith('各')) return OFFICERS.test(before) && OFFICERS.test(phrase) && !BODY_BEFORE.test(phrase)
  return sharesSeats(before, phrase)
}
/** 各县区分管领导和商务主管部门主要负责同志: one 各 over both. */
const sharesEach = (before: string, phrase: string): boolean =>
  before.startsWith('各') && DEPARTMENT_OF_EACH.test(phrase)
/** 市政协领导同志和曾任市政协副主席的老同志: those of one house, in office and before. */
const sharesRetired = (before: string, phrase: string): boolean =>
  /领导(?:同志)?$/u.test(before) && phrase.startsWith('曾任')
const DEPARTMENT_OF_EACH =
  /^(?!市|省|县|区|州)\p{Script=Han}{0,8}(?:主管|有关|相关|职能)部门(?:主要|分管|有关|相关)?负责(?:人|同志)$/u
const sharesSeats = (before: string, phrase: string): boolean =>
  PART_OF.test(before) && !PART_OF.test(phrase) && SEATS.test(before) && SEATS.test(phrase)
/** 有关部门负责人, 众多国家领导人: no body is named. */
const UNNAMED =
  /^(?:先生|女士|同志)|^(?:有关|相关)?政府官员|^(?:众多|许多|不少|广大|一些|多[位名])|来自全国各地|^(?:离退休|离休|退休)?老干部代表|^从?[^、，]{0,6}领导岗位|^[一部往]?[众分历]?[省市县区州]级老?领导(?:同志|干部)?$|^部分[省市县区州]级老?领导$|^[省市县区州]上领导$|^在(?:家的?|\p{Script=Han}的?)(?:[省市县区州]级)?(?:有关)?领导(?:同志|干部)?$|^(?:一[众批]|多家|部分)[^、省市县区州]{0,8}(?:企业|合作社|农场|大户)|^(?:(?:有关|相关|各有关|各相关)?(?:部门|单位|方面|企业|行业|领域|地方)(?:、|和|及)?){1,3}(?:的)?(?:主要|分管|有关|相关|党政)?(?:负责|领导|代表|同志|专家|人员)/u
const SEATS = /(?:代表|委员|书记处书记)$/u
/** 部分, 驻甲, 住甲: said of all the seats of a list. */
const PART_OF = /^(?:部分|[驻住在]\p{Script=Han}{1,3}(?=全国|省|市|自治区|中共))/u
/** 副主席、秘书长: a post with no body of its own. */
const BARE_POST =
  /^(?:党委|党组|党支部|党总支|纪检|纪委|工会|团委|常务|名誉|执行|主管|分管)?副?(?:主席|主任|秘书长|书记|会长|理事长|理事|监事|行长|总裁|总经理|(?:乡镇|[省市县区州镇乡局厂院校部处])长)$/u
/** 各县区政府分管负责人、林业局局长: the bureau of each. */
const UNDER_EACH = /^(?![省市县区州旗])[\p{Script=Han}]{1,8}局局?长$/u
/** 各市应急局分管领导、救援处主要负责人: the office of each. */
const LEADERS = /(?:领导|负责人|负责同志)$/u
const OFFICE_OF_EACH =
  /^(?![省市县区州旗全国中])\p{Script=Han}{2,14}[处科室股站](?:主要|分管|有关|相关)?负责(?:人|同志)$/u
/** 市法院院长、检察院检察长 */
const COURT = /法院院长$/u
const PROSECUTOR = /检察院检察长$/u
/** 副秘书长、各工作委员会主任: those of the body before. */
const OF_BODY = /^各(?:(?:专门|工作|专业)?委|工委|专委|处室|室|部门|内设|(?:工作|办事)?机构)/u
const BODY_BEFORE = /(?:工委|人大|政协|委员会|法院|检察院|政府|支部|总支)[\p{Script=Han}]{2,4}$/u
const OFFICERS = /(?:书记|主任|主席|长)$/u

/** 盛泰锂业、裕能能源负责人: firms by the names that they go by, none of them a kind of body or person. */
const FIRMS =
  /^(?:(?!有关|相关|其他|其它|各)[\p{Script=Han}A-Z]{2,12}(?<!部门|单位|企业|行业|领域|方面|地方|高校|院校|乡镇|机构|媒体|[代表员家者众长任记席部士人])、)+[\p{Script=Han}A-Z]{2,12}(?<!部门|单位|企业|行业|领域|方面|地方|高校|院校|乡镇|机构|媒体|[者众员家])(?:主要|有关|相关)?(?:负责人|分析师|高管)$/u

/** 晋东钢铁、华山药业的代表: firms by names that end in their trade. */
const SENT_BY_FIRMS =
  /^(?:\p{Script=Han}{2,8}(?:钢铁|药业|科技|能源|锂业|股份|材料|电子|电气|汽车|重工|光电|陶瓷|纺织|食品|化工|机械|实业|物流|乳业|酒业|茶业|矿业|铝业|水泥|轮胎|酒庄|集团|公司)(?:[、和与]|(?=[两三四五六七八九十\d等的])))+(?:等?[两三四五六七八九十\d]+家企业)?的代表$/u

/** 专家学者以及中外企业代表: kinds of persons and houses, none of them a body by name. */
const KIND =
  /^(?:(?:来自|部分|有关|相关|各地|各界|社会|国内外|海内外|中外|境内外|全球|世界|国际|国外|外国|知名|著名|主要|总裁级|各类|其他|业内|行业|经济|专业|贸促|参展|参会|与会|驻华|当地|上下游|龙头|重点|民营|金融|科研|投资|新闻|高校|中\p{Script=Han})*(?:专家学者|专家|学者|科[技研]人员|技术人员|跨国公司|企业家?|商协会|协会|商会|组织|机构|高校|院校|院所|媒体|智库|客商|嘉宾|采购商|投资人|金融机构)+(?:的?(?:高层|有关|相关|主要)?(?:负责人|代表|领导|人员|专家|高管))?)$/u
/** 化肥生产企业, 矿石贸易商代表: by what they do. */
const TRADE =
  /^(?:(?!.*(?:公司|集团|[省市县区州])).{0,8}(?:生产|加工|制造|贸易|流通|销售|养殖|种植|出口|进口|外贸|骨干)企业|(?!.*(?:公司|集团|[省市县区州])).{0,8}(?:贸易|经销|供应|代理|零售|批发|生产|制造|开发)商)(?:的?(?:有关|相关|主要)?(?:负责人|代表|高管))?$/u
const isKinds = (phrase: string): boolean =>
  phrase.split(/、|以及|[和及与暨]/u).every((member) => KIND.test(member) || TRADE.test(member))

/** What of a group's phrase is no body: 部分, and its head. */
const AROUND_BODY = new RegExp(`^部分|(?:${GROUP_HEAD})$`, 'gu')
const isGroup = (phrase: string): boolean =>
  phrase.length >= 4 &&
  !/[，。；：！？“”]/u.test(
    phrase.replace(/（[^（）]*）|(?<=^\p{Script=Han}{2,6})“[^“”。；：！？]{1,20}”(?=\p{Script=Han})/gu, '')
  ) &&
  !UNNAMED.test(phrase) &&
  !isKinds(phrase) &&
  !/关于|(?<!工)作的|听取|(?:组织|举办|召开)的|(?<![主重首需摘])要(?!素|闻|塞|员|害)|将(?!军|领)|^不是[^的]*$|情况汇报|《|的报告|评价|播发|刊发|[他她我]们|还就|作为|^代表(?!团)|(?<=[组团会委局部厅办])向(?=[被各全与\p{Script=Han}]{0,12}(?:负责|领导|班子))|[^面应针]对(?:代表|委员)|(?:出席|列席|参加|主持|召开|举行|陪同)(?![^，。；]*的)|^对(?![外口台接内])|^[他她]|^到(?!会)|.担任|[一名位]\p{Script=Han}姓|^(?:国家|中央军委)主席$|^代表团成员$|^(?:(?:表决|审议|讨论)*通过|研究了|审议了|讨论了|推[定选举]|选(?:举|出)(?!委)|补选|任命|免去|产生|确定|担任|(?:再次|连任)?当选|在(?!京|[\p{Script=Han}](?:全国|省|市)|职)[^，。的]{0,8}[中上]|向|应到|走访|看望|慰问|会见|组织|支持|要求|希望|就|\d{1,2}\.)/u.test(
    phrase
  ) &&
  !COUNTED.test(phrase.replace(COUNT_WITHIN, '')) &&
  (FIRMS.test(phrase) || SENT_BY_FIRMS.test(phrase) || BODY.test(phrase.replace(AROUND_BODY, '')))
