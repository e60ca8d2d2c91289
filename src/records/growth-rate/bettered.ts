import type { Span } from '../../core/span.js'
import type { PhraseContext } from './phrase-context.js'

/** 不良贷款率改善0.1个百分点: what is better when there is less of it falls. */
const BETTER_WHEN_LESS = /不良|减值|坏账|逾期|亏损|赤字|失业|成本收入比|浓度|负债率|能耗/u

/** Whether a change for the better is one for less: 改善 at `change`, said of one of the quantities. */
export const isBettered = ({ text }: PhraseContext, { start }: Span, indicators: readonly Span[]): boolean =>
  text.startsWith('改善', start) &&
  indicators.some(({ start: from, end }) => BETTER_WHEN_LESS.test(text.slice(from, end)))
