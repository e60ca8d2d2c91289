import type { Example } from '../../../test/support/corpus.js'
import type { RateValue } from './value.js'

/** Rates as papers write them, and what only looks like one. */
export const RATE_CORPUS: readonly Example<readonly [string, Partial<RateValue>]>[] = [
  { text: '增长16.5%。', yields: [['16.5%', { value: 16.5, unit: 'percent', modifier: 'exact', negative: false }]] },
  { text: '增长百分之五点二。', yields: [['百分之五点二', { value: 5.2, unit: 'percent' }]] },
  { text: '下降千分之三。', yields: [['千分之三', { value: 0.3, unit: 'percent' }]] },
  { text: '下降5‰。', yields: [['5‰', { value: 0.5, unit: 'percent' }]] },
  { text: '减少三分之一。', yields: [['三分之一', { value: 33.33, unit: 'percent' }]] },
  { text: '下降近三成。', yields: [['近三成', { value: 30, modifier: 'about' }]] },
  { text: '上升两成半。', yields: [['两成半', { value: 25 }]] },
  { text: '上升三成五。', yields: [['三成五', { value: 35 }]] },
  { text: '提高1至2个百分点。', yields: [['1至2个百分点', { value: 1, max: 2, unit: 'percentage-point' }]] },
  { text: '增长5%—8%。', yields: [['5%—8%', { value: 5, max: 8 }]] },
  { text: '增长1.5倍以上。', yields: [['1.5倍以上', { value: 1.5, unit: 'fold', modifier: 'over' }]] },
  { text: '产量翻两番。', yields: [['翻两番', { value: 3, unit: 'fold' }]] },
  { text: '产量翻了一番多。', yields: [['翻了一番多', { value: 1, unit: 'fold', modifier: 'over' }]] },
  { text: '订单翻倍。', yields: [['翻倍', { value: 1, unit: 'fold' }]] },
  { text: '成本减少一半。', yields: [['一半', { value: 50, unit: 'percent' }]] },
  { text: '增速为-2.4%。', yields: [['-2.4%', { value: 2.4, negative: true }]] },
  { text: '增长负3%。', yields: [['负3%', { value: 3, negative: true }]] },
  { text: '节约5%的用水。', yields: [['5%', { modifier: 'exact' }]] },
  { text: '一成不变的做法，成立三成立法机构。', yields: [] },
  { text: '十分重视，百分百投入，倍加珍惜。', yields: [] },
  { text: '数倍率镜头，2倍频器件。', yields: [] }
]
