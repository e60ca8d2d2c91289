import { testMentions } from '../../../test/support/corpus.js'
import { DATE_CORPUS } from './corpus.js'
import { dates } from './index.js'

testMentions(dates, DATE_CORPUS)
