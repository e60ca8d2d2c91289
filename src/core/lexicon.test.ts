import { describe, expect, it } from 'vitest'
import { anyOf, matches } from './lexicon.js'

describe('the matches of a pattern', () => {
  it.each([/(?=户)|$/u, /(?=户)|$/])(
    'are found once each where they are empty, beside a rare character too: %s',
    (pattern) => {
      expect(matches(pattern, '𠀀户𠀀').map(({ index }) => index)).toEqual([2, 5])
      expect(matches(/(?=\p{L})/u, '𠀀户').map(({ index }) => index)).toEqual([0, 2])
    }
  )
})

describe('any of some words', () => {
  it('takes the longest and reads signs as they stand', () => {
    const pattern = new RegExp(anyOf(['市', '市场', 'A+', '（']), 'u')
    expect(['市场部', 'A+级', '（市'].map((text) => pattern.exec(text)?.[0])).toEqual(['市场', 'A+', '（'])
  })
})
