import { testRecords } from '../../../test/support/corpus.js'
import { APART_CORPUS } from './apart-corpus.js'
import { MEETING_CORPUS } from './corpus.js'
import { meeting } from './index.js'
import { PURPOSE_CORPUS } from './purpose-corpus.js'
import { RECURRENT_CORPUS } from './recurrent-corpus.js'
import { SCHOOL_CORPUS } from './school-corpus.js'
import { STORY_CORPUS } from './story-corpus.js'

testRecords(meeting, MEETING_CORPUS)
testRecords(meeting, APART_CORPUS)
testRecords(meeting, PURPOSE_CORPUS)
testRecords(meeting, RECURRENT_CORPUS)
testRecords(meeting, SCHOOL_CORPUS)
testRecords(meeting, STORY_CORPUS)
