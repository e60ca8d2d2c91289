import { Ending } from '../../core/ending.js'
import { words } from '../../core/lexicon.js'

/** Ends of what is counted in people and things. */
export const COUNTED = new RegExp(
  `(?:${words`人数 人次 户数 家数 数量 总数 个数 客流 客流量 游客量 旅客量 用户 用户数 人口 网民 游客 旅客 车次 班次 件数 保有量 订单量 授权量 申请量`.join('|')})$`,
  'u'
)

/** Words of what something can do or hold at most. */
export const CAPACITY = /产能|能力|装机|容量|运力|座位|床位|库容|机架/u

/** Ends of what is stated in percent and is no change: 失业率, 占比, 比重. */
export const RATIO = new Ending(/(?:率|比重|占比|比例|份额|指数|程度)$/u, new Set('率重比例额数度'))

/** What a place among others is said with. */
export const RANKED = '(?:位居|位列|排名|排在|名列|跃居|稳居|升至|居|列|排)'

/** After a figure: what makes it qualify a noun (3亿元的项目) or bound a class (亿元以上企业). */
export const QUALIFIES =
  /^(?:以上|左右|以下)?(?:的(?!水平)|[^，；。、）\d]{0,2}(?:企业|项目|工程|家庭|群体|群众|目标|任务|门槛|标准|关口|大关|资金|储量|产量|产能|规模(?!化)|贷款(?!余额)))/u
