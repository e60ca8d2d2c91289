import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NameIndex } from './name-index.js'

const word = (most: number) =>
  fc.array(fc.constantFrom(...'中国东方\ud87e\udc00'), { maxLength: most }).map((units) => units.join(''))

describe('an index of names', () => {
  it('finds at each offset the longest name that stands there and passes', () => {
    fc.assert(
      fc.property(fc.array(word(5)), word(30), (names, text) => {
        const index = new NameIndex(names.map((name) => [name, name.length]))
        const passes = (name: string): boolean => name.length !== 3
        for (let at = 0; at < text.length; at++) {
          const standing = names.filter((name) => name.length >= 2 && text.startsWith(name, at))
          const longest = (some: readonly string[]) => [...some].sort((a, b) => b.length - a.length)[0] ?? null
          expect(index.longestAt(text, at)?.name ?? null).toBe(longest(standing))
          expect(index.longestAt(text, at, passes)?.name ?? null).toBe(longest(standing.filter(passes)))
          if (standing.length > 0) expect(index.next(text, at)).toBe(at)
        }
      })
    )
  })
})
