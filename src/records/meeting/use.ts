import { anyOf } from '../../core/lexicon.js'
import { leadOf } from './clause.js'
import { BARE, HEAD, PURPOSES } from './lexicon.js'
import type { NameMention } from './name.js'

/** How a text uses the name of a gathering. */
export type Use =
  /** X会议在…举行 */
  | 'convened'
  /** 召开X会议 */
  | 'held'
  /** 在X会上…表示, 记者从X会上获悉 */
  | 'reported'
  /** 本届大会以…为主题 */
  | 'described'
  /** 出席X会议 */
  | 'attended'
  /** 会议指出: it acts */
  | 'acts'
  /** X会议精神, X会议以来 */
  | 'background'

const MOVING = '举行|召开|举办'
/** 座谈会开到了田间地头: the place is the verb's object. */
const TAKEN_TO = '开[到进在](?!了?(?:[深半]夜|凌晨|很晚|傍晚|最后|[\\d一二三四五六七八九十]+[点时]))了?'
const CLOSED =
  '开幕|闭幕|启幕|揭幕|落幕|闭会|开会|落下帷幕|拉开[帷序]幕|揭开[帷序]幕|圆满结束|顺利结束|取得圆满成功|获得圆满成功|胜利结束|续会|圆满收官|收官|如约而至|如期而至|(?:正式|盛大|隆重)开启|正在(?:火热|热烈|紧张)?进行|进入第[一二三四五六七八九十\\d]{1,2}[天日](?:议程|会期|议事日程)?|(?<!一)结束(?!后|不|仅|才|没)'
/** What turns a convening verb into a modifier or a mere time. */
const NOT_PREDICATE = '(?![的以之前时情地来致]|期间|中|后(?!，)|[一二三四五六七八九十\\d]+周?年)'
/** 举行 takes no object where the meeting is its subject, but a part of it. */
const NO_OBJECT =
  '了?(?=[，。；！？、：\\s）)”|]|$|第[一二三四五六七八九十\\d]+次|首次|全体|联组|分组|小组|闭幕|开幕|大会发言|视频会议|会议|并|和|至|完)'
const CONVENED = new RegExp(
  `^[^。；！？]{0,70}?(?:(?:${MOVING})${NOT_PREDICATE}${NO_OBJECT}|(?:${CLOSED})(?![式词辞会]|(?<=[闭落]幕)后)${NOT_PREDICATE}|${TAKEN_TO}(?=[^，。；的]{2,24}[，。！]|[^，。；]{2,24}[里上中内][，。！]))`,
  'u'
)
const CONVENING_VERB = new RegExp(`(?:${MOVING}|${CLOSED}|${TAKEN_TO})了?$`, 'u')
const PRESIDED = /^(?:[^，。；]{0,20}，)?由[^，。；]{2,50}主持/u
/** 大会主题为…，由…主办，当日在上海开幕: what a kind is said of before it is said to open. */
const THEMED =
  /^(?:主题|以|由|围绕|共)[^。；]{0,70}，(?:于|当[天日]|[今昨][天日]|\d{1,2}日)?在[^，。；]{2,16}(?:开幕|举行|召开|启幕)(?=[，。；]|$)/u
/** Words whose presence between name and verb says that the verb is not the name's own. */
const FOREIGN =
  /推迟|延[期迟]|取消|改期|当选|祝贺|指出|强调|认为|要求|审议|听取|传达|表示|出席|会上|获悉|以来|期间|[会坛]上|[首一二三四五六七八九十两\d]场|记者|决定|提出|报告(?!厅)|主持(?!召开)|筹备|开幕式|介绍|宣布|主办|精神|召开|举行|举办|开幕|闭幕|落幕|[束幕]后|有关|事宜|事项/u
const NOT_SUBJECT =
  /^(?:精神|形式|(?:配套|系列|相关|主题|分会场)[^，。；]{0,4}活动|主席团|新闻|秘书|组委|筹|各|以来|上|期间|的|后|前(?![日天晚])|、|\p{Script=Han}{0,4}代表|与会)/u

/** 大会以电视电话会议形式开到各县: how far it was heard. */
const SPREAD = /以[^，。；]{2,14}(?:形式|方式)[^，。；]{0,4}开[到进在]/u
/** What between name and verb says nothing of another gathering: （夏季达沃斯论坛）, 开幕式, 以电视电话会议形式, 圆满完成预定的各项议程. */
const ASIDE =
  /^（[^）]{2,30}）|^的?[开闭]幕(?:式|仪式|会)[及和暨与](?:全体会议|全体大会|主论坛)|^的?[开闭]幕(?:式|仪式|会)(?:暨[^，。；]{2,20})?(?=在|于|\d|今|昨|$)|(?:以|采[取用])[^，。；]{2,24}?(?:形式|方式)|^在?(?:圆满|顺利|胜利)*完成了?[^，。；]{0,24}(?:议程|任务|使命)/gu

/** 侨商大会工作专班办公室召开第一次会议: a body that prepares it meets. */
const BODY_OF_IT = /^(?![在由])[^，在由]{0,12}(?:办公室|专班|领导小组|指挥部|执委会|筹委会|组委会)/u
/** 会议是18日在江城召开的 */
const WAS_HELD = /^是[^，。；的]{2,30}(?:举行|召开|举办|开幕)的[，。]/u

/** Whether the name is the subject of a convening verb. */
const isConvened = ({ name, tail }: NameMention): boolean => {
  if (NOT_SUBJECT.test(tail) || BODY_OF_IT.test(tail)) return false
  if (PRESIDED.test(tail) || (BARE.test(name) && THEMED.test(tail))) return true
  if (WAS_HELD.test(tail)) return true
  const match = CONVENED.exec(tail)
  if (!match || SPREAD.test(match[0])) return false
  const between = match[0].replace(CONVENING_VERB, '').replace(ASIDE, '')
  if (/相继|纷纷|接连/u.test(between) && !/[届次]/u.test(name)) return false
  return !FOREIGN.test(between) && between.search(HEAD) < 0 && !/^(?!在|于|将|拟|定)[^，]*的/u.test(between)
}

const ACTS =
  /^(?:[还也]|并|一致|强调|指出|认为|要求|提出|明确|决定|听取|审议|传达|学习|研究|部署|表决|通过|印发|讨论|通报|总结|分析|由|以|围绕|聚焦|旨在|主题|共|吸引|应到|实到|期间|发布|宣布|邀请|设|分|为期|号召|举行|召开|举办)/u
/** 这是今年以来召开的第四次X: what the article has begun to tell of is named. */
const INTRODUCED = /(?:^|[，。；])[这此](?:次|场)?[也已]?是[^，。；]{0,60}(?:召开|举行|举办)的[“‘《]?$/u
const DESCRIBED = /^(?:历时|主题|由|以|围绕|聚焦|旨在|共|吸引|邀请|设|分|为期|将|是|汇聚)/u
const BACKGROUND =
  /^(?:精神|授权|形式|方式|之一|平台|以来|之后|修订|提出的|确定的|通过的|作出的|部署的|召开以来|闭幕以来|上的|上提出的|上发表的|(?:审议)?通过的|的(?!各界|嘉宾|代表|记者|有关|新闻)|议程|日程|文件|决议|公报|报告(?!会)|筹[备委]|之前|前夕|前(?![，日天晚])|在即|之际|代表|执行|有关(?!部门|负责|方面|人士|专家)|相关(?!部门|负责|方面)|事宜|事项|筹备|安排(?!部署))/u
const IN_MODIFIER =
  /(?:就|为了?|自从?)$|(?:关于|准备|筹备|做好|确保|迎接|建议|要求|可以|应当|应该|必须|能够|定期|每[年月周季][^，。；]{0,4}|经常|坚持|(?:期待|盼望|希望|愿)[同与和]|(?<![成首古于丰宜宁花新江武望昌乐国故])都(?![匀江昌兰安市])|(?<!第)[两二三四五六七八九十多几数\d]次(?!会议|全会|全体|党代会|代表大会)|(?<!第[一二三四五六七八九十\d]{0,4})[两二三四五六七八九十多几数\d]+[场次个](?!会议|全会|全体|党代会|代表大会))[^，。；]{0,10}$|[应可须能拟待]$/u
/** 各选举单位召开, 先后在甲县、乙市召开: many of a kind. */
const EACH =
  /(?:^|[，。；、])(?:各|每|多[个家])[^，。；]{0,14}(?:召开|举行|举办)了?$|各(?:代表团|小组|组|地|单位|部门|级|乡镇|县区)[^，。；]{0,10}(?:召开|举行)了?$|(?:先后|分别|陆续|分头|分赴)[^，。；]{0,12}[在到赴][^，。；]{2,60}[、和与及][^，。；]{2,30}(?:召开|举行|举办)了?$/u
const ENDS = new RegExp(
  `^(?:[，。；！？、 ：|\\n]|$|）|并|介绍|宣布|暨|和|及|等|上午|第[一二三四五六七八九十]+次(?:全体|会议)|第[一二三四五六七八九十\\d]+[场期]|开幕|闭幕|时(?![间的])|（|(?:指出|表示|强调|要求|明确|透露|公布|宣告|通报(?!会)|披露|称(?!号)|提出)(?!的)|${anyOf(PURPOSES)}(?![的性会室组班]))`,
  'u'
)
/** 召开会议部署治理行动后，接连出现…: the time of something else. */
const WHEN_DONE = /^[^，。；]{2,60}(?:后|以来)，/u
/** 召开协商会、座谈会9次: so many of a kind. */
const TIMES_AFTER =
  /^(?:[、和及][^，。；]{0,30})?(?:累计|共)?(?<![第一二三四五六七八九十百\d])[一二两三四五六七八九十多几数百\d]+余?[场次](?!会)/u
/** 还举办了座谈会、宣讲、展览等活动: a kind among others. */
const AMONG_DEEDS =
  /^(?:、[^，。；、]{2,12}){1,6}等(?:系列|一系列|各类|多种)?(?:\p{Script=Han}{0,4}活动|形式|方式|\p{Script=Han}{0,4}工作)/u
const KIND_ALONE = /^.{2,4}$/u
/** 举办对接会、项目签约等近50项配套活动 */
const AMONG_COUNTED = /^(?:、[^，。；、]{2,12}){1,6}等近?\d+余?多?[项场个]\p{Script=Han}{0,4}活动/u
const BARE_KIND = /^(?:.{1,3}会|论坛)$/u
const HELD = /(?:召开|举行|举办|召集|主办|承办|套开|续开|加开)(?:了|过|完)?$/u
const HELD_LEAD =
  /(?:召开|举行|举办|召集)(?:了|过)?(?:一[场个次])?(?:的?第[一二三四五六七八九十\d]+[届次期场]|首届|首场|20\d\d年?)?[“‘《]?$/u
const SAYS =
  /^(?:上|中)(?!(?:的)?(?:重要)?讲话|[和及与][^，。；]{2,30}讲话(?:精神)?|所|的|发表的|提出的|作出的|通过的|致?[辞词]的|(?:对|向|作|提|宣布|承诺|达成|确定|签署)[^，。；“：]{0,16}的\p{Script=Han}{1,8}[，。；、])/u

/** 12日在X大会开幕式上说: what is said at its beginning on a told day is said at the meeting. */
const OPENING = /^[开闭]幕[式会](?=上)/u
const saysThere = (mention: NameMention): boolean =>
  SAYS.test(mention.tail) ||
  (OPENING.test(mention.tail) && SAYS.test(mention.tail.replace(OPENING, '')) && DAY_SAID.test(leadOf(mention)))

/** 在X会议闭幕会发表重要讲话指出: it is told from, though 上 is left out. */
const ADDRESSES =
  /^(?:[开闭]幕[会式])?(?:(?:发表|作出?|致)[^，。；的]{0,8}(?:讲话|演讲|致辞)|致[辞词])(?:[时中]?(?:指出|强调|表示|说)|[，。])/u

/** 祝贺X召开, 期待X举行: the gathering is only spoken of. */
const OBJECT_CLAUSE =
  /祝愿|预祝|祝贺|迎接|喜迎|迎来|期待|支持|庆贺|[办开做]好|办成|反对|抗议|相信|致信?|至|评价|印发|直播|确保|保证/u

const DECIDES =
  /^(?:还|先后|分组|专题|专门|集中)?(?:表决|审议|听取|通过|决定|经(?:过)?表决|批准|任命|选举|研究|讨论|部署|学习|传达|协商|视察|组织(?:视察|调研|考察|委员))/u
/** Meetings whose name says that they are one sitting of a body. */
const OF_BODY = /[届次]|工作会议|全会|(?:常务|常委会|党组|主任|主席|委员长|办公)(?:（扩大）|扩大)?会议$/u
const DAY_SAID = /[今昨前][天日]|[今昨]起|\d日/u
const DAY_BEFORE = /(?:[今昨前][天日]|\d日)(?:（[^）]*）)?(?:[上下]午|晚)?，?$/u
const ACTED_ON_DAY =
  /^已?于?(?:\d{1,2}月)?(?:[今昨前][天日]|\d{1,2}日)(?:（[^）]*）)?(?:[上下]午|晚)?(?:先后|分组|继续)?(?:表决|审议|听取|通过|决定|经(?:过)?表决|批准|任命|选举|对|就|专题|研究|讨论|部署|学习|传达)/u

/** X年会今天发布消息: what comes from a gathering on a told day; a 论坛 may be a body that does so at any time. */
const OF_MANY = /.{4}(?:年会|峰会|大会)$/u
const PUBLISHES_ON_DAY =
  /^(?:[今昨前][天日]|\d{1,2}日)(?:（[^）]*）)?(?:[上下]午|晚)?(?:正式|集中|对外)?(?:发布|公布|传[来出])(?!会)/u

/** What a meeting held on a told day says: 2月23日召开的X会提出, 昨天举行的X会上传出消息. */
const REPORTS =
  /^上?(?:，|传[来出达递]|提出|指出|强调|明确|要求|获悉|了解到|获知|透露|认为|确定|部署|宣布|发布|公布|表彰|安排|对|释放|下达|通报|总结|介绍)/u
const DAY = '(?:[今昨前][天日晚]|[今昨]起|[同当][日天]|(?:\\d{1,2}|[一二三十]{1,3})[日号](?:[上下]午|晚)?)'
const HELD_ON_DAY = new RegExp(
  `(?:^|[，。；、：\\s]|从|在|据)[^，。；年]{0,12}(?:${DAY}|日前|近日)[^，。；]{0,16}(?:召开|举行|举办|闭幕|开幕|结束)的(?:[这此本]次)?$`,
  'u'
)

/** Classifies the use of a name in its clause. */
export const useOf = (mention: NameMention): Use => {
  const { cut, lead, name, tail } = mention
  if (BACKGROUND.test(tail) || OBJECT_CLAUSE.test(cut) || /^[经由]$/u.test(cut)) return 'background'
  const held = HELD.test(cut) || HELD_LEAD.test(lead)
  if ((held || presides(mention)) && ENDS.test(tail))
    return isModifier(lead) ||
      WHEN_DONE.test(tail) ||
      (KIND_ALONE.test(name) && AMONG_DEEDS.test(tail)) ||
      (BARE_KIND.test(name) && AMONG_COUNTED.test(tail)) ||
      (TIMES_AFTER.test(tail) && !/第[一二三四五六七八九十百\d]+[届次]/u.test(name))
      ? 'background'
      : 'held'
  if (isConvened(mention)) return 'convened'
  if (/^(?:上)?(?:获悉|了解到|得知|获知|传出|传来)/u.test(tail) || (/^透露/u.test(tail) && !BARE.test(name)))
    return 'reported'
  if (saysThere(mention) && /(?:在|从|的|于)$|^$/u.test(cut) && !/我们?在$/u.test(lead))
    return isTold(mention) ? 'background' : 'reported'
  if (ADDRESSES.test(tail) && /在$/u.test(cut)) return 'reported'
  if (isAttended(mention)) return 'attended'
  if (INTRODUCED.test(lead) || (/^(?:[本该]|[此这])[次届]$/u.test(cut) && DESCRIBED.test(tail))) return 'described'
  if (isNewsAct(mention) || isReportedFrom(mention)) return 'reported'
  if (ACTS.test(tail)) return 'acts'
  return 'background'
}

/** 甲表示，在10月召开的X会上…: what somebody recalls in a speech is not reported from it. */
const isTold = (mention: NameMention): boolean => !BARE.test(mention.name) && SPEECH.test(leadOf(mention))
const SPEECH =
  /(?:指出|表示|强调|认为|回顾|称|说(?!明))(?:，|：“)[^”日天]*(?:(?:19|20)\d\d年|[今去前]年|\d月(?!\d))[^”日天]*$/u

/** 甲主持X会议: who presides, convenes. */
const presides = ({ cut, name }: NameMention): boolean => cut === '主持' && !BARE.test(name)

/**
 * X会议昨天表决通过了…, 25日，X会议审议了…: what a named meeting did on a told day is reported from it; so too with
 * 昨天召开的X会议, though not with a meeting that was held at some time.
 */
const isNewsAct = ({ cut, lead, name, tail, inTitle, start, sentence }: NameMention): boolean => {
  if (inTitle || BARE.test(name)) return false
  if (cut === '' && OF_MANY.test(name) && PUBLISHES_ON_DAY.test(tail)) return true
  if (!OF_BODY.test(name)) return false
  if (cut === '') {
    const before = sentence.text.slice(Math.max(0, start - sentence.start - 16), start - sentence.start)
    return ACTED_ON_DAY.test(tail) || (DAY_BEFORE.test(before) && !before.includes('年') && DECIDES.test(tail))
  }
  return /(?:召开|举行|闭幕|开幕)的$/u.test(lead) && DAY_SAID.test(lead) && DECIDES.test(tail)
}

/** 27日提请X会议审议: what it deals with on a told day. */
const PUT_BEFORE = new RegExp(`${DAY}(?:，[^，。；]{2,50})?(?:首次|初次|再次|继续)?提请[^，。；]{0,12}$`, 'u')

/** 2月23日召开的X推进会提出: a meeting reported from, though its convening stands in a modifier. */
const isReportedFrom = ({ lead, tail, inTitle }: NameMention): boolean =>
  !inTitle &&
  ((REPORTS.test(tail) && HELD_ON_DAY.test(lead.slice(-60))) ||
    (/^(?:[初一二三四]次)?审议/u.test(tail) && PUT_BEFORE.test(lead.slice(-60))))

/** 祝贺中方成功举办X, 无意参加在甲地举行的X: a deed that is praised or denied. */
const OF_ANOTHER =
  /(?:祝贺|预祝|赞赏|庆贺|感谢|欢迎|支持|热盼)[^，。；]{0,14}(?:召开|举行|举办|主办|承办)了?$|我们?党(?:胜利)?(?:召开|举行)了?$|(?:\p{Script=Han}方|我们|双方|我国)(?:成功|顺利)(?:召开|举行|举办|主办|承办)了?$/u
const DENIED = /(?:无意|不会|不再|没有|未能|未|拒绝|缺席|因故不)(?:出席|参加|列席)[^，。；]{0,24}$/u

/** 这是他首次主持召开X: what is said of the meeting told before. */
const FIRST_TIME = /(?:^|[，。；])[这此]是[^，。；]{0,16}(?:首次|第[一二三四五六七八九十]次)[^，。；]{0,8}$/u

const isModifier = (lead: string): boolean =>
  EACH.test(lead) ||
  FIRST_TIME.test(lead) ||
  OF_ANOTHER.test(lead) ||
  IN_MODIFIER.test(lead.replace(/(?:主持|组织)?(?:召开|举行|举办)了?(?:一[场个次])?[“‘]?$/u, ''))

/** 出席将于20日举行的X, 出席在甲地开幕的X, 参加甲中心举办的X */
const ATTENDS_HELD =
  /(?:出席|参加|列席)了?(?:(?:(?:将|定)?[于在]|[今昨]|\d)[^，。；]{1,20}|[^，。；的]{2,20}(?:公司|集团|中心|[协学商]会|[局委部厅]|政府))(?:召开|举行|举办|开幕)的[“‘《]?$/u

/** 参加他所在的X代表团全体会议 */
const OF_HIS_OWN = /(?:出席|参加|列席)了?[他她]所在的$/u

/** 集中收听收看全省防汛工作电视电话会议: who does so is at a meeting that is held over the line. */
const FOLLOWED = /^收[听看]/u
const REMOTE = /电视|电话|视频|网络/u

/** 出席X, where the clause does not go on to say of whom it speaks: 来华出席X的总统. */
const isAttended = (mention: NameMention): boolean => {
  const { cut, lead, name, tail } = mention
  if (DENIED.test(lead.slice(-60))) return false
  if (ATTENDS_HELD.test(leadOf(mention).slice(-60)) && ENDS.test(tail)) return true
  if (OF_HIS_OWN.test(lead) && ENDS.test(tail)) return true
  if (FOLLOWED.test(cut)) return REMOTE.test(name) && ENDS.test(tail)
  if (!/^(?:出席|参加|列席|主持|参与)/u.test(cut)) return false
  if (/^(?:的)(?:各界|嘉宾|代表)/u.test(tail)) return true
  return (
    ENDS.test(tail) &&
    !/(?:同(?!志|事|时|学)|与|和|会见|来华?|向|将|抵达?|前来|后)[^，。；的]{0,12}(?<!共同|一道|一起|一同)$/u.test(
      lead.slice(0, -cut.length)
    )
  )
}
