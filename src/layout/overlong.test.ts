import { expect, it } from 'vitest'
import { extractPlain } from '../extract/plain.js'
import { normalise } from '../normalise/index.js'
import { layOut } from './index.js'

it('reads a text too long for an article in portions of whole paragraphs, and says so', () => {
  const paragraph = `　　${'会议研究了全市防汛抗旱工作，听取了有关部门的汇报。'.repeat(20)}\n`
  const text = paragraph.repeat(450)
  const blocks = extractPlain(text).blocks.map((block) => ({ ...block, text: normalise(block.text, 'simplified') }))
  const { articles, messages } = layOut(blocks)
  expect(articles.length).toBeGreaterThan(1)
  expect(Math.max(...articles.map(({ text: { length } }) => length))).toBeLessThan(110_000)
  expect(articles.map(({ text: { text: read } }) => read.replace(/\s/gu, '')).join('')).toBe(text.replace(/\s/gu, ''))
  expect(messages.filter(({ code }) => code === 'article-unsure')).toHaveLength(1)
})
