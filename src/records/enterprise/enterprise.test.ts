import { describe, expect, it } from 'vitest'
import { testRecords } from '../../../test/support/corpus.js'
import { enterpriseCorpus } from './corpus.js'
import { KNOWN_FORMS } from './gazetteer/index.js'
import { enterprise } from './index.js'

testRecords(enterprise, enterpriseCorpus)

describe('gazetteer', () => {
  it('has every form once, and none of one character', () => {
    const forms = KNOWN_FORMS.map(({ form }) => form)
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
    expect(forms.filter((form) => form.length < 2 || /[?\s]/u.test(form))).toEqual([])
  })
})
