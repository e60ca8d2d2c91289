import { testMentions } from '../../../test/support/corpus.js'
import { TITLES } from './corpus.js'
import { titles } from './index.js'

testMentions(titles, TITLES)
