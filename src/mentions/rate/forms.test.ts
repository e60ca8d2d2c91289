import { readingText, testForms } from '../../../test/support/forms.js'
import { RATE_FORMS } from './forms.js'
import { rates } from './index.js'

testForms(rates, RATE_FORMS, ({ value, max, unit, modifier, negative }) =>
  readingText(negative ? -value : value, max, unit, modifier)
)
