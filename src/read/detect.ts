import { COMMON } from './common.js'
import type { Encoding } from './encodings.js'

type Known = Exclude<Encoding, 'auto'>

/** Bytes that a guess is made from. */
const SAMPLE = 65536

/** What the bytes look like. */
export interface Detection {
  /** null where they are no text. */
  readonly encoding: Known | null
  /** What the document says of itself, where it does. */
  readonly declared: string | null
}

/** Tells the encoding of bytes: by their byte order mark, by being valid UTF-8, else by which reading gives Chinese text. */
export const detectEncoding = (bytes: Uint8Array): Detection => {
  const declared = declaredCharset(bytes)
  const marked = byteOrderMark(bytes)
  if (marked) return { encoding: marked, declared }
  const sample = bytes.subarray(0, SAMPLE)
  if (hasSignature(sample)) return { encoding: null, declared }
  const wide = hasControls(sample)
  if (!wide && isUtf8(bytes)) return { encoding: 'utf-8', declared }
  const readings: readonly Known[] = wide
    ? ['utf-16le', 'utf-16be', 'utf-8']
    : ['gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-8']
  const named = encodingNamed(declared)
  const scored = readings.map((encoding) => ({
    encoding,
    score: plausibility(new TextDecoder(encoding).decode(sample)) + (encoding === named ? 0.15 : 0)
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { encoding: best.score > (wide ? LEAST_WIDE : LEAST) ? best.encoding : null, declared }
}

/** Below this a reading is no text; bytes that hold control characters must read well to be any. */
const LEAST = -0.4
const LEAST_WIDE = 0.1

const byteOrderMark = (bytes: Uint8Array): Known | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, epub
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0] // doc, xls
]

const hasSignature = (sample: Uint8Array): boolean =>
  SIGNATURES.some((signature) => signature.every((byte, index) => sample[index] === byte))

/** Whether bytes stand in them that no encoding of single bytes has in a text: then each two may be one character. */
const hasControls = (sample: Uint8Array): boolean => {
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  }
  return control > sample.length * 0.02
}

/** Whether bytes are UTF-8, but for a character cut at either end and a stray damaged one. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  let [sound, broken] = [0, 0]
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) {
      const atEdge = i < 3 || i > bytes.length - 4
      if (!atEdge) broken++
      i++
    } else {
      if (length > 1) sound++
      i += length
    }
  }
  return broken === 0 || broken * 50 < sound
}

/** Length of the well-formed sequence at an offset; 0 where there is none. */
const sequenceLength = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** How much a decoded sample looks like text, from -3 to 3 a character. */
const plausibility = (text: string): number => {
  let sum = 0
  let count = 0
  for (const unit of text) {
    count++
    const code = unit.codePointAt(0) ?? 0
    if (COMMON.has(unit)) sum += 3
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code < 32 && !/\s/u.test(unit))) sum -= 3
    else if (code >= 0x4e00 && code <= 0x9fff) sum += 0.3
    else if (code < 0x7f) sum += 0.2
    else if (code >= 0x3000 && code < 0x3040) sum += 0.3
    else if (code >= 0xff00 && code < 0xff60) sum += 0.5
    else sum -= 1.5
  }
  return count === 0 ? 0 : sum / count
}

/** The charset that the first bytes name: <meta charset="gb2312">, <?xml encoding="…"?>. */
const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 3000))
  const found = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)
  return found?.[1]?.toLowerCase() ?? null
}

/** The encoding that a name of a charset means, or null. */
export const encodingNamed = (name: string | null): Known | null => {
  if (name === null) return null
  if (/^utf-?8$/u.test(name)) return 'utf-8'
  if (/^(?:gb2312|gbk|gb18030|x-gbk|gb_2312-80|cp936|windows-936)$/u.test(name)) return 'gb18030'
  if (/^(?:big5|big5-hkscs|cp950|x-x-big5)$/u.test(name)) return 'big5'
  if (/^utf-?16(?:le)?$/u.test(name)) return 'utf-16le'
  return name === 'utf-16be' ? 'utf-16be' : null
}
