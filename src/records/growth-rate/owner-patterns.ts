import { anyOf, words } from '../../core/lexicon.js'
import { HOLDERS, OWNERS, SITE_RESTS } from './owner-words.js'

/** What stands at the start of a phrase. A pattern that looks far for its words names in `needs` what it cannot do without. */
export interface Opening {
  readonly pattern: RegExp
  readonly needs?: RegExp
}

const COUNT = '(?:\\d{1,6}|[一二两三四五六七八九十百]{1,4})(?:多|余)?'
/** How many of what is counted, and no whose: 企业数, 省级. */
const NO_HOLDER = '(?!数|业|级|化|[户家]数|直)'

/** 扣除食品和能源的核心CPI, 反映景气的指数, 占出口九成%的: what is said of a quantity before it. */
const DESCRIBED =
  /^(?:(?:扣除|剔除|除去|不含|具有|反映|体现|衡量|代表)[^，；。的]{2,30}|以[^，；。的]{2,20}为(?:主|核心|龙头|代表|重点)|占(?:[^，；。]{2,20}%|[^，；。的]{2,20}(?:成|一半|分之[一二三四五六七八九])(?:以上|左右|多|强)?)|[\d.]+[万亿]*\p{Script=Han}{0,3}元(?:（[^（）]{1,20}）)?)的(?=.{2})/u
/** 已纳入监测的夜间消费集聚区|客流量: what is counted there. */
const MONITORED =
  /^已?(?:纳入|列入)(?:监测|统计|调查)的[^，；。的]{2,24}?(?:集聚区|街区|商圈|景区|企业|商户|单位|门店|市场)(?=.{3})/u
/** 德国最大银行之一的X股价. */
const ONE_OF = /^[^，；。]{2,20}之一(?:的|、)/u
/** 甲庄园、乙古村等|接待游客量, 广州等15个重点城市, 337个地级及以上城市, 21个自贸试验区, 重点监测的12家饭店, 31省市. */
const LISTED_PLACES =
  /^[^，；。]{0,30}等(?:[\d一二三四五六七八九十]{0,4}(?:个|大|座))?(?:重点|主要|大中)?(?:(?=接待(?:游客|旅客|人))|村寨|景区|小镇|乡镇|城市|地区|地|省份|省市|省|国家|市|县|区|州)(?!场)/u
const GRADED_CITIES = /^[^，；。、的]{0,6}(?:地级|县级|副省级)(?:及|和)?以上城市/u
const COUNTED = new RegExp(
  `^(?:[^，；。]{0,24}?(?:等)?${COUNT}(?:家|户|个|座|所)[^，；。、]{0,10}?(?:${HOLDERS}|区域(?!内)(?=[\\p{Script=Han}]{3}))|[^，；。、]{0,8}${COUNT}个?(?:省区市|省份|省市|省区|省|国))${NO_HOLDER}`,
  'u'
)
/** 42个对外开放重点县（市、区）: with what else may stand for the county in a bracket. */
const COUNTED_COUNTIES = new RegExp(`^${COUNT}个[^，；。、（）的]{0,12}?[县市区]（[^（）]{1,8}）的?(?=.{2})`, 'u')
/** 333种国家集采药品: how many kinds; 10种有色金属 is a sum of statistics. */
const COUNTED_KINDS = /^\d{1,6}(?:多|余)?[种款](?!有色|常用|主要)(?=\p{Script=Han}{4})/u
/** 13家净利润: how many firms, where the quantity follows at once. */
const COUNTED_FIRMS = new RegExp(
  `^${COUNT}家(?=\\p{Script=Han}{0,6}(?:利润|净利|收入|营收|产值|销售额|销量|产量)$)`,
  'u'
)
/** 各口岸, 各大电商平台: every one of those that have it. */
const EVERY = new RegExp(`^各(?:大|个|级|类|主要|重点|电商|网络|航空){0,2}${HOLDERS}${NO_HOLDER}(?=.{2})`, 'u')
/** 等上市药企: a list of firms that ends in a short word for them. */
const ABRIDGED = /^[^，；。的]{0,24}等[\p{Script=Han}]{1,6}企(?!业)/u
const TIMES =
  /^(?:[\p{Script=Han}]{1,4}时段(?=[\p{Script=Han}]{2})|(?:春节|国庆|五一|暑期|元旦)档|[今明后去前]{1,2}两年|\d{2,4}[/-]\d{2,4}(?:年度|榨季|制糖年|产季)|(?:春节|元旦|清明|五一|端午|中秋|国庆)节?(?:小?长?假期?)?(?:[一两三五七八]天)?[前后]?(?=\p{Script=Han}{2})|(?:首|前|头|近)[一二两三四五六七八九十\d]{1,3}(?:个?月|季度|季|年|天|日|周)|(?:\d{1,3}天|[一两三]周)(?=\p{Script=Han}{2})|[一二三四]期(?!货)(?=\p{Script=Han}{3})|[^，；。的]{1,16}期间(?!费用)的?|[^，；。的、]{1,6}时期的?(?=[\p{Script=Han}]{2})|[半一]年(?![期度报生级产多内来])(?=[\p{Script=Han}]{2})|[^，；。的]{1,24}试?运[行营]期(?=\p{Script=Han}{2})|中期(?=溢利|纯利|净利|利润|盈利|营业|营收|收入|业绩)|(?:这|本|上)一?季(?=开秤|收购)|本(?:季度?|年度?|财年|财季)(?!级)|[上下](?:个?季度?|个?月|周|半年|一年|年)的?)/u
const SCOPES =
  /^(?:在[华港澳台京沪深粤渝](?=\p{Script=Han}{2})|(?:对|在)?(?:共建)?“一带一路”(?:共建|沿线)?国家(?:和地区)?|[州市省区县]直(?!播|接|属|达|销|营|流|升|管|辖|供|通|飞)(?=\p{Script=Han}{3})|(?:大?多数|绝?大?部分|少数|个别)(?!民)|(?:[东中西南北]{1,2}部|沿海|内陆|[南北]方|资源型)(?:省份|省区市?|城市|县市)的?(?=\p{Script=Han}{2})|(?:[铁公水]路|民航)(?=发送|运送|保障|接待)|[^，；。、的\d]{0,10}(?<![第百])(?:[二三四五六七八九十]{1,2}|(?<!\d)\d{1,2})[省市州县](?:一市)?(?![场值级])(?=\p{Script=Han}{3}|外贸))/u

/** 整个中心|算力规模, 传统的|造纸, 新开发的|悬架业务收入 */
const PLAIN = new RegExp(
  `^(?:[此这上该](?:述)?${COUNT}(?:种|类|个|项|款)[^，；。、的]{0,6}的|整个${HOLDERS}|整个(?:中心|项目|基地|行业|产业)|(?:传统|新开发|新推出|新投产)的)(?=\\p{Script=Han}{2})`,
  'u'
)
/** 第二届链博会|参展企业, 对实体经济发放的|贷款余额. */
const EVENT = /^(?:第[一二三四五六七八九十百\d]{1,4}|本|首|上)届[^，；。、的]{1,8}?[会展节赛](?=\p{Script=Han}{3})/u
const LENT_TO = /^[对向](?!外)[^，；。、的]{2,12}发放的(?=.{3})/u

/** 本报杭州讯（记者王强）: what opens a report. */
const DATELINE = /^\p{Script=Han}{2,12}?[讯电](?:（[^（）]{1,60}）| )(?=.{2})/u

/** 中墨双边贸易额, 中国—阿盟货物贸易额: a pair of countries. */
const PAIR =
  /^(?:[中美日韩俄德法英印欧][\p{Script=Han}](?=双边|贸易|经贸)|[\p{Script=Han}]{2,4}[—-][\p{Script=Han}]{2,5}?(?=(?:货物|服务)?(?:双边|贸易|经贸|进出口)))/u

/** What says of whom, when or how much of it a quantity is, whatever name follows. */
export const SETTINGS: readonly Opening[] = [
  { pattern: DATELINE, needs: /[讯电]/u },
  { pattern: DESCRIBED, needs: /的/u },
  { pattern: MONITORED, needs: /[纳列]入/u },
  { pattern: ONE_OF, needs: /之一/u },
  { pattern: LISTED_PLACES, needs: /等/u },
  { pattern: GRADED_CITIES, needs: /以上城市/u },
  { pattern: COUNTED_COUNTIES, needs: /（/u },
  { pattern: COUNTED, needs: /[\d一二两三四五六七八九十百]/u },
  { pattern: COUNTED_KINDS, needs: /[种款]/u },
  { pattern: COUNTED_FIRMS, needs: /家/u },
  { pattern: EVERY },
  { pattern: ABRIDGED, needs: /等/u },
  { pattern: TIMES, needs: /[段档年月日天周季期春旦清五端秋庆]/u },
  { pattern: EVENT, needs: /届/u },
  { pattern: PLAIN },
  { pattern: LENT_TO },
  { pattern: PAIR, needs: /双边|贸易|经贸|进出口/u },
  { pattern: SCOPES }
]

/** 欧盟第一大经济体|德国: what is said of a place before its name. */
export const EPITHET =
  /^[^，；。、]{0,14}?(?:经济体|出口国|进口国|生产国|消费国|产油国|大国|强国|大省|大市|强市|省会|首府)(?:之一)?的?/u

/** 榆神工业区规模以上工业增加值: official quantities, which take no qualifier before them. */
const OFFICIAL =
  /^[\p{Script=Han}]{2,10}?(?<![万亿]元|[人户亩地]均|单位|每|全部|全体|地方|[占、和与及])(?=地区生产总值|一般公共预算|规模以上工业|规上工业|限额以上|社会消费品零售总额)/u
/** 包括招聘数量在内的: a list of parts. */
const PARTS = /^[^，；。]{2,40}在内的(?=.{2})/u
const OWNER = new RegExp(`^${anyOf(OWNERS)}`, 'u')
const ADMINS = anyOf(
  words`开发区 高新区 经开区 新区 新片区 片区 示范区 试验区 保税区 综保区 风景区 度假区 工业园 产业园 科技园 物流园 农业园 软件园 自贸区 经济带 经济区 都市圈`
)
const NAMED_ADMIN = new RegExp(
  `^(?!乡镇|城镇|城市|村镇|集镇|边民|占)[\\p{Script=Han}]{1,4}?(?:省|自治区|自治州|自治县|(?<![城集])镇(?![静定])|街道(?!办)|(?<![上互]|边民互|[门车楼股债汇牛熊超夜集菜房币后期粮煤油钢糖棉猪])市(?![场值民政区容盈净占]|外[^贸资商])|县(?![域级外城])|旗|(?<=[^及和回返下城还]{2})乡(?![村镇土亲音情愁贤居里间及以])|${ADMINS})(?!外(?![贸商]|资(?!金))|级|直|品牌)|^[\\p{Script=Han}]{2,3}地区(?!生产总值)`,
  'u'
)
/** 洋浦港, 满洲里口岸, 特克斯河, 网上轻纺城: what is built or lies there, before a quantity of its own. */
const SITES = anyOf(
  words`机场 口岸 枢纽 商圈 干线 水库 大桥 滑雪场 度假村 动物园 植物园 主题公园 火车站 客运站 高铁站 大酒店 国际酒店 苗寨 古镇 古城 批发市场 商贸城`
)
const SITE = new RegExp(
  `^(?:[\\p{Script=Han}]{2,6}${SITES}|[\\p{Script=Han}]{2,4}(?<![进出入海空全各出香])港域?(?!口|元|股|澳)|[\\p{Script=Han}]{1,3}[河江湖](?=出境|入境|入[海湖]|断面|干流|流域|水质|水位)|[\\p{Script=Han}]{2,6}(?:支行|分行|分公司)|[\\p{Script=Han}]{2,7}[城](?=成交|交易|商户|客流))(?=[\\p{Script=Han}]{2})`,
  'u'
)
/** 企业订单: firms at large, or those spoken of; what 企业 makes a quantity of its own (企业所得税) is kept before. */
const FIRMS_THEMSELVES = /^企业[的在]?(?=\p{Script=Han}{2})/u
/** 我的工资, 自己的收入, 他家的订单. */
const POSSESSOR =
  /^(?:[这那]里|(?:这|上述)?[两三四五六七八九]地(?!块|市|区)|我|他|她|你|您|它|咱|俺|其|自己|本人|大家)们?家?的?(?=[\p{Script=Han}]{2})(?<!其)/u
const PARTNER =
  /^(?:企业)?(?:对|与|向|同|至|输往|销往|来自|运往|(?<!来)自(?![营主产有]))(?!外)[^，；。的]{1,25}?(?:的)?(?=进出口|出口|进口|贸易(?!伙伴)|货值|直接投资|投资|非金融类|调配|供应|提供)/u
const HOLDERS_OF = anyOf(
  words`企业 公司 集团 工厂 银行 机构 地区 国家 经济体 中心 省 市 县 区 州 镇 村 园 平台 我国 全国 港 产业 行业 部门 项目 基地 民 人 们 厂 厂商 运营商 经销商 制造商 店 市场 饭庄 酒楼 酒庄 餐厅 馆 商场 超市 商城 大学 院 合作社 农场 牧场 茶场 林场 煤矿 铁矿 金矿 铜矿 分局 局 支行 社区 客户`
)
const OWNER_OF = new RegExp(
  `^(?!新|流[向入出]|进出|进入|出入|往返|前往|抵达|归)[^，；。、]{0,20}${HOLDERS_OF}的(?=.{2})`,
  'u'
)
/** 82.7万贫困人口: how many they are. */
const COUNTED_HEADS = /^\d[\d.]*[万亿](?!元)(?:多|余)?(?:名|个|户|家|人)?(?=\p{Script=Han}{2})/u

/** Owners that no name is needed to tell, before and after the words that lead into a phrase. */
export const OWNED_BEFORE_LEADS: readonly Opening[] = [
  { pattern: OFFICIAL, needs: /总值|总额|预算|规|限额/u },
  { pattern: PARTS, needs: /在内的/u },
  { pattern: OWNER },
  { pattern: NAMED_ADMIN, needs: /[省州县镇道市旗乡区园带圈]/u },
  { pattern: SITE, needs: /[场岸纽圈线库桥村园站店寨镇城港河江湖行司]/u },
  { pattern: FIRMS_THEMSELVES },
  { pattern: POSSESSOR },
  { pattern: PARTNER }
]
/** M2M等海外客商的订单, 厂里的修船订单, 店里引进的品牌数量: whose or where, by the list or the place before 的. */
const PLACED = /^[^，；。、的]{1,20}(?:等[^，；。、的]{0,8}|(?<![城村])里(?:[^，；。、的]{2})?|之中|中)的(?=.{2})/u

export const OWNED_AFTER_LEADS: readonly Opening[] = [
  { pattern: OWNER_OF, needs: /的/u },
  { pattern: PLACED, needs: /的/u },
  { pattern: COUNTED_HEADS }
]

/** 秀山站货物到发量 once 秀山 is gone: the rest of the site's name. */
const SITE_REST = new RegExp(
  `^(?:内(?!销|需|河|地|贸|资|陆|存|燃|外|容|部|阻|债)|${SITE_RESTS}(?![设建数化经业]|平均|入住|客房)|站(?![点位台场长网])|厂(?![房商家址价区])|港域?(?!口|元|股|澳|资)|市场(?!化|占有|份额|规模|容量|价|需求|主体|采购|监管)|地区(?!生产)|区域(?!内)(?=[\\p{Script=Han}]{3})|段(?!位|落)|板块(?=股价|市值|平均)|籍[^，；。、的]{2,6}(?:公司|企业)|[至到][\\p{Script=Han}]{2,6}的|全[境域市省县区](?!外))(?:[上里中]?的)?(?=.{2})`,
  'u'
)
/** 企业 that another owner stands before is part of that owner: 园区企业, 我国企业; alone it is a kind: 企业办事时间. */
const FIRMS_OF =
  /^(?:重点|骨干|龙头|零售|入驻|会员|联网|入园|参保)?(?:企业|公司)的?(?![户]?数|家数|债|年金|所得税|存款|贷款|家|法人)(?=[\p{Script=Han}]{2})/u

/** What goes on about an owner that has been cut. */
export const OWNER_RESTS: readonly Opening[] = [{ pattern: SITE_REST }, { pattern: FIRMS_OF }]

/** The word for an owner at the start of a phrase: 全省, 我市. */
export const ownerWord = (phrase: string): string | undefined => OWNER.exec(phrase)?.[0]
