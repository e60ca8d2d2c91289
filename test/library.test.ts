import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor, extractMentions, isRecord, mentions, RECORD_TYPES, type RecordOf } from '../src/index.js'

const PAGE =
  '市政府召开常务会议\n\n　　本报讯　3月5日，市长陆文昭主持召开市政府常务会议。完成投资80亿元，同比增长16.5%。😀\n'

/** Pieces of articles and of what should stand in none, to be set together at random. */
const FRAGMENTS = [
  ...[
    '3月5日',
    '昨天',
    '2024年2月30日',
    '今年一季度',
    '在江州举行',
    '召开',
    '会议',
    '第三次',
    '《停车管理办法》',
    '《',
    '〉'
  ],
  ...[
    '市长',
    '陆文昭',
    '主持',
    '等12人',
    '审议通过',
    '总投资',
    '80亿元',
    '同比增长',
    '16.5%',
    '—',
    '零点',
    '万亿亿',
    '翻一番'
  ],
  ...[
    '有限公司',
    '集团',
    '分别',
    '、',
    '，',
    '。',
    '；',
    '（',
    '）',
    '“',
    '\n',
    '\r\n',
    '\n\n　　',
    '　',
    '１２',
    '億',
    '記者',
    '報導'
  ],
  ...[
    '<p>',
    '</div>',
    '&nbsp;',
    '# ',
    '|---|',
    '😀',
    '\ud83d',
    '\u0000',
    '\u2028',
    '\u001b[31m',
    'http://x.cn/1',
    '-',
    '=1+1'
  ]
]

const anyText = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 3 })), { maxLength: 24 })

describe('the library', () => {
  it('reads any text without a throw; its records are valid and their evidence is exact', async () => {
    const extractor = createExtractor({ date: '2024-03-06' })
    const schemas = new Map<string, (typeof RECORD_TYPES)[number]['schema']>(
      RECORD_TYPES.map(({ type, schema }) => [type, schema])
    )
    await fc.assert(
      fc.asyncProperty(anyText, async (fragments) => {
        const text = fragments.join('')
        const { articles, messages, text: decoded } = await extractor.extract({ id: 'any', content: text })
        const points = [...decoded]
        const own = [...text]
        for (const { start, end, text: part } of mentions(text)) expect(own.slice(start, end).join('')).toBe(part)
        for (const record of articles.flatMap((article) => article.records)) {
          expect(schemas.get(record.type)?.safeParse(record).success).toBe(true)
          for (const { start, end, text } of record.evidence ?? []) expect(points.slice(start, end).join('')).toBe(text)
        }
        for (const { start, end, text } of articles.flatMap(({ findings }) => findings.flatMap((f) => f.evidence))) {
          expect(points.slice(start, end).join('')).toBe(text)
        }
        expect(
          messages.filter(({ code }) => ['internal', 'invalid-record', 'ungrounded-record'].includes(code))
        ).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it('gives the same for text and for bytes in any encoding', async () => {
    const extractor = createExtractor({ date: '2024-03-06' })
    const text = await extractor.extract({ id: 'page', content: PAGE })
    const bytes = await extractor.extract({ id: 'page', content: Buffer.from(PAGE, 'utf16le') })
    expect(text.articles.flatMap(({ records }) => records).length).toBeGreaterThan(1)
    expect(bytes.articles.map(({ records }) => records)).toEqual(text.articles.map(({ records }) => records))
  })

  it('says which fields took a part from the publication date, and types the record', async () => {
    const { articles } = await createExtractor({ date: '2024-03-06' }).extract({ id: 'page', content: PAGE })
    const meeting = articles[0]?.records.find((record): record is typeof record & RecordOf<'meeting'> =>
      isRecord(record, 'meeting')
    )
    expect(meeting?.date).toBe('2024-03-05')
    expect(meeting?.chair).toEqual(['陆文昭'])
    expect(meeting?.implied).toContain('date')
  })

  it('gives mentions at once for text, and with messages for an input', async () => {
    expect(mentions('完成投资80亿元', { kinds: ['money'] })).toMatchObject([{ start: 4, end: 8, text: '80亿元' }])
    expect(mentions('')).toEqual([])
    const { mentions: found, messages } = await extractMentions({ id: 'x', content: Uint8Array.of(0, 255, 0, 254, 1) })
    expect(found).toEqual([])
    expect(messages[0]?.severity).toBe('error')
  })
})
