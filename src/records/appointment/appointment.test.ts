import { testRecords } from '../../../test/support/corpus.js'
import { APPOINTMENTS } from './corpus.js'
import { appointment } from './index.js'

testRecords(appointment, APPOINTMENTS)
