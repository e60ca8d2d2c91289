import { testFindings } from '../../../test/support/findings.js'
import { attendance } from './attendance.js'

testFindings(attendance, [
  ['应到48人，实到46人，符合法定人数。', 'confirmed'],
  ['常委会组成人员60人，出席28人，符合法定人数。', 'discrepancy'],
  ['应到48人，请假2人，实到46人。', 'confirmed'],
  ['应到48人，请假3人，实到46人。', 'discrepancy'],
  ['应到40人，实到43人。', 'discrepancy'],
  ['应到48人，实到46人。'],
  ['出席会议的有46人。']
])
