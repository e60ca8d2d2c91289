import { anyOf, matches, words } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'

/** Ends of the names of public bodies. */
const HEADS = words`
人民代表大会常务委员会 人大常委会 人民代表大会 人大 人民政府 政府 政协 党委 纪委 监委 监察委员会 人民法院 中级人民法院 高级人民法院 法院 人民检察院 检察院
统计局 发展改革委 发改委 发展和改革委员会 财政局 财政厅 商务局 商务厅 教育局 教育厅 公安局 公安厅 税务局 海关 管委会 办公厅 研究院 委员会 总局 协会 学会 联合会 商会 工商联
`
/** Ranks that open such a name: 省, 市, 全国. */
const RANK =
  '(?:[\\p{Script=Han}]{2,6}?(?:自治区|自治州|省|市|县|区|州|旗)|全国|中国|国家|中央|最高|自治区|省|市|县|区|州)'
const ORGAN = new RegExp(
  `${RANK}[\\p{Script=Han}]{0,8}?${anyOf(HEADS)}|国务院|${anyOf(words`外交部 财政部 商务部 教育部 公安部 司法部 科技部 工业和信息化部 自然资源部 生态环境部 交通运输部 水利部 农业农村部 文化和旅游部 卫生部 中国人民银行`)}`,
  'gu'
)

/** Public bodies of a sentence, by how their names begin and end. */
export const organsIn = (text: string): Span[] =>
  matches(ORGAN, text).map((m) => ({ start: m.index, end: m.index + m[0].length }))
