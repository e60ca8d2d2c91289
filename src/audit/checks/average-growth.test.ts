import { testFindings } from '../../../test/support/findings.js'
import { averageGrowth } from './average-growth.js'

testFindings(averageGrowth, [
  ['产值从2020年的200亿元增加到2025年的400亿元，年均增长14.9%。', 'confirmed'],
  ['产值从2020年的200亿元增加到2025年的400亿元，年均增长20%。', 'discrepancy'],
  ['生产总值从2020年的200亿元增加到2025年的400亿元，年均增长9%。'],
  ['产值年均增长14.9%。'],
  ['2025年产值400亿元，增长14.9%。']
])
