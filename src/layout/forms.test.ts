import { describe, expect, it } from 'vitest'
import { isPageLabel } from './forms.js'

describe('page labels', () => {
  it.each([
    '作者：  浏览次数：5',
    '发布时间：2025-11-19 17:09  浏览：33',
    '来源：江州日报 编辑：林一苇',
    '【字号：大】'
  ])('%s says something of the page', (line) => {
    expect(isPageLabel(line)).toBe(true)
  })

  it.each(['会议时间：4月13日上午，地点在报告厅', '作者在书中写道', '时间就是金钱', '来源多样的资金，编辑部的故事'])(
    '%s is text',
    (line) => {
      expect(isPageLabel(line)).toBe(false)
    }
  )
})
