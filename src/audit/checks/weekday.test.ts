import { testFindings } from '../../../test/support/findings.js'
import { weekday } from './weekday.js'

testFindings(weekday, [
  ['会议于2025年11月24日（星期一）召开。', 'confirmed'],
  ['会议于2025年11月24日，星期五召开。', 'discrepancy'],
  ['会议于2025年11月24日召开。'],
  ['会议于11月24日（星期一）召开。']
])
