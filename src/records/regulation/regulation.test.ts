import { testRecords } from '../../../test/support/corpus.js'
import { REGULATIONS } from './corpus.js'
import { regulation } from './index.js'
import { REPORTED } from './reports-corpus.js'

testRecords(regulation, [...REGULATIONS, ...REPORTED])
