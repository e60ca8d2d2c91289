import { testMentions } from '../../../test/support/corpus.js'
import { placeCorpus } from './corpus.js'
import { places } from './index.js'

testMentions(places, placeCorpus)
