import { readingText, testForms } from '../../../test/support/forms.js'
import { MONEY_FORMS } from './forms.js'
import { money } from './index.js'

testForms(money, MONEY_FORMS, ({ amount, max, currency, modifier }) => readingText(amount, max, currency, modifier))
