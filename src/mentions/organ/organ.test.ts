import { testMentions } from '../../../test/support/corpus.js'
import { corpus } from './corpus.js'
import { organs } from './index.js'

testMentions(organs, corpus)
