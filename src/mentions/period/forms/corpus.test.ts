import { testMentions } from '../../../../test/support/corpus.js'
import { periods } from '../index.js'
import { FORM_CORPUS } from './corpus.js'

testMentions(periods, FORM_CORPUS)
