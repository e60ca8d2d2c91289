import { testMentions } from '../../../test/support/corpus.js'
import { RATE_CORPUS } from './corpus.js'
import { rates } from './index.js'

testMentions(rates, RATE_CORPUS)
