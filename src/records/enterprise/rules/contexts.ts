import type { Span } from '../../../core/span.js'
import { trimLead, walkRight } from '../walk.js'
import { shortNames } from './short-names.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

/** What is said of one who builds, pays or runs: 由X承建. */
const AGENT_DEED =
  /^(?:公司|集团)?(?:独家|全额|共同|联合|负责|牵头|具体|整体|先行|单独|全资|合作)?(?:投资|出资|承建|承担|承办|建设|施工|实施|运营|开发|研制|研发|生产|设计|制造|打造|兴建|供货|提供|收购|经营|管理|主导|控股|托管)/u
/** What only a firm is engaged for: 由A和B承建. */
export const BUILDS =
  /^(?:公司|集团)?(?:等)?(?:独家|全额|共同|联合|负责|牵头|单独|全资)?(?:投资|出资|承建|施工|运营|供货|控股)/u
/** 总投资35亿元的X… names a project by its owner. */
const OF_MONEY = /(?:投资|规模|斥资|耗资)[^，。；：、]{0,3}[\d.]+[多余]?(?:万|亿|美)[^，。；：、]{0,6}的$/u
/** 隘口镇的X, 起家的X, 来自苏州的X. */
const ATTRIBUTE =
  /(?:[省市县区镇乡村州旗]|起家|出身|转型|见长|著称|闻名|主打|从事[^，。；]{1,10}|来自[^，。；]{2,6})的$/u
const CLAUSE_START = /(?:^|[，。；：！？、”\s）]|其中|目前|去年|今年|前身|随着|通过)$/u
/** Function words and figures that only a subject has after it. */
export const PREDICATE =
  /^(?:频频|[拟将欲已则也正又亦均都把与受因自从为以是还再同按]|在|（(?:股票|证券|\d{6}|以下|下称)|\d|技改|扩产|投产|达产|复产|订单|产值|产量|产能|营收|销售|净利|利润|年产|年销|开工|出口|目前|今年|去年|现有|拥有|依托|凭借|利用|通过|首条|首批|一期|二期|三期|新建|承建|中标|签约|落户|入驻|建成|生产|研发|推出|投资)/u
/** Whether a stretch opens its clause and what follows is said of a subject. */
export const isSubject = (text: string, { start, end }: Span): boolean =>
  CLAUSE_START.test(text.slice(Math.max(0, start - 2), start)) && PREDICATE.test(text.slice(end, end + 8))

/** What a firm has: 的厂区, 生产线, 负责人. */
const POSSESSION =
  /^(?:的)?(?:厂区|厂房|工厂|车间|生产车间|生产线|流水线|智能车间|数字化车间|展厅|产业园|生产基地|仓库|员工|职工|工人|技术员|技术人员|老板|负责人|有关负责人|相关负责人|项目部|项目现场|项目负责人|项目经理|董事|总部|门店)/u
/** 铄岚能源等企业: one example of many. */
const EXAMPLE = /^等(?:[^，。；、的]{0,8})(?:企业|公司|厂商|巨头)/u
/** 在金利包装，…: where somebody goes and looks. */
const VISITED_BEFORE = /(?:^|[，。；：])(?:随后|先后|当天)?(?:在|到|来到|走进|走访|深入)$/u
const FIRM_ONLY = /(?:业|药业|重工|石化|电气|新材|制药|股份|半导体|微电子|精密|光电|新材料|特钢|水泥|糖业|证券|期货)$/u

/** 桂西糖业拟控股…, 由雅江电力承建, 总投资21亿元的塔河石化…: a short name and what its clause says of it. */
export const inContext = (reading: Reading): Sighting[] =>
  shortNames(reading).flatMap((name) => {
    const { text } = reading
    const before = text.slice(Math.max(0, name.start - 24), name.start)
    const after = text.slice(name.end, name.end + 16)
    const firm = FIRM_ONLY.test(text.slice(name.start, name.end))
    const as = (rule: string, weight: number): Sighting => ({ ...name, rule: `enterprise/${rule}`, weight })
    const found: Sighting[] = []
    if (/由$/u.test(before) && AGENT_DEED.test(after)) found.push(as('agent', 0.4))
    if (OF_MONEY.test(before)) found.push(as('project', firm ? 0.35 : 0.2))
    if (ATTRIBUTE.test(before)) found.push(as('attributed', firm ? 0.35 : 0.2))
    if (CLAUSE_START.test(before) && PREDICATE.test(after)) found.push(as('subject', firm ? 0.35 : 0.2))
    if (POSSESSION.test(after)) found.push(as('possession', firm ? 0.3 : 0.2))
    if (VISITED_BEFORE.test(before) && /^[，、]/u.test(after)) found.push(as('visited', 0.4))
    if (EXAMPLE.test(after)) found.push(as('example', 0.35))
    return found
  })

/** 由中港承建: who builds or pays is a firm, though nothing in the name says so. */
export const builders = ({ words, text }: Reading): Sighting[] => {
  if (!text.includes('由')) return []
  return seenAt(words, (word, at) => {
    if (word.text !== '由') return null
    const from = trimLead(words, at + 1, walkRight(words, at + 1))
    const to = walkRight(words, from)
    const run = words.slice(from, to)
    const end = run.at(-1)?.end ?? 0
    if (end - word.end < 2 || end - word.end > 8 || !BUILDS.test(text.slice(end, end + 12))) return null
    if (!run.some(({ kind, proper }) => kind === 'name' || proper) || run.some(({ kind }) => kind === 'common'))
      return null
    return sighting(words, from, to, 'enterprise/builder', 0.75)
  })
}
