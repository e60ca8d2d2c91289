import type { Span } from '../../core/span.js'
import { isPlaceName } from '../../mentions/place/index.js'

/** Where a meeting is, as stated; `short` holds the city that a single character means. */
export interface PlaceFound extends Span {
  readonly short: string | null
}

const NOT_A_PLACE =
  /(?:[后前时中下上内间际日天年月间周初底末旬]|主持|季度|期间|背景|形势|同时|基础|线上|方式|形式|网络|过程|刚刚|近期|不久|成员|人员|干部|同志|代表|委员)$|^(?:会(?!议|展|堂)|[主分]会场|线|主持|首次|结束|一起|当地|出席|参加|考察|顺利|完成|圆满|此|这|那|即将|正|将|各|多[国地]|[两三四五六七八九十]国|每[个一]|华(?![北东南中西])|外(?!滩|事|国语|经|贸|高桥)|校|职|岗|全国(?!.*(?:[堂厅馆楼室]|中心)$)|\d)|[会坛]上|[上下]午|周[一二三四五六日]|星期|(?:同一|[本主分])会场$|^同(?:一|处|期|时|日)/u
/** Who holds a meeting, where 在 goes with 上: 在国新办举行的发布会上. */
const HOLDER =
  /(?:协会|学会|公司|集团|委员会|政府|组织|机构|部门|报社|局|办|办公[室厅]|[省市县区州发改工信卫健教商农]委|(?:财政|商务|外交|国防|农业|教育|建设|生态环境)部|环保|(?:[民司财文教水卫商])[政法务育利化]厅)$/u

/** 汉中, 正定, 越南河内: a place by its name, or one behind a greater one, whatever it begins or ends like. */
const isNamedPlace = (text: string): boolean =>
  isPlaceName(text) || (isPlaceName(text.slice(-2)) && isPlaceName(text.slice(0, -2)))
/** Whether what stands between 在 and a verb can be a place. */
export const isPlace = (text: string): boolean => !NOT_A_PLACE.test(text) || isNamedPlace(text)
/** Whether it can be one and is not the body that holds the meeting. */
export const isNoHolder = (text: string): boolean => isPlace(text) && !HOLDER.test(text)

/** The city that a paper calls by the first character of its name, where the article has the whole of it. */
export const cityOfInitial = (initial: string, text: string): string | null => {
  for (const [name] of text.matchAll(new RegExp(`${initial}\\p{Script=Han}{1,3}?(?=[市县区州盟])`, 'gu')))
    if (isPlaceName(name)) return name
  return null
}
