import { headsOf } from './heads.js'
import { PROJECT, THAN } from './lexicon.js'
import { as, type Reading } from './reading.js'
import type { Setting } from './setting.js'
import { ownTense, type Tense } from './tense.js'

const LIST = /^(?:、|和|及|与|以及|，)$/u
/** 总投资17亿元的甲项目、6亿元的乙项目 */
const PRICED = /^的[^，。；]{2,40}[、和及与]$/u
const PART = /^(?:其中|[首一二三四]期(?:工程|项目)?(?:约|为|投资)?$)/u
const STAGE = /^[一二三四首]期/u
const BARE = /bare-(?:investment|input|outlay)$/u
const CHANGE = new RegExp(`${THAN}|增(?!资)|减`, 'u')
const OF_TENSE: ReadonlySet<string> = new Set(['total', 'planned', 'completed'])
/** 增长22%，1至5月为2199亿元: the same quantity of another stretch */
const OF_ANOTHER_TIME = /^(?:今年|去年|上年|全年|前.{1,4}|[上下]半年|.?季度|\d.{0,8}月份?)?(?:累计)?(?:为|达到?)$/u
/** 从700亿元增至1.1万亿元 */
const RISES_TO =
  /^(?:突破|增长|增加|提高|上升|扩大|跃升|提升|发展|攀升|调整|上调|下调|追加|压减|压缩|缩减|削减|调减|核减|增)(?:到|至|为)了?$/u
/** 、二期: a further part with its name */
const NEXT_PART = /^[、和及与]?[^，。；\d]{1,10}$/u
/** 今年计划投资80亿元，截至11月底已完成71亿元; 投资3.8亿元，已经花了1.2亿元; 当年就完成4亿元 */
const DONE_OF_IT =
  /(?:已经?|累计|实际|目前|眼下|[只仅才就]|[月年]?[底末]|\d[月日]|个月|半年|季度|首季|当年)(?:累计|就|又)*(?:完成|投入|用去|花去|花掉|花了|投下|用掉|使用)了?$/u

const TIME_AHEAD = '(?:今年|明年|后年|全年|当年|年内|到?年底|下半年|下一年|[一二三四]季度|(?:19|20)\\d\\d年)'
/** 去年完成投资76亿元，今年确保完成90亿元; 下半年还需完成7.5亿元; 投资33亿元，今年完成12亿元 */
const AIM_OF_IT = new RegExp(
  `^(?:其中|${TIME_AHEAD}|底|前)*(?:(?:要求|计划|预计|确保|力争|争取|拟|将|还?需要?|要|还要|务必|可望|有望)+[各再]?(?:完成|投入)|(?<=年|年内|季度)[再]?完成)$`,
  'u'
)
/** 确保52亿元，力争55亿元: a further aim */
const HIGHER_AIM = /^(?:力争|冲刺|争取)(?:达到?|突破|完成)?$/u

/** 基础设施项目40个、68.3亿元: a class of the projects, by number and sum */
export const OF_CLASS = /^[^，。；：\d]{0,14}(?<!新增|吸纳|带动|创造)(?:项目|工程)?\d+[个项](?:、|，)$/u

/** 实际到位8.8亿元; 一期2.1亿元已经到位: what has come of it */
const ARRIVED = /(?:实际|已)(?:到位|到账)$/u
const ARRIVES = /^(?:资金)?(?:目前|均|全部|已经?|都)*(?:到位|到账)/u

/** 已完成2.9亿元，剩余1.6亿元: what is still to come of it */
const LEFT = /^(?:尚|还)?(?:剩余|其余|余下|剩下)的?(?:资金|投资)?$/u

/** 上半年完成投资198亿元，其中甲煤炭项目完成52亿元，乙厂二期完成74亿元: what each of them has done of it */
const EACH_DONE = new RegExp(`^(?:其中)?[^，。；\\d]{2,30}(?:${PROJECT}|[一二三四首]期(?:工程)?)(?:累计|已)*完成$`, 'u')

/** 外方首期资金已经到账 */
const FOREIGN_SIDE = /[外港台日韩美德法]方/u

const isPart = ({ follows, lead }: Setting, previous: Reading): boolean => {
  if (CHANGE.test(lead)) return false
  if (previous.rule.endsWith('-part') && NEXT_PART.test(lead)) return true
  return !follows && PART.test(lead) && lead.length <= 16
}

/** A further item of a list, or a part that 其中 announces, is what the amount before it was, but for its own tense. */
export const inherited = (setting: Setting, previous: Reading | null): Reading | null => {
  const { follows, lead, tail } = setting
  if (!previous) return listedClass(setting)
  if (follows && (LIST.test(lead) || (previous.kind === 'total' && PRICED.test(lead) && tail.startsWith('的'))))
    return previous
  if (!follows && OF_ANOTHER_TIME.test(lead)) return previous
  if (ARRIVED.test(lead) || (ARRIVES.test(tail) && lead.length <= 8)) {
    return as(previous.kind === 'foreign' || FOREIGN_SIDE.test(lead) ? 'foreign' : 'other', 'arrived-of-it')
  }
  if (isNextOwner(setting)) return previous
  if (LEFT.test(lead) && OF_TENSE.has(previous.kind)) return as('planned', 'left-of-it')
  if (isPart(setting, previous)) return partOf(previous, ownTense(lead))
  if (OF_CLASS.test(lead) && (previous.kind === 'total' || previous.kind === 'signed')) return partOf(previous, null)
  if (AIM_OF_IT.test(lead) && OF_TENSE.has(previous.kind)) return as('planned', 'aim-of-it')
  if (!follows && previous.kind === 'completed' && EACH_DONE.test(lead)) return previous
  if (HIGHER_AIM.test(lead) && previous.kind === 'planned') return previous
  if (!DONE_OF_IT.test(lead)) return null
  return previous.kind === 'fixed-asset' ? previous : as('completed', 'done-of-it')
}

/** 基础设施项目40个、68.3亿元 in the sentence after that of the whole: 这批项目共63个，总投资109.2亿元. */
const listedClass = ({ lead, last, sentence }: Setting): Reading | null =>
  OF_CLASS.test(lead) &&
  /项目|工程/u.test(lead) &&
  last?.block === sentence.block &&
  /总投资/u.test(last.text.slice(-LOOK_BACK))
    ? as('total', 'class-of-projects')
    : null

/** 保税区3.9亿美元，增长71.3%; 石化公司1.1亿元，下降57.1% */
const NAMED_ALONE = /^\p{Script=Han}{2,12}$/u
const MOVES = /^，(?:同比|[比较][^，；]{2,6})?(?:大幅)?(?:增长?|上升|下降|减少|提高|回落|翻)/u
const MOVED = /元，(?:同比|[比较][^，；]{2,6})?(?:大幅)?(?:增长?|上升|下降|减少|提高|回落|翻)[^；。]{0,24}；$/u
const MOVED_REACH = 50

/** 开发区利用外资9.3亿美元，增长1.7倍；保税区3.9亿美元，增长71.3%: the same quantity, of its next owner. */
const isNextOwner = ({ lead, after, before, tail, masked, from }: Setting): boolean =>
  tail === '' &&
  NAMED_ALONE.test(lead) &&
  MOVES.test(after) &&
  (before === '其中，' ||
    (before === '' && MOVED.test(masked.slice(Math.max(0, from - lead.length - MOVED_REACH), from - lead.length))))

/** How far back a total is looked for. */
const LOOK_BACK = 120

const partOf = (previous: Reading, tense: Tense): Reading => ({
  kind: tense !== null && OF_TENSE.has(previous.kind) ? tense : previous.kind,
  rule: previous.rule.endsWith('-part') ? previous.rule : `${previous.rule}-part`
})

/** 计划投资1.2亿元改造危房，投资8000万元新建公路: goes on with the subject and the tense of the amount before */
const GOES_ON = /^(?:[一二三四五六七八九]是|其[一二三四五]|再|并|又|同时|还|另)?[，、]?(?:投资|投入|斥资)/u
const ENUMERATED = /^[一二三四五六七八九其]/u

const OWN_PROJECT = /^其中[^，。；]{2,40}(?:项目|工程|改造|扩建|基地|生产线)(?:总)?投资(?:分别)?(?:为|达|约)?$/u
const SORT_OF = /^[^，。；\d]{2,8}(?<!总)投资(?:达|为)?$/u

/** A bare verb takes the kind of the amount before it, where it names a part of that: 计划投资6.5亿元，其中设备投资4.1亿元. */
export const asPart = (
  reading: Reading,
  { lead, before, tail, after, outlook }: Setting,
  previous: Reading | null
): Reading => {
  // 完成固定资产投资87亿元，其中农业项目投资53亿元
  if (previous?.kind === 'fixed-asset' && /^其中[^，。；]{2,14}投资$/u.test(lead)) return previous
  // 固定资产投资3亿元，其中两个景区投入4300万元: gone, and no statistic
  if (previous?.kind === 'fixed-asset' && /^其中[^，。；]{2,24}投入/u.test(lead)) return as('completed', 'input-of-it')
  // 总投资15亿元，其中固定资产投资12亿元，一期投资6亿元: a stage of the whole
  if (previous?.kind === 'fixed-asset' && STAGE.test(lead)) return reading
  // 固定资产投资87亿元；其中，住宅投资53亿元
  if (previous?.kind === 'fixed-asset' && SORT_OF.test(lead) && reading.kind === 'total') return previous
  if (!BARE.test(reading.rule)) return reading
  // 其中新联检楼项目投资1.5亿元: what that one costs
  if (previous && OWN_PROJECT.test(lead) && (previous.kind !== 'planned' || /^，已/u.test(after))) return reading
  // 甲拟斥资2亿元扩建茶园；乙建厂，首期投资9000万元: the plan was another's
  const elsewhere = !lead.startsWith('其中') && before !== '' && !/[万亿]/u.test(before)
  if (previous && !elsewhere && PART.test(lead) && !reading.rule.endsWith('bare-input')) return partOf(previous, null)
  // 完成公路投资2375亿元，增长15%；水运投资157亿元: a further sort of what was done
  // but not 甲公司投资6.3亿元建设的中心
  if (previous && tail === '' && SORT_OF.test(lead) && /\/done(?:-part)?$/u.test(previous.rule)) return previous
  if (!GOES_ON.test(lead)) return reading
  // 今年将实施三大工程。投资3亿元改造老城
  if (!previous) return outlook && before === '' ? as('planned', 'planned-ahead') : reading
  const told = /planned|completed|spend|spent|going-on/u.test(previous.rule)
  const same = told && (before !== '' || ENUMERATED.test(lead))
  return same ? { kind: previous.kind, rule: `${reading.rule}-going-on` } : reading
}

/** 其中企业自筹6亿元: who pays a part. */
export const ownFunds = ({ lead }: Setting, previous: Reading | null): Reading | null =>
  previous && /自筹|资本金/u.test(lead) && (PART.test(lead) || previous.rule.endsWith('-part'))
    ? partOf(previous, null)
    : null

/** Whether an amount is what the one before it rose to; 收入由7215元增加到11390元 is another sum than the one before. */
export const isRise = ({ follows, lead, opening }: Setting): boolean =>
  follows && RISES_TO.test(lead) && headsOf(opening).at(-1)?.sort !== 'other'
