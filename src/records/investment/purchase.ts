import { headsOf } from './heads.js'
import { CALLED_OFF, FIRM } from './lexicon.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'
import { tenseOf } from './tense.js'

const PRICE = '(?:的?(?:总?价格?|价款|代价|现金|对价|报价|金额|高价|低价|资金|出价|总额))?○*'
/** Verbs that take a firm; of the others only an object that names one. */
const TAKES_OVER =
  '(?:收购|并购|收编|吞下|参与[^，。]{0,20}(?:重整|增资扩股|增资|定增|配股)|入股|增持|(?<![进投引])入主|参股|认购)'
const TAKES_DIRECTLY = /^(?:全资|现金|溢价)?(?:收购|并购|入股|入主|控股|拿下)/u
/** What is waited for is not done. */
const PENDING = /尚未|还没有?|未获|有待|等待|审批中/u
const BUYS = new RegExp(
  `^${PRICE}，?(?:[^，。；：较比]{0,8}?)(?:(?<takes>${TAKES_OVER})|购买|买[下入进]|买[回来](?!来?的)|购入|购得|受让|取得|拿下|接手|盘下|出售|卖掉|卖出|转让|出让|卖给|转给|收下|接下|换[来回得]|竞[得购买拍]|拍得|摘得)(?<object>[^，。；：]{0,40})`,
  'u'
)
/** 以2亿元的价格将甲公司转让给乙集团, 以2亿元把甲公司收入囊中 */
const HANDS_OVER = new RegExp(
  `^${PRICE}(?:将|把)(?<object>[^，。；：]{2,40}?)(?:(?:转让|出售|出让|卖|转)给|[收纳揽]入|收归|收至)`,
  'u'
)
/** 把厂子以2亿元转给了乙集团: what is sold stands before its price */
const SOLD = /(?:将|把)(?<object>[^，。；：]{2,40})以$/u
const GIVES = new RegExp(`^${PRICE}(?:转让|出售|出让|卖|转)给`, 'u')
/** What is bought that is no firm, but a lasting part of one. */
const ASSET =
  /生产线|机组|设备|楼|[商大]厦|厂房|窑|船[坞队]|码头|库房|仓库|灌装线|袜机|商铺|采矿权|探矿权|装置|机床|加工中心|机器|[织印]机|破产|停产|倒闭/u
/** What is bought in by the trade, or by the state: no firm. */
const GOODS_BOUGHT =
  /^[^，。；]{0,10}(?:粮|小麦|稻|玉米|大豆|油菜|棉|生猪|蔬菜|水果|农产品|商品房|住房|房源|土地|文物|矿石|原油|国债|债券)|^[^，。；]{0,3}[辆批架艘台套]/u
const PAYS =
  /(?:以|用|斥资|耗资|出资|(?<!总)投资|支付|付出|花费|拿出|作价|豪掷|按|现金|投入)[^，。；：]{0,6}$|(?:花|掏|凑)[了出]?$/u
const FOUNDS =
  /^(?:[在对向][^，。；]{1,40}?)?(?:(?:与|同|联合)[^，。；]{2,30}?)?(?:共同|合资)?(?:参与)?(?:出资|投资|发起)?(?:进行)?(?:设立|成立|组建|增资|新设|合资)/u
const FUNDS = /(?:以|用|使用)[^，。；]{0,8}(?:资金|现金|募集资金)[^，。；]{0,4}$/u

/** 甲公司125亿美元收购乙公司: the verb stands directly behind the price, and nothing else claims it */
const pricedDeal = ({ lead, tail, follows }: Setting): boolean =>
  !follows && TAKES_DIRECTLY.test(tail) && headsOf(lead).length === 0

/** 以每股32美元、总额约48亿美元的现金收购甲公司 */
const pricedByShare = ({ opening, lead }: Setting): boolean =>
  /(?:以|按)每股[^，。；]{0,8}$/u.test(opening) &&
  /^[^，。；\d]{0,4}(?:总额|总价|合计|共计?|总计)[^，。；\d]{0,4}$/u.test(lead)

/** 交易已经完成, 刚刚完成交割: a purchase that is told as settled; 以2亿元收购了 only tells of it */
const CLOSED =
  /(?:交易|收购|交割)(?!预计|有望|将|拟|料|计划)[^，。；预望将拟]{0,6}完成|(?<![预计望将拟]{1,2})完成[^，。；]{0,6}(?:交割|过户|收购)|已[^，。；]{0,4}完成/u

/** 对甲公司的收购已经完成，为此支付2亿元 */
const SETTLED = /(?:收购|并购|交易|交割)(?:已经?|正式)完成/u

/** 以2.4亿元收购其30%股权; 斥资4亿元入股; 以3亿元的高价，收购了甲公司 */
const taking = (setting: Setting): Reading | null => {
  const paid = setting.tail + setting.after.slice(0, 50)
  const sold = GIVES.test(paid) ? SOLD.exec(setting.opening + setting.lead) : null
  const match = sold ?? HANDS_OVER.exec(paid) ?? BUYS.exec(paid)
  const object = match?.groups?.['object']
  const paying = PAYS.test(setting.lead) || pricedDeal(setting) || pricedByShare(setting)
  if (object === undefined || !paying || (GOODS_BOUGHT.test(object) && !ASSET.test(object))) return null
  // 拒绝95亿元并购
  if (CALLED_OFF.test(setting.lead)) return null
  const named = object + setting.lead
  if (!sold && match?.groups?.['takes'] === undefined && !FIRM.test(named) && !ASSET.test(object)) return null
  const tense = tenseOf(setting.opening + setting.lead, setting.before)
  if (tense === 'planned' || PENDING.test(setting.before + setting.lead)) return as('planned', 'purchase-planned')
  const done =
    CLOSED.test(setting.tail + setting.after) || SETTLED.test(setting.before) || /耗资|花费/u.test(setting.lead)
  return done ? as('completed', 'purchase-done') : as('other', 'purchase')
}

/** 以自有资金2500万元设立全资子公司 */
const founding = ({ lead, before, tail }: Setting): Reading | null => {
  if (!(FOUNDS.test(tail) && FUNDS.test(lead))) return null
  return tenseOf(lead, before) === 'planned' ? as('planned', 'founding-planned') : as('other', 'founding')
}

/** 拟14.8亿元增资四家子公司: a headline's plan */
const adding = ({ lead, before, tail, follows }: Setting): Reading | null =>
  !follows &&
  /^(?:增资|注资|入股|参股)(?!后|完成)/u.test(tail) &&
  /拟$/u.test(lead) &&
  headsOf(lead + before).length === 0
    ? as('planned', 'equity-planned')
    : null

/** 回购红河持有的股份，分四次共向其支付6300万美元: the price stands in a clause of its own */
const TO_SELLER = /向[^，。；]{1,14}支付(?:了|的?价款)?$/u
const SHARES_BOUGHT = /(?:回购|收购|受让|购买|购入)[^，。；]{0,30}(?:股份|股权|股票)/u

const payingSeller = ({ lead, before }: Setting): Reading | null => {
  if (!TO_SELLER.test(lead) || !SHARES_BOUGHT.test(before) || CALLED_OFF.test(before)) return null
  return tenseOf(lead, before) === 'planned' ? as('planned', 'purchase-planned') : as('other', 'purchase')
}

/** What an amount is that a firm, or a share of one, is bought or founded with. */
export const purchase = (setting: Setting): Reading | null =>
  taking(setting) ?? payingSeller(setting) ?? founding(setting) ?? adding(setting)
