import { anyOf, matches } from '../../core/lexicon.js'
import { NOT_INVESTED, OTHER_HEADS } from './lexicon.js'

/** What sort of word announces an amount. */
export type HeadSort =
  | 'invest'
  | 'input'
  | 'spend'
  | 'equity'
  | 'foreign'
  | 'inflow'
  | 'signed'
  | 'bought'
  | 'built'
  | 'works'
  | 'capital'
  | 'round'
  | 'capex'
  | 'pay'
  | 'other'

/** A word in the lead of an amount that may govern it. */
export interface Head {
  readonly sort: HeadSort
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every head that announces an investment, by its sort. */
const PATTERNS: Readonly<Record<Exclude<HeadSort, 'other'>, string>> = {
  invest: `投资(?:存量|总额度?|总量|总规模|总金额|金额|额度?|规模|概算|估算|资金|总概算|建设资金|需求|预算(?!内)|计划(?!总)|增长[\\d.]+%(?:左右|以上)?[、，]?总[量额])?(?!${NOT_INVESTED})`,
  input: `投入(?:总额|金额|额)?(?!${NOT_INVESTED})`,
  spend:
    '追加(?!投资|预算)|(?<=[拟将再])投放|投进去|斥资|耗资|花费|耗费|砸(?:下去?|进去?|向)?|投下|豪掷|投了|(?<=[再又追已将拟共新要还只])投(?![资入产票用递放保标运诉稿身射影向])(?:下|进)?',
  equity: '出资|注入的?$|注资|增资|入股|参股|[独合]资(?:总?额|金额)?$|(?:各|[我他]们|方|家|公司|集团)出$',
  foreign:
    '(?:外资|外商直接投资)(?:合同|协议|到位|到账)(?:总?额|金额)|外资(?:总?额|金额|资金)?(?!企|项目|银行|机构|占|比)|外商直接投资(?:总?额|金额)?|FDI|到资|外国直接投资(?:总?额)?|(?<=利用|到账|到位|引进|吸收)[港台侨澳日韩美德]资(?:金额|总?额)?',
  inflow:
    '招商$|回归(?:到位)?资金|(?:到位|引进|引入|吸引|到账|利用[外民社]|利用[省市县区境]外)[^，。；：、]{0,16}资金(?:总?额)?|内资|引资(?:总?额|金额)?|招商(?:总额|引资)(?:总?[额量]|资金|金额)?|(?:省|市|县|区|州|旗|境)外[^，。；：、]{0,4}资金|(?<!执行)到位(?:金额|额|投资)|(?:撬动|带动|吸引|引入|引进|引导)[^，。；：、]{0,6}资本(?:投入)?|(?:实际|累计|已)进资',
  signed:
    '(?:签约|协议|合同|意向)(?:引资|投资|总投资|计划投资|项目|引进|利用)?(?:总?金额|总额|额度?|总量)|(?:合同|协议)(?:投资)?资金|签约(?!率|项目(?:履约|开工))|总签约额|合同引资|签下|揽金|(?<=签[约订署下]的?[^，。；]{0,12})(?:总?金额|总额)',
  bought:
    '认购[^，。；：]{0,24}(?:股票|股份|股权|新股)的?(?:总?金额|总?价款|总?额)|(?<!最低|挂牌|市场)收购(?:总?价格|总?金额|总?价款?|款|支付|共支付|花费)?|并购|购得|受让|要约出?价|转让(?:价格?|金额|款|总价)|(?<!推)出售(?:价格|金额|总价)|交易(?:对价|总价|总额|作价|价格?|(?:涉及)?(?:总)?金额)|对价|代价|(?<![房屋楼])总价(?!值)款?|涉资|[作折]价',
  built: '(?:工程|项目)?总?造价|概算(?:总额|总价)?|(?:基建|建设|工程|项目)(?:总成本|总费用)',
  capex: '资本性?(?:开支|支出)(?:预算|计划)?|购建固定资产[^，。；]{0,16}现金',
  works:
    '(?<!投[入资][^，。；：]{0,14})建设资金|(?:筹集|筹措|自筹|筹资|集资|落实|争取|协调|融通|整合)[^，。；：、]{0,18}资金|筹资|集资|自筹',
  capital: '注册资本金?|资本金',
  pay: '(?:用|花|凑|掏|挤|拿|押)(?:了|出|上|足|齐)?(?:自有资金)?$',
  round:
    '轮(?:战略|股权|系列)*(?:融资|投资)(?:总?额|金额|总量|规模)?(?:共|中)?(?:募集|获得|筹集|筹得|融得)?(?:了|资金)?'
}

const NAMES = Object.keys(PATTERNS).filter((name): name is Exclude<HeadSort, 'other'> => name in PATTERNS)
/** Compounds of 投资 with another head come first: 研发投入 is none of ours. */
const COMPOUND =
  '(?:研发|科研|研究与试验发展|R&D)[^，。；：、]{0,6}投[入资]|科技(?:经费|创新|研发|项目|活动|专项|财政)?投[入资]|(?:补助|补贴)投资|(?<!投入|投资|使用|利用|以)募集(?:资金)?'
const HEAD = new RegExp(
  `(?<compound>${COMPOUND})|${NAMES.map((name) => `(?<${name}>${PATTERNS[name]})`).join('|')}|(?<other>${anyOf(OTHER_HEADS)})`,
  'u'
)

/** The heads of a lead in reading order. */
export const headsOf = (lead: string): Head[] =>
  matches(HEAD, lead).map((match) => ({
    sort: NAMES.find((name) => match.groups?.[name] !== undefined) ?? 'other',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0]
  }))
