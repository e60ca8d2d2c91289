import { testRecords } from '../../../test/support/corpus.js'
import { REPORTS } from './corpus.js'
import { report } from './index.js'

testRecords(report, REPORTS)
