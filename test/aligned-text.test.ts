import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AlignedText } from '../src/core/aligned-text.js'

describe('AlignedText', () => {
  it('gives a planted span its exact source offsets back after edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '甲', 'ａ', '\n')),
        fc.array(fc.constantFrom(' ', '乙', 'ｂ')),
        (a, b) => {
          const source = `${a.join('')}核心词${b.join('')}`
          const edits = [...source.matchAll(/[ \n]+/gu)].map((m) => ({
            start: m.index,
            end: m.index + m[0].length,
            text: ''
          }))
          const text = AlignedText.of(source).edit(edits)
          const start = text.text.indexOf('核心词')
          expect(text.lift({ start, end: start + 3 })).toEqual([{ start: a.length, end: a.length + 3 }])
        }
      )
    )
  })

  it('lifts a joint to nothing and a jump to two spans', () => {
    const source = 'x'.repeat(1000)
    const joined = AlignedText.join(
      [AlignedText.of(source, { start: 900, end: 905 }), AlignedText.of(source, { start: 10, end: 15 })],
      '\n'
    )
    expect(joined.lift({ start: 0, end: 11 })).toEqual([
      { start: 900, end: 905 },
      { start: 10, end: 15 }
    ])
    expect(joined.lift({ start: 5, end: 6 })).toEqual([])
  })

  it('refuses edits that overlap or insert', () => {
    const text = AlignedText.of('甲乙丙')
    expect(() => text.edit([{ start: 1, end: 1, text: 'x' }])).toThrow(RangeError)
    expect(() =>
      text.edit([
        { start: 0, end: 2, text: 'x' },
        { start: 1, end: 3, text: 'y' }
      ])
    ).toThrow(RangeError)
  })

  it('widens a span to whole characters', () => {
    const text = AlignedText.of('于𬭎说')
    expect(text.whole({ start: 2, end: 4 })).toEqual({ start: 1, end: 4 })
    expect(text.whole({ start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
    expect(text.whole({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  })
})
