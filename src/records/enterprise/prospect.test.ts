import { describe, expect, it } from 'vitest'
import { prospectsOf } from './prospect.js'

const sentence = (text: string) => ({ text, forms: [], firms: [] })
const PLAIN = sentence('水利部门加快整修渠道，确保春灌用水。')

describe('prospects', () => {
  it('are none where nothing speaks of firms', () => {
    expect(prospectsOf([PLAIN, PLAIN, PLAIN])).toEqual([])
  })

  it.each(['恒拓精密有限公司落户园区。', '盛泽总经理林野说。', 'BPX昨日宣布扩产。', '新远源（300999）涨停。'])(
    'are seen by a cue: %s',
    (text) => {
      const cue = sentence(text)
      expect(prospectsOf([cue])).toEqual([cue])
    }
  )

  it('reach to the sentences around a cue, no further', () => {
    const cue = sentence('园区企业忙投产。')
    const around = Array.from({ length: 10 }, () => ({ ...PLAIN }))
    const found = prospectsOf([...around.slice(0, 5), cue, ...around.slice(5)])
    expect(found).toEqual([...around.slice(2, 5), cue, ...around.slice(5, 8)])
  })

  it('are seen by a firm of the gazetteer that is no other word', () => {
    const firms = [{ start: 0, end: 2 }]
    const known = { text: '华为在东江建仓。', forms: firms, firms }
    expect(prospectsOf([known])).toEqual([known])
  })
})
