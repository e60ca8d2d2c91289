import { testMentions } from '../../../test/support/corpus.js'
import { MONEY_CORPUS } from './corpus.js'
import { money } from './index.js'

testMentions(money, MONEY_CORPUS)
