import { readingText, testForms } from '../../../test/support/forms.js'
import { MEASURE_FORMS } from './forms.js'
import { measures } from './index.js'

testForms(measures, MEASURE_FORMS, ({ value, max, unit, modifier }) => readingText(value, max, unit, modifier))
