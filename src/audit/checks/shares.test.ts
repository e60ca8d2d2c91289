import { testFindings } from '../../../test/support/findings.js'
import { shares } from './shares.js'

testFindings(shares, [
  ['三次产业分别占8%、42%和50%。', 'confirmed'],
  ['甲、乙两类占比分别为70%、45%。', 'discrepancy'],
  ['甲、乙两类占比分别为30%、45%。'],
  ['手机、彩电产量分别占70%和45%。'],
  ['分别增长70%、45%。']
])
