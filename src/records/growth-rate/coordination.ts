import { bracketDepth } from '../../core/brackets.js'
import type { Span } from '../../core/span.js'
import { GOODS, QUANTITY } from './lexicon.js'

const partsAt = (text: string, phrase: Span, mark: RegExp): Span[] => {
  const own = text.slice(phrase.start, phrase.end)
  const depth = bracketDepth(own)
  const parts: Span[] = []
  let start = 0
  for (const m of own.matchAll(mark)) {
    if (depth[m.index] !== 0 || m.index <= start) continue
    parts.push({ start: phrase.start + start, end: phrase.start + m.index })
    start = m.index + m[0].length
  }
  parts.push({ start: phrase.start + start, end: phrase.end })
  return parts.every((part) => part.end > part.start) ? parts : []
}

/** Items of a coordination where it has exactly `count`: by 、 alone, by 、 and the last 和, by all joints. */
export const itemsOf = (text: string, phrase: Span, count: number): Span[] | null => {
  const byComma = partsAt(text, phrase, /、/gu)
  if (byComma.length === count) return byComma
  const last = byComma.at(-1)
  if (last && byComma.length === count - 1) {
    const tail = partsAt(text, last, /以及|[和与及]/gu)
    if (tail.length === 2) return [...byComma.slice(0, -1), ...tail]
  }
  // 医药品和医疗仪及器械: 及 joins less than 和 does
  const byAnd = partsAt(text, phrase, /、|以及|[和与]/gu)
  if (byAnd.length === count) return byAnd
  const byAll = partsAt(text, phrase, /、|以及|[和与及]/gu)
  return byAll.length === count ? byAll : null
}

/** 增加值、零售额的增速分别加快0.7、1.0个百分点: the pace of all of them. */
const PACE_TAIL = /的(?:增速|增幅|增长率|涨幅|降幅|跌幅)$/u

/** 加工贸易和保税物流进出口: 贸易 is a way to trade there, no quantity. */
const TRADED = /(?:进出口|出口|进口)(?:额|值|总额|总值)?$/u

/** 电力、酒饮料、硅冶炼行业: the last word of a list that belongs to all of it, unless another item has it too. */
const COMMON = /(?:行业|产业链?|领域|企业|产品|业务|以旧换新|旅客|游客|地区|贷款|警情|案件|类)$/u

/** 食品、医药、通信设备制造业: the same of a branch, unless another item is a branch of its own. */
const COMMON_BRANCH = /(?:制造|加工|采选|批发|零售)业$/u

const endsForAll = (text: string, items: readonly Span[]): boolean => {
  const last = items.at(-1)
  const name = last ? text.slice(last.start, last.end) : ''
  const word = COMMON_BRANCH.test(name) ? '业' : COMMON.exec(name)?.[0]
  return word !== undefined && items.slice(0, -1).every(({ start, end }) => !text.slice(start, end).endsWith(word))
}

/**
 * The indicator of each item: the item where it is a quantity itself, else from the item to the end of the tail that
 * the items share (汽车、电子行业增加值).
 */
export const sharedTails = (text: string, items: readonly Span[]): Span[] => {
  const end = items.at(-1)?.end ?? 0
  const last = items.at(-1)
  const shares = endsForAll(text, items) || (last !== undefined && QUANTITY.test(text.slice(last.start, last.end)))
  const pace = last !== undefined && PACE_TAIL.test(text.slice(last.start, last.end))
  const goods = last !== undefined && TRADED.test(text.slice(last.start, last.end))
  // 进口、出口整体通关时间
  const flows = last !== undefined && /^[进出]口(?!总?[额值量]?$)/u.test(text.slice(last.start, last.end))
  // 铅、铝, but not 牛、羊、家禽出栏
  const goodsAlone = items.every(({ start, end: to }) => GOODS.test(text.slice(start, to)))
  return items.map((item) => {
    const own = text.slice(item.start, item.end)
    const kind = (pace && !PACE_TAIL.test(own)) || (goods && own.endsWith('贸易')) || (flows && /^[进出]口$/u.test(own))
    const whole = (QUANTITY.test(own) && !kind) || (!shares && (own.length > 1 || goodsAlone))
    return whole ? item : { start: item.start, end }
  })
}
