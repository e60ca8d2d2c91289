import { testRecords } from '../../../test/support/corpus.js'
import { PROJECTS } from './corpus.js'
import { project } from './index.js'

testRecords(project, PROJECTS)
