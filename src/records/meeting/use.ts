import type { NameMention } from './name.js'

/** How a text uses the name of a gathering. */
export type Use =
  /** X会议在…举行 */
  | 'convened'
  /** 召开X会议 */
  | 'held'
  /** 在X会上…表示, 记者从X会上获悉 */
  | 'reported'
  /** 出席X会议 */
  | 'attended'
  /** 会议指出: it acts */
  | 'acts'
  /** X会议精神, X会议以来 */
  | 'background'

const CONVENE = '举行|召开|举办|开幕|闭幕|启幕|落幕|闭会|开会|落下帷幕|拉开[帷序]幕|圆满结束|顺利结束|胜利结束|续会'
/** What turns a convening verb into a modifier or a mere time. */
const NOT_PREDICATE = '(?![的以后之期前时情地来]|期间|中)'
const ACTS =
  /^(?:[还也]|并|一致|强调|指出|认为|要求|提出|明确|决定|听取|审议|传达|学习|研究|部署|表决|通过|印发|讨论|通报|总结|分析|由|以|围绕|聚焦|旨在|主题|共|吸引|应到|实到|期间|发布|宣布|邀请|设|分|为期|号召)/u
const BACKGROUND =
  /^[”）]?(?:精神|以来|之后|修订|提出的|确定的|通过的|作出的|部署的|召开以来|闭幕以来|上的|上提出的|的(?!各界|嘉宾|代表|记者|有关|新闻)|议程|日程|文件|决议|公报|报告(?!会)|筹[备委]|之前|前夕|前(?!，)|在即|之际)/u
const IN_MODIFIER =
  /(?:关于|为(?:了)?|准备|筹备|做好|确保|迎接|自|自从|建议|要求|可以?|应当?|须|必须|能够?|定期|每[年月周季]|经常|坚持)[^，。；]{0,24}$/u

const convenedAfter = new RegExp(`^(?:[^。；！？]{0,70}?)(?:${CONVENE})${NOT_PREDICATE}`, 'u')
/** Words whose presence between name and verb says that the verb is not the name's own. */
const FOREIGN =
  /指出|强调|认为|要求|审议|听取|传达|表示|出席|会上|获悉|以来|期间|后，|[会坛](?:议)?上|记者|决定|提出|报告|主持(?!召开)/u

/** Whether the name is the subject of a convening verb. */
const isConvened = ({ tail }: NameMention): boolean => {
  const match = convenedAfter.exec(tail)
  if (!match) return false
  const between = match[0].replace(new RegExp(`(?:${CONVENE})$`, 'u'), '')
  if (FOREIGN.test(between)) return false
  if (/^[^，]*的/u.test(between) && !/^[^，]{0,20}[，]/u.test(between)) return false
  return !/^(?:精神|以来|上|期间|的|后|前|、)/u.test(tail)
}

const ENDS =
  /^(?:[，。；！？、 ：)）”\n]|$|并|介绍|宣布|暨|和|及|上午|上|第[一二三四五六七八九十]+次(?:全体|会议)|开幕|闭幕|时|（)/u

/** Classifies the use of a name in its clause. */
export const useOf = (mention: NameMention): Use => {
  const { cut, lead, tail } = mention
  const held =
    /(?:召开|举行|举办|召集|主办|承办)(?:了|过|完)?$/u.test(cut) ||
    /(?:召开|举行|举办)(?:了)?[一两二三\d]*[场个次]?$/u.test(lead)
  if (/^[^，。；]{0,3}上的/u.test(tail) || BACKGROUND.test(tail)) return 'background'
  if (isConvened(mention)) return 'convened'
  if (held && ENDS.test(tail))
    return IN_MODIFIER.test(lead.replace(/(?:召开|举行|举办)了?$/u, '')) ? 'background' : 'held'
  if (/^”?(?:上|中|期间)(?!的)/u.test(tail) && /(?:在|从|的)$|^$/u.test(cut)) return 'reported'
  if (/^”?(?:上)?(?:获悉|了解到|得知|获知|传出)/u.test(tail)) return 'reported'
  if (/^(?:出席|参加|列席|主持|参与|与会)/u.test(cut) && (ENDS.test(tail) || /^(?:的)?(?:各界|嘉宾|代表)/u.test(tail)))
    return 'attended'
  if (ACTS.test(tail)) return 'acts'
  return held ? 'held' : 'background'
}
