import { describe, expect, it } from 'vitest'
import { matches } from './lexicon.js'

describe('matches', () => {
  it('goes on behind an empty match before a character beyond the basic plane', () => {
    expect(matches(/(?=\p{Script=Han})/u, '。𠀀，江').map(({ index }) => index)).toEqual([1, 4])
  })
})
