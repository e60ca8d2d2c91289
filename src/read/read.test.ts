import { describe, expect, it } from 'vitest'
import { isMojibake, readSource } from './index.js'

const TEXT = '市人大常委会举行会议，审议通过《城市绿化条例》，决定任免名单。会议由主任主持，五十二人出席。'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean, mark = false): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const out = new Uint8Array(units.length * 2)
  const view = new DataView(out.buffer)
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !big)
  return out
}
/** 市人大常委会 in GBK. */
const GBK = Uint8Array.from([0xca, 0xd0, 0xc8, 0xcb, 0xb4, 0xf3, 0xb3, 0xa3, 0xce, 0xaf, 0xbb, 0xe1])
/** 市人大常委會 in Big5. */
const BIG5 = Uint8Array.from([0xa5, 0xab, 0xa4, 0x48, 0xa4, 0x6a, 0xb1, 0x60, 0xa9, 0x65, 0xb7, 0x7c])

const read = (content: Uint8Array) => readSource('x', content)

describe('readSource', () => {
  it.each([
    ['utf-8', bytes(TEXT), TEXT],
    ['utf-8', bytes(`\ufeff${TEXT}`), `\ufeff${TEXT}`],
    ['utf-16le', utf16(TEXT, false), TEXT],
    ['utf-16be', utf16(TEXT, true), TEXT],
    ['utf-16le', utf16(TEXT, false, true), `\ufeff${TEXT}`],
    ['utf-16be', utf16(TEXT, true, true), `\ufeff${TEXT}`],
    ['gb18030', GBK, '市人大常委会'],
    ['big5', BIG5, '市人大常委會'],
    ['utf-8', new Uint8Array(), '']
  ])('tells %s', (encoding, content, text) => {
    const { source } = read(content)
    expect([source.encoding, source.text]).toEqual([encoding, text])
  })

  it('reads a file cut in mid-character, and says so', () => {
    const { source, messages } = read(bytes(TEXT).subarray(1, 70))
    expect(source.encoding).toBe('utf-8')
    expect(source.text).toContain('人大常委会')
    expect(messages.map(({ code }) => code)).toEqual(['undecodable-bytes'])
  })

  it('believes the bytes more than what a page says of itself', () => {
    const { source, messages } = read(bytes(`<meta charset="gb2312"><p>${TEXT}</p>`))
    expect(source.encoding).toBe('utf-8')
    expect(messages.map(({ code }) => code)).toEqual(['encoding-mismatch'])
  })

  it('reads no binary file as text', () => {
    const { source, messages } = read(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))
    expect(source.text).toBe('')
    expect(messages.map(({ code }) => code)).toEqual(['unknown-encoding'])
  })
})

describe('isMojibake', () => {
  it('knows UTF-8 read as GBK and as Latin-1', () => {
    expect(isMojibake(new TextDecoder('gb18030').decode(bytes(TEXT)))).toBe(true)
    expect(isMojibake([...bytes(TEXT)].map((byte) => String.fromCharCode(byte)).join(''))).toBe(true)
  })

  it.each([TEXT, 'Café société à Paris', '闫妮、鄢某、涓滴之水', '浜松市、鍥'])('leaves %s alone', (text) => {
    expect(isMojibake(text)).toBe(false)
  })
})
