import { testRecords } from '../../../test/support/corpus.js'
import { APART_CORPUS } from './apart-corpus.js'
import { corpus } from './corpus.js'
import { attendee } from './index.js'
import { SCHOOL_CORPUS } from './school-corpus.js'
import { SPOKEN_CORPUS } from './spoken-corpus.js'

testRecords(attendee, corpus)
testRecords(attendee, SCHOOL_CORPUS)
testRecords(attendee, APART_CORPUS)
testRecords(attendee, SPOKEN_CORPUS)
