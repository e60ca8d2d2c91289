import { PROJECT } from '../lexicon.js'
import { BUILDING_VERBS, GIFTS, LASTING } from './lexicon.js'

/** 投入12亿元扶持企业, 发放消费券: money given away, or spent on running */
export const GIVEN = new RegExp(
  `${GIFTS}|引导(?!基金)|(?:采购|引入|订购)的|(?:用于|支持|投向)[^，。；]{0,10}(?:科技创新|研发|科研)`,
  'u'
)

/** 用于新建停车库, 在河口县上马两条生产线: what an outlay is for is works. */
export const BUILDS = new RegExp(
  `^(?:资金)?，?(?:用于|用来|来|对|在[^，。；]{1,16})?[^，。；]{0,18}?(?:(?<![组创])建|${BUILDING_VERBS}|开展[^，。；]{0,14}[中小]试)`,
  'u'
)

/** 甲厂兴建的污水处理设施耗资1800万元 */
export const OF_WORKS = new RegExp(`${PROJECT}[^，。；]{0,4}$`, 'u')

const PURPOSE = '^，?(?:并[^，。；]{2,24}，)?(?:用于|用来|来|对|为|到|在|去|于)?[^，。；]{0,24}?'

/** Works that are paid for by their verb alone: 到平州办新厂, 在河口县建设加工园, 对生产线进行技术改造. */
const WORKED_ON = new RegExp(
  `${PURPOSE}(?:(?<![组创])建(?!立)|盖|改造|扩|(?<!举)[兴开]?办(?:了|起)?[^，。；]{0,8}厂|技改|上[马了])`,
  'u'
)
/** Verbs that take other things as well: 修渠, 购置设备, 打造产业园, but 修车, 引进人才, 打造特效. */
const MADE_OR_BOUGHT = new RegExp(`${PURPOSE}(?:(?<!装)修(?!改)|打造|购置|购进|引进)(?<object>[^，。；]{1,24})`, 'u')
const LASTS = new RegExp(LASTING, 'u')

/** Whether what money is paid for is works, or a thing that lasts. */
export const buysWorks = (purpose: string): boolean =>
  WORKED_ON.test(purpose) || LASTS.test(MADE_OR_BOUGHT.exec(purpose)?.groups?.['object'] ?? '')
