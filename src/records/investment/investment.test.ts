import { testRecords } from '../../../test/support/corpus.js'
import { INVESTMENTS } from './corpus.js'
import { investment } from './index.js'

testRecords(investment, INVESTMENTS)
