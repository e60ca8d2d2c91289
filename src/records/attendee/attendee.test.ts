import { testRecords } from '../../../test/support/corpus.js'
import { corpus } from './corpus.js'
import { attendee } from './index.js'

testRecords(attendee, corpus)
