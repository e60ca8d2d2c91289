import { testRecords } from '../../../test/support/corpus.js'
import { REGULATIONS } from './corpus.js'
import { regulation } from './index.js'

testRecords(regulation, REGULATIONS)
