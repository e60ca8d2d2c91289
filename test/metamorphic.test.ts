import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../src/document/open.js'
import { createExtractor } from '../src/index.js'
import { readSource } from '../src/read/index.js'
import { sentencesOf } from '../src/segment/index.js'

const TITLE = '市十二届人大常委会举行第二十六次会议'
const PARAGRAPHS = [
  '本报讯（记者 方知远）8月27日，市十二届人大常委会第二十六次会议在市会议中心举行。市人大常委会主任梁书成主持会议，副主任贺春山、陆明溪，秘书长蒋文清及委员共35人出席会议。',
  '会议听取了市人民政府关于今年以来国民经济和社会发展计划执行情况的报告。上半年，全市规模以上工业增加值同比增长7.8%，完成固定资产投资412.6亿元，其中工业投资增长12.3%。',
  '会议审议了《临川市城市绿化条例（草案）》，表决通过关于批准2024年市级决算的决议。副市长程亦舟，市中级人民法院、市人民检察院负责人列席会议。'
]
const PLAIN = `${TITLE}\n\n${PARAGRAPHS.map((paragraph) => `　　${paragraph}`).join('\n')}\n`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
const wrapped = (width: number): string =>
  `${[TITLE, ...PARAGRAPHS.map((paragraph) => `　　${paragraph}`)]
    .map((paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
    .join('\n\n')}\n`
const wide = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('%', '％')
const paragraphs = PARAGRAPHS.map((paragraph) => `<p>　　${paragraph.replaceAll(' ', '&nbsp;')}</p>`).join('\n')

/** What is read of an input: its headline, and the canonical text of its paragraphs' sentences. */
const read = async (id: string, content: Uint8Array): Promise<readonly string[]> => {
  const { contexts } = await openDocument(readSource(id, content).source)
  return contexts.flatMap(({ article }) =>
    sentencesOf(article)
      .filter(({ role }) => role === 'paragraph' || role === 'headline')
      .map(({ text }) => text)
  )
}

describe('the same article in another dress', async () => {
  const expected = await read('plain.txt', bytes(PLAIN))

  it('has its sentences', () => {
    expect(expected).toHaveLength(7)
    expect(expected[0]).toBe(TITLE)
  })

  it.each([
    ['CRLF', 'a.txt', bytes(PLAIN.replaceAll('\n', '\r\n'))],
    ['a byte order mark', 'a.txt', bytes(`\ufeff${PLAIN}`)],
    ['UTF-16', 'a.txt', utf16(PLAIN)],
    ['full width', 'a.txt', bytes(wide(PLAIN))],
    ['7 a line', 'a.txt', bytes(wrapped(7))],
    ['13 a line', 'a.txt', bytes(wrapped(13))],
    ['20 a line', 'a.txt', bytes(wrapped(20))],
    ['40 a line', 'a.txt', bytes(wrapped(40))],
    ['Markdown', 'a.md', bytes(`# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`)],
    [
      'an e-paper',
      'a.html',
      bytes(
        `<html><head><title>${TITLE}-临川日报</title></head><body><div class="nav"><a href="x">上一篇</a><a href="y">下一篇</a></div><h1>${TITLE}</h1><div id="ozoom">${paragraphs}</div></body></html>`
      )
    ],
    [
      'a Founder page',
      'a.html',
      bytes(
        `<html><body><ul><li><a href="1">要闻</a></li><li><a href="2">版面导航</a></li></ul><founder-title>${TITLE}</founder-title><founder-content>${paragraphs}</founder-content></body></html>`
      )
    ],
    [
      'a government site',
      'a.html',
      bytes(
        `<html><body><header><a href="/">市人民政府</a></header><div class="title">${TITLE}</div><div class="TRS_Editor">${paragraphs}</div><div class="share">分享到</div><script>var x = "<p>不读</p>"</script></body></html>`
      )
    ]
  ])('%s', async (_, id, content) => {
    expect(await read(id, content)).toEqual(expected)
  })
})

describe('any input', () => {
  const extractor = createExtractor({ types: [] })
  const scrap = fc.constantFrom(
    '《',
    '》',
    '（',
    '“',
    '”',
    '。',
    '，',
    '\n',
    '\n\n',
    '　　',
    '会议',
    '5',
    '亿元',
    '<p>',
    '</div>',
    '# ',
    '&nbsp;',
    '𬭎',
    '\ud800',
    '本报讯',
    'ａ',
    ' '
  )

  it('gives a result whose spans lie in the source, and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(scrap, { maxLength: 60 }),
        fc.constantFrom('a.txt', 'a.html', 'a.md'),
        async (parts, id) => {
          const { articles, source } = await extractor.extract({ id, content: parts.join('') })
          for (const { layout } of articles) {
            for (const { start, end } of layout.flatMap(({ spans }) => spans)) {
              expect(start).toBeLessThan(end)
              expect(end).toBeLessThanOrEqual(source.characters)
            }
          }
        }
      ),
      { numRuns: 150 }
    )
  })

  it('is read from any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (content) => {
        await extractor.extract({ id: 'a', content })
      }),
      { numRuns: 150 }
    )
  })
})
