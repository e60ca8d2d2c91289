import { testMentions } from '../../../test/support/corpus.js'
import { corpus } from './corpus.js'
import { persons } from './index.js'

testMentions(persons, corpus)
