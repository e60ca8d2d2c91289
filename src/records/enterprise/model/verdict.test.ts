import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_ABBREVIATION } from './abbreviations.js'
import { mayBeName, verdict } from './verdict.js'

const score = fc.double({ min: -6, max: 6, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a first look', () => {
  it('leaves out nothing that the verdict would make a name', () => {
    const look = fc.record({
      size: fc.integer({ min: 2, max: 9 }),
      here: score,
      best: score,
      repeated: fc.boolean(),
      others: share,
      share: fc.option(share, { nil: undefined }),
      rest: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
    })
    fc.assert(
      fc.property(look, ({ size, rest, ...known }) => {
        const surface = '恒'.repeat(size)
        const [refused, abbreviates, inside, holds, unsupported, common] = rest.map(Number)
        const values = [
          [1, known.here, known.best, 0, 0, Number(known.repeated), refused ?? 0, known.others],
          [size <= LONGEST_ABBREVIATION ? (abbreviates ?? 0) : 0, known.share ?? 0, known.share === undefined ? 0 : 1],
          [inside ?? 0, holds ?? 0, unsupported ?? 0, common ?? 0]
        ].flat()
        if (verdict({ values, common: common === 1 }) > 0)
          expect(mayBeName({ surface, seen: false, ...known })).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
})
