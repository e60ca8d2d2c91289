import type { Span } from '../../core/span.js'

/** 货运量则受台风影响, 投资因项目收尾, 利润主要由出口带动: where a clause turns from its quantity to the reason. */
const TURNS =
  /(?:[则却也仍更]|主要|大多)?(?:(?<![基原起成内外])因(?!素|此|而|特)|由于|受(?!益|理|众|让|托|贿|访|损)(?=[^，；。]{2,40}(?:影响|拖累|带动|推动|冲击|刺激|驱动|支持|支撑|提振|拉动|限制|制约)$)|由(?!此|于)(?=[^，；。]{2,40}(?:带动|拉动|推动|支撑|贡献|驱动)$))/u
/** 在全行业下滑的情况下, 扣除价格因素, 受汇率影响: a clause that is nothing else. */
const ASIDE =
  /^(?:但|而|不过)?(?:在[^，；。]{2,40}(?:[下中里后]|的同时|之[际余外])|(?:若|如)?(?:按|以)[^，；。]{2,16}(?:口径|计算|计价|计|算|折算)(?:为[^，；。]{2,14})?|(?:扣除|剔除|不考虑)[^，；。的]{2,16}(?:的影响)?|(?:受|由于|随着|因(?!此|而)为?|得益于|受益于|虽(?!然?[比较])然?|尽管|面对)[^，；。]{2,40})$/u

/** 为十年来最高, 居全省第三, 高于全国平均: a predicate that goes on about what was spoken of. */
const GOES_ON =
  /^(?:也|均|都|仍|已|并|且|其中)?(?:为(?![^，；。\d]{1,10}(?:减|节约|节省|增|提供|发放|办理|新增))|是|创(?!汇|业|新)|(?:达到并)?优于|居(?!民|家|住)|完成(?:了)?(?:年度|全年|年)?(?:计划|目标|任务|预算)(?:任务)?的|位[居列于]|排(?=名|在|全|第)|列(?=全|第|入|居)|名列|高于|低于|快于|慢于|好于|优于|高出|低出|连续|呈(?=现|.{0,6}态势)|刷新|领先)(?![^，；。]{0,3}\d+[^，；。]{0,3}[亿万])/u

/** 占全市投资的近三分之一: a share beside what was spoken of. */
const SHARE_BESIDE =
  /^(?:约|也|已|仅|只)?占(?!比|[^，；。]{0,16}(?:比重|比例|份额))[^，；。]{2,20}(?:分之[一二三四五六七八九]|[一二三四五六七八九]成(?:以上|左右|多)?|一半(?:以上)?)$/u

/** 跌到现在的64美元, 达到全部家庭的92.4%: the level of what was spoken of. */
const LEVEL_ALONE =
  /^(?:(?:如今|现在|目前|眼下|今年|昨[日天]|今[日天]|\d{1,2}月(?:\d{1,2}日|份|[初底末])?)?(?:只|仅)?(?:卖到?|报|摸到|跌到|跌破|升破|涨破|收[于报])[^，；。\d]{0,6}(?=[\d.]+)|每(?!\p{Script=Han}{0,2}[费润额量益价率])[\p{Script=Han}]{1,3}(?:价格)?(?:由|从)[^，；。\d]{0,6}(?=\d)|(?:也|又|再|已|才|就|则)*(?:(?:上[涨升]|下[跌降]|增[加长]|提[高升]|降低|缩[短小]|扩大|[跌涨升降增减])(?:到|至|回|为)了?|达到?[^，；。\d]{2,14}的(?=[\d.]+%)))/u

/** 总市值98亿元 beside the price of a share. */
const QUOTED_BESIDE = /^(?:最新)?(?:总?市值|换手率|(?:动态)?市盈率)(?:为|达|约|报|仅)*[约近超]?\d/u

/** Whether a clause only tells a reason or a circumstance, and names nothing that later clauses speak of. */
export const isAside = (clause: string): boolean =>
  ASIDE.test(clause) ||
  GOES_ON.test(clause) ||
  SHARE_BESIDE.test(clause) ||
  LEVEL_ALONE.test(clause) ||
  QUOTED_BESIDE.test(clause)

/** The part of a clause before it turns to a reason; all of it where it does not. */
export const beforeReason = (text: string, clause: Span): Span => {
  const at = TURNS.exec(text.slice(clause.start, clause.end))?.index ?? 0
  return at >= 2 ? { start: clause.start, end: clause.start + at } : clause
}
