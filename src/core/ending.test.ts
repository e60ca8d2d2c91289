import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ending, lastOf } from './ending.js'

const PATTERNS = [/(?:ab?|b{1,3})$/u, /(?<!a)b$|(?<word>c[^b]{0,2}?)$/u, /(?:a(?!b)|b(?=c)c)*c?$/u, /^(?:a|bc)$/u]
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '中', '𠀀'), maxLength: 12 })

const agrees = (ending: Ending, pattern: RegExp): void =>
  fc.assert(
    fc.property(text, (each) => {
      expect(ending.test(each)).toBe(pattern.test(each))
      expect(ending.exec(each)).toEqual(pattern.exec(each))
    })
  )

describe('an ending', () => {
  it('is found where its pattern finds it, with the same match', () => {
    for (const pattern of PATTERNS) agrees(new Ending(pattern), pattern)
  })

  it('is found by halves of a character where its pattern knows them', () => {
    const halves = /中[\ud840\udc00]{2}$/
    agrees(new Ending(halves), halves)
    expect(new Ending(halves).test('中𠀀')).toBe(true)
  })

  it('is looked for only behind the last characters that it may have', () => {
    const pattern = /(?:ab|c中|中)$/u
    agrees(new Ending(pattern, lastOf(['ab', 'c中', '中'])), pattern)
  })
})
