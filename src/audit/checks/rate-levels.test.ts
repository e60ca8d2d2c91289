import { testFindings } from '../../../test/support/findings.js'
import { rateLevels } from './rate-levels.js'

testFindings(rateLevels, [
  ['产量从50万吨增加到60万吨，增长20%。', 'confirmed'],
  ['产量从50万吨增加到60万吨，增长30%。', 'discrepancy'],
  ['产量60万吨，增长20%。'],
  ['产值从700多亿元增加到1150亿元，增长62.9%。'],
  ['输送能力从2230亿立方米增加到3940亿立方米，增长76%。', 'confirmed'],
  ['比重从30%提高到35%，提高5个百分点。']
])
