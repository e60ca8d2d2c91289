import { describe, expect, it } from 'vitest'
import { extractPlain } from './plain.js'

const PAGE = [
  '            市政府召开常务会议',
  '',
  '    三月十八日下午，市长林一苇主持        新建改建道路十二条，总投资三点',
  '召开市政府常务会议，研究城市更新      六亿元。',
  '和老旧小区改造工作，副市长何建国          会议听取了化工产业转型升级情',
  '作了说明。秘书长周三参加会议，有      况的汇报。会议强调，要守住安全',
  '关部门负责人列席。                    环保底线，年内完成整治提升任务',
  '    会议原则通过了《城市更新办法      。散会后与会人员实地察看了园区',
  '（草案）》，决定修改完善以后按程      建设情况，听取企业的意见和建议',
  '序印发实施。今年全市计划实施项目      ，并现场办公解决用地难题。',
  '                  - 3 -'
].join('\n')

const lines = (text: string): string[] => extractPlain(text).blocks.map((block) => block.text.text.trim())

describe('extractPlain', () => {
  it('reads two columns side by side one after the other', () => {
    const read = lines(PAGE).join('')
    expect(read.startsWith('市政府召开常务会议三月十八日下午')).toBe(true)
    expect(read).toContain('今年全市计划实施项目新建改建道路十二条，总投资三点六亿元。会议听取了')
    expect(read.endsWith('- 3 -')).toBe(true)
  })

  it.each([
    [
      '指标          本年          比上年增长\n固定资产投资   120亿元       8.5%\n工业增加值     98亿元        7.2%'.repeat(
        4
      )
    ],
    ['省委书记   林一苇\n省长   何建国\n'.repeat(6)],
    ['会议听取了报告。\n会议审议了条例。\n'.repeat(6)]
  ])('leaves a page in one column as it is', (text) => {
    expect(lines(text)).toEqual(text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])))
  })
})
