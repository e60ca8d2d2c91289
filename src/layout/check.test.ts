import { describe, expect, it } from 'vitest'
import { bracketFaults, doubledWords } from './check.js'

const marked = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('bracketFaults', () => {
  it.each([
    ['作《关于检查〈水法〉实施情况的报告》。', []],
    ['作《关于检查〈水法〉办法〉实施情况的报告》。', ['〉']],
    ['审议《城市绿化条例（草案》。', ['（']],
    ['审议《城市绿化条例的议案。', ['《']],
    ['“我们看中的是这里的服务。', []]
  ])('%s', (text, faults) => {
    expect(marked(text, bracketFaults(text))).toEqual(faults)
  })
})

describe('doubledWords', () => {
  it.each([
    ['执法检查检查组组长作报告。', ['检查检查']],
    ['一个一个项目落地，走着走着就到了。', []],
    ['家家户户高高兴兴。', []],
    ['占同类交易交易金额的一成。', ['交易交易']],
    ['带来越来越大的风险，袭击了俄罗斯罗斯托夫州。', []],
    ['退税缓税缓费超过4万亿元，产业产业链长，中队中队长到场。', []],
    ['带来很大很大的商机，非常非常好。', []]
  ])('%s', (text, words) => {
    expect(marked(text, doubledWords(text))).toEqual(words)
  })
})
