import { readingText, testForms } from '../../../test/support/forms.js'
import { NUMBER_FORMS } from './forms.js'
import { numbers } from './index.js'

testForms(numbers, NUMBER_FORMS, ({ value, max, modifier }) => readingText(value, max, '', modifier))
