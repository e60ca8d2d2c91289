import { testRecords } from '../../../test/support/corpus.js'
import { INDICATOR_CORPUS } from './corpus.js'
import { indicator } from './index.js'

testRecords(indicator, INDICATOR_CORPUS)
