import { testMentions } from '../../../test/support/corpus.js'
import { MEASURE_CORPUS } from './corpus.js'
import { measures } from './index.js'

testMentions(measures, MEASURE_CORPUS)
