import { testMentions } from '../../../../test/support/corpus.js'
import { dates } from '../index.js'
import { FORM_CORPUS } from './corpus.js'

testMentions(dates, FORM_CORPUS)
