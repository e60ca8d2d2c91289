import { describe, expect, it } from 'vitest'
import { KNOWN_BY_FORM, KNOWN_FORMS } from './index.js'

describe('gazetteer', () => {
  it('gives a form to one firm only', () => {
    const owners = new Map<string, Set<string>>()
    for (const { form, firm } of KNOWN_FORMS) owners.set(form, (owners.get(form) ?? new Set()).add(firm))
    expect([...owners].filter(([, firms]) => firms.size > 1)).toEqual([])
  })

  it('holds no form of one character, and none with a mark left on it', () => {
    expect(KNOWN_FORMS.filter(({ form }) => form.length < 2 || /[?？，、]/u.test(form))).toEqual([])
  })

  it('keeps firms of one house apart', () => {
    expect(KNOWN_BY_FORM.get('三星电子')?.firm).not.toBe(KNOWN_BY_FORM.get('三星')?.firm)
    expect(KNOWN_BY_FORM.get('瑞银证券')?.firm).not.toBe(KNOWN_BY_FORM.get('瑞银')?.firm)
  })
})
