import { testRecords } from '../../../test/support/corpus.js'
import { BETWEEN_CORPUS } from './between-corpus.js'
import { BOUNDS_CORPUS } from './bounds-corpus.js'
import { CARRIED_CORPUS } from './carried-corpus.js'
import { GROWTH_RATE_CORPUS } from './corpus.js'
import { growthRate } from './index.js'

testRecords(growthRate, GROWTH_RATE_CORPUS)
testRecords(growthRate, CARRIED_CORPUS)
testRecords(growthRate, BOUNDS_CORPUS)
testRecords(growthRate, BETWEEN_CORPUS)
