import { testMentions } from '../../../test/support/corpus.js'
import { PERIOD_CORPUS } from './corpus.js'
import { periods } from './index.js'

testMentions(periods, PERIOD_CORPUS)
