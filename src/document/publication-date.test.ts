import { describe, expect, test } from 'vitest'
import { createExtractor } from '../index.js'

const publishedOf = async (content: string, id = 'page.txt') => {
  const { published } = await createExtractor({}).extract({ id, content: new TextEncoder().encode(content) })
  return published && `${published.year}-${published.month}-${published.day} ${published.origin}`
}
const STORY =
  '泾川县政府常务会议召开\n本报讯 昨日，泾川县召开县政府常务会议，研究防汛工作。县长贺兰舟主持会议并讲话。\n'

describe('publication date', () => {
  test.each([
    ['a masthead with its page', `泾川日报2019年7月3日03版要闻\n${STORY}`, '2019-7-3 dateline'],
    [
      'a line with the hour and the source',
      `2019-07-03 08:15 来源：泾川日报 编辑：辛雨\n${STORY}`,
      '2019-7-3 dateline'
    ],
    ['a masthead with its weekday', `泾川日报 2019年7月3日 星期三\n${STORY}`, '2019-7-3 dateline']
  ])('%s', async (_, page, date) => {
    expect(await publishedOf(page)).toBe(date)
  })

  test('a headline among other furniture tells when something happens, not when the page appeared', async () => {
    const page = `1.县人代会定于2020年1月8日在县城召开；\n\n2.我县部署防汛工作；\n\n${STORY}`
    expect(await publishedOf(page, 'jc-20190703-2.txt')).toBe('2019-7-3 name')
  })

  test('nothing is made up', async () => {
    expect(await publishedOf(STORY)).toBeNull()
  })
})
