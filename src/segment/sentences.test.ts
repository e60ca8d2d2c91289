import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.js'

const pieces = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end outside brackets and after a quote that ends with a mark', () => {
    expect(pieces('会议指出，要抓落实。他说：“好！就这么办。”大家鼓掌（掌声很久。真的）。')).toEqual([
      '会议指出，要抓落实。',
      '他说：“好！就这么办。”',
      '大家鼓掌（掌声很久。真的）。'
    ])
  })

  it('are cut where no sentence of prose would still go on, at the strongest mark, losing nothing', () => {
    const list = '王小明、李大为，'.repeat(1000)
    const cut = pieces(list)
    expect(cut.join('')).toBe(list)
    expect(cut.every((piece) => piece.length <= 3000 && piece.endsWith('，'))).toBe(true)
    const bare = '𬭎'.repeat(4000)
    expect(pieces(bare).join('')).toBe(bare)
    expect(pieces(bare).every((piece) => !/\p{Surrogate}/u.test(piece))).toBe(true)
  })
})
